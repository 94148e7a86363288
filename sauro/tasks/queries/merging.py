"""Which tasks of a directive may become one, and what becomes of their assignments."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Q

from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.tasks.commands.carrying import carried, plans_of
from sauro.tasks.commands.reshape import Share, shares
from sauro.tasks.models import Assignment, Registration, Task
from sauro.tasks.queries.lists import visible_tasks
from sauro.tasks.vocabulary import OPEN, WorkState

_HEAVY = ("vector", "marked", "folded", "spans", "quotes", "clarity")


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What agencies get, each alike; ``registered``: how many plans of each go on with it, and
    ``agreed``: as one that is agreed to, else as a draft."""

    agencies: tuple[str, ...]
    share: Share
    registered: int
    agreed: bool


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
    """What agencies would get in the place of these, those alike together. Three queries."""
    found = shares(row for row in rows if row.state != WorkState.ENDED)
    plans = plans_of(row for one in found for row in one.rows)
    names = labels_of({one.rows[0].agency_id for one in found}, day)
    alike: dict[object, list[Share]] = {}
    for one in found:
        before = tuple((row.task.number, row.state, row.due) for row in one.rows)
        going = carried(one.rows, plans, one.given_due)
        key = (before, one.state, one.given_due, len(going.plans), going.agreed)
        alike.setdefault(key, []).append(one)
    return [_foreseen(same, plans, names) for same in alike.values()]


def _foreseen(
    same: list[Share], plans: Mapping[int, Registration], names: Mapping[int, str]
) -> Foreseen:
    first = same[0]
    going = carried(first.rows, plans, first.given_due)
    agencies = tuple(names[one.rows[0].agency_id] for one in same)
    return Foreseen(agencies, first, len(going.plans), going.agreed)
