"""Where words of a text stand on its pages: boxes to lay over the picture of a page."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from sauro.reading.text import Source

_SAME_LINE = 0.5  # of the lower word's height


@dataclass(frozen=True, slots=True)
class Box:
    """A stretch of one line on a page, as shares (0 to 1) of its width and height."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


def boxes_of(source: Source, spans: Iterable[tuple[int, int]]) -> list[list[Box]]:
    """For each stretch its boxes, one for each line; none in texts without pages."""
    sizes = {page.number: (page.width, page.height) for page in source.pages}
    ends = [word.end for word in source.words]
    every: list[list[Box]] = []
    for start, end in spans:
        found: list[Box] = []
        line: list[float] = []
        page = 0
        for word in source.words[bisect_left(ends, start + 1) :]:
            if word.start >= end:
                break
            if line and (word.page != page or not _together(line, word.box)):
                found.append(_box(page, line, sizes))
                line = []
            page, line = word.page, _grown(line, word.box)
        if line:
            found.append(_box(page, line, sizes))
        every.append(found)
    return every


def _together(line: list[float], box: tuple[float, float, float, float]) -> bool:
    """Whether a word goes on with the line: at its height, and not back at its beginning."""
    lower = min(line[3] - line[1], box[3] - box[1])
    overlap = min(line[3], box[3]) - max(line[1], box[1])
    return overlap >= _SAME_LINE * lower and box[0] >= line[0]


def _grown(line: list[float], box: tuple[float, float, float, float]) -> list[float]:
    if not line:
        return list(box)
    return [
        min(line[0], box[0]), min(line[1], box[1]), max(line[2], box[2]), max(line[3], box[3]),
    ]  # fmt: skip


def _box(page: int, line: list[float], sizes: dict[int, tuple[float, float]]) -> Box:
    width, height = sizes[page]
    return Box(page, line[0] / width, line[1] / height, line[2] / width, line[3] / height)
