"""Days from one to another, both counted: how names, posts and memberships are dated."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From ``first`` to ``last``, both counted; without ``last`` it still runs."""

    first: date
    last: date | None = None

    def __post_init__(self) -> None:
        if self.last is not None and self.last < self.first:
            raise ValueError(f"{self.last} comes before {self.first}")

    def holds(self, day: date) -> bool:
        """Whether the day lies within."""
        return self.first <= day and (self.last is None or day <= self.last)

    def overlaps(self, other: Self) -> bool:
        """Whether any day lies within both."""
        return (self.last is None or other.first <= self.last) and (
            other.last is None or self.first <= other.last
        )


def day_before(day: date) -> date:
    """The last day of what ends when something begins on ``day``."""
    return day - timedelta(days=1)


def day_after(day: date) -> date:
    """The first day of what follows something that ends on ``day``."""
    return day + timedelta(days=1)


def shown(day: date) -> str:
    """The day as officials write it: 30/6/2025, 01/7/2025.

    Day and month of one figure: "1" and "2" for the month, and every single-figure day, have a
    leading zero (NĐ 30/2020/NĐ-CP, Phụ lục I, II.4.b).
    """
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"{day.day:02d}/{month}/{day.year}"
