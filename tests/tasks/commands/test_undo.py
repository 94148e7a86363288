from datetime import timedelta

import pytest

from sauro.people.refusal import Refused
from sauro.tasks.commands.inside import Onward, pass_on, pass_on_many
from sauro.tasks.commands.progress import Progress, update
from sauro.tasks.commands.steps import take, take_many
from sauro.tasks.commands.undo import undo
from sauro.tasks.models import Hop, Stage
from sauro.tasks.vocabulary import WorkState
from tests.directives.offices import account
from tests.tasks.life import DAY, at, due_on, fresh, kinds, reported, work_of

BUILDER = "soxaydung.daumoi"


def test_bulk_action_is_taken_back_in_one_go(plan_given) -> None:
    rows = [work_of(plan_given, "so-xay-dung", number) for number in range(3)]
    take_many(at(BUILDER, request_id="bulk"), "receive", {row.pk: row.version for row in rows})
    undo(at(BUILDER, request_id="back"), "bulk")
    assert [fresh(row).state for row in rows] == [WorkState.GIVEN] * 3
    assert [fresh(row).version for row in rows] == [3] * 3
    assert kinds(rows[0]) == ["assigned", "receive", "undo"]
    present = Stage.objects.filter(assignment=rows[0], until__isnull=True)
    assert present.get().state == WorkState.GIVEN


def test_return_is_taken_back_with_the_day_of_the_product(plan_given) -> None:
    row = reported(due_on(work_of(plan_given, "so-xay-dung"), DAY), BUILDER)
    said = {"code": "other", "reason": "Nhầm"}
    take(at("chanhvp", request_id="oops"), "return", row, row.version, said)
    undo(at("chanhvp"), "oops")
    row = fresh(row)
    assert (row.state, row.met_day, row.met_received) == (WorkState.CONFIRMING, DAY, DAY)


def test_nothing_is_taken_back_after_somebody_went_on(plan_given) -> None:
    rows = [work_of(plan_given, "so-xay-dung", number) for number in range(2)]
    take_many(at(BUILDER, request_id="bulk"), "receive", {row.pk: row.version for row in rows})
    update(at("soxaydung.thutruong"), fresh(rows[1]), Progress("Đã giao phòng"))
    with pytest.raises(Refused, match="không hoàn tác được nữa"):
        undo(at(BUILDER), "bulk")
    assert fresh(rows[0]).state == WorkState.RECEIVED


@pytest.mark.parametrize("request_id", ["", "khong-co", "bulk"])
def test_only_one_s_own_known_request_is_taken_back(plan_given, request_id: str) -> None:
    row = work_of(plan_given, "so-xay-dung")
    take(at(BUILDER, request_id="bulk"), "receive", row, row.version)
    with pytest.raises(Refused, match="Không tìm thấy thao tác của mình"):
        undo(at("soxaydung.thutruong", DAY + timedelta(1)), request_id)


def test_what_is_no_plain_step_is_not_taken_back(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    update(at(BUILDER, request_id="said"), row, Progress("Đã họp"))
    with pytest.raises(Refused, match="Thao tác này không hoàn tác được"):
        undo(at(BUILDER), "said")


def test_second_undo_of_the_same_request_is_refused(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    take(at(BUILDER, request_id="bulk"), "receive", row, row.version)
    undo(at(BUILDER), "bulk")
    with pytest.raises(Refused, match="không hoàn tác được nữa"):
        undo(at(BUILDER), "bulk")


def test_sharing_out_is_taken_back_with_who_had_the_work_before(plan_given) -> None:
    rows = [work_of(plan_given, "so-xay-dung", number) for number in range(2)]
    first, second = Onward(unit="Phòng Kế hoạch"), Onward(person=account(BUILDER), unit="Phòng 2")
    pass_on(at("soxaydung.thutruong", request_id="first"), rows[0], first)
    seen = {row.pk: fresh(row).version for row in rows}
    pass_on_many(at("soxaydung.thutruong", DAY + timedelta(1), request_id="many"), seen, second)
    assert [fresh(row).holder for row in rows] == [account(BUILDER)] * 2
    undo(at("soxaydung.thutruong", DAY + timedelta(1), request_id="back"), "many")
    assert [fresh(row).holder for row in rows] == [None] * 2
    assert [one.unit for one in Hop.objects.filter(assignment__in=rows)] == ["Phòng Kế hoạch"]
    assert [kinds(row)[-2:] for row in rows] == [["hop", "undo"]] * 2
    with pytest.raises(Refused, match="không hoàn tác được nữa"):
        undo(at("soxaydung.thutruong", DAY + timedelta(1)), "many")
