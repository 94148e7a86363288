"""Gắn lĩnh vực: which field of work tasks belong to, so that its leader and its specialist answer
for them. The office says so, task by task or for many, and takes it back."""

from collections.abc import Iterable, Mapping

from sauro.directives.policy import Right, require
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.models import WorkField
from sauro.people.refusal import Refused
from sauro.tasks.commands.stepping import CHANGED
from sauro.tasks.models import Event, Task
from sauro.tasks.vocabulary import EventKind

NO_FIELD = "chưa gắn"
_LATER = "Đã có người gắn lĩnh vực khác sau đó nên không hoàn tác được nữa."


@command
def set_field(act: Act, seen: Mapping[int, int | None], field: WorkField | None) -> list[Task]:
    """These tasks belong to the field, or to none any more. ``seen``: each with the field that was
    shown of it. Those that stand there already are left alone. ``Refused``, all or none."""
    require(act, Right.GIVE)
    held = _held(seen)
    if len(held) != len(seen) or any(task.field_id != seen[pk] for pk, task in held.items()):
        raise Refused(CHANGED)
    wanted = field.pk if field else None
    return _write(
        act,
        {task.pk: wanted for task in held.values() if task.field_id != wanted},
        held,
        EventKind.SET_FIELD,
    )


def fields_set(act: Act, request_id: str) -> list[Event]:
    """What one's own request said of fields of work."""
    mine = Event.objects.filter(request_id=request_id, by=act.by, kind=EventKind.SET_FIELD)
    return list(mine.order_by("id")) if request_id else []


@command
def take_fields_back(act: Act, request_id: str) -> list[Task]:
    """What one's own request said of fields is as it was before, as long as nobody went on."""
    require(act, Right.GIVE)
    events = {event.task_id: event for event in fields_set(act, request_id)}
    held = _held(events)
    after = Event.objects.filter(task__in=held, kind__in=(EventKind.SET_FIELD, EventKind.UNDO))
    for later in after.filter(assignment__isnull=True):
        if later.pk > events[later.task_id].pk:
            raise Refused(_LATER)
    if not events:
        raise Refused("Không tìm thấy thao tác của mình để hoàn tác.")
    before = {pk: event.data["from"] for pk, event in events.items()}
    return _write(act, before, held, EventKind.UNDO)


def _held(ids: Iterable[int]) -> dict[int, Task]:
    rows = Task.objects.select_for_update().filter(pk__in=list(ids)).order_by("pk")
    return {task.pk: task for task in rows.only("field", "directive")}


def _write(
    act: Act, wanted: Mapping[int, int | None], held: Mapping[int, Task], kind: EventKind
) -> list[Task]:
    names = dict(WorkField.objects.values_list("pk", "name"))
    events = []
    for pk, field in wanted.items():
        task = held[pk]
        told = {
            "before": {"field": _name(names, task.field_id)},
            "after": {"field": _name(names, field)},
            "from": task.field_id,
            "to": field,
        }
        events.append(
            Event(task=task, kind=kind, at=act.now, by=act.by, data=told, request_id=act.request_id)
        )
        task.field_id = field
    for field in set(wanted.values()):
        alike = [pk for pk, one in wanted.items() if one == field]
        Task.objects.filter(pk__in=alike).update(field=field)
    Event.objects.bulk_create(events)
    return [held[pk] for pk in wanted]


def _name(names: Mapping[int, str], field: int | None) -> str:
    return names[field] if field else NO_FIELD
