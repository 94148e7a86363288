"""Ruled lines of a scanned page: long thin straight ink, across or down."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from sauro.reading.sources.printed import Box
from sauro.reading.sources.scan_areas import Area, Mask, areas, grown

_SHORTEST = 24.0
_LONG = 60.0
_FULL = 0.85
_BREAK = 2.0
_LONG_BROKEN, _LEFT = 100.0, 0.6
_PIECE, _LEFT_OF_PIECE = 20.0, 0.35
_GOES_ON = 60.0
_GAP = 8.0
_THIN = 2.5
_CLOSE = (1.5, 4.0)
_LETTERS, _CROWDED = 12.0, 0.4
_END = 12.0
_THICKEST = 4.0
_STEEPEST = 0.02
_BESIDE = 2.0
_MOST = (15, 85)
_FREE = 0.8
_FREE_LONG = 0.5
_OUTERMOST = 0.03


@dataclass(frozen=True, slots=True)
class Rules:
    """The ruled lines as boxes in points, top to bottom, and the cells that they cover."""

    boxes: tuple[Box, ...]
    ink: Mask


def ruled_lines(ink: Mask, faint: Mask, point: float) -> Rules:
    """The ruled lines in masks of ink, and of faint ink too, with ``point`` cells a point."""
    covered = np.zeros_like(ink)
    boxes = [_in_points(area, point) for area in _across(ink, faint, point, covered)]
    for area in _across(ink.T, faint.T, point, covered.T, upright=True):
        left, top, right, bottom = _in_points(area, point)
        boxes.append((top, left, bottom, right))
    inner = [box for box in boxes if _is_inside(box, ink.shape[1] / point, ink.shape[0] / point)]
    return Rules(tuple(sorted(inner, key=lambda box: (box[1], box[0]))), covered)


def without_long_runs(ink: Mask, point: float) -> Mask:
    """The ink without its long runs across and down, and without the outermost of the page."""
    length = round(_SHORTEST * point)
    inner = ink & ~long_runs(ink, length) & ~long_runs(ink.T, length).T
    for side in (inner, inner[::-1], inner.T, inner.T[::-1]):
        side[: round(_OUTERMOST * len(side))] = False
    return inner


def _across(
    ink: Mask, faint: Mask, point: float, covered: Mask, upright: bool = False
) -> Iterator[Area]:
    """The lines across, or of a page on its side those ``upright``; their cells are set in
    ``covered``."""
    runs = long_runs(faint, round(_SHORTEST * point), _FULL)
    if runs.any():
        runs &= long_runs(faint, round(_END * point), _FULL)
    linked = grown(runs, round(_BREAK * point), 0) if runs.any() else runs
    broken = _broken_lines(faint, point, upright)
    if broken.any():
        runs |= faint & broken
        linked |= broken
    for area in areas(linked):
        part = np.s_[area.top : area.bottom, area.left : area.right]
        rows, columns = np.nonzero(runs[part])
        if not len(rows):
            continue
        low, high = np.percentile(rows, _MOST)
        line = replace(
            area,
            left=area.left + int(columns.min()),
            top=area.top + int(low),
            right=area.left + int(columns.max()) + 1,
            bottom=area.top + int(high) + 1,
        )
        if _is_line(ink, line, len(rows), point):
            covered[part] |= runs[part]
            yield line


def _broken_lines(ink: Mask, point: float, upright: bool) -> Mask:
    """Where lines run of which a copier left dots and dashes, with what it left out of them."""
    beside = max(round(_THIN * point), 1)
    thin = ink.copy()
    thin[beside:] &= ~ink[:-beside]
    thin[:-beside] &= ~ink[beside:]
    thin = grown(thin, 0, 1)
    lines = _windows(thin, round(_LONG_BROKEN * point), _LEFT)
    if not lines.any():
        return lines
    near = grown(lines, round(_GOES_ON * point), 0)
    dense = _windows(thin & near, round(_PIECE * point), _LEFT_OF_PIECE)
    gap = round(_GAP * point / 2)
    dense &= ~grown(~grown(thin, gap, 0), gap, 0)
    return dense & ~_beside_words(ink, point) if upright else dense


def _beside_words(ink: Mask, point: float) -> Mask:
    """Where words stand closer than they do to the rule of a column: it is left out there."""
    close = np.zeros_like(ink)
    for far in range(round(_CLOSE[0] * point), round(_CLOSE[1] * point) + 1):
        close[far:] |= ink[:-far]
        close[:-far] |= ink[far:]
    return _windows(close, round(_LETTERS * point), _CROWDED)


def _is_line(ink: Mask, area: Area, cells: int, point: float) -> bool:
    """Whether it is thin, straight and stands free: a row of bold capitals can look like a line."""
    thickness = cells / area.width
    if (
        area.width < _SHORTEST * point * _FULL
        or thickness > _THICKEST * point
        or area.height > thickness + point + _STEEPEST * area.width
    ):
        return False
    beside = max(round(_BESIDE * point), 1)
    above = ink[max(area.top - beside, 0), area.left : area.right]
    below = ink[min(area.bottom - 1 + beside, ink.shape[0] - 1), area.left : area.right]
    free = 1 - float((above | below).mean())
    return free >= (_FREE_LONG if area.width >= _LONG * point else _FREE)


def long_runs(ink: Mask, length: int, full: float = 1.0) -> Mask:
    """The ink along a row in stretches of ``length`` cells of which the share ``full`` is ink."""
    return _windows(ink, length, full) & ink


def _windows(ink: Mask, length: int, full: float) -> Mask:
    """Those stretches, with the cells that are none."""
    ink = np.ascontiguousarray(ink)
    covered = np.zeros_like(ink)
    if not 0 < length <= ink.shape[1]:
        return covered
    sums = np.cumsum(np.pad(ink, ((0, 0), (1, 0))), axis=1, dtype=np.int32)
    starts = (sums[:, length:] - sums[:, :-length]) >= full * length
    rows = np.nonzero(starts.any(axis=1))[0]
    if len(rows):
        steps = np.zeros((len(rows), ink.shape[1] + 1), dtype=np.int32)
        steps[:, : starts.shape[1]] += starts[rows]
        steps[:, length : length + starts.shape[1]] -= starts[rows]
        covered[rows] = np.cumsum(steps, axis=1)[:, :-1] > 0
    return covered


def _is_inside(box: Box, width: float, height: float) -> bool:
    """Whether a line is none of the edges of the paper."""
    across, down = (box[0] + box[2]) / 2 / width, (box[1] + box[3]) / 2 / height
    return all(_OUTERMOST / 2 < at < 1 - _OUTERMOST / 2 for at in (across, down))


def _in_points(area: Area, point: float) -> Box:
    return area.left / point, area.top / point, area.right / point, area.bottom / point
