from datetime import date, timedelta

import pytest

from sauro.tasks.models import Task
from sauro.tasks.time import SOON, TimeState, in_state, time_state
from sauro.tasks.vocabulary import DueKind
from tests.tasks.given import given_plan

DAY = date(2026, 4, 10)


@pytest.mark.parametrize(
    ("due", "kind", "state"),
    [
        (DAY - timedelta(1), DueKind.DATE, TimeState.OVERDUE),
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
def test_state_on_a_day(due: date | None, kind: str, state: TimeState) -> None:
    assert time_state(due, kind, DAY) == state


def test_sql_says_the_same_as_python_for_every_task(there) -> None:
    given_plan(there.act)
    kinds = ["", *DueKind.values]
    for number, task in enumerate(Task.objects.order_by("pk")):
        due = None if number % 3 == 0 else DAY + timedelta(number - 26)
        Task.objects.filter(pk=task.pk).update(due=due, due_kind=kinds[number % len(kinds)])
    for offset in range(-30, 40):
        day = DAY + timedelta(offset)
        by_sql = {
            pk: state
            for state in TimeState
            for pk in Task.objects.filter(in_state(state, day)).values_list("pk", flat=True)
        }
        rows = Task.objects.all()
        assert by_sql == {one.pk: time_state(one.due, one.due_kind, day) for one in rows}
