"""Metafiles of Windows: a stamp as orders to draw, its words as text or as shapes."""

import struct
from collections.abc import Iterable, Sequence

_UNITS = 20
"""Of the metafile, a point."""
_RED = 0x003228CD


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
