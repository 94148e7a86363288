"""Rows of ink in a stretch of a scanned page, and which of them stand in columns."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from sauro.reading.sources.scan_areas import Mask

Span = tuple[int, int]
"""First cell, cell after the last."""

_WIDE_GAP = 26.0
_GAP = 13.0
_COMMON_GAP = 10.0
_LOWEST = 2.5
_MARK = 4.5
_NEAR = 2.5
_MARKS_ON_MARKS = 3
_FAR = 1 << 30


@dataclass(frozen=True, slots=True)
class Band:
    """Rows with ink between rows without: ``rows``, the columns they reach over, wide gaps."""

    rows: Span
    columns: Span
    gaps: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Consecutive bands with the gaps that all of them leave free; none for lines across."""

    bands: tuple[Band, ...]
    gaps: tuple[Span, ...]


def bands(ink: Mask, point: float) -> list[Band]:
    """The bands of a mask with ``point`` cells a point, top to bottom."""
    found = []
    for top, bottom in _with_marks(spans(np.any(ink, axis=1)), point):
        columns = spans(np.any(ink[top:bottom], axis=0))
        if bottom - top >= _LOWEST * point:
            gaps = [(a[1], b[0]) for a, b in pairwise(columns) if b[0] - a[1] >= _GAP * point]
            found.append(Band((top, bottom), (columns[0][0], columns[-1][1]), tuple(gaps)))
    return found


def groups(found: list[Band], point: float) -> list[Group]:
    """The bands in groups of the same columns; neighbours without columns in one group."""
    result: list[Group] = []
    current: list[Band] = []
    common: tuple[Span, ...] = ()
    for band in found:
        shared = _shared(common, band, _COMMON_GAP * point)
        if current and bool(shared) == bool(common) and (shared or not band.gaps):
            current, common = [*current, band], shared
        else:
            _close(result, current, common, point)
            current, common = [band], band.gaps
    _close(result, current, common, point)
    return result


def spans(flags: NDArray[np.bool_]) -> list[Span]:
    """The runs of set flags."""
    edges = np.diff(np.pad(flags, 1).astype(np.int8))
    starts, ends = np.nonzero(edges == 1)[0], np.nonzero(edges == -1)[0]
    return list(zip(starts.tolist(), ends.tolist(), strict=True))


def _with_marks(rows: list[Span], point: float) -> list[Span]:
    """The rows, low ones joined to the closer neighbour: marks above and dots below letters."""
    for _ in range(_MARKS_ON_MARKS):
        joined = _joined(rows, _joints(rows, point))
        if len(joined) == len(rows):
            break
        rows = joined
    return rows


def _joints(rows: list[Span], point: float) -> set[int]:
    """Which rows belong to the rows before them."""
    joints = set()
    for at, (top, bottom) in enumerate(rows):
        above = top - rows[at - 1][1] if at else _FAR
        below = rows[at + 1][0] - bottom if at + 1 < len(rows) else _FAR
        if bottom - top < _MARK * point and min(above, below) <= _NEAR * point:
            joints.add(at if above < below else at + 1)
    return joints


def _joined(rows: list[Span], joints: set[int]) -> list[Span]:
    result: list[Span] = []
    for at, row in enumerate(rows):
        if at in joints and result:
            result[-1] = (result[-1][0], row[1])
        else:
            result.append(row)
    return result


def _shared(common: tuple[Span, ...], band: Band, least: float) -> tuple[Span, ...]:
    """What a band leaves free of the common gaps."""
    free = (*band.gaps, (0, band.columns[0]), (band.columns[1], 1 << 30))
    both = [(max(a[0], b[0]), min(a[1], b[1])) for a in common for b in free]
    return tuple(span for span in both if span[1] - span[0] >= least)


def _close(
    result: list[Group], current: list[Band], common: tuple[Span, ...], point: float
) -> None:
    """Add the group; a lone band with narrow gaps is a line like any other."""
    if not current:
        return
    if len([band for band in current if band.gaps]) == 1:
        common = tuple(gap for gap in common if gap[1] - gap[0] >= _WIDE_GAP * point)
    if not common and result and not result[-1].gaps:
        result[-1] = Group((*result[-1].bands, *current), ())
    else:
        result.append(Group(tuple(current), common))
