"""The order in which a page is read: top to bottom, and side by side parts left before right.

A letterhead has the issuer beside the national title; the end of a directive has the recipients
beside the signature. Such a zone shows as a corridor without words between pieces that stand at
the same height; it ends with the first line that crosses the corridor.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from sauro.reading.sources.layout.rows import (
    Line,
    joined,
    line_of,
    pieces,
    rows_of,
    same_row,
    with_labels,
)

_NARROWEST = 0.55
"""Of a corridor, in heights of a line."""
_STRETCHED = 1.4
"""How many times wider than the others the widest gap of a stretched line may be."""
_FEWEST_GAPS = 3
_BELOW = re.compile(r"K[íi]nh g[ửủứừưữ]i ?:")
"""What never stands in a letterhead: a short list of addressees leaves its corridor open."""
_TALLEST_GAP = 150.0
"""Points between two pieces of one zone: a signature leaves room for the hand."""


@dataclass(slots=True)
class Zone:
    """Pieces left and right of a corridor, which lies between ``low`` and ``high``."""

    low: float
    high: float
    bottom: float
    left: list[Line] = field(default_factory=list)
    right: list[Line] = field(default_factory=list)

    def takes(self, piece: Line) -> bool:
        """Add a piece that leaves the corridor open; whether it did."""
        if piece.box[1] - self.bottom > _TALLEST_GAP:
            return False
        narrowest = _NARROWEST * piece.size
        is_left = (piece.box[0] + piece.box[2]) / 2 < (self.low + self.high) / 2
        low = max(self.low, piece.box[2]) if is_left else self.low
        high = self.high if is_left else min(self.high, piece.box[0])
        if high - low < narrowest:
            return False
        self.low, self.high = low, high
        self.bottom = max(self.bottom, piece.box[3])
        (self.left if is_left else self.right).append(piece)
        return True


@dataclass(frozen=True, slots=True)
class Run:
    """Lines to be read one after the other; ``side`` is left, right or, for both, empty."""

    lines: tuple[Line, ...]
    side: str = ""


def reading_order(lines: Iterable[Line]) -> list[Run]:
    """The lines of a page in runs as they are read."""
    cut = [with_labels(list(pieces(joined(row)))) for row in rows_of(lines)]
    every = sorted((piece for row in cut for piece in row), key=lambda piece: piece.middle)
    runs: list[Run] = []
    plain: list[Line] = []
    at = 0
    while at < len(every):
        zone, end = _zone_at(every, at)
        if zone is None:
            plain.append(every[at])
            at += 1
            continue
        _give_back(plain, zone)
        runs += [_plain(plain), _side(zone.left, "left"), _side(zone.right, "right")]
        plain = []
        at = end
    return [run for run in (*runs, _plain(plain)) if run.lines]


def _zone_at(every: Sequence[Line], at: int) -> tuple[Zone | None, int]:
    """The zone that begins with a piece, and the index after its last; None where none begins."""
    beside = _beside(every, at)
    if beside is None:
        return None, at
    first, second = sorted((every[at], beside), key=lambda piece: piece.box[0])
    if _is_stretched(every, first):
        return None, at
    zone = Zone(first.box[2], second.box[0], every[at].box[3])
    end = at
    while end < len(every) and not _BELOW.match(every[end].text) and zone.takes(every[end]):
        end += 1
    if not zone.left or not zone.right or _is_one_row(zone):
        return None, at
    return zone, end


def _is_one_row(zone: Zone) -> bool:
    """Whether all of a zone stands in one row: a line stretched to both margins has wide gaps."""
    first, *others = (*zone.left, *zone.right)
    return all(same_row(first, other) for other in others)


def _is_stretched(every: Sequence[Line], piece: Line) -> bool:
    """Whether no gap in the row of a piece is wider than the others: a line that is stretched to
    both margins."""
    row = line_of(word for other in every if same_row(piece, other) for word in other.words)
    *others, widest = sorted(b.box[0] - a.box[2] for a, b in pairwise(row.words))
    return len(others) >= _FEWEST_GAPS and widest <= _STRETCHED * median(others)


def _beside(every: Sequence[Line], at: int) -> Line | None:
    """The first of the pieces that follow which stands beside a piece with room between."""
    piece = every[at]
    for other in every[at + 1 : at + 4]:
        first, second = sorted((piece, other), key=lambda one: one.box[0])
        if same_row(piece, other) and second.box[0] - first.box[2] > _NARROWEST * piece.size:
            return other
    return None


def _give_back(plain: list[Line], zone: Zone) -> None:
    """Lines just above a zone, all on its right side, belong to its right column."""
    above: list[Line] = []
    top = min(line.box[1] for line in (*zone.left, *zone.right))
    while plain and plain[-1].box[0] > zone.low and top - plain[-1].box[3] < plain[-1].size:
        above.append(plain.pop())
        top = above[-1].box[1]
    zone.right[:0] = reversed(above)


def _plain(lines: list[Line]) -> Run:
    return Run(tuple(joined(row) for row in rows_of(lines)))


def _side(lines: list[Line], side: str) -> Run:
    return Run(tuple(joined(row) for row in rows_of(lines)), side)
