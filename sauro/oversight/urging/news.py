"""What happened to the work of agencies between two digests, as far as it still holds."""

from collections.abc import Callable
from datetime import date, datetime

from django.utils import timezone

from sauro.oversight.urging.ladder import Window
from sauro.oversight.urging.overdue import with_task
from sauro.oversight.urging.vocabulary import Reason
from sauro.tasks.models import Assignment, Event, Extension, Registration
from sauro.tasks.vocabulary import EventKind, ExtensionState, RegistrationState, WorkState

_NEWS = {
    EventKind.ASSIGNED: Reason.NEW,
    EventKind.RETURN: Reason.REDO,
    EventKind.RETURN_REGISTRATION: Reason.RETURNED,
    EventKind.CONFIRM: Reason.CONFIRMED,
    EventKind.GRANT_EXTENSION: Reason.GRANTED,
    EventKind.REFUSE_EXTENSION: Reason.REFUSED,
    EventKind.COUNTER_EXTENSION: Reason.COUNTERED,
    EventKind.KEEP: Reason.KEPT,
    EventKind.TRANSFER: Reason.MOVED,
    EventKind.AGREE_REGISTRATION: Reason.AGREED,
    EventKind.OBSTACLE_ANSWER: Reason.ANSWERED,
}
_STATES = {
    Reason.NEW: WorkState.GIVEN, Reason.REDO: WorkState.REDO, Reason.CONFIRMED: WorkState.DONE,
    Reason.KEPT: WorkState.RECEIVED,
}  # fmt: skip


def news_in(window: Window) -> list[tuple[Assignment, Reason]]:
    """Each once, in the order in which it happened: from the day ``since`` on, whose own digest was
    made before, to the end of the day before ``day``. Four queries."""
    happened = Event.objects.filter(
        kind__in=list(_NEWS), at__gte=_start(window.since), at__lt=_start(window.day),
        assignment__isnull=False,
    )  # fmt: skip
    pairs = happened.order_by("id").values_list("assignment", "kind")
    told = dict.fromkeys((pk, _NEWS[EventKind(kind)]) for pk, kind in pairs if pk is not None)
    rows = with_task(Assignment.objects.filter(pk__in={pk for pk, _ in told})).in_bulk()
    holds = _still(set(rows))
    return [(rows[pk], reason) for pk, reason in told if holds(rows[pk], reason)]


def _still(ids: set[int]) -> Callable[[Assignment, Reason], bool]:
    """Whether what happened was not overtaken since."""
    hanging = {
        Reason.RETURNED: Registration.objects.filter(state=RegistrationState.RETURNED),
        Reason.COUNTERED: Extension.objects.filter(state=ExtensionState.COUNTERED),
    }
    hung = {
        reason: set(rows.filter(assignment__in=ids).values_list("assignment", flat=True))
        for reason, rows in hanging.items()
    }

    def holds(row: Assignment, reason: Reason) -> bool:
        if reason in hung:
            return row.pk in hung[reason]
        return _STATES.get(reason, row.state) == row.state

    return holds


def _start(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, datetime.min.time()))
