"""OLE containers, as old Office files are, made from bare streams."""

import struct
from collections.abc import Mapping
from pathlib import Path

_SECTOR = 512
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_LEAST = 4_096


def write_ole(path: Path, streams: Mapping[str, bytes]) -> Path:
    """A container of streams, each filled up to the size from which it has sectors of its own."""
    names = sorted(streams, key=lambda name: (len(name), name.upper()))
    table: list[int] = []
    body = b""
    entries = [_entry("Root Entry", 5, below=1 if names else _FREE)]
    for at, name in enumerate(names, 1):
        data = streams[name].ljust(_LEAST, b"\0")
        after = at + 1 if at < len(names) else _FREE
        entries.append(_entry(name, 2, after, first=len(table), size=len(data)))
        body += _chained(table, data)
    directory = len(table)
    body += _chained(table, b"".join(entries))
    count = 1
    while len(table) + count > count * _SECTOR // 4:
        count += 1
    tables = list(range(len(table), len(table) + count))
    table += [_TABLE] * count
    packed = struct.pack(f"<{len(table)}I", *table)
    body += packed.ljust(count * _SECTOR, b"\xff")
    path.write_bytes(_header(directory, tables) + body)
    return path


def _header(directory: int, tables: list[int]) -> bytes:
    return struct.pack(
        "<8s16xHHHHH6xIIIIIIIII109I",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        0x3E, 3, 0xFFFE, 9, 6,
        0, len(tables), directory, 0, _LEAST, _END, 0, _END, 0,
        *tables, *[_FREE] * (109 - len(tables)),
    )  # fmt: skip


def _chained(table: list[int], data: bytes) -> bytes:
    """The data in whole sectors, which ``table`` then chains."""
    sectors = -(-len(data) // _SECTOR)
    first = len(table)
    table += [*range(first + 1, first + sectors), _END]
    return data.ljust(sectors * _SECTOR, b"\0")


def _entry(
    name: str, kind: int, after: int = _FREE, below: int = _FREE, first: int = _END, size: int = 0
) -> bytes:
    written = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII36xIQ", written, len(written) + 2, kind, 1, _FREE, after, below, first, size
    )
