"""Work that another body is asked to take over: what was asked, what was decided and by whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q

from sauro.people.queries.labels import labels_of
from sauro.tasks.models import Assignment, Event
from sauro.tasks.queries.standing_in import doers_on
from sauro.tasks.vocabulary import EventKind, WorkState

_WENT = (EventKind.TRANSFER, EventKind.REASSIGN)


@dataclass(frozen=True, slots=True)
class Moving:
    """The request that waits, or what was decided last. ``heading`` says to whom or from whom;
    ``leader`` with ``ruled_on`` and ``paper`` where another entered it, else ``by`` decided."""

    heading: str
    waits: bool
    reason: str
    leader: str
    ruled_on: date | None
    paper: str
    at: datetime
    by: str


def moving_of(row: Assignment, day: date) -> Moving | None:
    """Of an assignment, as its own agency may read it: also of the body that the work came from.
    Three queries."""
    asked = row.state == WorkState.MISDIRECTED
    own = (EventKind.MISDIRECT,) if asked else (EventKind.KEEP, *_WENT)
    wanted = Q(assignment=row.pk, kind__in=own)
    if row.continues_id and not asked:
        wanted |= Q(assignment=row.continues_id, kind__in=_WENT)
    rows = Event.objects.filter(wanted).select_related("by", "assignment")
    event = rows.order_by("-id").first()
    return _told(event, row, day) if event else None


def requests_of(rows: Iterable[Assignment], day: date) -> dict[int, str]:
    """What each of these asks: to whom the work should go, if they know it, and why."""
    every = {row.pk: row for row in rows}
    asked = Event.objects.filter(assignment__in=every, kind=EventKind.MISDIRECT).order_by("id")
    said = dict(asked.values_list("assignment", "data__reason"))
    proposed = {row.proposed_agency_id for row in every.values()} - {None}
    names = labels_of((pk for pk in proposed if pk), day)
    return {pk: _request(names.get(row.proposed_agency_id or 0, ""), said.get(pk) or "")
            for pk, row in every.items()}  # fmt: skip


def _request(name: str, reason: str) -> str:
    to = f"sang {name}" if name else "chưa rõ cơ quan đúng chức năng"
    return f"{to}: {reason}" if reason else to


def _told(event: Event, row: Assignment, day: date) -> Moving:
    data, ruled = event.data, event.data.get("ruled_on")
    return Moving(
        heading=_heading(event, row, day),
        waits=event.kind == EventKind.MISDIRECT,
        reason=str(data.get("reason") or data.get("basis") or ""),
        leader=str(data.get("leader") or ""),
        ruled_on=date.fromisoformat(ruled) if ruled else None,
        paper=str(data.get("paper") or ""),
        at=event.at,
        by=doers_on(row, [event.by_id]).named(event.by, event.at),
    )


def _heading(event: Event, row: Assignment, day: date) -> str:
    if event.kind == EventKind.KEEP:
        return "Không đồng ý chuyển cơ quan khác"
    if event.kind == EventKind.MISDIRECT:
        proposed = row.proposed_agency_id
        return "Đề nghị chuyển" + (f" sang {_name(proposed, day)}" if proposed else " cơ quan khác")
    if event.assignment is not None and event.assignment_id != row.pk:
        return f"Nhận chuyển từ {_name(event.assignment.agency_id, day)}"
    return f"Đã chuyển sang {_name(event.data['agency'], day)}"


def _name(agency: int, day: date) -> str:
    return labels_of([agency], day)[agency]
