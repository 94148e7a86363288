from datetime import date, timedelta

import pytest
from django.db import transaction

from sauro.people.refusal import Refused
from sauro.tasks.commands.changing import settle
from sauro.tasks.commands.deadlines import record_event, set_due
from sauro.tasks.models import Assignment, Task
from sauro.tasks.time import TimeState, time_state
from tests.tasks.life import DAY, at, due_on, fresh, kinds, work_of

DUE = DAY + timedelta(30)


@pytest.fixture
def row(plan_given) -> Assignment:
    return due_on(work_of(plan_given, "so-xay-dung"), None)


def waits(row: Assignment) -> Task:
    Task.objects.filter(pk=row.task_id).update(due_kind="event", due=None)
    return Task.objects.get(pk=row.task_id)


def test_event_that_happened_starts_the_clock(row: Assignment) -> None:
    task = waits(row)
    assert time_state(row.due, task.due_kind, DAY) == TimeState.EVENT
    record_event(at("chanhvp"), task, DAY - timedelta(2), DUE, "Bộ Xây dựng có CV 12/BXD-QH")
    row = fresh(row)
    assert (row.due, row.first_due, row.task.happened) == (DUE, DUE, DAY - timedelta(2))
    assert (row.task.next_due, kinds(row)[-1]) == (DUE, "happened")


@pytest.mark.parametrize(
    ("happened", "due", "basis", "words"),
    [
        (DAY + timedelta(1), DUE, "CV", "sau hôm nay"),
        (DAY, DAY - timedelta(1), "CV", "không được trước ngày sự kiện"),
        (DAY, DUE, "", "Hãy ghi sự kiện và căn cứ"),
    ],
)
def test_event_that_cannot_be_is_refused(
    row: Assignment, happened: date, due: date, basis: str, words: str
) -> None:
    task = waits(row)
    with pytest.raises(Refused, match=words):
        record_event(at("chanhvp"), task, happened, due, basis)
    assert fresh(row).due is None


def test_task_that_waits_for_nothing_has_no_event(row: Assignment) -> None:
    Task.objects.filter(pk=row.task_id).update(due_kind="", due=None)
    with pytest.raises(Refused, match="không chờ sự kiện nào"):
        record_event(at("chanhvp"), row.task, DAY, DUE, "CV")


def test_deadline_that_was_left_out_is_set_once_with_its_basis(row: Assignment) -> None:
    Task.objects.filter(pk=row.task_id).update(due_kind="", due=None)
    task = Task.objects.get(pk=row.task_id)
    with pytest.raises(Refused, match="Hãy ghi căn cứ"):
        set_due(at("chanhvp"), task, DUE, " ")
    set_due(at("chanhvp"), task, DUE, "Bút phê của Chủ tịch ngày 5/4/2026")
    assert {one.due for one in Assignment.objects.filter(task=task)} == {DUE}
    with pytest.raises(Refused, match="chỉ đổi bằng gia hạn"):
        set_due(at("chanhvp"), task, DUE + timedelta(1), "Bút phê")
    with pytest.raises(Refused, match="không có quyền"):
        set_due(at("soxaydung.thutruong"), task, DUE, "Bút phê")


def test_task_that_came_to_nobody_yet_counts_with_its_deadline(row: Assignment) -> None:
    undated = row.task
    undated.pk, undated.number, undated.proposal = None, 900, None
    undated.due, undated.due_kind, undated.addressees = None, "", 0
    undated.save()
    with transaction.atomic():
        settle([undated.pk])
    undated.refresh_from_db()
    assert (undated.settled, undated.next_due) == (TimeState.NONE, None)
    set_due(at("chanhvp"), undated, DUE, "Bút phê 15/4/2026")
    dated = Task.objects.get(pk=undated.pk)
    assert (dated.settled, dated.next_due) == ("", DUE)
