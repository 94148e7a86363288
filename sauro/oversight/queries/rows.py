"""The lượt giao behind a figure, as of its day, and what changed between two days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from django.db.models import Case, CharField, F, FilteredRelation, Q, QuerySet, Value, When

from sauro.directives.policy import reach_of
from sauro.oversight.asof import AsOf, as_of, stood_on
from sauro.oversight.queries.narrowing import ALL, Narrow, narrowed
from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.tasks.matching import late_days
from sauro.tasks.models import Assignment
from sauro.tasks.time import TimeState, may_turn, time_case
from sauro.tasks.vocabulary import WorkState

AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Row:
    """A lượt giao as it stood: ``late`` counts days after its deadline, where it is overdue."""

    assignment: Assignment
    agency: str
    state: WorkState
    due: date | None
    time: TimeState
    late: int


@dataclass(frozen=True, slots=True)
class Rows:
    """One page of them."""

    rows: tuple[Row, ...]
    total: int
    number: int
    pages: int


def list_rows(
    user: User, day: date, today: date, narrow: Narrow, number: int = 1
) -> Rows:  # fmt: skip
    """The rows that ``counting`` counted with the same ``narrow``, the longest overdue first."""
    stood = narrowed(as_of(reach_of(user, today), day, today), narrow)
    total = stood.rows.count()
    pages = max(1, -(-total // AT_ONCE))
    number = min(max(1, number), pages)
    first = (number - 1) * AT_ONCE
    return Rows(tuple(rows_of(stood, slice(first, first + AT_ONCE))), total, number, pages)


def all_rows(user: User, day: date, today: date, narrow: Narrow, most: int) -> list[Row]:
    """The same for a sheet, not more than ``most``, with no more than a sheet shows."""
    stood = narrowed(as_of(reach_of(user, today), day, today), narrow)
    return rows_of(stood, slice(0, most), _SHEET)


# Of an assignment; rows are wide, and a sheet has very many.
_SHEET = (
    "agency", "task__number", "task__title", "task__due_words", "task__directive__number",
)  # fmt: skip


def rows_of(stood: AsOf, part: slice, read: Sequence[str] = ()) -> list[Row]:
    """A part of what stood, by deadline; of it only what is to be ``read``. Three queries."""
    pk = stood.path("pk")
    values = (
        stood.rows.annotate(at=stood.time)
        .order_by(F("due").asc(nulls_last=True), pk)
        .values_list(pk, "state", "due", "met_day", "at")[part]
    )
    told = list(values)
    shown = _shown([one[0] for one in told], read)
    names = labels_of({row.agency_id for row in shown.values()}, stood.day)
    return [
        Row(
            shown[key], names[shown[key].agency_id], WorkState(state), due, TimeState(at),
            _late(due, met if state in _REPORTED else None, TimeState(at), stood.day),
        )
        for key, state, due, met, at in told
    ]  # fmt: skip


_REPORTED = (WorkState.CONFIRMING, WorkState.SUBMITTED, WorkState.DONE)


def _late(due: date | None, met: date | None, time: TimeState, day: date) -> int:
    if time not in (TimeState.OVERDUE, TimeState.DONE_LATE):
        return 0
    return late_days(met or day, due)


def _shown(ids: Sequence[int], read: Sequence[str] = ()) -> dict[int, Assignment]:
    rows = Assignment.objects.filter(pk__in=ids).select_related("task__directive")
    if read:
        return {row.pk: row for row in rows.only(*read)}
    heavy = (
        "task__marked", "task__folded", "task__vector", "task__spans", "task__quotes",
        "task__clarity", "task__directive__marked", "task__directive__folded",
        "task__directive__vector",
    )  # fmt: skip
    return {row.pk: row for row in rows.defer(*heavy)}


class Turn(StrEnum):
    """What became of a lượt giao between two days."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"

    @property
    def label(self) -> str:
        """On screen."""
        return {"new": "Mới giao", "changed": "Đổi tình trạng", "gone": "Không còn tính"}[self]


@dataclass(frozen=True, slots=True)
class Turned:
    """A row of the comparison; ``before`` None for what was not there."""

    assignment: Assignment
    agency: str
    turn: Turn
    before: TimeState | None
    after: TimeState


@dataclass(frozen=True, slots=True)
class Turns:
    """``counts`` of all that turned; ``rows`` one page of them."""

    counts: dict[Turn, int]
    rows: tuple[Turned, ...]

    @property
    def pages(self) -> int:
        """How many pages all of them fill."""
        return max(1, -(-sum(self.counts.values()) // AT_ONCE))


def turned_since(
    user: User, since: date, today: date, narrow: Narrow = ALL, number: int = 1
) -> Turns:  # fmt: skip
    """What is new, stands elsewhere in time, or is counted no more, since the end of a day."""
    reach = reach_of(user, today)
    now = narrowed(as_of(reach, today, today), narrow)
    rows = _compared(now, since)
    listed = list(rows.order_by("-turned", "pk").values_list("pk", "before", "at", "turned"))
    counts = dict.fromkeys(Turn, 0)
    for _, _, _, turn in listed:
        counts[Turn(turn)] += 1
    page = listed[(number - 1) * AT_ONCE : number * AT_ONCE]
    shown = _shown([one[0] for one in page])
    names = labels_of({row.agency_id for row in shown.values()}, today)
    return Turns(counts, tuple(
        Turned(
            shown[pk], names[shown[pk].agency_id], Turn(turn),
            TimeState(before) if before else None, TimeState(at),
        )
        for pk, before, at, turn in page
    ))  # fmt: skip


def _compared(now: AsOf, since: date) -> QuerySet[Any]:
    """Joined once with the stages of the day. Where the stage is the present one still, nothing but
    days that passed can have turned it: most rows are left aside by that."""
    stood = FilteredRelation("stages", condition=stood_on(since, "stages__"))
    before = time_case(since, "stood__", "task__due_kind")
    rows: Any = now.rows.annotate(stood=stood).filter(
        Q(stood__isnull=True) | Q(stood__until__isnull=False) | may_turn(since, now.day)
    )
    rows = rows.annotate(at=now.time, before=before)
    out = Q(at=TimeState.OUT)
    turned = Case(
        When(Q(before__isnull=True) & ~out, then=Value(Turn.NEW.value)),
        When(out & Q(before__isnull=False) & ~Q(before=TimeState.OUT), then=Value(Turn.GONE.value)),
        When(~Q(before=F("at")) & Q(before__isnull=False), then=Value(Turn.CHANGED.value)),
        output_field=CharField(),
    )
    found: QuerySet[Any] = rows.annotate(turned=turned).filter(turned__isnull=False)
    return found
