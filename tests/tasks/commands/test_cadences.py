from dataclasses import replace
from datetime import date

import pytest

from sauro.people.refusal import Refused
from sauro.people.vocabulary import DayKind
from sauro.tasks.commands.cadences import (
    Rule,
    change_calendar,
    end_cadence,
    reschedule,
    set_cadence,
)
from sauro.tasks.commands.progress import Progress, update
from sauro.tasks.commands.transfer import reassign
from sauro.tasks.models import Assignment, PeriodDuty
from sauro.tasks.vocabulary import CadenceKind, Every
from tests.directives.offices import agency
from tests.tasks.life import at, done, fresh, kinds, work_of

BUILDER = "soxaydung.daumoi"
MONDAYS = Rule(Every.WEEK, 1, date(2026, 4, 6), date(2026, 4, 27), "Kế hoạch 2233/KH-UBND, mục 3.a")


@pytest.fixture
def row(plan_given) -> Assignment:
    return work_of(plan_given, "so-xay-dung")


def owed(row: Assignment) -> list[tuple[str, bool]]:
    rows = PeriodDuty.objects.filter(assignment=row).order_by("due")
    return [(one.due.isoformat(), one.answered_at is not None) for one in rows]


def test_task_owes_one_record_for_each_period_until_its_end(row: Assignment) -> None:
    one = set_cadence(at("chanhvp"), row.task, MONDAYS)
    assert one.kind == CadenceKind.DUTY
    assert owed(row) == [(f"2026-04-{day}", False) for day in ("06", "13", "20", "27")]
    assert kinds(row)[-1] == "cadence"


def test_same_rule_again_changes_nothing(row: Assignment) -> None:
    set_cadence(at("chanhvp"), row.task, MONDAYS)
    set_cadence(at("chanhvp"), row.task, MONDAYS)
    assert len(owed(row)) == 4


def test_directive_s_cadence_is_owed_by_every_open_assignment_of_it(plan_given) -> None:
    closed = done(work_of(plan_given, "so-xay-dung"), BUILDER)
    one = set_cadence(at("chanhvp"), plan_given, MONDAYS)
    assert one.kind == CadenceKind.UPDATE
    assert owed(closed) == []
    open_rows = Assignment.objects.filter(task__directive=plan_given).exclude(pk=closed.pk)
    assert PeriodDuty.objects.count() == 4 * open_rows.count()


def test_progress_answers_the_period_that_comes_and_those_before_it(row: Assignment) -> None:
    set_cadence(at("chanhvp"), row.task, MONDAYS)
    update(at(BUILDER, date(2026, 4, 10)), row, Progress(nothing_new=True))
    assert owed(row) == [
        ("2026-04-06", True), ("2026-04-13", True), ("2026-04-20", False), ("2026-04-27", False),
    ]  # fmt: skip
    answers = PeriodDuty.objects.filter(assignment=row, answer__isnull=False)
    late = [one for one in answers if one.answered_at and one.answered_at.date() > one.due]
    assert [one.due for one in late] == [date(2026, 4, 6)]
    update(at(BUILDER, date(2026, 4, 27)), fresh(row), Progress("Đã họp giao ban"))
    assert [answered for _, answered in owed(row)] == [True] * 4


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"last": None}, "phải có lúc hết"),
        ({"ground": " "}, "Không có căn cứ thì không ai phải báo cáo"),
        ({"last": date(2026, 4, 1)}, "không được trước ngày bắt đầu"),
        ({"on": 8}, "từ 1 đến 7"),
        ({"every": Every.MONTH, "on": 2}, "Không có kỳ nào"),
        ({"last": date(2036, 4, 1)}, "Có hơn 400 kỳ"),
    ],
)
def test_rule_without_end_ground_or_days_is_refused(row: Assignment, changed, words: str) -> None:
    with pytest.raises(Refused, match=words):
        set_cadence(at("chanhvp"), row.task, replace(MONDAYS, **changed))
    assert not PeriodDuty.objects.exists()


def test_ended_rule_owes_nothing_after_its_last_day_and_keeps_answers(row: Assignment) -> None:
    one = set_cadence(at("chanhvp"), row.task, MONDAYS)
    update(at(BUILDER), row, Progress("Tuần đầu"))
    end_cadence(at("chanhvp"), one, date(2026, 4, 15), "Công văn 15/UBND-TH")
    assert owed(row) == [("2026-04-06", True), ("2026-04-13", False)]


