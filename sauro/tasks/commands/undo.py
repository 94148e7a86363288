"""Hoàn tác: what one request did with assignments is taken back, as long as nothing came after."""

from collections.abc import Iterable
from typing import Any

from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.refusal import Refused
from sauro.tasks.commands.changing import Change, change, hold
from sauro.tasks.commands.steps import PLAIN
from sauro.tasks.models import Assignment, Event, Hop
from sauro.tasks.vocabulary import EventKind

_TAKEN_BACK = PLAIN | {EventKind.HOP}
_LATER = "Đã có người cập nhật sau đó nên không hoàn tác được nữa. Hãy sửa từng nhiệm vụ."


@command
def undo(act: Act, request_id: str) -> list[Assignment]:
    """Take back the steps of one's own request, all or none. ``Refused``."""
    events = list(
        Event.objects.filter(request_id=request_id, by=act.by, assignment__isnull=False)
        .exclude(kind=EventKind.UNDO)
        .order_by("id")
    )
    if not request_id or not events:
        raise Refused("Không tìm thấy thao tác của mình để hoàn tác.")
    if any(event.kind not in _TAKEN_BACK for event in events):
        raise Refused("Thao tác này không hoàn tác được. Hãy sửa trên trang nhiệm vụ.")
    held = hold(event.assignment_id for event in events if event.assignment_id)
    seen = {event.assignment_id: event for event in events}
    if len(seen) != len(events) or any(
        held[pk].version != event.data["version"] for pk, event in seen.items() if pk
    ):
        raise Refused(_LATER)
    changes = [
        Change(held[pk], _values(event.data["before"]), {"request": request_id})
        for pk, event in seen.items()
        if pk
    ]
    change(act, changes, EventKind.UNDO)
    _withdraw_hops(act, events)
    return [one.row for one in changes]


def _withdraw_hops(act: Act, events: Iterable[Event]) -> None:
    """Who was passed the work has it no more; that it was so stays among the events."""
    for event in events:
        if event.kind == EventKind.HOP:
            Hop.objects.filter(assignment=event.assignment_id, at=event.at, by=act.by).delete()


def _values(before: dict[str, Any]) -> dict[str, Any]:
    """What the event kept as JSON, as the fields take it. The first deadline never goes back."""
    found = {}
    for name, value in before.items():
        field = Assignment._meta.get_field(name)
        if name != "first_due":
            found[field.attname] = field.to_python(value)  # type: ignore[union-attr]
    return found
