"""Lines of a page: words of one baseline that stand close together, and what stands beside them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from sauro.reading.sources.printed import Box, PrintedWord

_WIDE_GAP = 0.9
"""A gap of so many times the height of the words parts two pieces of a row."""
_MOTTO = ("CỘNG", "CỌNG", "ĐẢNG")
_MOTTO_NEXT = ("HÒA", "HOÀ", "CỘNG")
_LABEL = re.compile(
    r"(?:[-–—+*•●○▪→]|\(?\d{1,3}[.)]?|\d{1,2}(?:\.\d{1,2}){1,4}\.?|[a-zđ][.)]|[IVX]{1,5}\.?"
    r"|(?:Điều|Mục|Phần|Chương) \w{1,4}[.:]?)"
)


_SIGNS = frozenset(("-", "–", "—", "+", "*", "…", "...", "./.", "&"))
"""Signs that stand alone between blanks in directives."""
_LIST_SIGNS = frozenset("-–—+*")
_NARROWEST_SIGN = 0.15
_FLAT, _LONGEST_DASH = 0.25, 0.65
"""In heights of the line: a sign before a list item, a stroke that can be a dash."""
_SURE_SIGN = 0.5
_SHORT, _SPECK = 2, 0.3


@dataclass(frozen=True, slots=True)
class Line:
    """Words left to right; ``size`` is the height of its taller words, in points."""

    words: tuple[PrintedWord, ...]
    box: Box
    size: float

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def middle(self) -> float:
        """The height on the page of its middle."""
        return (self.box[1] + self.box[3]) / 2


def without_specks(words: Sequence[PrintedWord]) -> list[PrintedWord]:
    """The words of a recognised line without specks on the paper and strokes of a pen; a short flat
    stroke before the first word, whatever it was taken for, is a dash."""
    first, *others = words
    size = _height([word for word in others if any(map(str.isalnum, word.text))])
    kept = [word for word in others if not _is_speck(word)]
    if _is_dash(first, size):
        return [first if first.text in _LIST_SIGNS else replace(first, text="-"), *kept]
    narrow = first.text in _LIST_SIGNS and first.box[2] - first.box[0] < _NARROWEST_SIGN * size
    return kept if narrow or _is_speck(first) else [first, *kept]


def _height(words: Sequence[PrintedWord]) -> float:
    """The height of the taller words, in points; 0 for none."""
    heights = sorted(word.box[3] - word.box[1] for word in words)
    return heights[len(heights) * 4 // 5] if heights else 0.0


def _is_dash(word: PrintedWord, size: float) -> bool:
    left, top, right, bottom = word.box
    flat = bottom - top <= _FLAT * size
    long = _NARROWEST_SIGN * size <= right - left <= _LONGEST_DASH * size
    return flat and long and not any(map(str.isalnum, word.text))


def _is_speck(word: PrintedWord) -> bool:
    text = word.text
    if any(map(str.isalnum, text)):
        return len(text) <= _SHORT and word.sure < _SPECK and not text.endswith((".", ")"))
    return text not in _SIGNS or word.sure < _SURE_SIGN


def line_of(words: Iterable[PrintedWord]) -> Line:
    """A line of at least one word."""
    ordered = tuple(sorted(words, key=lambda word: word.box[0]))
    lefts, tops, rights, bottoms = zip(*(word.box for word in ordered), strict=True)
    box = (min(lefts), median(tops), max(rights), median(bottoms))
    return Line(ordered, box, _height(ordered))


def joined(lines: Sequence[Line]) -> Line:
    """Pieces of one row as one line."""
    if len(lines) == 1:
        return lines[0]
    return line_of(word for line in lines for word in line.words)


def pieces(line: Line) -> Iterator[Line]:
    """A line cut at its wide gaps, and before the national title wherever that stands."""
    start = 0
    words = line.words
    for at in range(1, len(words)):
        gap = words[at].box[0] - words[at - 1].box[2]
        if gap > _WIDE_GAP * line.size or _begins_motto(words, at):
            yield line_of(words[start:at])
            start = at
    yield line_of(words[start:]) if start else line


def _begins_motto(words: Sequence[PrintedWord], at: int) -> bool:
    follows = words[at + 1].text if at + 1 < len(words) else ""
    return words[at].text in _MOTTO and follows in _MOTTO_NEXT


def same_row(a: Line, b: Line) -> bool:
    """Whether two lines stand beside each other, by most of the lower one's height."""
    overlap = min(a.box[3], b.box[3]) - max(a.box[1], b.box[1])
    return overlap > 0.5 * min(a.box[3] - a.box[1], b.box[3] - b.box[1])


def rows_of(lines: Iterable[Line]) -> list[list[Line]]:
    """Lines that stand beside each other put together, rows from the top, lines from the left."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.middle):
        near = next((row for row in reversed(rows[-3:]) if same_row(row[0], line)), None)
        if near is None:
            rows.append([line])
        else:
            near.append(line)
    return [sorted(row, key=lambda line: line.box[0]) for row in rows]


def with_labels(lines: Sequence[Line]) -> list[Line]:
    """The pieces of a row, each list mark put back before the words that it marks."""
    out: list[Line] = []
    for line in lines:
        if out and _LABEL.fullmatch(out[-1].text):
            out[-1] = joined([out[-1], line])
        else:
            out.append(line)
    return out
