"""Where to read on a scanned page, block by block: cells of tables, columns, stretches of lines.

A block is read as one column of lines. So a page is cut along its ruled lines, and where white
runs down between columns; lines across the whole page stay together.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from sauro.reading.sources.printed import Box
from sauro.reading.sources.scan_areas import Mask
from sauro.reading.sources.scan_bands import bands, groups

_WHOLE = 0.9
_CUT_INK = 0.04
_NEAR = 3.0
_MARGIN = 2.0
_TALLEST_LINE = 24.0
_DEEPEST = 8
_MOST_RULES = 1500


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of page to read, in points; ``single`` where it is just one line."""

    box: Box
    single: bool


def blocks(ink: Mask, point: float, rules: tuple[Box, ...]) -> list[Block]:
    """The blocks of a page's ink (``point`` cells a point), top to bottom as they are cut."""
    rules = rules if len(rules) <= _MOST_RULES else ()
    edges = {edge for table in tables(rules) for edge in (table[1], table[3])}
    cutter = _Cutter(ink, point, rules)
    slabs = _between(sorted(edges), 0.0, ink.shape[0] / point)
    return [
        block
        for top, bottom in slabs
        for block in cutter.cut((0.0, top, ink.shape[1] / point, bottom), _DEEPEST)
    ]


def tables(rules: tuple[Box, ...]) -> list[Box]:
    """The outer boxes of rules that meet, where some run across and some down."""
    found: list[tuple[Box, bool, bool]] = []
    for rule in rules:
        box, across, down = rule, _is_across(rule), not _is_across(rule)
        apart = []
        for other in found:
            if _meet(box, other[0]):
                box, across, down = _union(box, other[0]), across or other[1], down or other[2]
            else:
                apart.append(other)
        found = [*apart, (box, across, down)]
    return [box for box, across, down in found if across and down]


@dataclass(frozen=True, slots=True)
class _Cutter:
    """Cuts regions of a page; all boxes in points."""

    ink: Mask
    point: float
    rules: tuple[Box, ...]

    def cut(self, region: Box, depth: int) -> Iterator[Block]:
        trimmed = self._trimmed(region)
        if trimmed is None:
            return
        parts = self._along_rules(trimmed) if depth else []
        if len(parts) > 1:
            for part in parts:
                yield from self.cut(part, depth - 1)
        else:
            yield from self._into_columns(trimmed, depth)

    def _into_columns(self, region: Box, depth: int) -> Iterator[Block]:
        left, top, right, bottom = self._cells(region)
        found = bands(self.ink[top:bottom, left:right], self.point)
        cut = groups(found, self.point)
        edges = [band.rows for group in cut for band in (group.bands[0], group.bands[-1])]
        for at, group in enumerate(cut):
            above = edges[2 * at - 1][1] if at else 0
            below = edges[2 * at + 2][0] if at + 1 < len(cut) else bottom - top
            rows = (top + above) / self.point, (top + below) / self.point
            if group.gaps and depth:
                middles = [(left + (gap[0] + gap[1]) / 2) / self.point for gap in group.gaps]
                for start, end in _between(middles, region[0], region[2]):
                    yield from self.cut((start, rows[0], end, rows[1]), depth - 1)
            elif box := self._trimmed((region[0], rows[0], region[2], rows[1])):
                single = len(group.bands) == 1 and box[3] - box[1] <= _TALLEST_LINE
                yield Block(_widened(box), single)

    def _along_rules(self, region: Box) -> list[Box]:
        """The region cut along the rules that run through all of it, across or else down."""
        left, top, right, bottom = region
        across, down = [], []
        for rule in self.rules:
            over = min(rule[2], right) - max(rule[0], left)
            beside = min(rule[3], bottom) - max(rule[1], top)
            if _is_across(rule) and over >= _WHOLE * (right - left):
                across.append((rule[1] + rule[3]) / 2)
            elif not _is_across(rule) and beside >= _WHOLE * (bottom - top):
                down.append((rule[0] + rule[2]) / 2)
        across = [at for at in _inside(across, top, bottom) if self._is_free((left, at, right, at))]
        down = [at for at in _inside(down, left, right) if self._is_free((at, top, at, bottom))]
        if across:
            return [(left, rows[0], right, rows[1]) for rows in _between(across, top, bottom)]
        return [(columns[0], top, columns[1], bottom) for columns in _between(down, left, right)]

    def _is_free(self, cut: Box) -> bool:
        """Whether a cut goes through next to no ink."""
        left, top, right, bottom = self._cells(cut)
        return float(self.ink[top : bottom + 1, left : right + 1].mean()) <= _CUT_INK

    def _cells(self, region: Box) -> tuple[int, int, int, int]:
        left, top, right, bottom = (round(side * self.point) for side in region)
        return max(left, 0), max(top, 0), right, bottom

    def _trimmed(self, region: Box) -> Box | None:
        """The region as far as there is ink in it; None where there is none."""
        left, top, right, bottom = self._cells(region)
        ink = self.ink[top:bottom, left:right]
        rows, columns = np.nonzero(ink.any(axis=1))[0], np.nonzero(ink.any(axis=0))[0]
        if not len(rows):
            return None
        return (
            (left + int(columns[0])) / self.point,
            (top + int(rows[0])) / self.point,
            (left + int(columns[-1]) + 1) / self.point,
            (top + int(rows[-1]) + 1) / self.point,
        )


def _inside(cuts: list[float], start: float, end: float) -> list[float]:
    return [cut for cut in cuts if start + _MARGIN < cut < end - _MARGIN]


def _between(cuts: list[float], start: float, end: float) -> list[tuple[float, float]]:
    """The stretches between ascending cuts."""
    edges = [start, *sorted(cuts), end]
    return list(pairwise(edges))


def _widened(box: Box) -> Box:
    return box[0] - _MARGIN, box[1] - _MARGIN, box[2] + _MARGIN, box[3] + _MARGIN


def _is_across(rule: Box) -> bool:
    return rule[2] - rule[0] >= rule[3] - rule[1]


def _meet(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across >= -_NEAR and down >= -_NEAR


def _union(one: Box, other: Box) -> Box:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )
