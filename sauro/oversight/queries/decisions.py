"""What waits for somebody above: later deadlines and other bodies that are asked for, difficulties
without an answer; and what was decided of late."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from sauro.directives.policy import Reach, reach_of
from sauro.oversight.asof import as_of
from sauro.oversight.queries.narrowing import ALL, Narrow, narrowed
from sauro.people.models import User
from sauro.people.queries.delegations import StandIns, stand_ins
from sauro.people.queries.fields import leaders_on
from sauro.people.queries.labels import labels_of
from sauro.people.spans import shown
from sauro.tasks.models import Assignment, Event, Extension, Obstacle
from sauro.tasks.queries.moving import requests_of
from sauro.tasks.queries.standing_in import concerned
from sauro.tasks.vocabulary import OPEN, EventKind, ExtensionState, WorkState

AT_ONCE = 50
LATELY = 30
LATER, STUCK, MOVED = "Gia hạn", "Vướng mắc", "Chuyển cơ quan"
_DECIDED = {
    EventKind.GRANT_EXTENSION: LATER,
    EventKind.REFUSE_EXTENSION: LATER,
    EventKind.COUNTER_EXTENSION: LATER,
    EventKind.OBSTACLE_ANSWER: STUCK,
    EventKind.TRANSFER: MOVED,
    EventKind.KEEP: MOVED,
}
_KINDS = (LATER, STUCK, MOVED)
_TO = ("assignment__task__directive", "assignment__task__field")


@dataclass(frozen=True, slots=True)
class Decision:
    """Something that waits for somebody above: since how many days, and what is asked of whom.
    ``leader`` is in charge of the field of the task; ``by`` the day by which it has to come."""

    assignment: Assignment
    agency: str
    kind: str
    asked: str
    days: int
    whom: str
    leader: str
    by: date | None


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided, how it is called; ``leader`` with ``ruled_on`` and ``paper`` where another
    entered it, else ``by`` decided."""

    assignment: Assignment
    agency: str
    kind: str
    label: str
    words: str
    at: datetime
    by: str
    leader: str
    ruled_on: date | None
    paper: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """One page of what waits, the longest first; ``counts`` by kind, of all of them."""

    rows: tuple[Decision, ...]
    counts: dict[str, int]
    number: int
    pages: int

    @property
    def total(self) -> int:
        """All that waits."""
        return sum(self.counts.values())


def decisions(
    user: User, today: date, narrow: Narrow = ALL, number: int = 1, most: int = AT_ONCE
) -> Waiting:  # fmt: skip
    """Of what the user oversees."""
    return _waiting(reach_of(user, today), today, narrow, number, most)


def decisions_for(reach: Reach, today: date, most: int) -> tuple[int, list[Decision]]:
    """How many wait, and those that wait longest."""
    found = _waiting(reach, today, ALL, 1, most)
    return found.total, list(found.rows)


def _waiting(reach: Reach, today: date, narrow: Narrow, number: int, most: int) -> Waiting:
    ids: Any = narrowed(as_of(reach, today, today), narrow).rows.values("pk")
    still = {"assignment__in": ids, "assignment__state__in": OPEN}
    later = Extension.objects.filter(state=ExtensionState.ASKED, **still)
    stuck = Obstacle.objects.filter(answered_at__isnull=True, **still)
    moved = Assignment.objects.filter(pk__in=ids, state=WorkState.MISDIRECTED)
    every = sorted(
        (at, kind, pk)
        for kind, some, name in (
            (LATER, later, "asked_at"), (STUCK, stuck, "at"), (MOVED, moved, "state_since"),
        )
        for at, pk in some.order_by().values_list(name, "pk")
    )  # fmt: skip
    counts = {kind: sum(one[1] == kind for one in every) for kind in _KINDS}
    pages = max(1, -(-len(every) // most))
    number = min(max(1, number), pages)
    page = every[(number - 1) * most : number * most]
    return Waiting(tuple(_told(page, today)), counts, number, pages)


def _told(page: Iterable[tuple[datetime, str, int]], today: date) -> Iterator[Decision]:
    listed = list(page)
    found = {
        kind: _found(kind, {pk for _, one, pk in listed if one == kind}, today) for kind in _KINDS
    }
    rows = {(kind, pk): one for kind, some in found.items() for pk, one in some.items()}
    names = labels_of({rows[kind, pk][0].agency_id for _, kind, pk in listed}, today)
    leaders = leaders_on(today)
    for at, kind, pk in listed:
        assignment, asked, whom, by = rows[kind, pk]
        post = leaders.get(assignment.task.field_id or 0)
        days = (today - timezone.localdate(at)).days
        leader = post.user.full_name if post else ""
        yield Decision(assignment, names[assignment.agency_id], kind, asked, days, whom, leader, by)


_Asked = tuple[Assignment, str, str, date | None]


def _found(kind: str, ids: set[int], today: date) -> dict[int, _Asked]:
    """Each with what is asked, of whom, by when."""
    if kind == LATER:
        return {
            one.pk: (one.assignment, f"đến {shown(one.asked_due)}: {one.reason}", "", one.from_due)
            for one in Extension.objects.filter(pk__in=ids).select_related(*_TO)
        }
    if kind == STUCK:
        stuck = list(Obstacle.objects.filter(pk__in=ids).select_related(*_TO))
        names = labels_of({one.asked_id for one in stuck if one.asked_id}, today)
        return {
            one.pk: (
                one.assignment,
                one.request or one.text,
                one.asked_words or names.get(one.asked_id or 0, ""),
                one.answer_by,
            )
            for one in stuck
        }
    moved = Assignment.objects.filter(pk__in=ids).select_related("task__directive", "task__field")
    asked = requests_of(moved, today)
    return {one.pk: (one, asked[one.pk], "", one.due) for one in moved}


def decided(user: User, today: date, narrow: Narrow = ALL) -> list[Decided]:
    """What was decided in the last days, the latest first; not more than a page."""
    ids: Any = narrowed(as_of(reach_of(user, today), today, today), narrow).rows.values("pk")
    events = Event.objects.filter(
        kind__in=list(_DECIDED), at__gte=_start(today), assignment__in=ids
    )
    listed = list(_with(events).order_by("-id")[:AT_ONCE])
    every = {one.assignment.agency_id for one in listed if one.assignment}
    every |= {one.data["agency"] for one in listed if one.kind == EventKind.TRANSFER}
    names = labels_of(every, today)
    lent = stand_ins(one.by_id for one in listed)
    return [_one(event, names, lent) for event in listed]


def _with(events: QuerySet[Event]) -> QuerySet[Event]:
    return events.select_related("by", "assignment__task__directive", "assignment__agency")


def _start(today: date) -> datetime:
    first = today - timedelta(LATELY)
    return timezone.make_aware(datetime(first.year, first.month, first.day))


def _one(event: Event, names: dict[int, str], lent: StandIns) -> Decided:
    data, row = event.data, event.assignment
    assert row is not None
    kind = EventKind(event.kind)
    ruled = data.get("ruled_on")
    said = str(data.get("answer") or data.get("reason") or data.get("basis") or "")
    to = f"sang {names[data['agency']]}" if kind == EventKind.TRANSFER else ""
    return Decided(
        assignment=row,
        agency=names[row.agency_id],
        kind=_DECIDED[kind],
        label=str(kind.label),
        words=". ".join(one for one in (to, said) if one),
        at=event.at,
        by=lent.named(event.by, event.at, concerned(row.task.directive, [row])),
        leader=str(data.get("leader") or ""),
        ruled_on=date.fromisoformat(ruled) if ruled else None,
        paper=str(data.get("paper") or ""),
    )
