"""Frames of stamps in the ink of a page: boxes of their size drawn by themselves, level or askew.

A stamp of secrecy or urgency stands in a frame. In red it is found by its colour; on a copy in
black only the frame tells it from the text below it. The page is sheared by one slope after the
other, so that the sides of a frame that leans lie along its rows.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from math import atan, degrees

import numpy as np
from numpy.typing import NDArray

from sauro.reading.sources.layout.printed import Box
from sauro.reading.sources.scan.areas import Area, Mask, areas, grown

_RUN = 14.0
_LINK = 4.0
_WIDTH = (34.0, 200.0)
_HEIGHT = (13.0, 62.0)
_STEP, _STEPS = 0.02, 5
_SAME_END = 7.0
_SIDE, _SAME_ROW = 5.0, 2.0
_APART, _OUTERMOST, _LOWEST_APART = (1.5, 3.5), 3.5, 16.0
_COARSE, _SPECK = 2, 2
_BYTE = 8
_WITHIN, _CLEAR = 5.0, 0.1
_MOST = 8
_MOST_EDGES = 60


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
class _Edge:
    """A stretch along the rows of a sheared page, in cells; ``row`` at its middle."""

    left: int
    right: int
    row: int
    drawn: float


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What share of a frame has to be there: of each stretch along its upper and lower side, of
    its left or right side, of these two together; and how far the ends of upper and lower side
    may be apart, in points."""

    across: float
    side: float
    sides: float
    ends: float


_IN_TEXT, _ALONE = _Drawn(0.8, 0.6, 1.5, 9.0), _Drawn(0.6, 0.45, 1.2, 20.0)


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
        if not any(_holds(other.box, frame.middle) for other in outer):
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
    if not (_LOWEST_APART <= height <= _HEIGHT[1] and height < width <= _WIDTH[1]):
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
    level, added = _sheared(ink, slope)
    edges = sorted(_edges(level, point, least.across), key=lambda edge: edge.row)
    for upper, lower in combinations(edges, 2):
        if not _are_opposite(upper, lower, point, least.ends):
            continue
        left, right = min(upper.left, lower.left), max(upper.right, lower.right)
        sides = [_side(level, (upper, lower), end, slope, point) for end in (left, right)]
        if min(sides) < least.side or sum(sides) < least.sides:
            continue
        if least is _ALONE and not _is_clear_within(level, (upper, lower), point):
            continue
        across, row = (left + right) / 2, (upper.row + lower.row) / 2 - added
        yield Frame(
            (across / point, (row + across * slope) / point),
            (right - left) / point,
            (lower.row - upper.row) / point,
            slope,
            sum(sides) + upper.drawn + lower.drawn,
        )


def _sheared(ink: Mask, slope: float) -> tuple[Mask, int]:
    """The ink with its columns moved up by ``slope`` times how far to the right they are, and how
    many rows have been added at the top so that none is lost."""
    shifts = np.rint(np.arange(ink.shape[1]) * slope).astype(int)
    most, least = max(int(shifts[-1]), 0), min(int(shifts[-1]), 0)
    result = np.zeros((len(ink) + most - least, ink.shape[1]), dtype=np.bool_)
    starts = [0, *(np.nonzero(np.diff(shifts))[0] + 1).tolist(), ink.shape[1]]
    for start, end in pairwise(starts):
        top = most - int(shifts[start])
        result[top : top + len(ink), start:end] = ink[:, start:end]
    return result, most


def _edges(ink: Mask, point: float, full: float) -> list[_Edge]:
    """Stretches along the rows that can be the upper or lower side of a frame, best first."""
    length = round(_RUN * point)
    if ink.shape[1] <= length:
        return []
    thick = ink.copy()
    thick[1:] |= ink[:-1]
    rows = _dense_rows(thick, length, full)
    thick = thick[rows]
    sums = np.zeros((len(rows), ink.shape[1] + 1), dtype=np.int16)
    np.cumsum(thick, axis=1, dtype=np.int16, out=sums[:, 1:])
    dense = (sums[:, length:] - sums[:, :-length]) >= full * length
    found = []
    for at in np.nonzero(dense.any(axis=1))[0].tolist():
        starts = np.nonzero(dense[at])[0]
        cuts = np.nonzero(np.diff(starts) > length + _LINK * point)[0]
        firsts = starts[[0, *(cuts + 1)]].tolist()
        lasts = starts[[*cuts, -1]].tolist()
        for first, last in zip(firsts, lasts, strict=True):
            left, right = _trimmed(thick[at], first, last + length)
            if _WIDTH[0] * point <= right - left <= _WIDTH[1] * point:
                drawn = int(sums[at, right] - sums[at, left]) / (right - left)
                found.append(_Edge(left, right, int(rows[at]), drawn))
    found.sort(key=lambda edge: -edge.drawn * (edge.right - edge.left))
    best: list[_Edge] = []
    for edge in found:
        if len(best) < _MOST_EDGES and not any(_overlap(edge, other, point) for other in best):
            best.append(edge)
    return best


def _dense_rows(ink: Mask, length: int, full: float) -> NDArray[np.intp]:
    """The rows that may have a stretch of ``length`` cells of which the share ``full`` is ink: of
    two bytes of cells that lie in it no more than the rest is without."""
    wide = ink.shape[1] // _BYTE * _BYTE
    cells = np.ascontiguousarray(ink[:, :wide]).view(np.uint64)
    inked = (cells * np.uint64(0x0101010101010101)) >> np.uint64(56)
    pairs = inked[:, 1:] + inked[:, :-1]
    least = 2 * _BYTE - (1 - full) * length
    return np.nonzero((pairs >= least).any(axis=1))[0]


def _trimmed(row: NDArray[np.bool_], left: int, right: int) -> tuple[int, int]:
    """The stretch without what is empty at its ends."""
    inked = np.nonzero(row[left:right])[0]
    return left + int(inked[0]), left + int(inked[-1]) + 1


def _overlap(one: _Edge, other: _Edge, point: float) -> bool:
    over = min(one.right, other.right) - max(one.left, other.left)
    return abs(one.row - other.row) <= _SAME_ROW * point and over > 0


def _are_opposite(upper: _Edge, lower: _Edge, point: float, ends: float) -> bool:
    low, high = (height * point for height in _HEIGHT)
    near = ends * point
    return (
        low <= lower.row - upper.row <= high
        and abs(upper.left - lower.left) <= near
        and abs(upper.right - lower.right) <= near
        and lower.row - upper.row < upper.right - upper.left
    )


def _side(ink: Mask, edges: tuple[_Edge, _Edge], middle: int, slope: float, point: float) -> float:
    """The share that is drawn of a side between two edges, of the straight lines near its ends."""
    reach = round(_SIDE * point)
    top, bottom = round(edges[0].row), round(edges[1].row)
    down = np.arange(max(top, 0), min(bottom + 1, len(ink)))
    moved = np.rint((down - (top + bottom) / 2) * -slope).astype(int)
    across = middle + moved[:, None] + np.arange(-reach, reach + 1)[None, :]
    inside = (across >= 0) & (across < ink.shape[1])
    band = ink[down[:, None], np.clip(across, 0, ink.shape[1] - 1)] & inside
    wide = band.copy()
    wide[:, 1:] |= band[:, :-1]
    return float(wide.mean(axis=0).max()) if len(down) else 0.0


def _is_clear_within(ink: Mask, edges: tuple[_Edge, _Edge], point: float) -> bool:
    """Whether rows close within both edges are next to free: lines of words have letters there."""
    upper, lower = edges
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


def _holds(outer: Box, middle: tuple[float, float]) -> bool:
    return outer[0] < middle[0] < outer[2] and outer[1] < middle[1] < outer[3]
