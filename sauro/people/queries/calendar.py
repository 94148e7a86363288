"""The working calendar of this office."""

from sauro.people.models import CalendarDay
from sauro.people.vocabulary import DayKind
from sauro.people.working_days import SpecialDay, WorkCalendar


def work_calendar() -> WorkCalendar:
    """All recorded days. One query. A year is known if its first day, a holiday, is recorded."""
    rows = list(CalendarDay.objects.order_by("day"))
    special = {
        row.day: SpecialDay(row.day, DayKind(row.kind), row.name, row.source, row.predicted)
        for row in rows
        if row.kind != DayKind.ORDINARY
    }
    first_days = (row.day for row in rows if (row.day.month, row.day.day) == (1, 1))
    return WorkCalendar(special, frozenset(day.year for day in first_days))


def calendar_of(year: int) -> list[CalendarDay]:
    """The recorded days of a year, in order, for showing and editing."""
    return list(CalendarDay.objects.filter(day__year=year).order_by("day"))
