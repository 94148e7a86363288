"""The two texts a reading works with, and the way back from one to the other.

A :class:`Source` is what a file says, in reading order, with the place of every character.
A :class:`Text` is derived from it (composed letters, healed lines, mark-up gone) and remembers
for each of its characters the offset in the source. Rules read the derived text; quotes are
always cut from the source.
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

TAG = re.compile(r"</?[A-Za-z]{1,10}(?: [^<>]{0,200})?>")
"""A tag of HTML, as tools of recognition leave them in their text."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in the file, as a person would look for it. Counts start at 1."""

    line: int | None = None
    page: int | None = None
    paragraph: int | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    box: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch ``[start, end)`` of ``Source.chars`` with one place.

    ``kind`` is ``line`` (may be half a paragraph: lines still have to be joined), ``paragraph``
    (whole as it stands) or ``cell`` (of a table: ``place.table``, ``row`` and ``column`` are set).
    ``heading`` is the level of a heading style, 0 where there is none. ``opens`` is what the layout
    of a printed page shows: true where a line begins a paragraph, false where it goes on with the
    one before, None where the words have to decide. ``rows`` counts the rows of its table that a
    cell stands over.
    """

    start: int
    end: int
    place: Place
    kind: str = "line"
    heading: int = 0
    opens: bool | None = None
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Aside:
    """Text the file shows apart from its body.

    ``kind``: header, footer, footnote, endnote, comment, drawing (WordArt, a watermark), stamp (in
    a seal, a box or red ink).
    """

    kind: str
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it stands on a page: ``[start, end)`` of ``Source.chars``.

    ``box`` is left, top, right, bottom in points from the top left corner of the page. ``sure`` is
    how sure its recognition is, 0 to 1; 1 where a program wrote the word.
    """

    start: int
    end: int
    page: int
    box: tuple[float, float, float, float]
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a printed file: its size in points and how its words were got.

    ``how`` is ``text`` (the file's own text) or ``ocr`` (recognised in the picture). ``quality`` is
    the share of its words that are possible Vietnamese, ``sure`` the mean certainty of its words,
    ``lost`` counts lines seen in the picture of which no words were read. ``doubt`` says in
    Vietnamese why a second reader is needed; empty where none is.
    """

    number: int
    width: float
    height: float
    how: str
    quality: float = 1.0
    sure: float = 1.0
    lost: int = 0
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """A digital signature of a PDF, verified offline.

    ``signer`` and ``organisation`` are the certificate's own words. ``signed_at`` is an ISO time,
    ``time_proved`` whether a timestamp token says so rather than the signer's computer.
    ``state`` is ``intact``, ``added_to`` (only what signing allows was added afterwards: further
    signatures, filled forms), ``changed`` (the content was altered after signing), ``broken`` (the
    signed bytes or the signature itself do not verify) or ``unreadable``. ``trust`` is ``known``
    (leads to a root that the office trusts), ``unknown`` or ``expired``.
    ``words`` tells all of it in one Vietnamese sentence.
    """

    signer: str
    organisation: str
    signed_at: str | None
    time_proved: bool
    state: str
    trust: str
    words: str


@dataclass(frozen=True, slots=True)
class Source:
    """What a file says.

    ``segments`` ascend and do not overlap; characters between two of them are separators
    (a line feed between lines and paragraphs, a tab between cells of one row).
    ``quality`` is the share, 0 to 1, of words that are possible Vietnamese syllables, numbers or
    abbreviations; 1 until it is measured, once, where the source is judged. ``words`` and ``pages``
    are there for printed files (PDF, scans); ``words`` ascend.
    """

    name: str
    reader: str
    chars: str
    segments: tuple[Segment, ...]
    quality: float = 1.0
    warnings: tuple[str, ...] = ()
    asides: tuple[Aside, ...] = ()
    words: tuple[Word, ...] = ()
    pages: tuple[Page, ...] = ()
    signatures: tuple[Signature, ...] = ()

    def place(self, offset: int) -> Place:
        """The place of the character at ``offset``; the one before it for a separator."""
        after = bisect_right(self.segments, offset, key=attrgetter("start"))
        return self.segments[max(after - 1, 0)].place if self.segments else Place()


class Block(NamedTuple):
    """A paragraph, list item or table cell: ``[start, end)`` of ``Text.chars``.

    ``segment`` is the first source segment it was made of.
    """

    start: int
    end: int
    segment: Segment


@dataclass(frozen=True, slots=True)
class Text:
    """The derived text: one line a block, and the offset in the source of each character."""

    source: Source
    chars: str
    at: "array[int]" = field(repr=False)
    blocks: tuple[Block, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the source that ``[start, end)`` of the derived text was made of."""
        if start >= end:
            return self.at[start], self.at[start]
        return self.at[start], self._past(end - 1)

    def _past(self, index: int) -> int:
        """Past the source characters that became this one: a letter and its combining marks."""
        stop = self.at[index] + 1
        following = self.at[index + 1] if index + 1 < len(self.at) else len(self.source.chars)
        while stop < following and _is_mark(self.source.chars[stop]):
            stop += 1
        return stop

    def quote(self, start: int, end: int) -> str:
        """The source's own words for ``[start, end)`` of the derived text."""
        first, last = self.span(start, end)
        return self.source.chars[first:last]

    def lines(self) -> Iterator[tuple[Block, str]]:
        """Each block with its derived text."""
        for block in self.blocks:
            yield block, self.chars[block.start : block.end]


def _is_mark(char: str) -> bool:
    return "\u0300" <= char <= "\u036f"
