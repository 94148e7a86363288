"""What looks like the frame of a stamp and is none: around lines of text, in a round seal."""

from collections.abc import Iterable

import numpy as np

from sauro.reading.sources.layout.printed import Box, PrintedLine
from sauro.reading.sources.scan.areas import Mask, grown
from sauro.reading.sources.scan.frames import Frame
from sauro.reading.sources.secrecy.letters import resembled

_BORDER, _REACH = 4.0, 1.0
_SURE, _LEFT = 0.9, 0.02
_RADII = range(38, 62)
_RING = 0.82
_AROUND = 130
_DEGREES = np.radians(np.arange(0, 360, 2))
_STEP = 2
_WELL_DRAWN = 3.6


def is_text(frame: Frame, lines: Iterable[PrintedLine], faint: Mask, point: float) -> bool:
    """Whether words that were read for sure are all the ink within a frame, and no level of
    secrecy: what is pressed over words spoils them. ``faint`` has ``point`` cells a point."""
    within = _narrowed(frame.box, _BORDER)
    words = [word for line in lines for word in line.words if _meet(word.box, within)]
    texts = [word.text for word in words]
    if not words or min(word.sure for word in words) < _SURE:
        return False
    if any(map(resembled, ["".join(texts), *texts])):
        return False
    left, top, right, bottom = _cells(within, point)
    ink = faint[top:bottom, left:right]
    bare = ink.copy()
    for word in words:
        start, above, end, below = _cells(_narrowed(word.box, -_REACH), point)
        rows = slice(max(above - top, 0), max(below - top, 0))
        bare[rows, max(start - left, 0) : max(end - left, 0)] = False
    return float(bare.sum()) <= _LEFT * float(ink.sum())


def is_of_seal(frame: Frame, faint: Mask, point: float) -> bool:
    """Whether a frame that has gaps lies in the ring of a round seal, of whose letters and star and
    a signature such are made."""
    if frame.drawn >= _WELL_DRAWN:
        return False
    dots = _dots(faint, point, frame.middle)
    for radius in _RADII:
        shifts = np.arange(-radius, radius + 1, _STEP)
        x = _AROUND + shifts[None, :, None] + np.rint(radius * np.cos(_DEGREES)).astype(int)
        y = _AROUND + shifts[:, None, None] + np.rint(radius * np.sin(_DEGREES)).astype(int)
        ring = dots[y, x].mean(axis=2)
        around = np.hypot(shifts[None, :], shifts[:, None]) <= radius
        if float(ring[around].max()) >= _RING:
            return True
    return False


def _dots(faint: Mask, point: float, middle: tuple[float, float]) -> Mask:
    """The ink around a place in points, one cell a point, spread by a cell of the page."""
    side = np.arange(-_AROUND, _AROUND + 1)
    across, down = (np.rint((at + side) * point).astype(int) for at in middle)
    rows, columns = np.clip(down, 0, faint.shape[0] - 1), np.clip(across, 0, faint.shape[1] - 1)
    top, left = int(rows[0]), int(columns[0])
    near = grown(faint[top : rows[-1] + 1, left : columns[-1] + 1], 1, 1)
    dots: Mask = near[np.ix_(rows - top, columns - left)]
    dots[down != rows] = False
    dots[:, across != columns] = False
    return dots


def _narrowed(box: Box, by: float) -> Box:
    return box[0] + by, box[1] + by, box[2] - by, box[3] - by


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and one[2] > other[0] and one[1] < other[3] and one[3] > other[1]


def _cells(box: Box, point: float) -> tuple[int, int, int, int]:
    left, top, right, bottom = (max(round(side * point), 0) for side in box)
    return left, top, right, bottom
