"""Ways to spoil a file: by its bytes, its lines, or what its kind is made of.

Each takes a source of chance, the file and another file, and gives the spoilt one. All chance comes
from the source: the same source spoils alike.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from random import Random

Mutation = Callable[[Random, bytes, bytes], bytes]

_DRAWN = (".emf", ".wmf")
_FIGURES = (0, 1, -1, 7, 255, 65_535, 65_536, 2**31 - 1, 2**31, 2**32 - 1, 10**12)
_MOST_BYTES = 3_000_000
_HEAD = 256
_PDF_NUMBER = re.compile(rb"\b\d{1,10}\b")
_TAG = re.compile(rb"<[^<>]{1,300}>")
_RTF_WORD = re.compile(rb"\\[a-z]{1,30}-?\d{0,10}")
_PDF_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def flip(chance: Random, data: bytes, other: bytes) -> bytes:
    """Some bytes changed, all over or close together."""
    spoilt = bytearray(data)
    start, stop = _stretch(chance, data) if chance.random() < 0.5 else (0, len(data))
    for _ in range(chance.choice((1, 3, 10, 100))):
        spoilt[chance.randrange(start, stop)] = chance.randrange(256)
    return bytes(spoilt)


def cut(chance: Random, data: bytes, other: bytes) -> bytes:
    """The beginning, the end or a piece of the middle gone."""
    start, stop = _stretch(chance, data)
    return chance.choice((data[:stop], data[start:], data[:start] + data[stop:]))


def splice(chance: Random, data: bytes, other: bytes) -> bytes:
    """The beginning of one file and the end of another, or a piece of another put in."""
    at = chance.randrange(len(data))
    start, stop = _stretch(chance, other)
    return data[:at] + (other[start:] if chance.random() < 0.5 else other[start:stop] + data[at:])


def insert(chance: Random, data: bytes, other: bytes) -> bytes:
    """A run of one byte, of any bytes, or of a piece of the file again and again."""
    at, length = chance.randrange(len(data)), chance.choice((1, 10, 1_000, 100_000))
    start, stop = _stretch(chance, data)
    piece = data[start : min(stop, start + 200)]
    run = chance.choice(
        (
            bytes(length),
            b"\xff" * length,
            chance.randbytes(length),
            piece * min(length, 100_000 // len(piece) + 1),
        )
    )
    return data[:at] + run + data[at:]


def swap(chance: Random, data: bytes, other: bytes) -> bytes:
    """Two pieces exchanged."""
    first, second, third, fourth = sorted(chance.randrange(len(data) + 1) for _ in range(4))
    pieces = (data[:first], data[third:fourth], data[second:third], data[first:second])
    return b"".join(pieces) + data[fourth:]


def lines(chance: Random, data: bytes, other: bytes) -> bytes:
    """Lines left out, doubled, shuffled, or laid between those of another file."""
    own = data.splitlines(keepends=True)
    start, stop = _stretch(chance, own)
    way = chance.randrange(4)
    if way == 0:
        return b"".join(own[:start] + own[stop:])
    if way == 1:
        return b"".join(own[:stop] + own[start:])
    if way == 2:
        some = own[start:stop]
        chance.shuffle(some)
        return b"".join(own[:start] + some + own[stop:])
    foreign = iter(other.splitlines(keepends=True)[: len(own)])
    return b"".join(line + next(foreign, b"") for line in own)


def pdf(chance: Random, data: bytes, other: bytes) -> bytes:
    """Numbers (of objects, lengths, places) changed, or the inside of a packed stream."""
    found = list(_PDF_STREAM.finditer(data))
    if not found or chance.random() < 0.6:
        return _exchanged(chance, data, _PDF_NUMBER, lambda _: _figure(chance))
    match = chance.choice(found)
    try:
        inner = zlib.decompress(match[1])
    except zlib.error:
        return flip(chance, data, other)
    way = chance.choice((flip, cut, insert, lines)) if inner else insert
    packed = zlib.compress(way(chance, inner or b" ", other))
    return data[: match.start(1)] + packed + data[match.end(1) :]


def packed(chance: Random, data: bytes, other: bytes) -> bytes:
    """One member of a ZIP spoilt, lost or renamed, and all packed anew."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            parts = {name: file.read(name) for name in file.namelist()}
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError, EOFError):
        return flip(chance, data, other)
    likely = [name for name in parts if name.endswith((".xml", ".rels", *_DRAWN))] or [*parts]
    if not likely:
        return flip(chance, data, other)
    name = chance.choice(likely)
    way = chance.random()
    if way < 0.1:
        del parts[name]
    elif way < 0.2:
        parts[chance.choice(("../x", "/etc/x", "a" * 300, name.upper()))] = parts.pop(name)
    else:
        ways = (head, head) if name.endswith(_DRAWN) else (tags, tags, tags)
        spoil = chance.choice((*ways, flip, cut, insert, swap))
        parts[name] = spoil(chance, parts[name] or b" ", other)
    out = io.BytesIO()
    with zipfile.ZipFile(
        out, "w", chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    ) as file:
        for name, part in parts.items():
            file.writestr(name, part)
    return out.getvalue()


