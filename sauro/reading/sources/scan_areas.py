"""Connected areas of a small picture of yes and no."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Run = tuple[int, int, int]
"""Row, first column, column after the last."""

_MOST_RUNS = 60_000


@dataclass(frozen=True, slots=True)
class Area:
    """A connected area: its box in cells, ``right`` and ``bottom`` exclusive, and its runs."""

    left: int
    top: int
    right: int
    bottom: int
    runs: tuple[Run, ...]

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def cells(self) -> int:
        return sum(end - start for _, start, end in self.runs)

    def paint(self, mask: Mask) -> None:
        """Set the cells of this area in ``mask``."""
        for row, start, end in self.runs:
            mask[row, start:end] = True


def areas(mask: Mask) -> list[Area]:
    """The 8-connected areas of ``mask`` (rows × columns), in the order of their first rows.

    A mask of more than 60,000 runs is noise: none are given.
    """
    runs = _runs(mask)
    if len(runs) > _MOST_RUNS:
        return []
    parent = list(range(len(runs)))
    for upper, lower in _touching(runs):
        parent[_root(parent, lower)] = _root(parent, upper)
    members: dict[int, list[Run]] = {}
    for at, run in enumerate(runs):
        members.setdefault(_root(parent, at), []).append(run)
    return [_area(tuple(runs)) for runs in members.values()]


def grown(mask: Mask, across: int, down: int) -> Mask:
    """The mask with each set cell spread by ``across`` columns and ``down`` rows on both sides."""
    return _spread(_spread(mask, across).T, down).T


def without_specks(mask: Mask) -> Mask:
    """The mask without the cells that have fewer than two set neighbours."""
    around = np.pad(mask, 1).astype(np.uint8)
    across = around[:, :-2] + around[:, 1:-1] + around[:, 2:]
    kept: Mask = mask & (across[:-2] + across[1:-1] + across[2:] >= 3)
    return kept


def _area(runs: tuple[Run, ...]) -> Area:
    return Area(
        left=min(start for _, start, _ in runs),
        top=runs[0][0],
        right=max(end for _, _, end in runs),
        bottom=runs[-1][0] + 1,
        runs=runs,
    )


def _spread(mask: Mask, by: int) -> Mask:
    """Spread along the rows, in steps that double."""
    result = mask.copy()
    done = 0
    while done < by:
        step = min(done + 1, by - done)
        wider = result.copy()
        wider[:, step:] |= result[:, :-step]
        wider[:, :-step] |= result[:, step:]
        result, done = wider, done + step
    return result


def _runs(mask: Mask) -> list[Run]:
    edges = np.diff(np.pad(mask, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    ends = np.nonzero(edges == -1)[1]
    return list(zip(rows.tolist(), starts.tolist(), ends.tolist(), strict=True))


def _touching(runs: list[Run]) -> Iterator[tuple[int, int]]:
    """Pairs of runs of neighbouring rows that touch, also at corners."""
    first = 0
    for at, (row, start, end) in enumerate(runs):
        while runs[first][0] < row - 1 or (runs[first][0] == row - 1 and runs[first][2] < start):
            first += 1
        above = first
        while runs[above][0] == row - 1 and runs[above][1] <= end:
            yield above, at
            above += 1


def _root(parent: list[int], at: int) -> int:
    while parent[at] != at:
        parent[at] = parent[parent[at]]
        at = parent[at]
    return at
