from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction

from sauro.people.refusal import Refused
from sauro.tasks.commands.report import Report, report_done
from sauro.tasks.commands.stepping import CHANGED
from sauro.tasks.commands.steps import foresee, take, take_many
from sauro.tasks.models import Assignment, Event, Stage
from sauro.tasks.vocabulary import WorkState
from tests.tasks.life import DAY, at, done, due_on, fresh, kinds, reported, work_of

BUILDER = "soxaydung.daumoi"


def test_life_from_giving_to_confirmation_leaves_stages_and_events(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    done(row, BUILDER)
    row = fresh(row)
    assert (row.state, row.met_day) == (WorkState.DONE, DAY)
    assert kinds(row) == ["assigned", "receive", "product", "report", "confirm"]
    stages = list(row.stages.order_by("since", "pk"))
    assert [one.state for one in stages] == ["given", "received", "confirming", "done"]
    assert [one.until for one in stages] == [*(one.since for one in stages[1:]), None]


def test_event_says_what_was_and_what_is(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    take(at(BUILDER), "receive", row, row.version)
    event = Event.objects.get(assignment=row, kind="receive")
    assert (event.data["before"]["state"], event.data["after"]["state"]) == ("given", "received")
    assert (event.data["version"], event.request_id) == (2, f"{BUILDER}-{DAY}")
    assert "behalf" not in event.data


def test_what_the_office_enters_for_an_agency_is_marked_so(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    take(at("cv.tonghop"), "receive", row, row.version)
    assert Event.objects.get(assignment=row, kind="receive").data["behalf"] is True


def test_what_the_office_decides_itself_is_on_nobody_s_behalf(plan_given) -> None:
    row = done(work_of(plan_given, "so-xay-dung"), BUILDER)
    assert "behalf" not in Event.objects.get(assignment=row, kind="confirm").data


def test_version_that_was_overtaken_is_refused(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    take(at(BUILDER), "receive", row, row.version)
    with pytest.raises(Refused) as refused:
        take(at(BUILDER), "start", row, row.version)
    assert refused.value.message == CHANGED


@pytest.mark.parametrize("username", ["sotaichinh.daumoi", "kiemtra", "quantri", "sonoivu.daumoi"])
def test_other_agencies_inspectors_and_administrators_take_no_step(
    plan_given, username: str
) -> None:
    row = work_of(plan_given, "so-y-te")
    if username == "sotaichinh.daumoi":  # which follows the plan up, but decides nothing
        row = reported(row, "soyte.daumoi")
        with pytest.raises(Refused) as refused:
            take(at(username), "confirm", row, row.version)
    else:
        with pytest.raises(Refused) as refused:
            take(at(username), "receive", row, row.version)
    assert "không có quyền" in refused.value.message


def test_nobody_confirms_what_they_reported_on_behalf(plan_given) -> None:
    row = reported(work_of(plan_given, "so-xay-dung"), "chanhvp")
    with pytest.raises(Refused) as refused:
        take(at("chanhvp"), "confirm", row, row.version)
    assert refused.value.message.startswith("Không ai quyết định về việc của chính cơ quan mình")
    assert take(at("cv.tonghop"), "confirm", row, row.version).state == WorkState.DONE


def test_office_does_not_confirm_its_own_work_and_a_leader_does(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    Assignment.objects.filter(pk=row.pk).update(
        agency=plan_given.confirms_agency or plan_given.agrees_agency
    )
    row = reported(fresh(row), "cv.tonghop")
    with pytest.raises(Refused) as refused:
        take(at("chanhvp"), "confirm", row, row.version)
    assert "chính cơ quan mình" in refused.value.message
    assert take(at("chutich"), "confirm", row, row.version).state == WorkState.DONE


def test_report_that_is_sent_back_counts_as_not_done_and_runs_late_again(plan_given) -> None:
    row = due_on(work_of(plan_given, "so-xay-dung"), DAY)
    row = reported(row, BUILDER)
    with pytest.raises(Refused) as refused:
        take(at("chanhvp"), "return", row, row.version, {"code": "incomplete"})
    assert refused.value.message == "Cần có lý do."
    said = {"code": "incomplete", "reason": "Thiếu phụ lục"}
    row = take(at("chanhvp"), "return", row, row.version, said)
    assert (row.state, row.met_day, fresh(row).met_day) == (WorkState.REDO, None, None)
    late = Report("Đã bổ sung phụ lục", DAY + timedelta(2))
    with pytest.raises(Refused) as refused:
        report_done(at(BUILDER, DAY + timedelta(2)), row, row.version, late)
    assert refused.value.message.startswith("Sản phẩm sau thời hạn")


def test_confirmed_work_is_opened_again_only_with_a_reason(plan_given) -> None:
    row = done(work_of(plan_given, "so-xay-dung"), BUILDER)
    with pytest.raises(Refused):
        take(at("chanhvp"), "reopen", row, row.version)
    row = take(at("cv.tonghop"), "reopen", row, row.version, {"reason": "Nhầm văn bản"})
    assert row.state == WorkState.REDO


def test_pause_and_end_need_their_basis(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    for action in ("pause", "end"):
        with pytest.raises(Refused) as refused:
            take(at("chanhvp"), action, row, row.version)
        assert refused.value.message.startswith("Cần có căn cứ")
    row = take(at("chanhvp"), "pause", row, row.version, {"basis": "Công văn 15/UBND-TH"})
    row = take(at("chanhvp"), "resume", row, row.version)
    assert row.state == WorkState.RECEIVED


def test_many_are_received_at_once_or_none(plan_given) -> None:
    rows = [work_of(plan_given, "so-xay-dung", number) for number in range(3)]
    versions = {row.pk: row.version for row in rows}
    take(at(BUILDER), "receive", rows[1], rows[1].version)
    with pytest.raises(Refused) as refused:
        take_many(at(BUILDER), "receive", versions)
    assert "chưa làm gì cả" in refused.value.message
    assert [fresh(row).state for row in rows] == ["given", "received", "given"]
    foreseen = foresee(at(BUILDER), "receive", [fresh(row) for row in rows])
    good = {one.row.pk: one.row.version for one in foreseen if not one.refused}
    assert list(good) == [rows[0].pk, rows[2].pk]
    assert [one.refused[:37] for one in foreseen if one.refused] == [
        "Nhiệm vụ đang ở trạng thái “Đã tiếp n"
    ]
    take_many(at(BUILDER), "receive", good)
    assert [fresh(row).state for row in rows] == ["received"] * 3


def test_many_take_as_few_statements_as_one(plan_given, django_assert_max_num_queries) -> None:
    rows = Assignment.objects.filter(task__directive=plan_given, state=WorkState.GIVEN)
    versions = dict(rows.values_list("pk", "version"))
    assert len(versions) == Assignment.objects.count()
    with django_assert_max_num_queries(30):
        take_many(at("cv.tonghop"), "receive", versions)
    assert not rows.exists()
    assert Stage.objects.filter(until__isnull=True).count() == Assignment.objects.count()


def test_first_deadline_is_kept_by_the_database_itself(plan_given) -> None:
    row = due_on(work_of(plan_given, "so-xay-dung"), None)
    Assignment.objects.filter(pk=row.pk).update(first_due=DAY)
    with pytest.raises(DatabaseError, match="never changed"), transaction.atomic():
        Assignment.objects.filter(pk=row.pk).update(first_due=DAY + timedelta(1))
    with pytest.raises(DatabaseError, match="never changed"), transaction.atomic():
        Assignment.objects.filter(pk=row.pk).update(first_due=None)


def test_action_with_a_command_of_its_own_is_no_plain_step(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    with pytest.raises(ValueError, match="command of its own"):
        take(at("chanhvp"), "transfer", row, row.version)