def tags(chance: Random, data: bytes, other: bytes) -> bytes:
    """Tags of XML or HTML exchanged, doubled, lost, or their figures changed."""
    found = [match[0] for match in _TAG.finditer(data)]
    if not found:
        return flip(chance, data, other)
    if chance.random() < 0.3:
        return _exchanged(
            chance, data, re.compile(rb'"-?\d+"'), lambda _: b'"%s"' % _figure(chance)
        )
    return _exchanged(
        chance, data, _TAG, lambda old: chance.choice((b"", old + old, chance.choice(found)))
    )


def rtf(chance: Random, data: bytes, other: bytes) -> bytes:
    """Control words exchanged, doubled, lost, or their figures changed; braces lost or added."""
    found = [match[0] for match in _RTF_WORD.finditer(data)]
    if not found:
        return flip(chance, data, other)
    if chance.random() < 0.2:
        return _exchanged(
            chance, data, re.compile(rb"[{}]"), lambda old: chance.choice((b"", b"{", b"}"))
        )
    return _exchanged(
        chance,
        data,
        _RTF_WORD,
        lambda old: chance.choice(
            (b"", old + old, chance.choice(found), old.rstrip(b"-0123456789") + _figure(chance))
        ),
    )


def head(chance: Random, data: bytes, other: bytes) -> bytes:
    """Figures at the beginning changed: a picture says its size there, an OLE file its parts."""
    spoilt = bytearray(data)
    for _ in range(chance.choice((1, 2, 5))):
        form = chance.choice((">H", "<H", ">I", "<I"))
        size = struct.calcsize(form)
        at = chance.randrange(max(min(_HEAD, len(data)) - size, 1))
        figure = chance.choice(_FIGURES) % (1 << 8 * size)
        spoilt[at : at + size] = struct.pack(form, figure)
    return bytes(spoilt)


ANY: tuple[Mutation, ...] = (flip, cut, splice, insert, swap)
FITTING: dict[str, tuple[Mutation, ...]] = {
    "text": (lines, lines, lines),
    "html": (tags, tags, lines),
    "docx": (packed, packed, packed, packed),
    "metafile": (packed, packed, packed, packed),
    "odt": (packed, packed, packed, packed),
    "album": (packed, packed, packed, packed),
    "pdf": (pdf, pdf, pdf, pdf),
    "scan": (pdf, pdf, head),
    "rtf": (rtf, rtf, rtf),
    "doc": (head, head),
    "image": (head, head, head),
}
"""The ways that fit a kind of file, beside those for any bytes."""


def spoil(chance: Random, kind: str, data: bytes, other: bytes) -> tuple[bytes, str]:
    """The file spoilt in one to three ways, and which they were."""
    told = []
    for _ in range(chance.choice((1, 1, 2, 3))):
        way = chance.choice(ANY + FITTING[kind])
        data = way(chance, data or b" ", other or b" ")[:_MOST_BYTES]
        told.append(way.__name__)
    return data, "+".join(told)


def _stretch(chance: Random, data: "bytes | list[bytes]") -> tuple[int, int]:
    """Where a piece of at least one byte begins and ends: short or long."""
    start = chance.randrange(max(len(data), 1))
    longest = max(len(data) - start, 1)
    return start, start + chance.randint(1, min(longest, chance.choice((4, 64, 4_096, longest))))


def _figure(chance: Random) -> bytes:
    return b"%d" % chance.choice((*_FIGURES, chance.randrange(100)))


def _exchanged(
    chance: Random, data: bytes, pattern: "re.Pattern[bytes]", new: Callable[[bytes], bytes]
) -> bytes:
    """Some of what a pattern finds exchanged for something new."""
    found = list(pattern.finditer(data))
    if not found:
        return data
    count = min(chance.choice((1, 2, 5, 30)), len(found))
    pieces, end = [], 0
    for match in sorted(chance.sample(found, count), key=re.Match.start):
        pieces += [data[end : match.start()], new(match[0])]
        end = match.end()
    return b"".join(pieces) + data[end:]
