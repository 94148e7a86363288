"""Pictures and drawn shapes of a PDF page; those that stand close together are one figure."""

from collections.abc import Iterator, Sequence
from math import isfinite
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sauro.reading.sources.layout.printed import Box, PrintedPage
from sauro.reading.sources.pdf.drawn import objects_of
from sauro.reading.sources.pdf.paths import bounds_of, moved
from sauro.reading.sources.pdf.space import Space

if TYPE_CHECKING:
    from sauro.reading.sources.scan.image import Picture

_NARROWEST, _LOWEST = 18.0, 8.0
_CELL, _JOIN = 4.0, 2
"""Points of a cell of the grid on which figures are put together; how far each cell reaches."""
_AROUND = 12.0
_FRAME = (300.0, 200.0)
"""What is larger goes around a part of the page, not around the words of a stamp."""
_DPI, _MOST_PIXELS = 300.0, 20_000_000


def together(boxes: Sequence[Box], size: tuple[float, float]) -> tuple[Box, ...]:
    """The figures of a page of a size (points), large enough for words."""
    boxes = [box for box in boxes if all(map(isfinite, box))]
    if not boxes:
        return ()
    import numpy as np

    from sauro.reading.sources.scan.areas import areas, grown

    across, down = (int(side / _CELL) + 1 for side in size)
    cells = np.zeros((down + 2 * _JOIN, across + 2 * _JOIN), np.bool_)
    page = cells[_JOIN:-_JOIN, _JOIN:-_JOIN]
    for box in boxes:
        left, top, right, bottom = (max(int(side // _CELL), 0) for side in box)
        page[top : bottom + 1, left : right + 1] = True
    found = []
    for area in areas(grown(cells, _JOIN, _JOIN)):
        ends = (area.right - 2 * _JOIN) * _CELL, (area.bottom - 2 * _JOIN) * _CELL
        figure = (area.left * _CELL, area.top * _CELL, min(ends[0], size[0]), min(ends[1], size[1]))
        if figure[2] - figure[0] >= _NARROWEST and figure[3] - figure[1] >= _LOWEST:
            found.append(figure)
    return tuple(found)


def pictures_of(page: "pdfium.PdfPage", printed: PrintedPage) -> Iterator["Picture"]:
    """The figures of a page as pictures, without the words beside them that the text layer has;
    none of what shows nothing or a code of squares."""
    from sauro.reading.sources.scan.codes import is_code
    from sauro.reading.sources.scan.image import framed, is_blank

    _hide_words(page, printed.figures)
    for figure in printed.figures:
        left, top = (max(side - _AROUND, 0.0) for side in figure[:2])
        right = min(figure[2] + _AROUND, printed.width)
        bottom = min(figure[3] + _AROUND, printed.height)
        size = right - left, bottom - top
        scale = min(_DPI / 72, (_MOST_PIXELS / (size[0] * size[1])) ** 0.5)
        beyond = left, printed.height - bottom, printed.width - right, top
        image = page.render(scale=scale, crop=beyond).to_pil()
        if not is_blank(image) and not is_code(image):
            yield framed(image, printed.number, size)


def _hide_words(page: "pdfium.PdfPage", figures: Sequence[Box]) -> None:
    """Draw no words but those within a figure of the size of a stamp, which may be its frame."""
    seen = Space(page).seen
    frames = [
        box for box in figures if box[2] - box[0] <= _FRAME[0] and box[3] - box[1] <= _FRAME[1]
    ]
    for drawn, kind, outer in objects_of(page.raw):
        if kind == pdfium_c.FPDF_PAGEOBJ_TEXT:
            box = seen(moved(bounds_of(drawn), outer))
            if not any(_holds(frame, box) for frame in frames):
                pdfium_c.FPDFPageObj_SetIsActive(drawn, 0)


def _holds(frame: Box, box: Box) -> bool:
    return frame[0] <= box[0] and frame[1] <= box[1] and box[2] <= frame[2] and box[3] <= frame[3]
