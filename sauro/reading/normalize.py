"""From what a file says to text that rules can read, each character still knowing its place.

Letters are composed (NFC), kinds of spaces and dashes made one, OCR mark-up and footnote marks
dropped; lines that were wrapped or cut by a page are joined into blocks. See ``lines`` for how
it is decided where a block ends.
"""

import re
import unicodedata
from array import array
from dataclasses import replace
from itertools import pairwise

from sauro.reading.lines import Line, breaks
from sauro.reading.marks import glued_labels
from sauro.reading.mending import mended
from sauro.reading.misread_dates import dates_closed, dates_spelt
from sauro.reading.page_marks import without_page_marks
from sauro.reading.relabel import relabelled
from sauro.reading.run_together import parted
from sauro.reading.text import Block, Segment, Source, Text

_ONE_TO_ONE = (
    {"\u00d0": "Đ", "\u01a2": "Ư", "\u01a3": "ư"}
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-")
    | dict.fromkeys("\t\u00a0\u202f\u205f\u3000", " ")
    | dict.fromkeys(map(chr, range(0x2000, 0x200B)), " ")
)

_MARKS = "\u0300-\u036f"
_INVISIBLE = "\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff"
_WORD = rf"[^\s*<\[\\{_INVISIBLE}{_MARKS}]+"
_BLANK = "".join(char for char in map(chr, range(0x3001)) if char.isspace() and char != " ")
_UNTIDY = re.compile(rf"[{_BLANK}*<\[\\{_INVISIBLE}{_MARKS}]")
_STYLED = "</?(?:b|i|u|em|strong|sup|sub|span|center)>"
_PIECE = re.compile(
    rf"""
      (?P<run> {_WORD} (?:\ {_WORD})* )
    | (?P<space> \s+ )
    | (?P<break> </?(?:br|p|div)\ ?/?> )
    | (?P<footnote> \[\d{{1,3}}\] )
    | (?P<bullet> (?<![^\s]) [*] (?=\ ) )
    | (?P<markup> [*]+ | {_STYLED} | \\(?=[-*_.\#\[\]()]) | [{_INVISIBLE}]+ )
    | (?P<other> [<\[\\{_MARKS}] )
    """,
    re.VERBOSE,
)
_MARKDOWN = re.compile(r"\s*(?:(?:>\s+)+(?=[^\W\d]|\*)|#{1,6}\s+(?=\S)|(?:-{3,}|_{3,}|\*{3,})\s*$)")
"""Marks of a quotation or a heading at the start of a line; a line that is nothing but a rule."""
_UNDERLINED = re.compile(r"(?<!\w)__(?=[^\s_])([^_]+)__")
_CLUSTER = re.compile(rf".[{_MARKS}]+", re.DOTALL)


_FIRST = array("l", list(range(1 << 16)))
"""Offsets counted once: few directives are longer."""


_SPELT = 0.99
"""Text of at least this quality has no words that ran together: they would be no syllables."""


def derive(source: Source) -> Text:
    """The derived text of a source."""
    plain = source.chars
    for printed, usual in _ONE_TO_ONE.items():
        plain = plain.replace(printed, usual)
    composed = unicodedata.is_normalized("NFC", plain)
    offsets = _FIRST if len(plain) <= len(_FIRST) else array("l", list(range(len(plain))))
    lines = [
        _line(plain, offsets, segment, composed, column, *span)
        for segment in source.segments
        for column, span in enumerate(_columns(plain, segment))
    ]
    lines = without_page_marks(lines)
    if source.quality < _SPELT:
        lines = [parted(line) for line in lines]
    scanned = frozenset(page.number for page in source.pages if page.how == "ocr")
    if not scanned:
        return _assemble(source, lines)
    return _mended(_assemble(source, _as_meant(lines, scanned)), scanned)


def without_markup(plain: str) -> str:
    """Words as a person reads them: no asterisks that stand for italics, no escapes, nothing
    invisible. For showing alone: a quote is the file's own words."""
    pieces = (one for one in _PIECE.finditer(plain) if one.lastgroup != "markup")
    return "".join(" " if one.lastgroup == "break" else one[0] for one in pieces)


def _as_meant(lines: list[Line], scanned: frozenset[int]) -> list[Line]:
    """Lines with list marks and dates of scanned pages put right."""
    closed = (dates_closed(line) if line.segment.place.page in scanned else line for line in lines)
    return relabelled(list(closed), scanned)


def _mended(text: Text, scanned: frozenset[int]) -> Text:
    """The text with the marks of what was recognised in pictures mended, letter for letter."""
    unsure = bytearray(len(text.source.chars) + 1)
    for word in text.source.words:
        if word.page in scanned and word.sure < _SURE:
            unsure[word.start : word.end] = b"\x01" * (word.end - word.start)
    lines = (
        mended(dates_spelt(line), bytes(unsure[at] for at in text.at[block.start : block.end]))
        if block.segment.place.page in scanned
        else line
        for block, line in text.lines()
    )
    return replace(text, chars="\n".join(lines))


