from datetime import date

import pytest

from sauro.people.refusal import Refused
from sauro.tasks.commands.cadences import Rule, end_cadence, set_cadence
from sauro.tasks.commands.period_reports import send_back_period
from sauro.tasks.commands.progress import Progress, update
from sauro.tasks.models import Assignment, PeriodDuty
from sauro.tasks.queries.trays import desk_of
from sauro.tasks.vocabulary import Every
from tests.directives.offices import account
from tests.tasks.life import at, fresh, kinds, work_of

BUILDER = "soxaydung.daumoi"
MONDAYS = Rule(Every.WEEK, 1, date(2026, 4, 6), date(2026, 4, 27), "Kế hoạch 2233/KH-UBND")
TUESDAY = date(2026, 4, 7)


@pytest.fixture
def row(plan_given) -> Assignment:
    """It owes a report each Monday, and sent the first."""
    found = work_of(plan_given, "so-xay-dung")
    set_cadence(at("chanhvp"), found.task, MONDAYS)
    update(at(BUILDER), found, Progress("Đã họp"))
    return fresh(found)


def first(row: Assignment) -> PeriodDuty:
    return row.periods.order_by("due")[0]


def answered(row: Assignment) -> list[bool]:
    return [one.answered_at is not None for one in row.periods.order_by("due")]


def test_report_that_is_not_enough_is_owed_again_and_the_next_one_answers_it_alone(row) -> None:
    assert kinds(row)[-2:] == ["update", "period"]
    one = send_back_period(at("chanhvp", TUESDAY), first(row), "wrong_figures", "Thiếu số liệu")
    assert (one.redo, one.answer, answered(row)) == (True, row.updates.get(), [False] * 4)
    assert (one.get_return_code_display(), kinds(row)[-1]) == (
        "Số liệu cần kiểm tra lại", "return_period",
    )  # fmt: skip
    trays = {tray.label: tray.entries for tray in desk_of(account(BUILDER), TUESDAY).act}
    (entry,) = trays["Báo cáo kỳ phải làm lại"]
    assert (entry.assignment.pk, entry.why) == (row.pk, "Số liệu cần kiểm tra lại")
    assert "Đến kỳ phải báo cáo" not in trays
    again = update(at(BUILDER, TUESDAY), fresh(row), Progress("Đã bổ sung số liệu"))
    assert (first(row).answer, first(row).redo) == (again, False)
    assert answered(row) == [True, False, False, False]


@pytest.mark.parametrize(
    ("username", "code", "reason", "words"),
    [
        (BUILDER, "other", "Thiếu", "không có quyền"),
        ("chanhvp", "other", " ", "Hãy chọn loại lý do"),
        ("chanhvp", "khac", "Thiếu", "Hãy chọn loại lý do"),
    ],
)
def test_report_is_not_sent_back_by_its_agency_or_without_a_reason(
    row, username: str, code: str, reason: str, words: str
) -> None:
    with pytest.raises(Refused, match=words):
        send_back_period(at(username), first(row), code, reason)
    assert answered(row)[0]


def test_period_without_a_report_and_what_one_sent_oneself_is_not_sent_back(row) -> None:
    owed = row.periods.order_by("due")[1]
    with pytest.raises(Refused, match="chưa có báo cáo nào"):
        send_back_period(at("chanhvp"), owed, "other", "Thiếu")
    update(at("chanhvp", date(2026, 4, 10)), fresh(row), Progress("Nhập thay"))
    with pytest.raises(Refused, match="do chính mình gửi"):
        send_back_period(at("chanhvp"), owed, "other", "Thiếu")


def test_report_that_was_sent_back_stays_owed_when_its_rule_ends(row) -> None:
    send_back_period(at("chanhvp", TUESDAY), first(row), "other", "Thiếu số liệu")
    PeriodDuty.objects.filter(pk=first(row).pk).update(stated=date(2026, 4, 22))
    end_cadence(at("chanhvp", TUESDAY), row.periods.all()[0].cadence, date(2026, 4, 14), "CV 9")
    assert [(one.label, one.redo) for one in row.periods.order_by("due")] == [
        ("Tuần 15/2026", True), ("Tuần 16/2026", False),
    ]  # fmt: skip
