"""Registrations of the demonstration's agencies."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from sauro.directives.models import Directive
from sauro.people.act import Act
from sauro.tasks.commands.register import Entry, Planned, agree, register
from sauro.tasks.models import Assignment, Registration
from tests.directives.offices import NOW, account

BUILDERS = "so-xay-dung"
BUILDER = "soxaydung.daumoi"
JUNE = date(2026, 6, 30)


def act_of(username: str, at: datetime = NOW) -> Act:
    """What the account does then."""
    return Act(account(username), at, "r-dk")


def work_of(directive: Directive, code: str = BUILDERS) -> list[Assignment]:
    """What was given to one agency, in the order of the directive, without a deadline."""
    rows = Assignment.objects.filter(task__directive=directive, agency__code=code)
    return list(rows.filter(given_due=None).order_by("task__number"))


def entry(username: str = BUILDER, due: date | None = JUNE) -> Entry:
    """Who, when, which product, in two steps."""
    steps = (Planned("Soạn thảo", date(2026, 4, 10)), Planned("Trình ký", date(2026, 4, 20)))
    return Entry(account(username), "", due, "Tờ trình", "", steps)


def sent(rows: list[Assignment], one: Entry | None = None) -> list[Registration]:
    """Sent by the agency an hour later."""
    filled = one or entry()
    act = act_of(BUILDER, NOW + timedelta(hours=1))
    return register(act, {row.pk: replace(filled) for row in rows}, send=True)


def agreed(rows: list[Assignment], one: Entry | None = None) -> list[Registration]:
    """Sent, and agreed to by the office."""
    return agree(act_of("cv.tonghop", NOW + timedelta(hours=2)), sent(rows, one))
