"""By how many degrees a page lies askew, and how clearly its lines run across: from ink alone.

Level lines of text make a profile of sharp steps when their ink is summed along the rows.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sauro.reading.sources.scan_areas import Mask

LARGEST = 5.0
_STEPS = ((0.5, 30_000), (0.1, 60_000), (0.02, 120_000))
_FEWEST_POINTS = 60
_LINE_SHARE = 0.3

_Points = NDArray[np.float32]
_Profile = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Lie:
    """How a page lies.

    ``degrees`` is by how much to turn it anticlockwise until its lines are level. ``sharpness`` is
    0 where there are no lines, and comparable only between looks at the same ink.
    """

    degrees: float
    sharpness: float


def lie(ink: Mask, largest: float = LARGEST) -> Lie:
    """How the ink (rows × columns of square cells) lies, to 0.02 degrees and up to ``largest``."""
    rows, columns = _points(ink)
    if len(rows) < _FEWEST_POINTS:
        return Lie(0.0, 0.0)
    best, span = Lie(0.0, 0.0), largest
    for size, most in _STEPS:
        step = len(rows) // most + 1
        count = round(span / size)
        looks = [best.degrees + at * size for at in range(-count, count + 1)]
        best = max(
            (Lie(at, _sharpness(_profile(rows[::step], columns[::step], at))) for at in looks),
            key=lambda look: (look.sharpness, -abs(look.degrees)),
        )
        span = size
    return best


def x_height(ink: Mask, degrees: float) -> float | None:
    """The usual height of small letters in rows, of ink that lies so; None where no lines are."""
    rows, columns = _points(ink)
    if len(rows) < _FEWEST_POINTS:
        return None
    profile = _profile(rows, columns, degrees)
    dense = np.pad(profile > _LINE_SHARE * np.percentile(profile, 95), 1)
    edges = np.diff(dense.astype(np.int8))
    heights = np.nonzero(edges == -1)[0] - np.nonzero(edges == 1)[0]
    return float(np.median(heights))


def _points(ink: Mask) -> tuple[_Points, _Points]:
    ys, xs = np.nonzero(ink)
    return ys.astype(np.float32), xs.astype(np.float32) - ink.shape[1] / 2


def _profile(rows: _Points, columns: _Points, degrees: float) -> _Profile:
    """How many points lie on each line that falls to the right by ``degrees``."""
    along = rows - columns * np.float32(math.tan(math.radians(degrees)))
    return np.bincount((along - along.min()).astype(np.int64)).astype(np.float64)


def _sharpness(profile: _Profile) -> float:
    """Squared steps of the profile per squared point."""
    return float(np.square(np.diff(profile)).sum() / np.square(profile.sum()))
