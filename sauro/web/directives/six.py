"""Bars of the six rõ of a directive."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sauro.tasks.clearing import Cleared
from sauro.tasks.queries.clearness import Clearness


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a bar: how many tasks, and where it stands in hundredths of all."""

    how: Cleared
    count: int
    x: float
    width: float


def six_bars(rows: Iterable[Clearness]) -> list[tuple[Clearness, list[Piece]]]:
    """Each of the six with its bar, as wide as all tasks together."""
    return [(row, list(_pieces(row))) for row in rows if row.total]


def _pieces(row: Clearness) -> Iterator[Piece]:
    x = 0.0
    for how, count in row.counts.items():
        width = 100 * count / row.total
        yield Piece(how, count, round(x, 2), round(width, 2))
        x += width
