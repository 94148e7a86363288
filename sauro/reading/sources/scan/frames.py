"""Frames of stamps in the ink of a page: boxes of their size drawn by themselves, level or askew.

A stamp of secrecy or urgency stands in a frame. In red it is found by its colour; on a copy in
black only the frame tells it from the text below it. The page is sheared by one slope after the
other, so that the sides of a frame that leans lie along its rows.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from math import atan, degrees

import numpy as np
from numpy.typing import NDArray

from sauro.reading.sources.layout.printed import Box
from sauro.reading.sources.scan.areas import Area, Mask, areas, grown
from sauro.reading.sources.scan.edges import WIDTH, Edge, edges, sheared

_HEIGHT = (13.0, 62.0)
_STEP, _STEPS = 0.02, 5
_SAME_END = 7.0
_SIDE, _ALIKE = 5.0, 0.05
_APART, _OUTERMOST, _LOWEST_APART = (1.5, 3.5), 3.5, 16.0
_COARSE, _SPECK = 2, 2
_WITHIN, _CLEAR = 5.0, 0.1
_BEYOND, _GOES_ON = (1.5, 2.0, 11.0), 0.9
_MOST = 8


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame: its middle, width and height in points; ``slope`` is how far it falls rightwards."""

    middle: tuple[float, float]
    width: float
    height: float
    slope: float
    drawn: float

    @property
    def box(self) -> Box:
        """What the frame takes up, in points."""
        lean = abs(self.slope)
        across = (self.width + lean * self.height) / 2
        down = (self.height + lean * self.width) / 2
        x, y = self.middle
        return x - across, y - down, x + across, y + down

    @property
    def degrees(self) -> float:
        """How far it has to be turned anticlockwise to be level."""
        return degrees(atan(self.slope))


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What share of a frame has to be there: of each stretch along its upper and lower side, of
    its left or right side, of these two together, of all four together; and how far the ends of
    upper and lower side may be apart, in points."""

    across: tuple[float, ...]
    side: float
    sides: float
    all: float
    ends: float


_IN_TEXT = _Drawn((0.8, 0.7), 0.5, 1.3, 3.1, 16.0)
_ALONE = _Drawn((0.6,), 0.45, 1.2, 2.8, 20.0)


def frames(ink: Mask, point: float) -> tuple[Frame, ...]:
    """The frames in ink with ``point`` cells a point; outer ones only, the largest first.

    One that stands apart from all other ink may be worn.
    """
    found = [*_all_slopes(ink, point, _IN_TEXT), *_apart(ink, point)]
    found.sort(key=lambda frame: -frame.drawn)
    best: list[Frame] = []
    for frame in found:
        if not any(_are_same(frame, other) for other in best):
            best.append(frame)
    best.sort(key=lambda frame: -frame.width * frame.height)
    outer: list[Frame] = []
    for frame in best:
        if not any(holds(other.box, frame.middle) for other in outer):
            outer.append(frame)
    return tuple(outer[:_MOST])


def _apart(ink: Mask, point: float) -> Iterator[Frame]:
    """The frames around all of an area of ink that stands apart."""
    rows, columns = (side // _COARSE for side in ink.shape)
    cells = ink[: rows * _COARSE, : columns * _COARSE]
    coarse = cells.reshape(rows, _COARSE, columns, _COARSE).sum(axis=(1, 3)) >= _SPECK
    for far in _APART:
        join = max(round(far * point / _COARSE), 1)
        for area in areas(grown(coarse, join, join)):
            yield from _around_all(ink, area, join * _COARSE, point)


def _around_all(ink: Mask, area: Area, added: int, point: float) -> Iterator[Frame]:
    """The frames that reach as far as the ink of an area of coarse cells, ``added`` cells within
    its edges on all sides."""
    left, top, right, bottom = (
        side * _COARSE for side in (area.left, area.top, area.right, area.bottom)
    )
    width, height = (right - left - 2 * added) / point, (bottom - top - 2 * added) / point
    if not (_LOWEST_APART <= height <= _HEIGHT[1] and height < width <= WIDTH[1]):
        return
    margin = added / point
    outer = (margin, margin, margin + width, margin + height)
    for frame in _all_slopes(grown(ink[top:bottom, left:right], 1, 1), point, _ALONE):
        if all(abs(a - b) <= _OUTERMOST for a, b in zip(frame.box, outer, strict=True)):
            x, y = frame.middle
            yield replace(frame, middle=(left / point + x, top / point + y))


def _all_slopes(ink: Mask, point: float, least: _Drawn) -> Iterator[Frame]:
    for step in range(-_STEPS, _STEPS + 1):
        yield from _leaning(ink, step * _STEP, point, least)


def _leaning(ink: Mask, slope: float, point: float, least: _Drawn) -> Iterator[Frame]:
    """The frames whose upper and lower sides fall by about ``slope``."""
    level, added = sheared(ink, slope)
    for upper, lower in combinations(edges(level, point, least.across), 2):
        if not _are_opposite(upper, lower, point, least.ends):
            continue
        if least is _ALONE and not _is_clear_within(level, (upper, lower), point):
            continue
        sides = _sides(level, (upper, lower), slope, point)
        (left, left_drawn), (right, right_drawn) = sides
        if min(left_drawn, right_drawn) < least.side or left_drawn + right_drawn < least.sides:
            continue
        across = [_along(level, edge.row, left, right) for edge in (upper, lower)]
        drawn = left_drawn + right_drawn + sum(across)
        if min(across) < min(least.across) or drawn < least.all:
            continue
        if _is_cell(level, (left, upper.row, right, lower.row), point):
            continue
        middle, row = (left + right) / 2, (upper.row + lower.row) / 2 - added
        yield Frame(
            (middle / point, (row + middle * slope) / point),
            (right - left) / point,
            (lower.row - upper.row) / point,
            slope,
            drawn,
        )


def _are_opposite(upper: Edge, lower: Edge, point: float, ends: float) -> bool:
    low, high = (height * point for height in _HEIGHT)
    near = ends * point
    return (
        low <= lower.row - upper.row <= high
        and abs(upper.left - lower.left) <= near
        and abs(upper.right - lower.right) <= near
        and lower.row - upper.row < upper.right - upper.left
    )


def _sides(
    ink: Mask, ends: tuple[Edge, Edge], slope: float, point: float
) -> tuple[tuple[int, float], tuple[int, float]]:
    """Left and right side between two edges, which letters may make longer: the column of each at
    its middle, and what share of it is drawn."""
    upper, lower = ends
    reach = round(_SIDE * point)
    left = _side(ink, ends, _span(upper.left, lower.left, reach), slope)
    right = _side(ink, ends, _span(upper.right, lower.right, reach)[::-1], slope)
    return left, right


def _span(one: int, other: int, reach: int) -> NDArray[np.intp]:
    return np.arange(min(one, other) - reach, max(one, other) + reach + 1)


def _side(
    ink: Mask, ends: tuple[Edge, Edge], columns: NDArray[np.intp], slope: float
) -> tuple[int, float]:
    """The first column with about the most ink, of the straight lines between two edges, and the
    most that is drawn of one."""
    top, bottom = ends[0].row, ends[1].row
    down = np.arange(max(top, 0), min(bottom + 1, len(ink)))
    moved = np.rint((down - (top + bottom) / 2) * -slope).astype(int)
    across = moved[:, None] + columns[None, :]
    inside = (across >= 0) & (across < ink.shape[1])
    band = ink[down[:, None], np.clip(across, 0, ink.shape[1] - 1)] & inside
    wide = band.copy()
    wide[:, 1:] |= band[:, :-1]
    shares = wide.mean(axis=0)
    best = int((shares >= shares.max() - _ALIKE).argmax())
    return int(columns[best]), float(shares.max())


def _along(ink: Mask, row: int, left: int, right: int) -> float:
    """The share that is drawn of a row between two columns."""
    stretch = ink[max(row - 1, 0) : row + 1, max(left, 0) : right]
    return float(stretch.any(axis=0).mean()) if stretch.size else 0.0


def _is_cell(ink: Mask, box: tuple[int, int, int, int], point: float) -> bool:
    """Whether two lines go on beyond the same side, as the rules of a table do."""
    left, top, right, bottom = box
    return (
        _go_on(ink, (top, bottom), (left, right), point)
        or _go_on(ink.T, (left, right), (top, bottom), point)
    )  # fmt: skip


def _go_on(ink: Mask, rows: tuple[int, int], ends: tuple[int, int], point: float) -> bool:
    """Whether ink goes on along both rows, before their first column or after their last."""
    thick, near, far = (round(length * point) for length in _BEYOND)
    for start, end in ((ends[0] - far, ends[0] - near), (ends[1] + near, ends[1] + far)):
        if start < 0 or end > ink.shape[1]:
            continue
        inked = [
            ink[max(row - thick, 0) : row + thick + 1, start:end].any(axis=0).mean() for row in rows
        ]
        if min(inked) >= _GOES_ON:
            return True
    return False


def _is_clear_within(ink: Mask, ends: tuple[Edge, Edge], point: float) -> bool:
    """Whether rows close within both edges are next to free: lines of words have letters there."""
    upper, lower = ends
    left, right = max(upper.left, lower.left), min(upper.right, lower.right)
    margin = (right - left) // 8
    filled = ink[upper.row : lower.row + 1, left + margin : right - margin].mean(axis=1)
    far = round(_WITHIN * point)
    return bool(filled[:far].min() <= _CLEAR and filled[-far:].min() <= _CLEAR)


def _are_same(one: Frame, other: Frame) -> bool:
    return all(
        abs(a - b) < _SAME_END
        for a, b in (*zip(one.middle, other.middle, strict=True), (one.width, other.width))
    )


def holds(outer: Box, middle: tuple[float, float]) -> bool:
    """Whether a place lies within a box."""
    return outer[0] < middle[0] < outer[2] and outer[1] < middle[1] < outer[3]
