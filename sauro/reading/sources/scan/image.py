"""Picture files to upright pictures of pages: PNG, JPEG, TIFF of several pages, BMP, GIF, WEBP."""

import math
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.files import read_bytes, read_head
from sauro.reading.sources.scan.album import holds_photos, photos_in

FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP")
LARGEST = 200_000_000
MOST_PIXELS = 100_000_000
MOST_PAGES = 500
_MOST_REDUCED = 500_000_000
_DRAFT_ABOVE = 40_000_000
_MODES = ("1", "L", "LA", "P", "PA", "RGB", "RGBA", "I", "I;16", "F")
_RESOLUTIONS = (70.0, 1250.0)
_LONGER_SIDES = (400.0, 1800.0)
WHITE = 48.0
"""Points of white around a picture that another file shows: beyond what counts as the margin of a
page, where holes are punched."""
_FINEST = 6.0
"""Dots a point of a picture that another file shows."""
_ORIENTATION, _FIRST_ON_ITS_SIDE = 0x0112, 5
_BROKEN = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, MemoryError, OSError,
    RuntimeError, SyntaxError, TypeError, ValueError, struct.error, zlib.error,
)  # fmt: skip

Size = tuple[float, float]
"""Width and height of a page in points."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A picture of page ``number``; ``width`` and ``height`` in points where they are known."""

    number: int
    image: Image.Image
    width: float | None = None
    height: float | None = None

    @property
    def size(self) -> Size | None:
        if not self.width or not self.height:
            return None
        return self.width, self.height


def pictures(path: Path) -> Iterator[Picture]:
    """The pages of a picture file, or of a zip of photos, one after the other; of moving pictures
    only the first.

    SourceError where the file is broken, is no such picture, has more than 500 pages, or pages of
    more than 100 megapixels (JPEG, which can be taken in reduced: 500).
    """
    several = holds_photos(read_head(path))
    number = 0
    for data in photos_in(path) if several else [read_bytes(path, LARGEST)]:
        with _decoding(path):
            file = Image.open(BytesIO(data), formats=FORMATS)
            pages = _count(path, file)
        with file:
            for at in range(pages):
                number += 1
                if number > MOST_PAGES:
                    raise _too_many(path)
                with _decoding(path):
                    picture = _page(path, file, at)
                yield replace(picture, number=number)


def pasted(path: Path, data: bytes, number: int, size: Size) -> Picture:
    """A picture that another file shows in a size (points), with white around it.

    SourceError, about ``path``, where it cannot be decoded.
    """
    with _decoding(path), Image.open(BytesIO(data), formats=FORMATS) as file:
        return framed(_page(path, file, 0).image, number, size)


def framed(image: Image.Image, number: int, size: Size) -> Picture:
    """A picture shown in a size (points), on white and with white around it; what is finer than any
    scan is made coarser."""
    finer = [int(side / points / _FINEST) for side, points in zip(image.size, size, strict=True)]
    seen = image.convert("RGBA").reduce((max(finer[0], 1), max(finer[1], 1)))
    across, down = (
        round(WHITE * side / points) for side, points in zip(seen.size, size, strict=True)
    )
    page = Image.new("RGB", (seen.width + 2 * across, seen.height + 2 * down), "white")
    page.paste(seen, (across, down), seen)
    return Picture(number, page, size[0] + 2 * WHITE, size[1] + 2 * WHITE)


def is_blank(image: Image.Image) -> bool:
    """Whether a picture shows one colour and nothing else."""
    return image.convert("RGB").getcolors(1) is not None


@contextmanager
def _decoding(path: Path) -> Iterator[None]:
    """Pillow without its own bound and without its warnings; what it cannot decode is broken."""
    bound = Image.MAX_IMAGE_PIXELS
    Image.MAX_IMAGE_PIXELS = None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except SourceError:
        raise
    except _BROKEN as error:
        raise SourceError(
            path,
            "ảnh bị hỏng, bị cắt cụt hoặc thuộc kiểu chưa đọc được",
            "Hãy chép lại tệp gốc, hoặc quét lại văn bản thành PDF hay ảnh PNG, JPEG, TIFF",
        ) from error
    finally:
        Image.MAX_IMAGE_PIXELS = bound


def _count(path: Path, file: Image.Image) -> int:
    if file.format != "TIFF":
        return 1
    for at in range(MOST_PAGES + 1):
        try:
            file.seek(at)
        except EOFError:
            return at
    raise _too_many(path)


def _too_many(path: Path) -> SourceError:
    return SourceError(
        path,
        f"tệp ảnh có hơn {MOST_PAGES} trang",
        "Hãy tách thành nhiều tệp, mỗi tệp một văn bản",
    )


def _page(path: Path, file: Image.Image, at: int) -> Picture:
    file.seek(at)
    size = _size(file)
    _check_pixels(path, file)
    if file.format in ("JPEG", "MPO") and file.width * file.height > _DRAFT_ABOVE:
        times = math.sqrt(file.width * file.height / _DRAFT_ABOVE)
        file.draft(file.mode, (round(file.width / times), round(file.height / times)))
    on_its_side = file.getexif().get(_ORIENTATION, 1) >= _FIRST_ON_ITS_SIDE
    upright = ImageOps.exif_transpose(file)
    if upright.mode not in _MODES:
        upright = upright.convert("I" if upright.mode.startswith("I;16") else "RGB")
    upright.load()
    width, height = size[::-1] if size and on_its_side else size or (None, None)
    return Picture(at + 1, upright, width, height)


def _check_pixels(path: Path, file: Image.Image) -> None:
    most = _MOST_REDUCED if file.format in ("JPEG", "MPO") else MOST_PIXELS
    if file.width * file.height > most:
        raise SourceError(
            path,
            f"ảnh quá lớn ({file.width} × {file.height} điểm ảnh)",
            f"Hãy quét lại ở 300 dpi, hoặc thu nhỏ ảnh xuống dưới {MOST_PIXELS // 1_000_000} "
            "triệu điểm ảnh",
        )


def _size(file: Image.Image) -> Size | None:
    """The size of the page by the resolution the file states; None where that cannot be."""
    stated = file.info.get("dpi")
    if not isinstance(stated, tuple) or len(stated) != 2:
        return None
    across, down = (float(dpi) for dpi in stated)
    least, most = _RESOLUTIONS
    if not (least <= across <= most and least <= down <= most):
        return None
    size = file.width * 72 / across, file.height * 72 / down
    return size if _LONGER_SIDES[0] <= max(size) <= _LONGER_SIDES[1] else None
