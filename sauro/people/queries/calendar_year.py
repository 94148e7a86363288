"""A year of the working calendar as it hangs on a wall."""

from calendar import Calendar
from dataclasses import dataclass
from datetime import date

from sauro.people.models import CalendarDay
from sauro.people.queries.calendar import calendar_of
from sauro.people.vocabulary import DayKind

_MONDAY_FIRST = Calendar(firstweekday=0)


@dataclass(frozen=True, slots=True)
class WallDay:
    """A day of a month; ``special`` where the calendar says something of it."""

    day: date
    special: CalendarDay | None

    @property
    def working(self) -> bool:
        """Whether offices work on it."""
        if self.special is None or self.special.kind == DayKind.ORDINARY:
            return self.day.weekday() < 5
        return self.special.kind == DayKind.SWAPPED_ON


@dataclass(frozen=True, slots=True)
class WallMonth:
    """A month in weeks from Monday to Sunday; None where a place belongs to another month."""

    first: date
    weeks: list[list[WallDay | None]]


@dataclass(frozen=True, slots=True)
class WallYear:
    """Twelve months, and the days that differ, in order."""

    year: int
    months: list[WallMonth]
    special: list[CalendarDay]


def wall_year(year: int) -> WallYear:
    """One query."""
    special = calendar_of(year)
    known = {row.day: row for row in special}
    months = [
        WallMonth(
            date(year, month, 1),
            [
                [WallDay(day, known.get(day)) if day.month == month else None for day in week]
                for week in _MONDAY_FIRST.monthdatescalendar(year, month)
            ],
        )
        for month in range(1, 13)
    ]
    return WallYear(year, months, special)
