"""Which step of the ladder a deadline has reached. Pure: days and the calendar are passed in.

Nobody is told anything on a day off: what falls on one before the deadline is told on the working
day before, what falls on one after it on the next working day.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol, TypeVar

from sauro.oversight.urging.vocabulary import StepKind
from sauro.people.working_days import WorkCalendar, days, last_working_day, next_working_day

LONGEST_GAP = 14
_FIRST_DAY_LATE = 1


class Rung(Protocol):
    """What is asked of a step: ``models.LadderStep``."""

    kind: str
    number: int


R = TypeVar("R", bound=Rung)


@dataclass(frozen=True, slots=True)
class Window:
    """What is told on ``day``: all that fell due to be told after ``since``."""

    since: date
    day: date
    calendar: WorkCalendar

    def before(self, number: int) -> tuple[date, date]:
        """First and last of the deadlines of which somebody is reminded so many days ahead."""
        first = next_working_day(self.calendar, self.since + timedelta(1))
        after = next_working_day(self.calendar, self.day + timedelta(1))
        ahead = timedelta(number)
        return max(first + ahead, self.day), after - timedelta(1) + ahead

    def after(self, number: int) -> tuple[date, date]:
        """First and last of the deadlines that were missed so many days ago."""
        back = timedelta(number)
        return self.since + timedelta(1) - back, self.day - back

    def again(self, number: int, earliest: date) -> Iterator[date]:
        """The deadlines, not before ``earliest``, of which one is reminded anew: so many days after
        the first day overdue, and each time so many days later."""
        for told in days(self.since + timedelta(1), self.day):
            due = told - timedelta(_FIRST_DAY_LATE + number)
            while due >= earliest:
                yield due
                due -= timedelta(number)

    def lists(self, weekday: int) -> bool:
        """Whether the list of this day of the week (1: Monday) is told."""
        every = days(self.since + timedelta(1), self.day)
        return any(one.isoweekday() == weekday for one in every)

    def reaches(self, step: Rung, due: date) -> bool:
        """Whether a deadline has come to this step."""
        if step.kind == StepKind.BEFORE:
            first, last = self.before(step.number)
            return first <= due <= last
        if step.kind == StepKind.OVERDUE:
            first, last = self.after(step.number)
            return first <= due <= last
        return step.kind == StepKind.AGAIN and due in self.again(step.number, due)


def step_for(steps: Iterable[R], due: date, window: Window) -> R | None:
    """The step that a deadline has come to: of several the one furthest on."""
    kinds = (StepKind.AGAIN, StepKind.OVERDUE, StepKind.BEFORE)
    reached = [step for step in steps if window.reaches(step, due)]
    return min(reached, key=lambda one: (kinds.index(StepKind(one.kind)), one.number), default=None)


def since_of(day: date, today: date, done: date | None, calendar: WorkCalendar) -> date:
    """The day up to which all was told when ``day`` comes: of a day to come, the working day before
    it, which will be done by then; else the last that was ``done``, however long ago, at most
    ``LONGEST_GAP`` days."""
    usual = last_working_day(calendar, day - timedelta(1))
    if done is None or usual >= today:
        return usual
    return max(done, day - timedelta(LONGEST_GAP))
