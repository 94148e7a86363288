"""Where a task stands in time on a day: one rule, in Python and in SQL, tied by a test.

Only dated deadlines run out. ``SOON`` days before its last acceptable day
a task counts as soon due.
"""

from datetime import date, timedelta

from django.db.models import Q, TextChoices

from sauro.tasks.vocabulary import DueKind

SOON = 7


class TimeState(TextChoices):
    """Time beside the work; never stored."""

    IN_TIME = "in_time", "Trong hạn"
    SOON = "soon", "Sắp đến hạn"
    OVERDUE = "overdue", "Quá hạn"
    NONE = "none", "Chưa xác định thời hạn"
    RECURRING = "recurring", "Định kỳ"
    EVENT = "event", "Chờ sự kiện"


_WAITING = (DueKind.EVENT, DueKind.RELATIVE)


def time_state(due: date | None, kind: str, day: date) -> TimeState:
    """The state on the day of a task that is still open."""
    if due is not None:
        if due < day:
            return TimeState.OVERDUE
        return TimeState.SOON if due <= day + timedelta(SOON) else TimeState.IN_TIME
    if kind == DueKind.RECURRING:
        return TimeState.RECURRING
    return TimeState.EVENT if kind in _WAITING else TimeState.NONE


def in_state(state: TimeState, day: date) -> Q:
    """The tasks that are in the state on the day."""
    soon = day + timedelta(SOON)
    undated = Q(due__isnull=True)
    if state == TimeState.OVERDUE:
        return Q(due__lt=day)
    if state == TimeState.SOON:
        return Q(due__gte=day, due__lte=soon)
    if state == TimeState.IN_TIME:
        return Q(due__gt=soon)
    if state == TimeState.RECURRING:
        return undated & Q(due_kind=DueKind.RECURRING)
    if state == TimeState.EVENT:
        return undated & Q(due_kind__in=_WAITING)
    return undated & ~Q(due_kind__in=(DueKind.RECURRING, *_WAITING))
