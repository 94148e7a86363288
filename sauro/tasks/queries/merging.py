"""Which tasks of a directive may become one, and what becomes of their assignments."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Q

from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.tasks.commands.reshape import Share, shares
from sauro.tasks.models import Assignment, Registration, Task
from sauro.tasks.queries.lists import visible_tasks
from sauro.tasks.vocabulary import OPEN, RegistrationState, WorkState

_HEAVY = ("vector", "marked", "folded", "spans", "quotes", "clarity")


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What agencies get, each alike; ``registered``: how many plans each has to register anew."""

    agencies: tuple[str, ...]
    share: Share
    registered: int


def mergeable(user: User, directive_id: int, day: date) -> list[Task]:
    """Tasks of the directive that nobody has reported as done yet, in the order of the text."""
    live = Assignment.objects.filter(task=OuterRef("pk")).exclude(state=WorkState.ENDED)
    closed = live.filter(~Q(state__in=OPEN) | Q(met_day__isnull=False))
    rows = visible_tasks(user, day).filter(Exists(live), ~Exists(closed), directive=directive_id)
    return list(rows.order_by("number").defer(*_HEAVY))


def rows_of(tasks: Iterable[Task]) -> list[Assignment]:
    """All assignments of these tasks, by id: what a merger holds."""
    found = Assignment.objects.filter(task__in=[one.pk for one in tasks]).select_related("task")
    return list(found.order_by("pk").defer("task__vector", "task__marked", "task__folded"))


def foresee(rows: Iterable[Assignment], day: date) -> list[Foreseen]:
    """What agencies would get in the place of these, those alike together. Two queries."""
    found = shares(row for row in rows if row.state != WorkState.ENDED)
    plans = Registration.objects.filter(
        assignment__in=[row.pk for one in found for row in one.rows],
        state__in=(RegistrationState.SENT, RegistrationState.AGREED),
    )
    planned = set(plans.values_list("assignment", flat=True))
    names = labels_of({one.rows[0].agency_id for one in found}, day)
    alike: dict[object, list[Share]] = {}
    for one in found:
        before = tuple((row.task.number, row.state, row.due) for row in one.rows)
        registered = sum(row.pk in planned for row in one.rows)
        alike.setdefault((before, one.state, one.given_due, registered), []).append(one)
    return [
        Foreseen(
            tuple(names[one.rows[0].agency_id] for one in same),
            same[0],
            sum(row.pk in planned for row in same[0].rows),
        )
        for same in alike.values()
    ]
