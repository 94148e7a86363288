"""The classes that are counted, and the percentages made of them, each with its denominator.

The four percentages are those that official papers use side by side: worked on BC 1270/BC-TCTTTg
of 27/12/2017. None is printed without its name and what it is of.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sauro.tasks.time import TimeState

DONE = (TimeState.DONE_IN_TIME, TimeState.DONE_LATE, TimeState.DONE_UNDATED)
OPEN_IN_TIME = (TimeState.IN_TIME, TimeState.SOON)
UNDATED = (TimeState.NONE, TimeState.EVENT, TimeState.RECURRING)


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
    """How many are in each state of time: every one in exactly one."""

    times: Mapping[TimeState, int]

    def count(self, *states: TimeState) -> int:
        """How many are in any of these."""
        return sum(self.times.get(state, 0) for state in states)

    @property
    def total(self) -> int:
        """All of them, with what is out of every percentage."""
        return sum(self.times.values())

    @property
    def counted(self) -> int:
        """Those that percentages are of: without paused and ended ones."""
        return self.total - self.count(TimeState.OUT)

    @property
    def done(self) -> int:
        """Finished."""
        return self.count(*DONE)

    @property
    def in_time(self) -> int:
        """Not finished, and before the deadline."""
        return self.count(*OPEN_IN_TIME)

    @property
    def overdue(self) -> int:
        """Not finished, and past it."""
        return self.count(TimeState.OVERDUE)

    @property
    def undated(self) -> int:
        """Not finished, without a day: not fixed, waiting for an event, recurring."""
        return self.count(*UNDATED)

    @property
    def rates(self) -> tuple[Rate, ...]:
        """What is done without a deadline is in no share that speaks of deadlines."""
        in_time, late = self.count(TimeState.DONE_IN_TIME), self.count(TimeState.DONE_LATE)
        dated, fallen = in_time + late, in_time + late + self.overdue
        on_fallen = "nhiệm vụ đã đến hạn (hoàn thành, có hạn + quá hạn)"
        return (
            Rate("Tỷ lệ hoàn thành trên tổng số giao", "tổng số giao", self.done, self.counted),
            Rate("Tỷ lệ hoàn thành trên nhiệm vụ đã đến hạn", on_fallen, dated, fallen),
            Rate("Tỷ lệ đúng hạn trong số đã hoàn thành", "số đã hoàn thành, có hạn",
                 in_time, dated),
            Rate("Tỷ lệ đúng hạn trên nhiệm vụ đã đến hạn", on_fallen, in_time, fallen),
            Rate("Tỷ lệ quá hạn trên nhiệm vụ đã đến hạn", on_fallen, self.overdue, fallen),
        )  # fmt: skip
