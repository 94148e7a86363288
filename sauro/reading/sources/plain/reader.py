"""Plain text: UTF-8 and UTF-16, the characters kept as they stand in the decoded file.

Bytes that are neither are tried as the Vietnamese encodings of old, and so are characters that are
no Vietnamese as they stand; what becomes Vietnamese is kept in Unicode, with a warning.
"""

import codecs
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from sauro.reading.sources.checks import LOWEST_MARKED, LOWEST_SHARE
from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.files import read_bytes
from sauro.reading.sources.plain import html_tables, pipes, stacked, tabs
from sauro.reading.sources.plain.encodings import decode_1252, decode_1258
from sauro.reading.sources.plain.recoding import recode
from sauro.reading.sources.quality import measure
from sauro.reading.text import Place, Segment, Source

LARGEST = 20_000_000
_BREAKS = "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_BLANKS = " \t\xa0\ufeff\u200b"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes(code for code in range(32) if chr(code) not in "\t\n\v\f\r\x1b") + b"\x7f"
_WINDOWS_1258 = (
    "Tệp không phải UTF-8: đã đọc theo bảng mã Windows-1258 và chuyển sang Unicode, cần đối chiếu "
    "với bản gốc."
)

Decoded = tuple[str, tuple[Segment, ...], tuple[str, ...]]
"""The characters of a file in Unicode, its lines, and warnings of what was assumed."""


class PlainReader:
    """Reads any file that decodes to text."""

    name = "plain"

    def accepts(self, path: Path, head: bytes) -> bool:
        return True

    def read(self, path: Path) -> Source:
        chars, segments, warnings = _decode(path, read_bytes(path, LARGEST))
        return Source(path.name, self.name, chars, segments, warnings=warnings)


def _lines(chars: str) -> Iterator[Segment]:
    """The lines that are not blank. Pages count only where the text has form feeds."""
    line, page, start = 1, 1 if "\f" in chars else None, 0
    table = row = 0
    written = deque(html_tables.spans(chars))
    pieces = chars.splitlines(keepends=True)
    starts, opened, heads = _tables(chars, [piece.rstrip(_BREAKS) for piece in pieces])
    for index, piece in enumerate(pieces):
        words = piece.rstrip(_BREAKS)
        place = Place(line=line, page=page)
        if written and written[0][0] < start + len(piece):
            row = 0
            table = yield from _written(chars, written, start, start + len(words), place, table)
        elif index in starts:
            if begun := starts[index]:
                table, row = table + begun.first, begun.row
                place = replace(place, table=table, row=row)
                yield from tabs.cells(words, start, begun.column, place)
        elif index in heads:
            row = 0
            for cell in pipes.cells(words, start, place):
                yield replace(cell, place=place, kind="line")
        elif "|" in words and (
            index in opened or pipes.is_row(words) or (row and pipes.is_lone(words))
        ):
            table, row = (table, row + 1) if row else (table + 1, 1)
            yield from pipes.cells(words, start, replace(place, table=table, row=row))
        elif words.strip(_BLANKS):
            row = 0
            yield Segment(start, start + len(words), place)
        start += len(piece)
        if page and piece.endswith("\f"):
            page += 1
        else:
            line += 1


def _tables(
    chars: str, lines: Sequence[str]
) -> tuple[dict[int, tabs.Start | None], frozenset[int], frozenset[int]]:
    """Which lines, by index, begin where in a table that is read line by line, none for those that
    only part its cells; which are rows between open pipes; which are heads of no row."""
    starts: dict[int, tabs.Start | None] = {}
    if "\t" in chars:
        starts |= tabs.starts(lines)
    if "|" not in chars:
        return starts, frozenset(), frozenset()
    bare = [line.rstrip() for line in lines]
    return starts | stacked.starts(bare), pipes.open_rows(bare), pipes.lone_heads(bare)


