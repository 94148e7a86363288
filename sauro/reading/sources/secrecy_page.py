"""Where words stand on printed pages: near an edge, or apart from all others on their line."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from sauro.reading.rules import secrecy
from sauro.reading.sources.secrecy_pieces import Piece, tidied
from sauro.reading.text import Page, Place, Source, Word

_TOP, _FOOT, _HEAD = 0.12, 0.92, 0.3
"""Shares of the height of a page: what is above, below, and the part a letterhead fills."""
_GAP = 2.5
"""Heights of a word that must be free on both sides of one that stands apart."""
_SAME_LINE, _OVER = 0.4, 0.2
"""Shares of height and of width that words have in common on one line, and one over another."""
_MOST_LEVELS = 50
"""Marks looked at on one page: more are a text about marks."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The printed pages of a source, by number; empty for other files."""

    source: Source
    numbered: dict[int, Page]

    def at_edge(self, piece: Piece) -> bool:
        """Whether a piece stands at the top or foot of its page."""
        spot = self._spot(piece)
        return spot is not None and not _TOP <= spot[1] <= _FOOT

    def in_head(self, piece: Piece) -> bool:
        """Whether a piece stands where letterheads and stamps stand."""
        spot = self._spot(piece)
        return spot is not None and not _HEAD <= spot[1] <= _FOOT

    def recognised(self, piece: Piece) -> bool:
        """Whether a piece was recognised in a picture."""
        spot = self._spot(piece)
        return spot is not None and spot[0].how == "ocr"

    def _spot(self, piece: Piece) -> tuple[Page, float] | None:
        """The page of a piece, and how far down its middle is, 0 to 1."""
        words = self.source.words
        index = bisect_left(words, piece.start, key=lambda word: word.start)
        if piece.start < 0 or index == len(words):
            return None
        page = self.numbered.get(words[index].page)
        if page is None or page.height <= 0:
            return None
        _, top, _, bottom = words[index].box
        return page, (top + bottom) / 2 / page.height

    def apart(self) -> Iterator[Piece]:
        """Levels of secrecy in capitals: nothing near them on their line, or over other words."""
        pages: dict[int, list[Word]] = {}
        for word in self.source.words:
            pages.setdefault(word.page, []).append(word)
        for words in pages.values():
            levels = [index for index, word in enumerate(words) if self._is_level(word)]
            for index in levels[:_MOST_LEVELS]:
                first = words[index]
                text = self._text(first)
                half = self._text(words[index - 1]) if index else ""
                if half.strip("([") in ("TỐI", "TUYỆT"):
                    first, text = words[index - 1], f"{half} {text}"
                mark = first, words[index]
                others = [word for word in words if word not in mark]
                free = not any(_is_near(other, mark) for other in others)
                free = free and not self._in_cell(first)
                if free or any(self._lies_over(mark[1], other) for other in others):
                    yield Piece(text, Place(page=first.page), "apart", -1)

    def _is_level(self, word: Word) -> bool:
        raw = self.source.chars[word.start : word.end]
        if not raw.endswith(("T", "Т", ")", "]", ".", ":")):
            return False
        level = secrecy.ALONE.pattern.match(self._text(word))
        return level is not None and level["read"].isupper()

    def _lies_over(self, mark: Word, other: Word) -> bool:
        """Whether a mark was pressed over another word."""
        across, down = _common(mark, other, 0), _common(mark, other, 1)
        narrow = min(mark.box[2] - mark.box[0], other.box[2] - other.box[0])
        low = min(mark.box[3] - mark.box[1], other.box[3] - other.box[1])
        over = across > _OVER * narrow and down > _SAME_LINE * low
        return over and self._text(other) != self._text(mark)

    def _in_cell(self, word: Word) -> bool:
        return self.source.place(word.start).table is not None

    def _text(self, word: Word) -> str:
        return tidied(self.source.chars[word.start : word.end])


def _is_near(other: Word, mark: tuple[Word, Word]) -> bool:
    """Whether another word of the page is near on the line of a mark, first word to last."""
    first, last = mark
    height = first.box[3] - first.box[1]
    return (
        _common(first, other, 1) > _SAME_LINE * height
        and other.box[2] > first.box[0] - _GAP * height
        and other.box[0] < last.box[2] + _GAP * height
    )


def _common(one: Word, other: Word, axis: int) -> float:
    """How much two words share across (``axis`` 0) or down (1) the page, in points."""
    return min(one.box[axis + 2], other.box[axis + 2]) - max(one.box[axis], other.box[axis])


def pages_of(source: Source) -> Pages:
    """The printed pages of a source."""
    return Pages(source, {page.number: page for page in source.pages})
