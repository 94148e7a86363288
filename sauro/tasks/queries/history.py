"""What happened to a task: grouped by request, with before and after where one may read it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from django.utils.dateparse import parse_date, parse_datetime

from sauro.directives.policy import reach_of
from sauro.people.models import User
from sauro.people.queries.delegations import stand_ins
from sauro.people.queries.labels import labels_of
from sauro.tasks.models import Assignment, Event, Task
from sauro.tasks.policy import reads_inside, roles_on
from sauro.tasks.queries.standing_in import concerned
from sauro.tasks.vocabulary import EventKind, RedoReason, WorkState

_SHOWN = {
    "state": "Trạng thái", "given_due": "Hạn giao", "registered_due": "Hạn đăng ký",
    "met_day": "Ngày sản phẩm", "forecast": "Dự kiến hoàn thành", "done_day": "Xong ngày",
    "submitted_day": "Ngày trình", "approved_day": "Ngày phê duyệt",
    "extensions_granted": "Số lần gia hạn", "above": "Hạn do cấp trên đặt, theo",
    "field": "Lĩnh vực",
}  # fmt: skip
_SAID = (
    "reason", "basis", "text", "unit", "person", "number", "item", "step", "product", "answer",
    "ground", "period",
)  # fmt: skip
_BY_NUMBER = frozenset({EventKind.PRODUCT, EventKind.PRODUCT_REMOVED})
# What happened to everybody sees who sees the task; what was said only who reads inside.
_OPEN = frozenset({
    EventKind.TASK_GIVEN, EventKind.ASSIGNED, EventKind.RECEIVE, EventKind.START, EventKind.REPORT,
    EventKind.CONFIRM, EventKind.RETURN, EventKind.TRANSFER, EventKind.END, EventKind.PAUSE,
    EventKind.RESUME, EventKind.SPLIT, EventKind.MERGE, EventKind.REPLACE, EventKind.HAPPENED,
    EventKind.SET_DUE, EventKind.GRANT_EXTENSION, EventKind.REASSIGN, EventKind.CADENCE,
    EventKind.MOVE_CADENCE, EventKind.END_CADENCE,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Changed:
    """A field with its value before and after, in Vietnamese."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Happening:
    """One kind of thing in one request, of one or many agencies."""

    event: Event
    agencies: tuple[str, ...]
    changes: tuple[Changed, ...]
    said: tuple[str, ...]
    behalf: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """All that one request did, the latest first; ``by`` says for whom one stood in."""

    at: Any
    by: str
    happenings: tuple[Happening, ...]


def history_of(
    user: User, task: Task, day: date, assignment: Assignment | None = None
) -> list[Moment]:
    """Of the task, or of one of its assignments alone. Five queries, six where
    posts were lent."""
    reach = reach_of(user, day)
    events = task.events.select_related("by", "assignment").order_by("-id")
    if assignment is not None:
        events = events.filter(assignment=assignment)
    listed = list(events)
    parts = {one.assignment.pk: one.assignment for one in listed if one.assignment}
    inside = {pk for pk, one in parts.items() if reads_inside(roles_on(reach, one, task.directive))}
    seen = [
        one for one in listed
        if one.assignment_id is None or one.assignment_id in inside or one.kind in _OPEN
    ]  # fmt: skip
    names = labels_of({one.assignment.agency_id for one in seen if one.assignment}, day)
    lent = stand_ins(one.by_id for one in seen)
    found = []
    for _, rows in groupby(seen, key=lambda one: (one.request_id or one.at, one.by_id)):
        together = list(rows)
        agencies = concerned(task.directive, (one.assignment for one in together))
        by = lent.named(together[0].by, together[0].at, agencies)
        happenings = tuple(_happenings(together, names, inside))
        found.append(Moment(together[0].at, by, happenings))
    return found


def _happenings(
    events: list[Event], names: dict[int, str], inside: set[int]
) -> Iterator[Happening]:
    alike: dict[tuple[str, object], list[Event]] = {}
    for event in events:
        after = event.pk if event.kind == EventKind.ITEM else str(event.data.get("after"))
        alike.setdefault((event.kind, after), []).append(event)
    for rows in alike.values():
        first = rows[0]
        agencies = tuple(names[one.assignment.agency_id] for one in rows if one.assignment)
        reads = first.assignment_id is None or first.assignment_id in inside
        yield Happening(
            first,
            agencies,
            tuple(_changes(first.data)),
            tuple(_said(first)) if reads else (),
            bool(first.data.get("behalf")),
        )


def _changes(data: dict[str, Any]) -> Iterator[Changed]:
    before, after = data.get("before", {}), data.get("after", {})
    for name, label in _SHOWN.items():
        if name in after and before.get(name) != after[name]:
            yield Changed(label, _words(name, before.get(name)), _words(name, after[name]))


def _said(event: Event) -> Iterator[str]:
    """What came with it; the number and words of a task that was given stand above it anyway. A
    product is told by its number, never by the id that its event keeps."""
    if event.data.get("code") in RedoReason.values:
        yield str(RedoReason(event.data["code"]).label)
    if event.data.get("leader"):
        day = _words("ruled_on", event.data.get("ruled_on"))
        paper = event.data.get("paper") or "ý kiến trực tiếp"
        yield f"{event.data['leader']} quyết định ngày {day}, {paper}"
    if event.kind != EventKind.TASK_GIVEN:
        ids = {"product"} if event.kind in _BY_NUMBER else set()
        said = (event.data.get(name) for name in _SAID if name not in ids)
        yield from (str(words) for words in said if words)


def _words(name: str, value: Any) -> str:
    if value in (None, ""):
        return "chưa có"
    if name == "state":
        return str(WorkState(value).label)
    day = parse_date(str(value)) or parse_datetime(str(value))
    return f"{day.day}/{day.month}/{day.year}" if day else str(value)