def _written(
    chars: str, written: deque[tuple[int, int]], start: int, stop: int, place: Place, table: int
) -> Generator[Segment, None, int]:
    """The cells of the tables in HTML that begin on a line, and what stands beside tables there;
    returns the number of the last table."""
    done = start
    while written and written[0][0] < stop:
        begin, end = written[0]
        if start <= begin:
            table += 1
            yield from _trimmed(chars, done, begin, place)
            yield from html_tables.cells(chars, begin, end, replace(place, table=table))
        if end > stop:
            return table
        written.popleft()
        done = end
    yield from _trimmed(chars, done, stop, place)
    return table


def _trimmed(chars: str, start: int, end: int, place: Place) -> Iterator[Segment]:
    """What stands before or behind a table on its line, if anything does."""
    words = chars[start:end]
    if words.strip(_BLANKS):
        first = start + len(words) - len(words.lstrip(_BLANKS))
        yield Segment(first, first + len(words.strip(_BLANKS)), place)


def from_string(chars: str, name: str = "") -> Source:
    """A source of characters already in hand, taken as they are, whatever their language."""
    return Source(name, PlainReader.name, chars, tuple(_lines(chars)), measure(chars).share)


def _decode(path: Path, data: bytes) -> Decoded:
    encoding = _encoding(data)
    bom = next((bom for bom, _ in _BOMS if data.startswith(bom)), b"")
    body = data[len(bom) :]
    warnings: tuple[str, ...] = ()
    try:
        chars = body.decode(encoding)
    except UnicodeDecodeError as error:
        if len(body) - error.start > 3 or error.start == 0:
            return _decode_old(path, body)
        body = body[: error.start]
        chars = body.decode(encoding)
        warnings = ("Tệp bị cắt ở giữa chữ cuối cùng; phần còn lại vẫn được đọc.",)
    letters = body if encoding == "utf-8" else chars.encode(errors="replace")
    if (len(letters) - len(letters.translate(None, _CONTROLS))) * 200 > len(letters):
        raise _junk(path)
    recoded = recode(chars, _lines(chars))
    return recoded.chars, recoded.segments, warnings + recoded.warnings()


def _decode_old(path: Path, body: bytes) -> Decoded:
    """Bytes that are not Unicode, in the old encoding that makes most of them Vietnamese."""
    latin = decode_1252(body)
    recoded = recode(latin, _lines(latin))
    windows = decode_1258(body)
    chars, segments, warnings = max(
        (recoded.chars, recoded.segments, recoded.warnings()),
        (windows, tuple(_lines(windows)), (_WINDOWS_1258,)),
        key=lambda decoded: measure(decoded[0]).share,
    )
    quality = measure(chars)
    if (
        body.count(0) * 200 > len(body)
        or quality.share < LOWEST_SHARE
        or quality.marked_share < LOWEST_MARKED
        or not warnings
    ):
        raise _undecodable(path, body)
    return chars, segments, warnings


def _encoding(data: bytes) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return encoding
    sample = data[:4096]
    pairs = len(sample) // 2
    if pairs >= 8:
        low, high = sample[0::2].count(0), sample[1::2].count(0)
        if high > 0.3 * pairs and low < 0.05 * pairs:
            return "utf-16-le"
        if low > 0.3 * pairs and high < 0.05 * pairs:
            return "utf-16-be"
    return "utf-8"


def _undecodable(path: Path, body: bytes) -> SourceError:
    if body.count(0) * 200 > len(body):
        return _junk(path)
    return SourceError(
        path,
        "không nhận ra bảng mã của tệp (không phải Unicode, TCVN3, VNI hay Windows-1258)",
        "Hãy mở tệp bằng Word hoặc LibreOffice, chuyển sang phông Unicode rồi lưu lại thành .docx "
        "hoặc tệp văn bản UTF-8",
    )


def _junk(path: Path) -> SourceError:
    return SourceError(
        path,
        "nội dung không phải văn bản",
        "Hãy kiểm tra lại tệp, hoặc xin lại văn bản ở dạng .docx hay tệp văn bản UTF-8",
    )
