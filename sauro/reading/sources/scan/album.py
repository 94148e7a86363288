"""Photos of the pages of one directive, zipped together as a telephone or a computer does."""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.word.package import Package, damaged

_SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp")
_LOCAL, _HEADER = b"PK\x03\x04", 30
_SIZE, _NAME, _EXTRA = slice(18, 22), slice(26, 28), slice(28, 30)
_DIGITS = re.compile(r"(\d{1,9})")
_BESIDE = "__MACOSX"
_MIXED = (
    "tệp nén có cả tệp khác ngoài ảnh chụp",
    "Hãy nén riêng ảnh các trang của một văn bản thành một tệp, tệp khác thì đưa vào từng tệp",
)


def holds_photos(head: bytes) -> bool:
    """Whether a file that begins with ``head`` is a zip whose first file is named as a picture."""
    at = 0
    while head[at : at + len(_LOCAL)] == _LOCAL:
        header = head[at : at + _HEADER]
        size, name, extra = (
            int.from_bytes(header[part], "little") for part in (_SIZE, _NAME, _EXTRA)
        )
        named = head[at + _HEADER : at + _HEADER + name].lower()
        if not named.endswith(b"/"):
            return named.decode("latin-1").endswith(_SUFFIXES)
        at += _HEADER + name + extra + size
    return False


def photos_in(path: Path) -> Iterator[bytes]:
    """The files of a zip of photos, in the order of their names, numbers in them as numbers.

    SourceError where it holds something else, or one of them cannot be unpacked.
    """
    with Package(path, "ZIP") as package:
        names = [PurePosixPath(name) for name in package.names if not name.endswith("/")]
        seen = [name for name in names if name.parts[0] != _BESIDE and name.name[0] != "."]
        if not all(name.suffix.lower() in _SUFFIXES for name in seen):
            raise SourceError(path, *_MIXED)
        for name in sorted(seen, key=_in_order):
            data = package.picture(str(name))
            if not data:
                raise damaged(path, "ZIP")
            yield data


def _in_order(name: PurePosixPath) -> list[tuple[int, str]]:
    pieces = _DIGITS.split(str(name).lower())
    return [(int(piece), "") if piece.isdigit() else (-1, piece) for piece in pieces]
