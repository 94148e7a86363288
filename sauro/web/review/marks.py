"""The text with the words of each finding marked, and each stretch accounted for in the margin."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from sauro.directives.models import Proposal
from sauro.directives.queries.coverage import Stretch
from sauro.directives.queries.review import Card, Review
from sauro.reading.doubts import UNSURE
from sauro.reading.text import Source

_KINDS = {"leads": "leads", "coordinators": "with", "product": "product"}
_VISIBLE = re.compile(r"[^\s\-+•*–]")
_LINE = re.compile(r"[^\n\f]*\S[^\n\f]*")


@dataclass(frozen=True, slots=True)
class Mark:
    """``[start, end)`` of the text. ``kind``: task, leads, with, due, product or doubt; ``card`` is
    the number of the proposal it belongs to, 0 for none; ``why`` is said on pointing at it."""

    start: int
    end: int
    kind: str
    card: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters under the same marks."""

    start: int
    text: str
    kinds: str
    cards: str
    why: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands; ``apart`` if a blank one is before it, ``page`` where a page begins."""

    runs: tuple[Run, ...]
    apart: bool
    page: int | None


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one stretch; ``begun`` are the stretches that begin in them."""

    begun: tuple[Stretch, ...]
    lines: tuple[Line, ...]


def blocks_of(found: Review) -> list[Block]:
    """The text that is reviewed, whole, for the left side of the page."""
    chars, source = found.reading.chars, found.source
    marks = [*_marks(found.cards, found.reading.pk), *_doubtful(source)]
    runs = _Runs(chars, marks)
    starts = [one.passage.start for one in found.strip]
    begun = {_first_seen(chars, one): one for one in found.strip}
    rows = [
        (_owner(found.strip, starts, match.start(), match.end()), match)
        for match in _LINE.finditer(chars)
    ]
    page: int | None = None
    built: list[Block] = []
    for _, group in groupby(rows, key=lambda row: row[0].passage.pk if row[0] else None):
        lines: list[Line] = []
        inside: list[Stretch] = []
        for _, match in group:
            at = source.place(match.start()).page if source.pages else None
            new, page = at if at != page else None, at
            apart = chars[max(0, match.start() - 2) : match.start()] == "\n\n"
            lines.append(Line(tuple(runs.between(*match.span())), apart, new))
            inside += [one for seen, one in begun.items() if match.start() <= seen < match.end()]
        built.append(Block(tuple(inside), tuple(lines)))
    return built


def touched(strip: Iterable[Stretch], proposal: int) -> list[Stretch]:
    """The stretches that a decision upon this proposal may have changed."""
    return [one for one in strip if proposal in one.proposals]


class _Runs:
    """Cuts the text where marks begin and end."""

    def __init__(self, chars: str, marks: Sequence[Mark]) -> None:
        self.chars = chars
        self.edges = sorted({edge for one in marks for edge in (one.start, one.end)})
        self.marks = sorted(marks, key=lambda one: one.start)
        self.longest = max((one.end - one.start for one in marks), default=0)
        self.starts = [one.start for one in self.marks]

    def between(self, start: int, end: int) -> Iterator[Run]:
        """The characters of ``[start, end)``, all of them."""
        inner = self.edges[bisect_right(self.edges, start) : bisect_left(self.edges, end)]
        for low, high in zip([start, *inner], [*inner, end], strict=True):
            over = [one for one in self._near(low) if one.end >= high]
            yield Run(
                low,
                self.chars[low:high],
                " ".join(dict.fromkeys(one.kind for one in over)),
                " ".join(dict.fromkeys(str(one.card) for one in over if one.card)),
                "; ".join(dict.fromkeys(one.why for one in over if one.why)),
            )

    def _near(self, low: int) -> list[Mark]:
        """Marks that begin at or before ``low`` and may reach beyond it."""
        first = bisect_left(self.starts, low - self.longest)
        return self.marks[first : bisect_right(self.starts, low)]


def _marks(cards: Iterable[Card], reading: int) -> Iterator[Mark]:
    """What was read for each card, in the text that is reviewed."""
    for card in cards:
        row = card.proposal
        if row.reading_id != reading:
            continue
        for start, end in row.spans:
            yield Mark(start, end, "task", row.pk)
        yield from _read(row)


def _read(row: Proposal) -> Iterator[Mark]:
    """Words of its fields, and those to look at again."""
    for one in row.findings:
        if one["field"] in _KINDS:
            yield Mark(one["start"], one["end"], _KINDS[one["field"]], row.pk)
    for one in row.deadlines:
        if one["start"] is not None:
            yield Mark(one["start"], one["end"], "due", row.pk)
    for one in row.doubts:
        if one.get("start") is not None:
            yield Mark(one["start"], one["end"], "doubt", row.pk, one["reason"])


def _doubtful(source: Source) -> Iterator[Mark]:
    """Words that the recognition of a scan is not sure of."""
    for word in source.words:
        if word.sure < UNSURE:
            yield Mark(word.start, word.end, "doubt", 0, f"Nhận dạng chắc {word.sure:.0%}.")


def _owner(strip: Sequence[Stretch], starts: list[int], start: int, end: int) -> Stretch | None:
    """The stretch that has most of a line."""
    first = max(bisect_right(starts, start) - 1, 0)
    near = strip[first : bisect_left(starts, end)]
    return max(
        near,
        key=lambda one: min(end, one.passage.end) - max(start, one.passage.start),
        default=None,
    )


def _first_seen(chars: str, stretch: Stretch) -> int:
    """Where the first letter of a stretch stands."""
    found = _VISIBLE.search(chars, stretch.passage.start, stretch.passage.end)
    return found.start() if found else -1
