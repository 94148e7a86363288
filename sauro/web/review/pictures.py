"""Pages of a printed file as pictures, with the words of each finding marked where they stand."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.urls import reverse

from sauro.directives.queries.review import Review
from sauro.reading.text import Page, Word
from sauro.web.review.marks import Block, Run

_SAME_LINE = 3.0
"""Points by which the tops of words of one line may differ."""


@dataclass(frozen=True, slots=True)
class Box:
    """A stretch of words on one line: its place on the page, in points, as the page writes it."""

    left: str
    top: str
    width: str
    height: str
    run: Run


@dataclass(frozen=True, slots=True)
class Picture:
    """``width`` and ``height`` in points; ``recognised`` if its words were read from it."""

    number: int
    width: str
    height: str
    address: str
    recognised: bool
    boxes: tuple[Box, ...]


def pictures_of(found: Review, blocks: Sequence[Block]) -> dict[int, Picture]:
    """The pages of the file that is reviewed, by number; none for text and Word."""
    source = found.source
    rendition = found.reading.rendition
    if not source.words or rendition is None:
        return {}
    runs = [run for block in blocks for line in block.lines for run in line.runs if run.kinds]
    boxes: dict[int, list[Box]] = {}
    for number, box in _boxes(runs, source.words):
        boxes.setdefault(number, []).append(box)
    where = (found.directive.pk, rendition.original.sha256)
    return {one.number: _picture(one, where, boxes.get(one.number, ())) for one in source.pages}


def _picture(page: Page, where: tuple[int, str], boxes: Iterable[Box]) -> Picture:
    address = reverse("directives:picture", args=[*where, page.number])
    size = _written(page.width), _written(page.height)
    return Picture(page.number, *size, address, page.how == "ocr", tuple(boxes))


def _boxes(runs: Iterable[Run], words: Sequence[Word]) -> Iterator[tuple[int, Box]]:
    """Each run's words, one box a line, with the number of the page."""
    for run in runs:
        end = run.start + len(run.text)
        inside = []
        for word in words[bisect_left(words, run.start, key=lambda word: word.end - 1) :]:
            if word.start >= end:
                break
            inside.append(word)
        for (page, _), line in groupby(inside, key=_line_of):
            lefts, tops, rights, bottoms = zip(*(word.box for word in line), strict=True)
            left, top = min(lefts), min(tops)
            across, down = _written(max(rights) - left), _written(max(bottoms) - top)
            yield page, Box(_written(left), _written(top), across, down, run)


def _line_of(word: Word) -> tuple[int, int]:
    return word.page, round(word.box[3] / _SAME_LINE)


def _written(points: float) -> str:
    """As SVG writes numbers, whatever the language of the page."""
    return f"{points:.1f}"
