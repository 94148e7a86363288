"""Counting working days. Pure: the calendar is passed in, and says why each day counts or not."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from sauro.people.vocabulary import DayKind

_WEEKEND = (5, 6)
WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_LONGEST_WAIT = 60


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day that differs from what its weekday says, and by which source.

    ``predicted``: no announcement is known yet.
    """

    day: date
    kind: DayKind
    name: str
    source: str
    predicted: bool = False

    @property
    def working(self) -> bool:
        """Whether offices work on it."""
        return self.kind == DayKind.SWAPPED_ON


@dataclass(frozen=True, slots=True)
class CountedDay:
    """One day of a count: whether it is a working day, and why ("thứ Bảy", "Quốc khánh")."""

    day: date
    working: bool
    why: str


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Monday to Friday, but for the special days. ``years`` are those whose holidays are known."""

    special: dict[date, SpecialDay] = field(default_factory=dict)
    years: frozenset[int] = frozenset()

    def is_working(self, day: date) -> bool:
        """Whether offices work on the day."""
        special = self.special.get(day)
        return special.working if special else day.weekday() not in _WEEKEND

    def knows(self, first: date, last: date) -> bool:
        """Whether the holidays of all years from ``first`` to ``last`` are known."""
        return all(year in self.years for year in range(first.year, last.year + 1))

    def counted(self, day: date) -> CountedDay:
        """The day with the reason it counts or not."""
        special = self.special.get(day)
        why = special.name if special else WEEKDAYS[day.weekday()]
        return CountedDay(day, self.is_working(day), why)


def days(first: date, last: date) -> Iterator[date]:
    """Each day from ``first`` to ``last``, both counted; none if ``last`` comes before."""
    for number in range((last - first).days + 1):
        yield first + timedelta(number)


def explained(calendar: WorkCalendar, first: date, last: date) -> list[CountedDay]:
    """Every day from ``first`` to ``last``, both counted, for showing a count day by day."""
    return [calendar.counted(day) for day in days(first, last)]


def working_days(calendar: WorkCalendar, first: date, last: date) -> int:
    """How many working days lie from ``first`` to ``last``, both counted."""
    return sum(calendar.is_working(day) for day in days(first, last))


def after_working_days(calendar: WorkCalendar, start: date, number: int) -> date:
    """The working day that is the ``number``-th (from 1) after ``start``; ``start`` is not counted.

    Time in days runs from the day after the event (Bộ luật Dân sự 2015, Điều 147); an office that
    counts the day itself passes the day before.
    """
    if number < 1:
        raise ValueError("count from the first working day after")
    day, left = start, number
    while left:
        day = next_working_day(calendar, day + timedelta(1))
        left -= 1
    return day


def before_working_days(calendar: WorkCalendar, end: date, number: int) -> date:
    """The working day that is the ``number``-th (from 1) before ``end``; ``end`` is not counted."""
    if number < 1:
        raise ValueError("count from the first working day before")
    day, left = end, number
    while left:
        day = last_working_day(calendar, day - timedelta(1))
        left -= 1
    return day


def next_working_day(calendar: WorkCalendar, day: date) -> date:
    """The day itself if offices work on it, else the next on which they do."""
    return _nearest(calendar, day, 1)


def last_working_day(calendar: WorkCalendar, day: date) -> date:
    """The day itself if offices work on it, else the last before on which they did."""
    return _nearest(calendar, day, -1)


def moved_days(before: WorkCalendar, after: WorkCalendar) -> list[date]:
    """Days on which offices work in one calendar and not in the other, in order."""
    listed = {*before.special, *after.special}
    return sorted(day for day in listed if before.is_working(day) != after.is_working(day))


def _nearest(calendar: WorkCalendar, day: date, step: int) -> date:
    for distance in range(_LONGEST_WAIT):
        found = day + timedelta(step * distance)
        if calendar.is_working(found):
            return found
    raise ValueError(f"no working day within {_LONGEST_WAIT} days of {day}")