_SURE = 0.95
"""From so sure on a recognised word is taken as it is."""
_WIDEST = 180
"""Longer lines are whole paragraphs: wide gaps in them are typing, not columns."""
_COLUMN = re.compile(r"\S(?:.*?\S)?(?=\ {6,}\S|\s*$)")


def _columns(plain: str, segment: Segment) -> list[tuple[int, int]]:
    """The stretches of a line that wide gaps part, as in a letterhead laid out by spaces."""
    line = plain[segment.start : segment.end].strip()
    if segment.kind != "line" or " " * 6 not in line or len(line) > _WIDEST:
        return [(segment.start, segment.end)]
    return [match.span() for match in _COLUMN.finditer(plain, segment.start, segment.end)]


def _line(
    plain: str,
    offsets: "array[int]",
    segment: Segment,
    composed: bool,
    column: int,
    begin: int,
    stop: int,
) -> Line:
    """A stretch of a segment cleaned, with the source offset of each character left."""
    marked = _MARKDOWN.match(plain, begin, stop) if segment.kind == "line" else None
    begin = marked.end() if marked else begin
    text, at = plain[begin:stop], offsets[begin:stop]
    if text != text.strip() or "  " in text or _UNTIDY.search(text):
        text, at = _pieced(plain, offsets, begin, stop)
    if "__" in text:
        text, at = _not_underlined(text, at)
    if not composed:
        text, at = _compose(text, at)
    return Line(text, at, segment, _indent(plain, segment, begin), column)


def _pieced(plain: str, offsets: "array[int]", begin: int, stop: int) -> tuple[str, "array[int]"]:
    """A stretch without mark-up, invisible signs, footnotes, and more than one blank together."""
    chars: list[str] = []
    at = array("l")
    for match in _PIECE.finditer(plain, begin, stop):
        start, end = match.span()
        if match.lastgroup in ("run", "bullet", "other"):
            chars.append(plain[start:end])
            at.extend(offsets[start:end])
        elif match.lastgroup in ("space", "break") and chars and chars[-1] != " ":
            chars.append(" ")
            at.append(start)
    kept = "".join(chars).rstrip()
    kept = "" if kept == "*" else kept
    return kept, at[: len(kept)]


def _not_underlined(text: str, at: "array[int]") -> tuple[str, "array[int]"]:
    """Words without the two underscores on either side that underline them."""
    chars: list[str] = []
    kept = array("l")
    done = 0
    for match in _UNDERLINED.finditer(text):
        for start, end in ((done, match.start()), match.span(1)):
            chars.append(text[start:end])
            kept.extend(at[start:end])
        done = match.end()
    return "".join(chars) + text[done:], kept + at[done:]


def _indent(plain: str, segment: Segment, begin: int) -> int:
    raw = plain[begin : segment.end]
    return begin - segment.start + len(raw) - len(raw.lstrip())


def _compose(text: str, at: "array[int]") -> tuple[str, "array[int]"]:
    chars: list[str] = []
    places = array("l")
    done = 0
    for match in _CLUSTER.finditer(text):
        start, end = match.span()
        chars.append(text[done:start])
        places.extend(at[done:start])
        letter = unicodedata.normalize("NFC", text[start:end])
        chars.append(letter)
        places.extend([at[start]] * len(letter))
        done = end
    chars.append(text[done:])
    places.extend(at[done:])
    return "".join(chars), places


def _assemble(source: Source, lines: list[Line]) -> Text:
    out = _Writer()
    block: list[Line] = []
    for line, broken in zip(lines, breaks(source.chars, lines), strict=True):
        if broken and block:
            out.block(_joined(block))
            block = []
        block.append(line)
    if block:
        out.block(_joined(block))
    return Text(source, "".join(out.chars), out.at, tuple(out.blocks))


def _joined(lines: list[Line]) -> Line:
    if len(lines) == 1:
        return lines[0]
    chars = [lines[0].chars]
    at = array("l", lines[0].at)
    for before, line in pairwise(lines):
        if not _runs_on(before.chars, line.chars):
            chars.append(" ")
            at.append(line.at[0])
        chars.append(line.chars)
        at.extend(line.at)
    return lines[0]._replace(chars="".join(chars), at=at)


class _Writer:
    """Writes blocks one a line, each cut where list marks are glued to the words before."""

    def __init__(self) -> None:
        self.chars: list[str] = []
        self.at = array("l")
        self.blocks: list[Block] = []

    def block(self, line: Line) -> None:
        for start, end in glued_labels(line.chars):
            if self.blocks:
                self.chars.append("\n")
                self.at.append(line.at[start])
            begun = len(self.at)
            self.chars.append(line.chars[start:end])
            self.at.extend(line.at[start:end])
            self.blocks.append(Block(begun, len(self.at), line.segment))


_LONGEST_CUT = 40
_CUT = re.compile(r"(?:\w-|(?:\d|[A-ZĐ]{2,})/)$")


def _runs_on(before: str, after: str) -> bool:
    """Whether a document number or a compound was cut at its hyphen or slash."""
    return bool(_CUT.search(before[-_LONGEST_CUT:])) and after[:1].isalnum()
