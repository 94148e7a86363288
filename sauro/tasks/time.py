"""Where an assignment stands in time on a day: one rule, in Python and in SQL, tied by a test.

Only dated deadlines run out. ``SOON`` days before its last acceptable day a task counts as soon
due. Once a product was reported, its own day counts, not the day that is asked about.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import (
    Case,
    CharField,
    F,
    IntegerField,
    OuterRef,
    Q,
    Subquery,
    TextChoices,
    Value,
    When,
)

from sauro.tasks.models import Task
from sauro.tasks.vocabulary import MET, OPEN, OUT, RUNNING, DueKind, WorkState

SOON = 7


class TimeState(TextChoices):
    """Time beside the work; never stored. The order is that of pressing: the state of a task is
    the first one that any of its assignments is in."""

    OVERDUE = "overdue", "Quá hạn"
    SOON = "soon", "Sắp đến hạn"
    IN_TIME = "in_time", "Trong hạn"
    NONE = "none", "Chưa xác định thời hạn"
    EVENT = "event", "Chờ sự kiện"
    RECURRING = "recurring", "Định kỳ"
    DONE_LATE = "done_late", "Hoàn thành quá hạn"
    DONE_IN_TIME = "done_in_time", "Hoàn thành đúng hạn"
    DONE_UNDATED = "done_undated", "Hoàn thành, không có hạn"
    OUT = "out", "Không tính thời hạn"


_WAITING = (DueKind.EVENT, DueKind.RELATIVE)
OF_ASSIGNMENT, OF_STAGE = Q(pk=OuterRef("task")), Q(assignments=OuterRef("assignment"))
"""The task of a row."""


def time_state(
    due: date | None,
    kind: str,
    day: date,
    state: str = WorkState.GIVEN,
    met_day: date | None = None,
) -> TimeState:
    """The state on the day of what has this deadline, kind of deadline (``DueKind``) and work."""
    if state in OUT:
        return TimeState.OUT
    if state == WorkState.DONE:
        return _finished(due, met_day)
    if due is not None:
        return _running(due, day, met_day if state in MET else None)
    if kind == DueKind.RECURRING:
        return TimeState.RECURRING
    return TimeState.EVENT if kind in _WAITING else TimeState.NONE


def most_pressing(times: Collection[TimeState]) -> TimeState:
    """The first of the states in the order of pressing: that of a task with these assignments."""
    return next(time for time in TimeState if time in times)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is kept of a task for all days: ``settled`` is its state of time where that hangs on
    no day, empty where ``next_due``, its first deadline that runs, decides (``task_time``). Where
    none runs, ``next_due`` is the first of what was reported and is still open."""

    settled: str
    next_due: date | None


def outlook(
    rows: Iterable[tuple[str, date | None, date | None]], due: date | None, kind: str
) -> Outlook:
    """Of a task with its own deadline and kind of deadline, and of its assignments' state, deadline
    and day of the product. A task without any counts as given."""
    every = list(rows) or [(WorkState.GIVEN.value, due, None)]
    runs = [one for state, one, _ in every if one is not None and _runs(state)]
    still = [one for state, one, _ in every if one is not None and state in OPEN]
    fixed = {
        time_state(one, kind, date.min, state, met)
        for state, one, met in every
        if one is None or not _runs(state)
    }
    late = TimeState.OVERDUE in fixed
    settled = "" if runs and not late else str(most_pressing(fixed))
    return Outlook(settled, min(runs or still, default=None))


def task_time(settled: str, next_due: date | None, day: date) -> TimeState:
    """The state of a task on the day, of what is kept of it."""
    return TimeState(settled) if settled or next_due is None else _running(next_due, day, None)


def task_in_state(time: TimeState, day: date) -> Q:
    """The same in SQL: the tasks that are in the state on the day, each in exactly one."""
    soon = day + timedelta(SOON)
    running = {
        TimeState.OVERDUE: Q(next_due__lt=day),
        TimeState.SOON: Q(next_due__gte=day, next_due__lte=soon),
        TimeState.IN_TIME: Q(next_due__gt=soon),
    }
    settled = Q(settled=time)
    return settled | Q(settled="") & running[time] if time in running else settled


def _runs(state: str) -> bool:
    return state not in OUT and state not in MET


def _finished(due: date | None, met_day: date | None) -> TimeState:
    if due is None:
        return TimeState.DONE_UNDATED
    late = met_day is not None and met_day > due
    return TimeState.DONE_LATE if late else TimeState.DONE_IN_TIME


