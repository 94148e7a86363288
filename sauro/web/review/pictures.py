"""Pages of a printed file as pictures, with the words of each finding marked where they stand."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.urls import reverse

from sauro.directives import places
from sauro.directives.queries.review import Review
from sauro.reading.text import Page, Source
from sauro.web.review.marks import Block, Run


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
    if not source.words:
        return {}
    runs = [run for block in blocks for line in block.lines for run in line.runs if run.kinds]
    where = (found.directive.pk, found.reading.rendition.original.sha256)
    return pictures_with(source, where, runs)


def pictures_with(
    source: Source, where: tuple[int, str], runs: Sequence[Run]
) -> dict[int, Picture]:
    """All pages with these words marked; ``where`` is the directive and the original's SHA-256."""
    spans = [(run.start, run.start + len(run.text)) for run in runs]
    marked: defaultdict[int, list[tuple[places.Box, Run]]] = defaultdict(list)
    for run, boxes in zip(runs, places.boxes_of(source, spans), strict=True):
        for box in boxes:
            marked[box.page].append((box, run))
    return {one.number: _picture(one, where, marked[one.number]) for one in source.pages}


def _picture(
    page: Page, where: tuple[int, str], marked: Iterable[tuple[places.Box, Run]]
) -> Picture:
    address = reverse("directives:picture", args=[*where, page.number])
    boxes = tuple(_box(page, box, run) for box, run in marked)
    size = _written(page.width), _written(page.height)
    return Picture(page.number, *size, address, page.how == "ocr", boxes)


def _box(page: Page, box: places.Box, run: Run) -> Box:
    left, top = box.left * page.width, box.top * page.height
    across, down = box.right * page.width - left, box.bottom * page.height - top
    return Box(_written(left), _written(top), _written(across), _written(down), run)


def _written(points: float) -> str:
    """As SVG writes numbers, whatever the language of the page."""
    return f"{points:.1f}"
