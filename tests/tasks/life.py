"""Who acts on which day in the plan that was given, and shortcuts through the life of a task."""

from datetime import UTC, date, datetime, timedelta

from sauro.directives.models import Directive
from sauro.people.act import Act
from sauro.tasks.commands.products import Document, hand_in
from sauro.tasks.commands.report import Report, report_done
from sauro.tasks.commands.steps import take
from sauro.tasks.models import Assignment, Event
from sauro.tasks.vocabulary import WorkState
from tests.directives.offices import account

DAY = date(2026, 4, 6)


def at(username: str, day: date = DAY, request_id: str = "") -> Act:
    """What this account does at nine in the morning of the day."""
    now = datetime(day.year, day.month, day.day, 2, tzinfo=UTC)
    return Act(account(username), now, request_id or f"{username}-{day}")


def work_of(plan: Directive, code: str, number: int = 0) -> Assignment:
    """An assignment of the agency in the plan, by its order in the text."""
    rows = Assignment.objects.filter(task__directive=plan, agency__code=code)
    return rows.select_related("task").order_by("task__number")[number]


def due_on(row: Assignment, due: date | None) -> Assignment:
    """The assignment with this deadline, as if it had been given so."""
    Assignment.objects.filter(pk=row.pk).update(given_due=due, first_due=due)
    return fresh(row)


def fresh(row: Assignment) -> Assignment:
    """As it is now."""
    return Assignment.objects.select_related("task", "agency").get(pk=row.pk)


def reported(
    row: Assignment, username: str, day: date = DAY, met: date | None = None
) -> Assignment:
    """Received, begun, reported as done with a document of its own."""
    act = at(username, day)
    if fresh(row).state == WorkState.GIVEN:
        take(act, "receive", row, fresh(row).version)
    hand_in(act, fresh(row), Document(met or day, number="12/BC-SXD", kind="Báo cáo"))
    cause, reason = ("objective", "Mưa lũ") if _late(fresh(row), met or day) else ("", "")
    said = Report("Đã ban hành báo cáo", None, cause, reason)
    return report_done(act, fresh(row), fresh(row).version, said)


def done(row: Assignment, username: str, day: date = DAY, met: date | None = None) -> Assignment:
    """The same, and confirmed by the office on the next day."""
    reported(row, username, day, met)
    return take(at("chanhvp", day + timedelta(1)), "confirm", row, fresh(row).version)


def kinds(row: Assignment) -> list[str]:
    """What happened to it, in order."""
    return list(Event.objects.filter(assignment=row).order_by("id").values_list("kind", flat=True))


def _late(row: Assignment, day: date) -> bool:
    return row.due is not None and day > row.due
