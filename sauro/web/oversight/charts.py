"""Geometry of the charts: SVG drawn by templates, without scripts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sauro.oversight.figures import DONE, OPEN_IN_TIME, UNDATED
from sauro.oversight.queries.briefing import Point
from sauro.oversight.queries.counting import Line
from sauro.tasks.time import TimeState

# From left to right: its class of colour, its words, what it counts.
PARTS: tuple[tuple[str, str, tuple[TimeState, ...]], ...] = (
    ("late", "quá hạn", (TimeState.OVERDUE,)),
    ("going", "trong hạn", OPEN_IN_TIME),
    ("undated", "chưa có ngày", UNDATED),
    ("done", "hoàn thành", DONE),
)
WIDTH, HEIGHT = 600, 230
_LEFT, _TOP, _FOOT = 8, 18, 22


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar, in hundredths of the longest bar."""

    css: str
    words: str
    count: int
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Bar:
    """One line as a bar."""

    line: Line
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A point of the curve."""

    x: float
    y: float
    day: date
    count: int
    named: bool


@dataclass(frozen=True, slots=True)
class Curve:
    """``path`` joins the marks; the ground line is at ``ground``."""

    marks: tuple[Mark, ...]
    path: str
    ground: float


def bars(lines: Sequence[Line]) -> list[Bar]:
    """All on one scale: that of the longest."""
    longest = max((line.figures.counted for line in lines), default=0) or 1
    return [Bar(line, tuple(_parts(line, longest))) for line in lines]


def _parts(line: Line, longest: int) -> list[Part]:
    found, x = [], 0.0
    for css, words, states in PARTS:
        count = line.figures.count(*states)
        width = 100 * count / longest
        if count:
            found.append(Part(css, words, count, round(x, 2), round(width, 2)))
        x += width
    return found


def curve(points: Sequence[Point]) -> Curve:
    """From the first day to now; every third day is named, and the last."""
    most = max((point.overdue for point in points), default=0) or 1
    ground = HEIGHT - _FOOT
    step = (WIDTH - 2 * _LEFT - 24) / max(1, len(points) - 1)
    marks = tuple(
        Mark(
            round(_LEFT + place * step, 1),
            round(ground - (ground - _TOP) * point.overdue / most, 1),
            point.day,
            point.overdue,
            (len(points) - 1 - place) % 3 == 0,
        )
        for place, point in enumerate(points)
    )
    return Curve(marks, " ".join(f"{one.x},{one.y}" for one in marks), ground)
