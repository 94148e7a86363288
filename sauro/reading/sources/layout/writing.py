"""Writes lines and cells one after the other, with the place of each and of every word."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sauro.reading.sources.layout.cut_words import whole_words
from sauro.reading.sources.layout.paragraphs import openings_in_cell, room_in_cell
from sauro.reading.sources.layout.printed import Box
from sauro.reading.sources.layout.rows import Line
from sauro.reading.text import Aside, Place, Segment, Word

_CLOSING = re.compile(r"[.,;:)]+$")
"""A mark that stands at the word before it, whatever lies between them on the page."""


@dataclass(frozen=True, slots=True)
class Laid:
    """The text of printed pages, as a :class:`sauro.reading.text.Source` holds it."""

    chars: str
    segments: tuple[Segment, ...]
    words: tuple[Word, ...]
    asides: tuple[Aside, ...]


class Writer:
    """A line feed between lines and rows, a tab between the cells of a row.

    ``how`` says of each page how its words were got.
    """

    def __init__(self, how: Mapping[int, str]) -> None:
        self._how = how
        self._pieces: list[str] = []
        self._length = 0
        self._segments: list[Segment] = []
        self._words: list[Word] = []
        self._lines: dict[int | None, int] = {}
        self._table = self._row = 0
        self._separator = "\n"

    def line(self, line: Line, place: Place, opens: bool | None) -> None:
        """A line of the text outside tables."""
        count = self._lines[place.page] = self._lines.get(place.page, 0) + 1
        self._write(line, replace(place, line=count), "line", opens)

    def begin_table(self) -> None:
        self._table += 1
        self._row = 0

    def begin_row(self) -> None:
        self._row += 1
        self._separator = "\n"

    def cell(
        self, column: int, width: float, placed: Sequence[tuple[int, Line]], rows: int
    ) -> None:
        """The lines of a cell, each with its page; ``column`` from 1, ``width`` in points, and over
        how many ``rows`` it stands."""
        how = self._how[placed[0][0]]
        placed = whole_words(placed, room_in_cell(width, how))
        lines = [line for _, line in placed]
        for (page, line), opens in zip(placed, openings_in_cell(lines, width, how), strict=True):
            place = Place(page=page, table=self._table, row=self._row, column=column)
            self._write(line, place, "cell", opens, rows)
            self._separator = "\n"
        self._separator = "\t"

    def laid(self, asides: Iterable[Aside]) -> Laid:
        """All that was written."""
        return Laid("".join(self._pieces), tuple(self._segments), tuple(self._words), tuple(asides))

    def _write(
        self, line: Line, place: Place, kind: str, opens: bool | None, rows: int = 1
    ) -> None:
        if self._segments:
            self._put(self._separator)
        self._separator = "\n"
        start = self._length
        for count, word in enumerate(line.words):
            if count and not _CLOSING.match(word.text):
                self._put(" ")
            begun = self._length
            self._put(word.text)
            assert place.page is not None
            self._words.append(Word(begun, self._length, place.page, _rounded(word.box), word.sure))
        placed = replace(place, box=_rounded(line.box))
        self._segments.append(Segment(start, self._length, placed, kind, opens=opens, rows=rows))

    def _put(self, chars: str) -> None:
        self._pieces.append(chars)
        self._length += len(chars)


def _rounded(box: Box) -> Box:
    return round(box[0], 1), round(box[1], 1), round(box[2], 1), round(box[3], 1)
