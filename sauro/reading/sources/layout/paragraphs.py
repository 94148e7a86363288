"""Where paragraphs begin, by what the page shows: room left on a line, indents, wider gaps.

A word processor breaks a line only where the next word does not fit. A line that ends although
the next word would have fitted therefore ends its paragraph, whatever its words are.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from sauro.reading.marks import begins_item, ends_sentence
from sauro.reading.sources.layout.rows import Line

_INDENT = 8.0
_CENTRED = 12.0
_SPACE = 0.25
"""Of a word's height: the narrowest blank between two words."""
_LOOSE = {"text": 2.0, "ocr": 5.0}
"""Points by which edges of lines of one column may differ."""
_WIDER = {"text": 1.25, "ocr": 1.5}
"""How many times the usual distance between lines is a gap between paragraphs."""
_FEWEST = 4
_PADDING = 12.0
"""Points of a cell's width, left and right together, that stay empty."""


@dataclass(frozen=True, slots=True)
class Column:
    """Where the text of a page stands: its margins, and the usual step from line to line."""

    left: float
    right: float
    step: float
    loose: float
    wider: float

    @classmethod
    def of(cls, lines: Sequence[Line], how: str) -> "Column":
        """What is usual of some lines; ``how`` is text or ocr."""
        loose = _LOOSE[how]
        rights = sorted(line.box[2] for line in lines)
        lefts = Counter(round(line.box[0] / loose) for line in lines)
        most = max(lefts.values(), default=0)
        left = min((at for at, count in lefts.items() if count * 3 >= most), default=0) * loose
        steps = sorted(b.middle - a.middle for a, b in pairwise(lines) if b.middle > a.middle)
        return cls(
            left=left,
            right=rights[len(rights) * 9 // 10] if rights else 0.0,
            step=steps[len(steps) // 3] if len(steps) >= _FEWEST else 0.0,
            loose=loose,
            wider=_WIDER[how],
        )

    def had_room(self, before: Line, after: Line) -> bool:
        """Whether the first word of a line would have fitted on the line before."""
        first = after.words[0].box
        needed = first[2] - first[0] + _SPACE * before.size
        return before.box[2] + needed < self.right - self.loose

    def balanced(self, line: Line) -> bool:
        """Whether a line stands in the middle, away from both margins."""
        before, after = line.box[0] - self.left, self.right - line.box[2]
        return min(before, after) > 2 * _INDENT and abs(before - after) < _CENTRED + self.loose

    def apart(self, before: Line, after: Line) -> bool:
        """Whether the gap between two lines of a page is wider than usual."""
        step = after.middle - before.middle
        return 0 < self.step < step and step > self.wider * self.step + 1


@dataclass(frozen=True, slots=True)
class Set:
    """A line as it is set, in the column of its page."""

    line: Line
    column: Column
    page: int

    def centred(self, following: "Set | None") -> bool:
        """Whether it stands in the middle because it was put there, not because it is full."""
        if not self.column.balanced(self.line):
            return False
        return following is None or self.column.had_room(self.line, following.line)


def openings(lines: Sequence[Set], beside: bool = False) -> Iterator[bool | None]:
    """For each line, whether it begins a paragraph; None where the page does not tell.

    What comes after parts that stand ``beside`` one another, as recipients and a signature do,
    begins one.
    """
    centred = [one.centred(other) for one, other in zip_longest(lines, lines[1:])]
    first: Line | None = None
    hanging: float | None = None
    for at, after in enumerate(lines):
        if at == 0:
            opens = True if beside and not after.line.text[0].islower() else None
        elif centred[at - 1] or centred[at]:
            opens = _opens_centred(lines[at - 1], after, centred[at - 1], centred[at])
        else:
            opens = _opens(lines[at - 1], after, first, hanging)
        yield opens
        if at == 0 or opens or (opens is None and begins_item(after.line.text)):
            first, hanging = after.line, None
        elif hanging is None:
            hanging = after.line.box[0] - after.column.left


def openings_in_cell(lines: Sequence[Line], width: float, how: str) -> Iterator[bool | None]:
    """The same for the lines of a cell of a table, ``width`` points wide with its padding."""
    for before, after in pairwise((None, *lines)):
        assert after is not None
        if before is None:
            yield None
            continue
        first = after.words[0].box
        needed = before.box[2] - before.box[0] + _SPACE * before.size + first[2] - first[0]
        if needed < room_in_cell(width, how):
            yield True
        else:
            yield None if begins_item(after.text) else False


def room_in_cell(width: float, how: str) -> float:
    """What a line of a cell can hold for sure, in points."""
    return width - _PADDING - _LOOSE[how]


def _opens(before: Set, after: Set, first: Line | None, hanging: float | None) -> bool | None:
    a, b, column = before.line, after.line, before.column
    if column.had_room(a, b):
        return True
    apart = before.page == after.page and column.apart(a, b)
    if apart or _indented(before, after, first, hanging):
        return None if b.text[0].islower() else True
    if not begins_item(b.text):
        return False
    return False if _goes_on(before, after, first, hanging) else None


def _goes_on(before: Set, after: Set, first: Line | None, hanging: float | None) -> bool:
    """Whether what looks like a list mark stands within a sentence: where its lines go on, and
    not where they begin."""
    if first is None or ends_sentence(before.line.text):
        return False
    tolerance = _INDENT + after.column.loose
    begins = first.box[0] - before.column.left
    goes_on = hanging if hanging is not None else 0.0
    indent = after.line.box[0] - after.column.left
    return abs(indent - goes_on) <= tolerance < abs(begins - goes_on)


def _opens_centred(before: Set, after: Set, was: bool, now: bool) -> bool | None:
    """The same where either line is centred: titles, headings, the words of a motto."""
    text = after.line.text
    full = not was and not before.column.had_room(before.line, after.line)
    if full and not text[0].isupper() and not begins_item(text):
        return False
    goes_on = now and (was or full)
    return None if goes_on or text[0].islower() else True


def _indented(before: Set, after: Set, first: Line | None, hanging: float | None) -> bool:
    """Whether a line begins elsewhere than the lines of the paragraph before it go on; or where
    that paragraph, a full line and the end of a sentence, begins."""
    indent = after.line.box[0] - after.column.left
    tolerance = _INDENT + after.column.loose
    if hanging is not None:
        return abs(indent - hanging) > tolerance
    if first is None:
        return False
    of_first = first.box[0] - before.column.left
    if first is before.line and ends_sentence(first.text) and abs(indent - of_first) <= tolerance:
        return indent > tolerance
    return indent - of_first > tolerance and not begins_item(first.text)
