"""The only writer of assignments: what changes, its stage and its event, for many at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import F, Value
from django.db.models.functions import Greatest

from sauro.people.act import Act
from sauro.tasks.models import Assignment, Event, Stage, Task
from sauro.tasks.narrow import WIDE_BELOW
from sauro.tasks.time import Outlook, outlook
from sauro.tasks.vocabulary import EventKind

_STAGED = frozenset({"state", "given_due", "registered_due", "met_day", "first_due"})
# One statement for all; Django's own would compare each row with each.
_KEEP = """
UPDATE tasks_task SET settled = kept.settled, next_due = kept.next_due
FROM unnest(%s::bigint[], %s::text[], %s::date[]) AS kept (id, settled, next_due)
WHERE tasks_task.id = kept.id
"""


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a held assignment: ``values`` by field, ``told`` for its event."""

    row: Assignment
    values: Mapping[str, Any]
    told: Mapping[str, Any] = field(default_factory=dict)


def hold(ids: Iterable[int]) -> dict[int, Assignment]:
    """The assignments as they are now, held in one order, with task, directive and agency."""
    rows = Assignment.objects.select_for_update(of=("self",)).filter(pk__in=set(ids)).order_by("pk")
    with_task = rows.select_related("task__directive", "agency").defer(*WIDE_BELOW)
    return {row.pk: row for row in with_task}


def change(act: Act, changes: Sequence[Change], kind: EventKind) -> None:
    """Write them; each becomes one event that says what was and what is.

    A handful of statements, however many there are: who waits behind it waits shortly.
    """
    written = [(one, _with_first_due(one.row, one.values)) for one in changes]
    groups: dict[tuple[tuple[str, Any], ...], list[int]] = {}
    events, staged = [], []
    for one, values in written:
        row = one.row
        before = {name: _plain(getattr(row, _key(name))) for name in values}
        for name, value in values.items():
            setattr(row, name, value)
        row.version += 1
        after = {name: _plain(getattr(row, _key(name))) for name in values}
        told = {"before": before, "after": after, "version": row.version, **one.told}
        events.append(_event(act, row, kind, told))
        groups.setdefault(tuple(sorted(values.items(), key=_first)), []).append(row.pk)
        if _STAGED & set(values):
            staged.append(row)
    for same, ids in groups.items():
        Assignment.objects.filter(pk__in=ids).update(version=F("version") + 1, **dict(same))
    _restage(act, staged)
    settle(row.task_id for row in staged)
    Event.objects.bulk_create(events)


def note(act: Act, rows: Iterable[Assignment], kind: EventKind, told: Mapping[str, Any]) -> None:
    """Events of something that changes no assignment itself, but that it was heard of."""
    listed = list(rows)
    Assignment.objects.filter(pk__in=[row.pk for row in listed]).update(
        updated_at=act.now, version=F("version") + 1
    )
    for row in listed:
        row.version += 1
    Event.objects.bulk_create(_event(act, row, kind, {**told}) for row in listed)


def open_stages(act: Act, rows: Sequence[Assignment]) -> None:
    """The first stage of new assignments."""
    Stage.objects.bulk_create(_stage(act, row) for row in rows)
    settle(row.task_id for row in rows)


def settle(tasks: Iterable[int]) -> None:
    """Keep the outlook of these tasks. They are held after assignments, in one order."""
    held = Task.objects.select_for_update().filter(pk__in=set(tasks)).order_by("pk")
    kept = {task.pk: task for task in held.only("due", "due_kind", "settled", "next_due")}
    rows: dict[int, list[tuple[str, date | None, date | None]]] = {pk: [] for pk in kept}
    standing = Assignment.objects.filter(task__in=list(kept)).order_by()
    for pk, *row in standing.values_list("task", "state", "due", "met_day").distinct():
        rows[pk].append((row[0], row[1], row[2]))
    moved = {}
    for pk, task in kept.items():
        before = Outlook(task.settled, task.next_due)
        after = outlook(rows[pk], task.due, task.due_kind)
        if after != before:
            moved[pk] = after
    _keep(moved)


def _keep(moved: Mapping[int, Outlook]) -> None:
    if not moved:
        return
    columns: list[Any] = [
        list(moved),
        [one.settled for one in moved.values()],
        [one.next_due for one in moved.values()],
    ]
    with connection.cursor() as cursor:
        cursor.execute(_KEEP, columns)


def due_of(row: Assignment) -> date | None:
    """The deadline that counts, of a row that was changed and not read again."""
    return row.given_due or row.registered_due


def _with_first_due(row: Assignment, values: Mapping[str, Any]) -> dict[str, Any]:
    """With ``first_due``, where a deadline is set for the first time."""
    due = values.get("given_due") or values.get("registered_due")
    return {**values, "first_due": due} if due and row.first_due is None else dict(values)


def _restage(act: Act, rows: Sequence[Assignment]) -> None:
    now = Stage.objects.filter(assignment__in=[row.pk for row in rows], until__isnull=True)
    now.update(until=Greatest(F("since"), Value(act.now)))  # clocks of machines differ
    Stage.objects.bulk_create(_stage(act, row) for row in rows)


def _stage(act: Act, row: Assignment) -> Stage:
    return Stage(
        assignment=row,
        state=row.state,
        due=due_of(row),
        first_due=row.first_due,
        met_day=row.met_day,
        since=act.now,
    )


def _event(act: Act, row: Assignment, kind: EventKind, told: dict[str, Any]) -> Event:
    return Event(
        task_id=row.task_id,
        assignment=row,
        kind=kind,
        at=act.now,
        by=act.by,
        data=told,
        request_id=act.request_id,
    )


def _key(name: str) -> str:
    """The attribute that holds the value itself: of a foreign key its id."""
    return Assignment._meta.get_field(name).attname  # type: ignore[union-attr]


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value


def _first(pair: tuple[str, Any]) -> str:
    return pair[0]