def test_agency_does_not_decide_what_it_owes(row: Assignment) -> None:
    with pytest.raises(Refused, match="không có quyền"):
        set_cadence(at(BUILDER), row.task, MONDAYS)


def test_body_that_takes_work_over_later_owes_from_that_day_on(row: Assignment) -> None:
    set_cadence(at("chanhvp"), row.task, MONDAYS)
    made = reassign(
        at("chanhvp", date(2026, 4, 14)), [row], agency("thanh-tra-tinh"), "Nghị quyết 12/NQ-HĐND"
    )
    assert [day for day, _ in owed(made[0])] == ["2026-04-20", "2026-04-27"]


def test_rule_put_on_another_day_moves_what_is_neither_reported_nor_past(row: Assignment) -> None:
    one = set_cadence(at("chanhvp"), row.task, MONDAYS)
    update(at(BUILDER, date(2026, 4, 10)), row, Progress("Đã làm"))  # the sixth and the thirteenth
    reschedule(at("chanhvp", date(2026, 4, 14)), one, 4, "CV 9/UBND-TH", move=False)
    assert owed(row) == [
        ("2026-04-06", True), ("2026-04-13", True), ("2026-04-23", False), ("2026-04-27", False),
    ]  # fmt: skip
    assert kinds(row)[-1] == "move_cadence"
    told = row.events.filter(kind="move_cadence").get().data
    assert (told["basis"], told["text"]) == ("CV 9/UBND-TH", "Tuần 17/2026: 23/4/2026")


def test_of_many_days_that_move_the_first_are_told_in_their_order(row: Assignment) -> None:
    one = set_cadence(at("chanhvp"), row.task, replace(MONDAYS, last=date(2026, 6, 29)))
    reschedule(at("chanhvp"), one, 4, "CV 9/UBND-TH", move=False)
    assert row.events.get(kind="move_cadence").data["text"] == (
        "Tuần 15/2026: 09/4/2026; Tuần 16/2026: 16/4/2026; Tuần 17/2026: 23/4/2026; và 9 kỳ sau đó"
    )


@pytest.mark.parametrize(
    ("on", "basis", "words"),
    [(4, " ", "Hãy ghi căn cứ"), (1, "CV 9", "không có gì để đổi"), (9, "CV 9", "từ 1 đến 7")],
)
def test_rescheduling_without_basis_or_change_is_refused(row, on: int, basis: str, words) -> None:
    one = set_cadence(at("chanhvp"), row.task, MONDAYS)
    with pytest.raises(Refused, match=words):
        reschedule(at("chanhvp"), one, on, basis, move=False)
    with pytest.raises(Refused, match="không có quyền"):
        reschedule(at(BUILDER), one, 4, "CV 9", move=False)
    assert [day for day, _ in owed(row)] == [f"2026-04-{day}" for day in ("06", "13", "20", "27")]


def test_day_off_moves_only_reports_of_rules_that_move_from_days_off(plan_given) -> None:
    moving, staying = (work_of(plan_given, "so-xay-dung", number) for number in range(2))
    set_cadence(at("chanhvp"), moving.task, replace(MONDAYS, move=True))
    set_cadence(at("chanhvp"), staying.task, MONDAYS)
    off = (date(2026, 4, 20), DayKind.HOLIDAY, "Nghỉ bão", "CĐ 3/CĐ-UBND")
    assert change_calendar(at("quantri"), *off) == 1
    assert [day[-2:] for day, _ in owed(moving)] == ["06", "13", "21", "28"]  # Giỗ Tổ is known
    assert [day[-2:] for day, _ in owed(staying)] == ["06", "13", "20", "27"]
    assert kinds(staying)[-1] == "cadence"
    ordinary = (date(2026, 4, 20), DayKind.ORDINARY, "", "CĐ 4/CĐ-UBND")
    assert change_calendar(at("quantri"), *ordinary) == 1
    assert [day[-2:] for day, _ in owed(moving)] == ["06", "13", "20", "28"]


def test_same_rule_after_a_move_owes_no_period_twice(row: Assignment) -> None:
    one = set_cadence(at("chanhvp"), row.task, MONDAYS)
    update(at(BUILDER), row, Progress("Đã làm"))
    reschedule(at("chanhvp"), one, 4, "CV 9/UBND-TH", move=False)
    set_cadence(at("chanhvp"), row.task, replace(MONDAYS, on=4))
    assert [day[-2:] for day, _ in owed(row)] == ["06", "16", "23", "27"]
