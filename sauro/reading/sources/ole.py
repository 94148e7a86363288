"""The table of contents of an OLE container, which old Office files are: which streams it holds.

The layout is that of [MS-CFB]: sectors chained by a table, and a directory whose entries form a
tree. Every chain is followed for as many steps as the file has sectors, and no further.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.files import MEGABYTE, read_bytes

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LARGEST = 100 * MEGABYTE
_LAST_SECTOR = 0xFFFFFFFA
_NOTHING = 0xFFFFFFFF
_STREAM, _ROOT = 2, 5
_ENTRY = 128
_MOST_ENTRIES = 10_000
_SMALL = 4_096
_DAMAGED = (
    "tệp Office đời cũ bị hỏng hoặc chép chưa xong",
    "Hãy chép lại tệp từ nguồn, hoặc mở bằng Word để sửa rồi lưu lại thành .docx",
)


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry of the directory; ``before``, ``after`` and ``below`` are numbers of others."""

    name: str
    kind: int
    before: int
    after: int
    below: int
    first: int
    size: int


class Container:
    """An OLE file. Raises SourceError where it is damaged or cut off."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.data = read_bytes(path, LARGEST)
        try:
            self._shift, first = struct.unpack_from("<30xH16xI", self.data)
            if self._shift not in (9, 12):
                raise self._damaged()
            self._table = self._read_table()
            directory = b"".join(self._chain(first))
            self._entries = [_entry(directory, at) for at in range(0, len(directory), _ENTRY)]
        except (struct.error, IndexError):
            raise self._damaged() from None
        self.streams = {entry.name: entry for entry in self._top() if entry.kind == _STREAM}

    def start_of(self, name: str) -> bytes:
        """The first bytes of a stream that is not small (4 kB and more), up to a sector of them.

        Empty for a small one. SourceError where a part of the stream is missing in the file.
        """
        entry = self.streams[name]
        if entry.size < _SMALL:
            return b""
        sectors = list(self._chain(entry.first))
        if len(sectors) << self._shift < entry.size:
            raise self._damaged()
        return sectors[0]

    def _read_table(self) -> list[int]:
        """The number of the sector that follows each sector."""
        numbers = list(struct.unpack_from("<109I", self.data, 76))
        further, count = struct.unpack_from("<II", self.data, 68)
        words = (1 << self._shift) // 4
        for _ in range(min(count, len(self.data) >> self._shift)):
            if further >= _LAST_SECTOR:
                break
            *more, further = struct.unpack(f"<{words}I", self._sector(further))
            numbers += more
        table: list[int] = []
        for number in numbers:
            if number < _LAST_SECTOR:
                table += struct.unpack(f"<{words}I", self._sector(number))
        return table

    def _sector(self, number: int) -> bytes:
        start = (number + 1) << self._shift
        sector = self.data[start : start + (1 << self._shift)]
        # The last sector of a file may end early; its missing bytes are unused ones.
        if not sector:
            raise self._damaged()
        return sector.ljust(1 << self._shift, b"\0")

    def _chain(self, number: int) -> Iterator[bytes]:
        for _ in range(len(self._table) + 1):
            if number >= _LAST_SECTOR:
                return
            yield self._sector(number)
            number = self._table[number]
        raise self._damaged()

    def _top(self) -> Iterator[_Entry]:
        """The entries right below the root, in no order."""
        if not self._entries or self._entries[0].kind != _ROOT:
            raise self._damaged()
        waiting, seen = [self._entries[0].below], set()
        while waiting:
            number = waiting.pop()
            if number == _NOTHING or number in seen:
                continue
            if number >= min(len(self._entries), _MOST_ENTRIES):
                raise self._damaged()
            seen.add(number)
            entry = self._entries[number]
            yield entry
            waiting += (entry.before, entry.after)

    def _damaged(self) -> SourceError:
        return SourceError(self._path, *_DAMAGED)


def _entry(directory: bytes, at: int) -> _Entry:
    name, length, kind, before, after, below, first, size = struct.unpack_from(
        "<64sHBxIII36xII", directory, at
    )
    return _Entry(
        name=name[: max(length - 2, 0)].decode("utf-16-le", errors="replace"),
        kind=kind,
        before=before,
        after=after,
        below=below,
        first=first,
        size=size,
    )
