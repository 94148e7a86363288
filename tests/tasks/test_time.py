from datetime import date, timedelta
from importlib import import_module
from itertools import product

import pytest
from django.db import connection, transaction
from django.db.models import Count
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sauro.tasks.commands.changing import settle
from sauro.tasks.models import Assignment, Task
from sauro.tasks.queries.lists import standing
from sauro.tasks.time import (
    SOON,
    TimeState,
    in_state,
    most_pressing,
    task_in_state,
    time_case,
    time_state,
)
from sauro.tasks.vocabulary import MET, DueKind, WorkState

DAY = date(2026, 4, 10)
EARLIER, LATER = DAY - timedelta(1), DAY + timedelta(1)


@pytest.mark.parametrize(
    ("due", "kind", "state"),
    [
        (EARLIER, DueKind.DATE, TimeState.OVERDUE),
        (DAY, DueKind.DATE, TimeState.SOON),
        (DAY + timedelta(SOON), DueKind.DATE, TimeState.SOON),
        (DAY + timedelta(SOON + 1), DueKind.DATE, TimeState.IN_TIME),
        (None, DueKind.RECURRING, TimeState.RECURRING),
        (None, DueKind.EVENT, TimeState.EVENT),
        (None, DueKind.RELATIVE, TimeState.EVENT),
        (None, DueKind.PERIOD, TimeState.NONE),
        (None, "", TimeState.NONE),
    ],
)
def test_work_that_goes_on_is_measured_by_the_day(
    due: date | None, kind: str, state: TimeState
) -> None:
    for work in (WorkState.GIVEN, WorkState.DOING, WorkState.SIGNING, WorkState.MISDIRECTED):
        assert time_state(due, kind, DAY, work) == state


@pytest.mark.parametrize(
    ("work", "met", "state"),
    [
        (WorkState.CONFIRMING, EARLIER, TimeState.IN_TIME),
        (WorkState.SUBMITTED, DAY, TimeState.IN_TIME),
        (WorkState.CONFIRMING, LATER, TimeState.OVERDUE),
        (WorkState.DONE, DAY, TimeState.DONE_IN_TIME),
        (WorkState.DONE, LATER, TimeState.DONE_LATE),
        (WorkState.PAUSED, None, TimeState.OUT),
        (WorkState.ENDED, None, TimeState.OUT),
        (WorkState.REDO, None, TimeState.OVERDUE),
    ],
)
def test_reported_work_is_measured_by_the_day_of_its_product(
    work: WorkState, met: date | None, state: TimeState
) -> None:
    assert time_state(DAY, DueKind.DATE, DAY + timedelta(30), work, met) == state


def test_done_without_a_deadline_is_neither_in_time_nor_late() -> None:
    assert time_state(None, "", DAY, WorkState.DONE, DAY) == TimeState.DONE_UNDATED


def _altered(draw) -> None:
    """Any work, any deadline, any day of the product, any kind of deadline."""
    near = st.integers(-10, 10).map(lambda days: DAY + timedelta(days))
    for task in Task.objects.order_by("pk"):
        Task.objects.filter(pk=task.pk).update(due_kind=draw(st.sampled_from(["", *DueKind])))
    for row in Assignment.objects.order_by("pk")[:60]:
        state = draw(st.sampled_from(list(WorkState)))
        met = draw(near) if state in MET else None
        due = draw(st.none() | near)
        Assignment.objects.filter(pk=row.pk).update(state=state, met_day=met, given_due=due)
    with transaction.atomic():
        settle(Task.objects.values_list("pk", flat=True))


@settings(
    max_examples=15, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(data=st.data())
def test_sql_says_the_same_as_python_and_all_counts_add_up(plan_given, data) -> None:
    """For any day: each assignment is in one state, each task too, and the crossing adds up."""
    _altered(data.draw)
    day = DAY + timedelta(data.draw(st.integers(-15, 15)))
    rows = list(Assignment.objects.select_related("task"))
    python = {
        row.pk: time_state(row.due, row.task.due_kind, day, row.state, row.met_day) for row in rows
    }
    sql = [
        (pk, state)
        for state in TimeState
        for pk in Assignment.objects.filter(in_state(state, day)).values_list("pk", flat=True)
    ]
    assert (len(sql), dict(sql)) == (len(rows), python)
    cells = Assignment.objects.values_list("state", time_case(day)).annotate(n=Count("pk"))
    crossed = {(state, time): count for state, time, count in cells.order_by()}
    assert sum(crossed.values()) == len(rows)
    assert crossed == {
        (work.value, time.value): count
        for work, time in product(WorkState, TimeState)
        if (count := sum(1 for row in rows if row.state == work and python[row.pk] == time))
    }
    tasks = list(Task.objects.all())
    by_task = {
        task.pk: most_pressing(
            [python[row.pk] for row in rows if row.task_id == task.pk]
            or [time_state(task.due, task.due_kind, day)]
        )
        for task in tasks
    }
    assert {pk: one.time for pk, one in standing(tasks, day).items()} == by_task
    listed = [
        (pk, state)
        for state in TimeState
        for pk in Task.objects.filter(task_in_state(state, day)).values_list("pk", flat=True)
    ]
    assert (len(listed), dict(listed)) == (len(tasks), by_task)


def _kept() -> list[tuple[int, str, date | None]]:
    return list(Task.objects.order_by("pk").values_list("pk", "settled", "next_due"))


@settings(
    max_examples=10, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(data=st.data())
def test_what_was_given_before_is_settled_by_the_migration_as_by_the_writer(
    plan_given, data
) -> None:
    _altered(data.draw)
    by_writer = _kept()
    Task.objects.update(settled="", next_due=None)
    with connection.cursor() as cursor:
        cursor.execute(import_module("sauro.tasks.migrations.0004_settled").KEEP)
    assert _kept() == by_writer
