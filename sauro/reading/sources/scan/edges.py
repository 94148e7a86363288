"""Stretches of ink along the rows of a page that is sheared: upper and lower sides of frames."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from sauro.reading.sources.scan.areas import Mask

_RUN, _LINK = 14.0, 4.0
WIDTH = (34.0, 200.0)
"""Points from side to side of a frame, at least and at most."""
_SAME_ROW = 2.0
_MOST = 60
_BYTE = 8


@dataclass(frozen=True, slots=True)
class Edge:
    """A stretch along the rows of a sheared page, in cells; ``row`` at its middle."""

    left: int
    right: int
    row: int
    drawn: float


def sheared(ink: Mask, slope: float) -> tuple[Mask, int]:
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


def edges(ink: Mask, point: float, shares: tuple[float, ...]) -> list[Edge]:
    """Stretches along the rows that can be the upper or lower side of a frame, by their rows.

    Each of ``shares`` is how much of a stretch has to be ink: less of it finds worn lines, more
    of it where a line ends among letters.
    """
    length = round(_RUN * point)
    if ink.shape[1] <= length:
        return []
    thick = ink.copy()
    thick[1:] |= ink[:-1]
    rows = _dense_rows(thick, length, min(shares))
    if not len(rows):
        return []
    thick = thick[rows]
    sums = np.zeros((len(rows), ink.shape[1] + 1), dtype=np.int16)
    np.cumsum(thick, axis=1, dtype=np.int16, out=sums[:, 1:])
    filled = sums[:, length:] - sums[:, :-length]
    found: set[Edge] = set()
    for share in shares:
        dense = filled >= share * length
        found.update(_best(list(_stretches(thick, rows, sums, dense, point)), point))
    return sorted(found, key=lambda edge: (edge.row, edge.left, edge.right))


def _stretches(
    thick: Mask, rows: NDArray[np.intp], sums: NDArray[np.int16], dense: Mask, point: float
) -> Iterator[Edge]:
    """The stretches of ``rows`` where ``dense`` says that enough of what follows is ink."""
    length = thick.shape[1] + 1 - dense.shape[1]
    at, starts = np.nonzero(dense)
    if not len(at):
        return
    apart = (np.diff(starts) > length + _LINK * point) | (np.diff(at) > 0)
    cuts = np.nonzero(apart)[0]
    firsts, lasts = np.append(0, cuts + 1), np.append(cuts, len(at) - 1)
    wide = starts[lasts] + length - starts[firsts]
    fits = (wide >= WIDTH[0] * point) & (wide <= WIDTH[1] * point + length)
    for first, last in zip(firsts[fits].tolist(), lasts[fits].tolist(), strict=True):
        row = int(at[first])
        left, right = _trimmed(thick[row], int(starts[first]), int(starts[last]) + length)
        if WIDTH[0] * point <= right - left <= WIDTH[1] * point:
            drawn = int(sums[row, right] - sums[row, left]) / (right - left)
            yield Edge(left, right, int(rows[row]), drawn)


def _best(found: list[Edge], point: float) -> list[Edge]:
    """Those with most ink, one of those that lie along another."""
    found.sort(key=lambda edge: -edge.drawn * (edge.right - edge.left))
    best: list[Edge] = []
    for edge in found:
        if len(best) < _MOST and not any(_overlap(edge, other, point) for other in best):
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


def _overlap(one: Edge, other: Edge, point: float) -> bool:
    over = min(one.right, other.right) - max(one.left, other.left)
    return abs(one.row - other.row) <= _SAME_ROW * point and over > 0
