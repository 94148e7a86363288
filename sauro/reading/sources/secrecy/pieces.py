"""What a file shows, cut into the pieces in which a mark of secrecy can stand.

A line is one piece, and so is each stretch of it that wide gaps, tabs or bars part, as in a
letterhead set with spaces. Pieces are tidied: composed letters, one space between words, letters
set apart joined ("M Ậ T"), mark-up and rules of boxes gone.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from sauro.reading.rules import head_kinds, head_letterhead, secrecy
from sauro.reading.rules.head_letterhead import MOTTO, PARTY, PLACE_DATE
from sauro.reading.rules.head_letters import LOOKALIKES
from sauro.reading.rules.head_numbers import EMPTY, OWN
from sauro.reading.text import Place, Segment, Source

LONGEST = 200
"""Characters of the longest piece in which a mark is looked for."""

_FARTHEST = 4 * LONGEST
_LONGEST_HEAD = 60
_LEVEL = re.compile(r"[mMrRtT](?:(?<=[mM])(?i:.[t7])|(?<=[rR])(?i:n.[t7])|(?<=[tT])(?i:uyệt|ối))")
_TWO_WORDS = re.compile(r"\W*\w{3,6}\W{0,3}\w{2,4}\W*$")
_LETTERHEAD = (MOTTO, PARTY, PLACE_DATE, OWN, EMPTY)
_ALIKE = f"{LOOKALIKES}Ð\u2010\u2011\u2012\u2013\u2014"
_LETTERS = str.maketrans(_ALIKE, "ABCEHIKMOPTXYĐ-----")
_MARK_UP = r"\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff*_`\\#<"
_DROPPED = re.compile(rf"[{_MARK_UP}](?:(?<!<)|/?[a-z][^<>]{{0,60}}>)")
_UNTIDY = re.compile(f"[{_ALIKE}{_MARK_UP}]")
_GAP = re.compile(r" {3,}|\t| {0,2}[|\u2500-\u257f]+ {0,2}")
_SPREAD = re.compile(r"(?<!\w)[^\W\d](?:[ .]{1,3}[^\W\d]){2,}(?!\w)")
_LONE = re.compile(r"[ .]\w[ .]")
"""What letters set apart have among them; looking for it takes a third of the time."""
_SPACED = re.compile(r"[ .]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A tidied piece and its place.

    ``zone`` is letterhead (above the kind), title (from there to the body), body, rows (a cell of
    a table that lists things), aside or stamp. ``line`` counts the lines, ``start`` is the offset
    where its line starts, -1 in an aside. ``before`` is the line before it, tidied; ``opens_page``
    is true where that is on another page.
    """

    text: str
    place: Place
    zone: str
    line: int
    start: int = -1
    before: str = ""
    opens_page: bool = False

    @property
    def is_row(self) -> bool:
        """Whether it is of a letterhead: capitals, or the motto, a number, a place and day."""
        return self.text.isupper() or any(rule.pattern.search(self.text) for rule in _LETTERHEAD)


def tidied(chars: str) -> str:
    """Characters as the rules of secrecy read them, gaps between columns kept."""
    plain = unicodedata.normalize("NFKC", chars)
    return _DROPPED.sub("", plain.translate(_LETTERS)) if _UNTIDY.search(plain) else plain


def _is_tidy(chars: str) -> bool:
    """Whether nothing of a text would change by being tidied."""
    return _UNTIDY.search(chars) is None and unicodedata.is_normalized("NFKC", chars)


def columns(tidy: str) -> Iterator[str]:
    """The whole line with single spaces, then each column of it where it has several."""
    whole = _joined(tidy)
    yield whole
    parts = [part for part in _GAP.split(tidy) if part.strip()]
    if len(parts) > 1 or (parts and _joined(parts[0]) != whole):
        yield from map(_joined, parts)


def _joined(tidy: str) -> str:
    """One space between words, letters set apart put together."""
    if _LONE.search(tidy):
        tidy = _SPREAD.sub(lambda spread: _SPACED.sub("", spread[0]), tidy)
    return " ".join(tidy.split())


def pieces_of(source: Source) -> Iterator[Piece]:
    """The pieces of the text in reading order; long lines are left out."""
    zone, before, page = "letterhead", "", None
    lists = _lists_in(source)
    tidy_already = _is_tidy(source.chars)
    for number, segment in enumerate(source.segments):
        tidy = source.chars[segment.start : min(segment.end, segment.start + _FARTHEST)]
        tidy = tidy if tidy_already else tidied(tidy)
        line = _joined(tidy) if len(tidy) - tidy.count(" ") <= LONGEST else tidy.strip()
        listed = segment.kind == "cell" and segment.place.table in lists
        zone = zone if listed else _zone(zone, line, number)
        if len(line) <= LONGEST and (_LEVEL.search(line) or _TWO_WORDS.match(line)):
            opens = page is not None and segment.place.page not in (page, None)
            within = "rows" if listed else zone
            for text in columns(tidy):
                yield Piece(text, segment.place, within, number, segment.start, before, opens)
        if any(map(str.isalpha, line)):
            before, page = line, segment.place.page


def pieces_of_aside(text: str, place: Place, zone: str) -> Iterator[Piece]:
    """The pieces of a header, a footer, a drawing or a stamp."""
    before = ""
    for number, line in enumerate(text.splitlines()):
        tidy = tidied(line)
        for column in columns(tidy):
            yield Piece(column, place, zone, number, before=before)
        before = _joined(tidy)


def _zone(zone: str, line: str, number: int) -> str:
    """The part of the document in which a line stands that comes after ``zone``."""
    if zone == "body" or number >= _LONGEST_HEAD or secrecy.BODY.pattern.match(line):
        return "body"
    return "title" if zone == "title" or _names_kind(line) else zone


def _names_kind(line: str) -> bool:
    kinds = (head_kinds.LINE, head_kinds.LETTER, head_letterhead.SUBJECT)
    named = line.startswith("VỀ ") or any(rule.pattern.match(line) for rule in kinds)
    return named and not secrecy.ALONE.pattern.match(line)


def _lists_in(source: Source) -> frozenset[int]:
    """The numbers of tables that list things."""
    tables: dict[int, list[Segment]] = {}
    for segment in source.segments:
        if segment.kind == "cell" and segment.place.table is not None:
            tables.setdefault(segment.place.table, []).append(segment)
    return frozenset(number for number, cells in tables.items() if _lists(source.chars, cells))


def _lists(chars: str, cells: list[Segment]) -> bool:
    """Whether a table lists things: it has three rows and columns or more and no letterhead in
    it, or a column that tells the secrecy of each."""
    short = [cell for cell in cells if cell.end - cell.start <= LONGEST]
    texts = [_joined(tidied(chars[cell.start : cell.end])) for cell in short]
    if any(rule.pattern.search(text) for rule in _LETTERHEAD for text in texts):
        return False
    across = {cell.place.column for cell in cells}
    down = {cell.place.row for cell in cells}
    top = [
        text
        for cell, text in zip(short, texts, strict=True)
        if (cell.place.row, len(across) > 1, len(down) > 1) == (cells[0].place.row, True, True)
    ]
    if any(map(secrecy.ALONE.pattern.match, top)):
        return False
    return min(len(across), len(down)) >= 3 or any(map(_heads_column, top))


def _heads_column(text: str) -> bool:
    named = secrecy.COLUMN.pattern.search(text)
    return named is not None and not secrecy.LABELLED.pattern.search(text)
