"""Counts as of a day, in classes that exclude each other, and shares with named denominators."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one agency, one group of tasks or all: how many are in each class, each in one.

    The classes are those of ``sauro.tasks.time.TimeState``. ``out`` (paused, no longer followed)
    stays out of every sum.
    """

    name: str
    done_in_time: int = 0
    done_late: int = 0
    done_undated: int = 0
    overdue: int = 0
    soon: int = 0
    in_time: int = 0
    undated: int = 0
    event: int = 0
    recurring: int = 0
    out: int = 0

    @property
    def done(self) -> int:
        return self.done_in_time + self.done_late + self.done_undated

    @property
    def still_open(self) -> int:
        return self.overdue + self.soon + self.in_time + self.undated + self.event + self.recurring

    @property
    def total(self) -> int:
        """All but ``out``."""
        return self.done + self.still_open

    @property
    def done_dated(self) -> int:
        """Done, of those that had a deadline."""
        return self.done_in_time + self.done_late

    @property
    def ripe(self) -> int:
        """With a deadline, and either done or overdue."""
        return self.done_dated + self.overdue


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One lượt giao in a list. ``due_words`` are those of the directive; ``state`` how far it is.

    ``reported`` is the day of the product that waits for confirmation, ``product`` what it is.
    """

    task: str
    agency: str
    source: str
    due: date | None = None
    due_words: str = ""
    state: str = ""
    cause: str = ""
    reported: date | None = None
    product: str = ""

    def days_late(self, as_of: date) -> int:
        """Days from the last acceptable day; 0 while it has not passed."""
        return max((as_of - self.due).days, 0) if self.due else 0


def added(name: str, listed: Iterable[Figures]) -> Figures:
    """The sum of all, class by class."""
    rows = list(listed)
    sums = {
        field.name: sum(getattr(row, field.name) for row in rows)
        for field in fields(Figures)
        if field.name != "name"
    }
    return Figures(name, **sums)
