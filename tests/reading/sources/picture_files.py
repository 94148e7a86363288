"""Pictures made from bare bytes, to say of themselves what no honest program would."""

import struct
import zlib
from collections.abc import Iterable
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw, ImageFont

FONT = "/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf"
WORDS = "Sở Tài chính bố trí kinh phí thực hiện."


def drawn(words: str = WORDS, size: tuple[int, int] = (1_000, 240)) -> Image.Image:
    """An honest picture of a line, as of 150 dots an inch."""
    page = Image.new("RGB", size, "white")
    font = ImageFont.truetype(FONT, 29)
    ImageDraw.Draw(page).text((60, 100), words, "black", font)
    return page


def saved(page: Image.Image, kind: str, **settings: Any) -> bytes:
    out = BytesIO()
    page.save(out, kind, **settings)
    return out.getvalue()


def png(width: int, height: int, rows: bytes, *others: tuple[bytes, bytes]) -> bytes:
    """A grey PNG whose head tells of a size, with packed ``rows``; other chunks come first."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), *others, (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def zeros(count: int) -> bytes:
    """So many bytes of zero, deflated, made without holding them."""
    packer = zlib.compressobj(9)
    whole, rest = divmod(count, 1_000_000)
    block = bytes(1_000_000)
    packed = b"".join(packer.compress(block) for _ in range(whole))
    return packed + packer.compress(bytes(rest)) + packer.flush()


def tiff(width: int, height: int, strip: bytes, following: Iterable[int] = (0,)) -> bytes:
    """A grey TIFF, deflated, of one directory for each of ``following``: the place of the next."""
    data = bytearray(b"II*\x00\x08\x00\x00\x00")
    for place in following:
        entries = (
            (256, 4, width),
            (257, 4, height),
            (258, 3, 8),
            (259, 3, 8),
            (262, 3, 1),
            (273, 4, 0),
            (277, 3, 1),
            (278, 4, height),
            (279, 4, len(strip)),
        )
        start = len(data) + 2 + 12 * len(entries) + 4
        data += struct.pack("<H", len(entries))
        for tag, kind, value in entries:
            data += struct.pack("<HHII", tag, kind, 1, start if tag == 273 else value)
        data += struct.pack("<I", place) + strip
    return bytes(data)


def resized(jpeg: bytes, width: int, height: int) -> bytes:
    """A JPEG whose head tells of another size."""
    at = jpeg.index(b"\xff\xc0")
    return jpeg[: at + 5] + struct.pack(">HH", height, width) + jpeg[at + 9 :]


def stamp(words: str, ink: tuple[int, int, int], frame: bool = True) -> Image.Image:
    """A stamp on nothing, as it is cut out of a scan."""
    font = ImageFont.truetype(FONT.replace("Regular", "Bold"), 60)
    picture = Image.new("RGBA", (round(font.getlength(words)) + 60, 110), (255, 255, 255, 0))
    draw = ImageDraw.Draw(picture)
    if frame:
        draw.rectangle((2, 2, picture.width - 3, picture.height - 3), outline=ink, width=6)
    draw.text((30, 18), words, ink, font)
    return picture


def photo(*lines: str, mark: str = "") -> bytes:
    """A page of 150 dots an inch with large lines."""
    page = Image.new("RGB", (1240, 1754), "white")
    draw = ImageDraw.Draw(page)
    for at, line in enumerate(lines):
        draw.text((150, 300 + 60 * at), line, "black", ImageFont.truetype(FONT, 34))
    if mark:
        small = stamp(mark, (205, 40, 50)).reduce(2)
        page.paste(small, (820, 60), small)
    return saved(page, "JPEG", dpi=(150, 150))
