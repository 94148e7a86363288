"""The ruled lines that a PDF page draws: borders of tables, underlines, rules above footnotes."""

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sauro.reading.sources.pdf_space import Space
from sauro.reading.sources.printed import Box

MOST_RULES = 2_000
_MOST_SEGMENTS = 2_000
_THIN = 3.0
_SHORTEST = 8.0

Point = tuple[float, float]


def rules_of(page: "pdfium.PdfPage") -> tuple[Box, ...]:
    """Thin straight boxes on a page; none of a page that draws too many to be ruling."""
    space = Space(page)
    rules: list[Box] = []
    count = pdfium_c.FPDFPage_CountObjects(page.raw)
    for at in range(count):
        drawn = pdfium_c.FPDFPage_GetObject(page.raw, at)
        if pdfium_c.FPDFPageObj_GetType(drawn) != pdfium_c.FPDF_PAGEOBJ_PATH:
            continue
        rules.extend(rule for rule in map(space.seen, _boxes(drawn)) if _is_rule(rule))
        if len(rules) > MOST_RULES:
            return ()
    return tuple(rules)


def _boxes(drawn: Any) -> Iterator[Box]:
    """Of each stroke or thin shape of a path its box, in the page's own space."""
    count = pdfium_c.FPDFPath_CountSegments(drawn)
    if not 2 <= count <= _MOST_SEGMENTS:
        return
    stroked = ctypes.c_int()
    pdfium_c.FPDFPath_GetDrawMode(drawn, ctypes.c_int(), stroked)
    for points in _shapes(drawn, count):
        whole = _around(points)
        if min(whole[2] - whole[0], whole[3] - whole[1]) < _THIN:
            yield whole
        elif stroked.value:
            yield from (_around(side) for side in pairwise(points))


def _shapes(drawn: Any, count: int) -> Iterator[list[Point]]:
    """The corners of each connected shape of a path; a closed one ends where it began."""
    matrix = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFPageObj_GetMatrix(drawn, matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    points: list[Point] = []
    for at in range(count):
        segment = pdfium_c.FPDFPath_GetPathSegment(drawn, at)
        if pdfium_c.FPDFPathSegment_GetType(segment) == pdfium_c.FPDF_SEGMENT_MOVETO:
            if len(points) > 1:
                yield points
            points = []
        pdfium_c.FPDFPathSegment_GetPoint(segment, x, y)
        points.append(
            (
                matrix.a * x.value + matrix.c * y.value + matrix.e,
                matrix.b * x.value + matrix.d * y.value + matrix.f,
            )
        )
        if pdfium_c.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if len(points) > 1:
        yield points


def _around(points: "list[Point] | tuple[Point, ...]") -> Box:
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _is_rule(box: Box) -> bool:
    across, down = box[2] - box[0], box[3] - box[1]
    return min(across, down) < _THIN and max(across, down) > _SHORTEST
