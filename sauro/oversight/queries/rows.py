"""The lượt giao behind a figure, as of its day, and what changed between two days."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.db.models import F, FilteredRelation

from sauro.directives.policy import reach_of
from sauro.oversight.asof import AsOf, as_of, begun_after, stood_on
from sauro.oversight.queries.narrowing import ALL, Narrow, narrowed
from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.tasks.matching import late_days
from sauro.tasks.models import Assignment, Stage
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
    """``counts`` of all that turned; ``rows`` one page of them, or of those that were asked for,
    which fill so many ``pages``."""

    counts: dict[Turn, int]
    rows: tuple[Turned, ...]
    pages: int


def turned_since(
    user: User,
    since: date,
    today: date,
    narrow: Narrow = ALL,
    number: int = 1,
    *,
    only: Turn | None = None,
    most: int = AT_ONCE,
) -> Turns:
    """What is new, stands elsewhere in time, or is counted no more, since the end of a day."""
    reach = reach_of(user, today)
    now = narrowed(as_of(reach, today, today), narrow)
    listed = sorted(_compared(now, since))
    counts = dict.fromkeys(Turn, 0)
    for place, *_ in listed:
        counts[_ORDER[place]] += 1
    wanted = [one for one in listed if only in (None, _ORDER[one[0]])]
    page = wanted[(number - 1) * most : number * most]
    shown = _shown([one[-1] for one in page])
    names = labels_of({row.agency_id for row in shown.values()}, today)
    return Turns(counts, tuple(
        Turned(
            shown[pk], names[shown[pk].agency_id], _ORDER[place],
            TimeState(before) if before else None, TimeState(at),
        )
        for place, _, before, at, pk in page
    ), max(1, -(-len(wanted) // most)))  # fmt: skip


_ORDER = (Turn.NEW, Turn.GONE, Turn.CHANGED)


def _compared(now: AsOf, since: date) -> Iterator[tuple[int, int, str, str, int]]:
    """What turned: the place of its turn, its task, its state of time before (empty for none) and
    now, its id; sorted so, what is alike stands together. Those rows alone are asked for that may
    have turned: by a stage that began since, or by days that passed."""
    begun = Stage.objects.filter(begun_after(since)).order_by().values("assignment")
    passed = Assignment.objects.filter(may_turn(since, now.day)).values("pk")
    rows = now.rows.filter(pk__in=begun.union(passed, all=True)).annotate(
        stood=FilteredRelation("stages", condition=stood_on(since, "stages__")),
        before=time_case(since, "stood__"),
        at=now.time,
    )
    for pk, task, before, at in rows.values_list("pk", "task", "before", "at"):
        turn = _turn(before, at)
        if turn is not None:
            yield _ORDER.index(turn), task, before or "", at, pk


def _turn(before: str | None, after: str) -> Turn | None:
    if before is None:
        return None if after == TimeState.OUT else Turn.NEW
    if before == after:
        return None
    return Turn.GONE if after == TimeState.OUT else Turn.CHANGED
