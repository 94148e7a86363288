"""When people may be told something: on working days, from half past seven to five."""

from datetime import datetime, time

from django.utils import timezone

from sauro.people.working_days import WorkCalendar

FROM, UNTIL = time(7, 30), time(17)


def at_work(now: datetime, calendar: WorkCalendar) -> bool:
    """Whether offices in Viet Nam are at work at the moment (aware)."""
    local = timezone.localtime(now)
    return calendar.is_working(local.date()) and FROM <= local.time() < UNTIL
