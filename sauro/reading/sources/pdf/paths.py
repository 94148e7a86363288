"""The paths that a PDF draws, shape by shape, in points of whatever they are drawn in."""

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium_c

from sauro.reading.sources.layout.printed import Box

_MOST_SEGMENTS = 2_000
_CORNERS = 5
"""Points of a rectangle that comes back to where it began."""
_LEVEL = 0.1

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]
AS_IT_IS: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Shape:
    """A connected shape of a path: its corners, and whether they are joined by curves."""

    points: tuple[Point, ...]
    curved: bool

    @property
    def box(self) -> Box:
        return around(self.points)

    @property
    def is_plain(self) -> bool:
        """Whether it is a line or a rectangle along the sides of the page."""
        if self.curved or len(self.points) > _CORNERS:
            return False
        return all(
            min(abs(a[0] - b[0]), abs(a[1] - b[1])) < _LEVEL for a, b in pairwise(self.points)
        )


def shapes_of(drawn: Any, outer: Matrix = AS_IT_IS) -> Iterator[Shape]:
    """The shapes of a path that is not long; a closed one ends where it began. ``outer`` is the
    matrix of what holds the path."""
    count = pdfium_c.FPDFPath_CountSegments(drawn)
    a, b, c, d, e, f = joined(matrix_of(drawn), outer)
    x, y = ctypes.c_float(), ctypes.c_float()
    points: list[Point] = []
    curved = False
    for at in range(count):
        segment = pdfium_c.FPDFPath_GetPathSegment(drawn, at)
        kind = pdfium_c.FPDFPathSegment_GetType(segment)
        if kind == pdfium_c.FPDF_SEGMENT_MOVETO:
            if len(points) > 1:
                yield Shape(tuple(points), curved)
            points, curved = [], False
        curved = curved or kind == pdfium_c.FPDF_SEGMENT_BEZIERTO
        pdfium_c.FPDFPathSegment_GetPoint(segment, x, y)
        points.append((a * x.value + c * y.value + e, b * x.value + d * y.value + f))
        if pdfium_c.FPDFPathSegment_GetClose(segment) and points[-1] != points[0]:
            points.append(points[0])
    if len(points) > 1:
        yield Shape(tuple(points), curved)


def matrix_of(drawn: Any) -> Matrix:
    """The matrix of an object, from its own space to that of what holds it."""
    matrix = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFPageObj_GetMatrix(drawn, matrix)
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def joined(inner: Matrix, outer: Matrix) -> Matrix:
    """The matrix that does what ``inner`` does, and then ``outer``."""
    if outer is AS_IT_IS:
        return inner
    a, b, c, d, e, f = inner
    aa, bb, cc, dd, ee, ff = outer
    return (
        a * aa + b * cc, a * bb + b * dd,
        c * aa + d * cc, c * bb + d * dd,
        e * aa + f * cc + ee, e * bb + f * dd + ff,
    )  # fmt: skip


def moved(box: Box, matrix: Matrix) -> Box:
    """The box around a box of another space."""
    if matrix is AS_IT_IS:
        return box
    a, b, c, d, e, f = matrix
    left, bottom, right, top = box
    corners = [(x, y) for x in (left, right) for y in (bottom, top)]
    return around([(a * x + c * y + e, b * x + d * y + f) for x, y in corners])


def around(points: Sequence[Point]) -> Box:
    """The box around points."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def bounds_of(drawn: Any) -> Box:
    """The box around an object, in the space of what holds it."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium_c.FPDFPageObj_GetBounds(drawn, left, bottom, right, top)
    return left.value, bottom.value, right.value, top.value


def is_long(path: Any) -> bool:
    """Whether a path has too many segments to be taken shape by shape."""
    return int(pdfium_c.FPDFPath_CountSegments(path)) > _MOST_SEGMENTS


def is_stroked(path: Any) -> bool:
    """Whether lines are drawn around the shapes of a path."""
    stroked = ctypes.c_int()
    pdfium_c.FPDFPath_GetDrawMode(path, ctypes.c_int(), stroked)
    return bool(stroked.value)