def _running(due: date, day: date, met_day: date | None) -> TimeState:
    if due < (met_day or day):
        return TimeState.OVERDUE
    if met_day is None and due <= day + timedelta(SOON):
        return TimeState.SOON
    return TimeState.IN_TIME


def in_state(time: TimeState, day: date, prefix: str = "", kind: str = "") -> Q:
    """The assignments (or stages) that are in the state on the day: each row is in exactly one.

    ``prefix`` leads to them, ``kind`` to the kind of deadline of the task.
    """
    return _conditions(day, prefix, kind or f"{prefix}task__due_kind")[time]


def time_case(
    day: date, prefix: str = "", task: Q = OF_ASSIGNMENT, deadline: str = "due"
) -> Case:  # fmt: skip
    """The same as a value of each row, for counting by it; ``task`` finds the task of a row.

    ``deadline``: ``first_due`` measures by the first one, as if none had been moved.
    """
    values = {time: Value(time.value) for time in TimeState}
    return _case(day, prefix, task, values, CharField(), deadline)


def rank_case(day: date, prefix: str = "", task: Q = OF_ASSIGNMENT) -> Case:
    """The place of the same in the order of pressing."""
    values = {time: Value(place) for place, time in enumerate(TimeState)}
    return _case(day, prefix, task, values, IntegerField())


def _case(
    day: date,
    prefix: str,
    task: Q,
    values: Mapping[TimeState, Value],
    field: "CharField[str, str] | IntegerField[int, int]",
    deadline: str = "due",
) -> Case:
    """Few rows have no date: for these alone the kind is looked up, a join would do it for all."""
    by_kind = Case(
        When(due_kind__in=_WAITING, then=values[TimeState.EVENT]),
        When(due_kind=DueKind.RECURRING, then=values[TimeState.RECURRING]),
        default=values[TimeState.NONE],
    )
    told = Task.objects.filter(task).values(told=by_kind)
    dated = _of_dates(day, prefix, deadline).items()
    whens = [When(one, then=values[time]) for time, one in dated]
    return Case(*whens, When(_undated(prefix, deadline), then=Subquery(told)), output_field=field)


def may_turn(since: date, day: date) -> Q:
    """The assignments whose state of time may change by the days that pass alone."""
    return Q(state__in=RUNNING, due__gte=since, due__lte=day + timedelta(SOON))


_MET_NOW = [one for one in MET if one != WorkState.DONE]


def _conditions(day: date, prefix: str, kind: str) -> dict[TimeState, Q]:
    undated = _undated(prefix)
    return {
        **_of_dates(day, prefix),
        TimeState.NONE: undated & ~Q(**{f"{kind}__in": (DueKind.RECURRING, *_WAITING)}),
        TimeState.EVENT: undated & Q(**{f"{kind}__in": _WAITING}),
        TimeState.RECURRING: undated & Q(**{kind: DueKind.RECURRING}),
    }


def _undated(prefix: str, deadline: str = "due") -> Q:
    """What is not finished and has no date: its state hangs on the kind of deadline alone."""
    open_ = Q(**{f"{prefix}state__in": (*RUNNING, *_MET_NOW)})
    return Q(**{f"{prefix}{deadline}__isnull": True}) & open_


def _of_dates(day: date, prefix: str, deadline: str = "due") -> dict[TimeState, Q]:
    """Written as what may be, not as what may not: an index answers it then. No two hold at once;
    what most rows are in comes first, so that little is tried for each."""
    due, state, met = f"{prefix}{deadline}", f"{prefix}state", f"{prefix}met_day"
    soon = day + timedelta(SOON)
    done = Q(**{state: WorkState.DONE})
    met_now = Q(**{f"{state}__in": _MET_NOW})
    running = Q(**{f"{state}__in": RUNNING})
    in_time, late = Q(**{f"{met}__lte": F(due)}), Q(**{f"{met}__gt": F(due)})
    return {
        TimeState.DONE_IN_TIME: done & in_time,
        TimeState.DONE_LATE: done & late,
        TimeState.DONE_UNDATED: done & Q(**{f"{due}__isnull": True}),
        TimeState.OVERDUE: running & Q(**{f"{due}__lt": day}) | met_now & late,
        TimeState.SOON: running & Q(**{f"{due}__gte": day, f"{due}__lte": soon}),
        TimeState.IN_TIME: running & Q(**{f"{due}__gt": soon}) | met_now & in_time,
        TimeState.OUT: Q(**{f"{state}__in": OUT}),
    }
