"""Solid dark areas of a scanned page: black borders, punch holes, bars and blots over text."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sauro.reading.sources.printed import Box
from sauro.reading.sources.scan_areas import Area, Mask, areas, grown

_CELL = 4
_FULL = 0.7
_FULL_AT_EDGE = 0.35
_SMALLEST = 9.0
_EDGE = 24.0
_MARGIN = 45.0


@dataclass(frozen=True, slots=True)
class Solids:
    """``ink`` are the cells of those at the edges and margins, ``boxes`` (points) the others."""

    boxes: tuple[Box, ...]
    ink: Mask


def solids(ink: Mask, point: float) -> Solids:
    """The solid areas in a mask of ink with ``point`` cells a point."""
    filled, size = _coarse(ink), point / _CELL
    found = np.zeros(filled.shape, dtype=np.bool_)
    for area in areas(filled >= _FULL_AT_EDGE):
        if _at_edge(area, found) and max(area.width, area.height) >= _EDGE * size:
            area.paint(found)
    boxes = []
    for area in areas((filled >= _FULL) & ~found):
        if _is_solid(area, size):
            if _in_margin(area, found, size):
                area.paint(found)
            else:
                boxes.append(_in_points(area, size))
    wide = grown(found, 1, 1).repeat(_CELL, axis=0).repeat(_CELL, axis=1)
    cells = np.zeros_like(ink)
    cells[: wide.shape[0], : wide.shape[1]] = wide
    return Solids(tuple(boxes), cells)


def _coarse(ink: Mask) -> NDArray[np.float64]:
    """How full of ink each cell of a grid four times as coarse is, 0 to 1."""
    rows, columns = (side // _CELL for side in ink.shape)
    blocks = ink[: rows * _CELL, : columns * _CELL].reshape(rows, _CELL, columns, _CELL)
    filled: NDArray[np.float64] = blocks.mean(axis=(1, 3))
    return filled


def _is_solid(area: Area, size: float) -> bool:
    """Whether it is as thick as no stroke of a letter."""
    smallest = _SMALLEST * size
    thick = area.width >= smallest and area.height >= smallest
    return thick and area.cells >= 0.5 * area.width * area.height


def _at_edge(area: Area, mask: Mask) -> bool:
    rows, columns = mask.shape
    return area.left <= 1 or area.top <= 1 or area.right >= columns - 1 or area.bottom >= rows - 1


def _in_margin(area: Area, mask: Mask, size: float) -> bool:
    margin = _MARGIN * size
    return area.right <= margin or area.left >= mask.shape[1] - margin


def _in_points(area: Area, size: float) -> Box:
    return area.left / size, area.top / size, area.right / size, area.bottom / size
