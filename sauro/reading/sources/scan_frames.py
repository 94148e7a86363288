"""Frames of stamps in the ink of a page: boxes of their size drawn by themselves, level or askew.

A stamp of secrecy or urgency stands in a frame. In red it is found by its colour; on a copy in
black only the frame tells it from the text below it.
"""

from collections.abc import Iterator
from itertools import combinations

from sauro.reading.sources.printed import Box
from sauro.reading.sources.scan_areas import Area, Mask, areas, grown
from sauro.reading.sources.scan_rules import long_runs

_RUN = 9.0
_LINK = (3.0, 1.5)
_WIDTH = (36.0, 200.0)
_HEIGHT = (14.0, 62.0)
_STEEPEST = 0.09
_SAME_END = 9.0
_SIDE, _SIDE_DRAWN = 7.0, 0.65
_MOST = 8
_MOST_EDGES = 60


def frames(ink: Mask, point: float) -> tuple[Box, ...]:
    """The boxes, in points, of frames in ink with ``point`` cells a point; outer ones only."""
    edges = list(_edges(ink, point))[:_MOST_EDGES]
    found = sorted(
        (
            _around(upper, lower)
            for upper, lower in combinations(edges, 2)
            if _are_opposite(upper, lower, point) and _has_sides(ink, upper, lower, point)
        ),
        key=lambda area: -area[2] * area[3],
    )
    outer: list[tuple[int, int, int, int]] = []
    for left, top, width, height in found:
        middle = (left + width / 2, top + height / 2)
        if not any(_holds(other, middle) for other in outer):
            outer.append((left, top, width, height))
    return tuple(
        (left / point, top / point, (left + width) / point, (top + height) / point)
        for left, top, width, height in outer[:_MOST]
    )


def _edges(ink: Mask, point: float) -> Iterator[Area]:
    """Stretches that can be the upper or lower side of a frame, from the top of the page."""
    runs = long_runs(ink, round(_RUN * point))
    if not runs.any():
        return
    across, down = (round(far * point) for far in _LINK)
    shortest, longest = (length * point for length in _WIDTH)
    for area in areas(grown(runs, across, down)):
        width, height = area.width - 2 * across, area.height - 2 * down
        if shortest <= width <= longest and height <= 4 * point + _STEEPEST * width:
            yield area


def _are_opposite(upper: Area, lower: Area, point: float) -> bool:
    low, high = (height * point for height in _HEIGHT)
    near = _SAME_END * point
    return (
        low <= lower.bottom - upper.top <= high
        and abs(upper.left - lower.left) <= near
        and abs(upper.right - lower.right) <= near
        and lower.bottom - upper.top < upper.width
    )


def _has_sides(ink: Mask, upper: Area, lower: Area, point: float) -> bool:
    """Whether ink joins the two edges at both ends."""
    half = round(_SIDE * point)
    rows = slice(upper.bottom, max(lower.top, upper.bottom + 1))
    for ends in ((upper.left, lower.left), (upper.right, lower.right)):
        at = sum(ends) // 2
        band = ink[rows, max(at - half, 0) : at + half]
        if not band.size or band.any(axis=1).mean() < _SIDE_DRAWN:
            return False
    return True


def _around(upper: Area, lower: Area) -> tuple[int, int, int, int]:
    left, right = min(upper.left, lower.left), max(upper.right, lower.right)
    return left, upper.top, right - left, lower.bottom - upper.top


def _holds(outer: tuple[int, int, int, int], middle: tuple[float, float]) -> bool:
    left, top, width, height = outer
    return left < middle[0] < left + width and top < middle[1] < top + height
