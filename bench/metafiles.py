"""Metafiles of Windows, old (WMF) and new (EMF): a stamp as orders to draw, its words as text or as
shapes."""

import struct
import unicodedata
from collections.abc import Iterable, Sequence

_UNITS = 20
"""Of the metafile, a point."""
_RED = 0x003228CD
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def emf(width: float, height: float, records: Iterable[bytes]) -> bytes:
    """An EMF of a size in points."""
    across, down = round(width * _UNITS), round(height * _UNITS)
    middle = [_record(17, struct.pack("<I", 8))]
    middle += [
        _record(9, struct.pack("<ii", across, down)),
        _record(11, struct.pack("<ii", across, down)),
    ]
    middle += [*records, _record(14, struct.pack("<III", 0, 16, 20))]
    body = b"".join(middle)
    millimetres = [round(side / 72 * 2540) for side in (width, height)]
    head = struct.pack(
        "<iiii iiii 4s I II HH III ii ii", 0, 0, across, down, 0, 0, *millimetres, b" EMF", 0x10000,
        88 + len(body), 1 + len(middle), 3, 0, 0, 0, 0, across, down,
        millimetres[0] // 100, millimetres[1] // 100,
    )  # fmt: skip
    return _record(1, head) + body


def words(text: str, size: float, left: float, top: float) -> list[bytes]:
    """A line of text in red."""
    font = struct.pack("<iiiii8B", -round(size * _UNITS), 0, 0, 0, 700, *[0] * 8)
    font += "Arial".encode("utf-16-le").ljust(64, b"\0")
    letters = text.encode("utf-16-le")
    padded = letters + b"\0" * (-len(letters) % 4)
    spread = struct.pack(f"<{len(text)}I", *[round(size * 0.7 * _UNITS)] * len(text))
    shown = struct.pack(
        "<iiii I ff ii II I iiii I", 0, 0, -1, -1, 2, 1.0, 1.0,
        round(left * _UNITS), round(top * _UNITS), len(text), 76, 0, 0, 0, -1, -1, 76 + len(padded),
    )  # fmt: skip
    return [
        _record(82, struct.pack("<I", 1) + font),
        _record(37, struct.pack("<I", 1)),
        _record(18, struct.pack("<I", 1)),
        _record(24, struct.pack("<I", _RED)),
        _record(84, shown + padded + spread),
    ]


def polygon(points: Sequence[tuple[float, float]]) -> bytes:
    """A filled shape in red, its corners in points."""
    corners = [(round(x * _UNITS), round(y * _UNITS)) for x, y in points]
    packed = b"".join(struct.pack("<ii", *corner) for corner in corners)
    return _record(3, struct.pack("<iiii I", 0, 0, -1, -1, len(points)) + packed)


def brush() -> list[bytes]:
    """What fills shapes with red, without lines around them."""
    return [
        _record(39, struct.pack("<IIII", 2, 0, _RED, 0)),
        _record(37, struct.pack("<I", 2)),
        _record(37, struct.pack("<I", 0x80000008)),
    ]


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<II", kind, 8 + len(data)) + data


def wmf(width: float, height: float, records: Iterable[bytes]) -> bytes:
    """A placeable WMF of a size in points."""
    across, down = round(width * _UNITS), round(height * _UNITS)
    body = [_old(0x020B, 0, 0), _old(0x020C, down, across), _old(0x0102, 1), *records, _old(0)]
    most = max(map(len, body)) // 2
    size = 9 + sum(map(len, body)) // 2
    head = struct.pack("<HHHIHIH", 1, 9, 0x300, size, 2, most, 0)
    placed = struct.pack("<IHhhhhHI", 0x9AC6CDD7, 0, 0, 0, across, down, 72 * _UNITS, 0)
    check = 0
    for (word,) in struct.iter_unpack("<H", placed):
        check ^= word
    return placed + struct.pack("<H", check) + head + b"".join(body)


def old_words(text: str, size: float, left: float, top: float) -> list[bytes]:
    """A line of text in red, in the Vietnamese code page of Windows."""
    code = "".join(map(_letter_and_tone, text)).encode("cp1258")
    font = struct.pack("<hhhhh8B", -round(size * _UNITS), 0, 0, 0, 700, 0, 0, 0, 163, 0, 0, 0, 0)
    face = b"Arial\0"
    place = struct.pack("<hh", round(top * _UNITS), round(left * _UNITS))
    return [
        _old_bytes(0x02FB, font + face),
        _old(0x012D, 0),
        _old_bytes(0x0209, struct.pack("<I", _RED)),
        _old_bytes(
            0x0A32, place + struct.pack("<HH", len(code), 0) + code + b"\0" * (len(code) % 2)
        ),
    ]


def _letter_and_tone(char: str) -> str:
    """A letter as that code page has it: "Ậ" is "Â" and a dot below."""
    marks = unicodedata.normalize("NFD", char)
    tone = "".join(mark for mark in marks if mark in _TONES)
    return unicodedata.normalize("NFC", marks.translate(dict.fromkeys(map(ord, _TONES)))) + tone


def old_polygon(points: Sequence[tuple[float, float]]) -> list[bytes]:
    """A filled shape in red, its corners in points."""
    corners = [(round(x * _UNITS), round(y * _UNITS)) for x, y in points]
    packed = b"".join(struct.pack("<hh", *corner) for corner in corners)
    return [
        _old_bytes(0x02FC, struct.pack("<HIH", 0, _RED, 0)),
        _old(0x012D, 0),
        _old_bytes(0x0324, struct.pack("<h", len(points)) + packed),
    ]


def _old(kind: int, *figures: int) -> bytes:
    return _old_bytes(kind, struct.pack(f"<{len(figures)}h", *figures))


def _old_bytes(kind: int, data: bytes) -> bytes:
    return struct.pack("<IH", 3 + len(data) // 2, kind) + data
