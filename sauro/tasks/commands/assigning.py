"""Work comes to agencies: the one place where assignments are made, whatever they come from."""

from collections import Counter
from collections.abc import Iterable, Sequence

from django.db.models import F

from sauro.directives.models import Party
from sauro.people.act import Act
from sauro.tasks.commands.cadences import owe_from
from sauro.tasks.commands.changing import open_stages
from sauro.tasks.models import Assignment, Event, Task, TaskParty
from sauro.tasks.vocabulary import EventKind

_PARTY = ("role", "rank", "words", "outcome", "agency_id", "group_id")


def assign(act: Act, rows: Iterable[Assignment], basis: str = "") -> list[Assignment]:
    """Save new assignments: each is counted by its task, has its first stage and its event (with
    the basis, where it is another than the directive), and owes from this day on what its task
    and directive order."""
    made = Assignment.objects.bulk_create(rows)
    _count(made)
    open_stages(act, made)
    owe_from(made, act.day)
    Event.objects.bulk_create(_event(act, row, basis) for row in made)
    return made


def parties_of(task: Task, parties: Iterable[Party | TaskParty]) -> list[TaskParty]:
    """The bodies that the task names, as they were understood before."""
    return [
        TaskParty(task=task, **{name: getattr(party, name) for name in _PARTY}) for party in parties
    ]


def _count(made: Sequence[Assignment]) -> None:
    """Tasks with as many new ones are counted in one statement."""
    alike: dict[int, list[int]] = {}
    for task, more in Counter(row.task_id for row in made).items():
        alike.setdefault(more, []).append(task)
    for more, tasks in alike.items():
        Task.objects.filter(pk__in=tasks).update(addressees=F("addressees") + more)


def _event(act: Act, row: Assignment, basis: str) -> Event:
    told: dict[str, object] = {"agency": row.agency_id, "group": row.group_id}
    told |= {"basis": basis} if basis else {}
    return Event(
        task_id=row.task_id,
        assignment=row,
        kind=EventKind.ASSIGNED,
        at=act.now,
        by=act.by,
        data=told | ({"continues": row.continues_id} if row.continues_id else {}),
        request_id=act.request_id,
    )
