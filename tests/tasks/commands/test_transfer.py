from datetime import timedelta

import pytest

from sauro.directives.models import Audience
from sauro.people.refusal import Refused
from sauro.tasks.commands.steps import take
from sauro.tasks.commands.transfer import foresee_reassign, reassign, transfer
from sauro.tasks.models import Assignment
from sauro.tasks.vocabulary import WorkState
from tests.directives.offices import account, agency
from tests.tasks.life import DAY, at, done, due_on, fresh, kinds, reported, work_of

BUILDER, DUE = "soxaydung.daumoi", DAY + timedelta(10)


def misdirected(plan) -> Assignment:
    row = due_on(work_of(plan, "so-xay-dung"), DUE)
    said = {"reason": "Thuộc chức năng Sở Công Thương", "proposed_agency": agency("so-cong-thuong")}
    return take(at(BUILDER), "misdirect", row, row.version, said)


def test_work_goes_to_the_body_that_was_proposed_and_the_clock_ran_on(plan_given) -> None:
    row = misdirected(plan_given)
    assert row.proposed_agency == agency("so-cong-thuong")
    counted = row.task.addressees
    made = transfer(at("chanhvp", DAY + timedelta(3)), row, row.version, row.proposed_agency)
    row, made = fresh(row), fresh(made)
    assert (row.state, made.state, made.continues) == ("ended", "given", row)
    assert (made.due, made.first_due, made.task.next_due) == (DUE, DUE, DUE)
    assert made.task.addressees == counted + 1 == made.task.assignments.count()
    assert kinds(row)[-1] == "transfer"
    audience = Audience.objects.filter(directive=plan_given, agency=made.agency)
    assert audience.exists()


def test_office_keeps_it_with_the_agency_only_with_a_reason(plan_given) -> None:
    row = misdirected(plan_given)
    with pytest.raises(Refused, match="Cần có lý do"):
        take(at("chanhvp"), "keep", row, row.version)
    row = take(at("chanhvp"), "keep", row, row.version, {"reason": "Đúng chức năng của Sở"})
    assert row.state == WorkState.RECEIVED


def test_agency_does_not_decide_itself_where_its_work_goes(plan_given) -> None:
    row = misdirected(plan_given)
    with pytest.raises(Refused, match="không có quyền"):
        transfer(at(BUILDER), row, row.version, agency("so-cong-thuong"))


def test_agency_that_has_the_task_already_does_not_get_it_twice(plan_given) -> None:
    row = misdirected(plan_given)
    Assignment.objects.create(
        task=row.task, agency=agency("so-cong-thuong"), state_since=row.state_since
    )
    with pytest.raises(Refused, match="đang thực hiện nhiệm vụ này rồi"):
        transfer(at("chanhvp"), row, row.version, agency("so-cong-thuong"))
    assert fresh(row).state == WorkState.MISDIRECTED


def test_body_that_has_the_task_already_cannot_be_proposed(plan_given) -> None:
    row = due_on(work_of(plan_given, "so-xay-dung"), DUE)
    other = agency("so-cong-thuong")
    Assignment.objects.create(task=row.task, agency=other, state_since=row.state_since)
    said = {"reason": "Hai sở cùng được giao", "proposed_agency": other}
    with pytest.raises(Refused, match="Sở Công Thương đã được giao nhiệm vụ này"):
        take(at(BUILDER), "misdirect", row, row.version, said)
    taken = take(at(BUILDER), "misdirect", row, row.version, {"reason": said["reason"]})
    assert (taken.state, taken.proposed_agency) == (WorkState.MISDIRECTED, None)


def test_open_work_of_a_dissolved_body_goes_on_in_its_state_and_closed_work_stays(
    plan_given,
) -> None:
    rows = [work_of(plan_given, "so-xay-dung", number) for number in range(4)]
    take(at(BUILDER), "receive", rows[0], rows[0].version)
    reported(rows[1], BUILDER)
    closed = done(rows[2], BUILDER)
    heir = agency("ubnd-tinh")
    assert not Assignment.objects.filter(task__in=[row.task_id for row in rows], agency=heir)
    with pytest.raises(Refused, match="căn cứ pháp lý"):
        reassign(at("chanhvp"), rows[:2], heir, "")
    with pytest.raises(Refused, match="chưa kết thúc"):
        reassign(at("chanhvp"), [rows[0], closed], heir, "Nghị quyết 12/NQ-HĐND")
    moved = [rows[0], rows[1], rows[3]]
    made = reassign(at("chanhvp"), moved, heir, "Nghị quyết 12/NQ-HĐND ngày 1/4/2026")
    assert {one.continues_id: fresh(one).state for one in made} == {
        rows[0].pk: "received", rows[1].pk: "confirming", rows[3].pk: "given",
    }  # fmt: skip
    assert [fresh(row).state for row in rows] == ["ended", "ended", "done", "ended"]
    assert all(fresh(one).agency == heir for one in made)
    confirming = next(one for one in made if one.continues_id == rows[1].pk)
    assert (confirming.met_day, confirming.reported_by) == (DAY, account(BUILDER))


def test_task_that_the_heir_has_already_ends_and_is_not_doubled(plan_given) -> None:
    row = Assignment.objects.filter(agency__code="so-xay-dung", group__isnull=False)[0]
    heir = Assignment.objects.filter(task=row.task_id).exclude(pk=row.pk)[0]
    counted = row.task.addressees
    made = reassign(at("chanhvp"), [row], heir.agency, "Nghị quyết 12/NQ-HĐND ngày 1/4/2026")
    assert (made, fresh(row).state, fresh(heir).state) == ([], "ended", "given")
    assert fresh(row).task.addressees == counted


def test_what_changed_since_it_was_seen_or_a_body_that_ended_takes_nothing(plan_given) -> None:
    row, heir = work_of(plan_given, "so-xay-dung"), agency("ubnd-tinh")
    with pytest.raises(Refused, match="chưa làm gì cả"):
        reassign(at("chanhvp"), [row], heir, "NQ 12/NQ-HĐND", {row.pk: row.version + 1})
    with pytest.raises(Refused, match="không hoạt động"):
        reassign(at("chanhvp"), [row], agency("ubnd-tp-lai-chau"), "NQ 12/NQ-HĐND")
    assert fresh(row).state == "given"


def test_what_is_foreseen_says_which_only_end(plan_given) -> None:
    shared = Assignment.objects.filter(agency__code="so-xay-dung", group__isnull=False)[0]
    alone = work_of(plan_given, "so-xay-dung")
    heir = Assignment.objects.filter(task=shared.task_id).exclude(pk=shared.pk)[0].agency
    assert foresee_reassign([alone, shared], heir) == [(alone, False), (shared, True)]
    made = reassign(at("chanhvp"), [alone, shared], heir, "NQ 12/NQ-HĐND")
    assert [one.continues_id for one in made] == [alone.pk]
