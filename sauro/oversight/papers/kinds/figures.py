"""Counts as of a day, in states of time that exclude each other, and the percentages made of them,
each with its denominator.

The percentages are those that official papers use side by side: worked on BC 1270/BC-TCTTTg of
27/12/2017. None is printed without its name and what it is of.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

OVERDUE, SOON, IN_TIME = "overdue", "soon", "in_time"
NONE, EVENT, RECURRING = "none", "event", "recurring"
DONE_IN_TIME, DONE_LATE, DONE_UNDATED, OUT = "done_in_time", "done_late", "done_undated", "out"


@dataclass(frozen=True, slots=True)
class Rate:
    """A share with its official name: ``part`` of ``whole``, which ``of`` says in words."""

    name: str
    of: str
    part: int
    whole: int

    @property
    def percent(self) -> float | None:
        """Of a hundred; None of nothing."""
        return 100 * self.part / self.whole if self.whole else None


@dataclass(frozen=True, slots=True)
class Figures:
    """How many are in each state of time, every one in exactly one; of what ``name`` says.

    The keys of ``times`` are the values of ``sauro.tasks.time.TimeState``, with nothing that counts
    none. What is ``OUT`` (paused, no longer followed) is in no percentage.
    """

    times: Mapping[Any, int]
    name: str = ""

    def __post_init__(self) -> None:
        kept = {str(state): self.times[state] for state in sorted(self.times) if self.times[state]}
        object.__setattr__(self, "times", kept)

    def count(self, *states: str) -> int:
        """How many are in any of these."""
        return sum(self.times.get(state, 0) for state in states)

    @property
    def total(self) -> int:
        """All of them, with what is out of every percentage."""
        return sum(self.times.values())

    @property
    def counted(self) -> int:
        """Those that percentages are of: without paused and ended ones."""
        return self.total - self.count(OUT)

    @property
    def done(self) -> int:
        """Finished."""
        return self.count(DONE_IN_TIME, DONE_LATE, DONE_UNDATED)

    @property
    def done_dated(self) -> int:
        """Finished, of those that had a deadline."""
        return self.count(DONE_IN_TIME, DONE_LATE)

    @property
    def still_open(self) -> int:
        """Not finished."""
        return self.counted - self.done

    @property
    def in_time(self) -> int:
        """Not finished, and before the deadline."""
        return self.count(IN_TIME, SOON)

    @property
    def overdue(self) -> int:
        """Not finished, and past it."""
        return self.count(OVERDUE)

    @property
    def undated(self) -> int:
        """Not finished, without a day: not fixed, waiting for an event, recurring."""
        return self.count(NONE, EVENT, RECURRING)

    @property
    def ripe(self) -> int:
        """With a deadline, and either done or overdue."""
        return self.done_dated + self.overdue

    @property
    def rates(self) -> tuple[Rate, ...]:
        """What is done without a deadline is in no share that speaks of deadlines."""
        in_time = self.count(DONE_IN_TIME)
        on_fallen = "nhiệm vụ đã đến hạn (hoàn thành, có hạn + quá hạn)"
        return (
            Rate("Tỷ lệ hoàn thành trên tổng số giao", "tổng số giao", self.done, self.counted),
            Rate("Tỷ lệ hoàn thành trên nhiệm vụ đã đến hạn", on_fallen, self.done_dated,
                 self.ripe),
            Rate("Tỷ lệ đúng hạn trong số đã hoàn thành", "số đã hoàn thành, có hạn",
                 in_time, self.done_dated),
            Rate("Tỷ lệ đúng hạn trên nhiệm vụ đã đến hạn", on_fallen, in_time, self.ripe),
            Rate("Tỷ lệ quá hạn trên nhiệm vụ đã đến hạn", on_fallen, self.overdue, self.ripe),
        )  # fmt: skip


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
    """The sum of all, state by state."""
    sums: Counter[str] = Counter()
    for one in listed:
        sums.update(one.times)
    return Figures(sums, name)
