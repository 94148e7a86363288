"""What a PDF page draws besides words: ruled lines; pictures, and shapes that may be letters."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sauro.reading.sources.layout.printed import Box
from sauro.reading.sources.pdf.paths import (
    AS_IT_IS,
    Matrix,
    Shape,
    around,
    bounds_of,
    is_long,
    is_stroked,
    joined,
    matrix_of,
    moved,
    shapes_of,
)
from sauro.reading.sources.pdf.space import Space

_DEPTH = 3
_MOST_RULES, _MOST_FIGURES = 2_000, 5_000
_THIN, _SHORTEST = 3.0, 8.0


@dataclass(slots=True)
class Drawn:
    """Boxes on a page as it is seen.

    ``rules`` are thin and straight: borders of tables, underlines, rules above footnotes.
    ``figures`` are pictures, and of paths what is neither a line nor a rectangle.
    """

    rules: list[Box] = field(default_factory=list)
    figures: list[Box] = field(default_factory=list)


def drawn_on(page: "pdfium.PdfPage") -> Drawn:
    """What a page draws. It has no rules where it draws too many to be ruling, and is one figure
    where it draws too many to tell them apart."""
    seen = Space(page).seen
    found = Drawn()
    for drawn, kind, outer in objects_of(page.raw):
        if kind == pdfium_c.FPDF_PAGEOBJ_TEXT or len(found.figures) > _MOST_FIGURES:
            continue
        if kind != pdfium_c.FPDF_PAGEOBJ_PATH or is_long(drawn):
            found.figures.append(seen(moved(bounds_of(drawn), outer)))
            continue
        stroked = is_stroked(drawn)
        for shape in shapes_of(drawn, outer):
            if len(found.rules) <= _MOST_RULES:
                found.rules += filter(_is_rule, map(seen, _lines(shape, stroked)))
            if not (_is_thin(shape.box) or shape.is_plain):
                found.figures.append(seen(shape.box))
    if len(found.rules) > _MOST_RULES:
        found.rules = []
    if len(found.figures) > _MOST_FIGURES:
        found.figures = [(0.0, 0.0, *page.get_size())]
    return found


def objects_of(
    parent: Any, outer: Matrix = AS_IT_IS, depth: int = 1
) -> Iterator[tuple[Any, int, Matrix]]:
    """The objects of a page or a form, and of the forms in it: each, its kind, and the matrix of
    the form that it is in."""
    of_page = depth == 1
    count = pdfium_c.FPDFPage_CountObjects if of_page else pdfium_c.FPDFFormObj_CountObjects
    take = pdfium_c.FPDFPage_GetObject if of_page else pdfium_c.FPDFFormObj_GetObject
    for at in range(count(parent)):
        drawn = take(parent, at)
        kind = pdfium_c.FPDFPageObj_GetType(drawn)
        if kind != pdfium_c.FPDF_PAGEOBJ_FORM:
            yield drawn, kind, outer
        elif depth < _DEPTH:
            yield from objects_of(drawn, joined(matrix_of(drawn), outer), depth + 1)


def _lines(shape: Shape, stroked: bool) -> Iterator[Box]:
    """The box of a thin shape; of one with lines around it that of each."""
    if _is_thin(shape.box):
        yield shape.box
    elif stroked:
        yield from (around(side) for side in pairwise(shape.points))


def _is_thin(box: Box) -> bool:
    return min(box[2] - box[0], box[3] - box[1]) < _THIN


def _is_rule(box: Box) -> bool:
    return _is_thin(box) and max(box[2] - box[0], box[3] - box[1]) > _SHORTEST
