from datetime import timedelta

import pytest

from sauro.people.models import Agency
from sauro.people.refusal import Refused
from sauro.people.vocabulary import Level
from sauro.tasks.commands.deadlines import set_above
from sauro.tasks.commands.extend import (
    accept,
    ask_extension,
    counter,
    grant,
    refuse,
    withdraw,
)
from sauro.tasks.models import Assignment, Event
from sauro.tasks.time import TimeState, time_state
from sauro.tasks.vocabulary import ExtensionState
from tests.tasks.life import DAY, at, done, due_on, fresh, work_of

BUILDER, DUE = "soxaydung.daumoi", DAY + timedelta(4)
WEEK = timedelta(7)


@pytest.fixture
def row(plan_given) -> Assignment:
    return due_on(work_of(plan_given, "so-xay-dung"), DUE)


def asked(row: Assignment, due=DUE + WEEK, day=DAY):
    return ask_extension(at(BUILDER, day), row, due, "Chờ ý kiến bộ", "objective")


def test_granted_extension_moves_the_deadline_and_keeps_the_first(row: Assignment) -> None:
    one = grant(at("chutich"), asked(row), "Bút phê ngày 6/4/2026")
    row = fresh(row)
    assert (one.state, one.from_due, one.granted_due) == (ExtensionState.GRANTED, DUE, DUE + WEEK)
    assert (row.due, row.first_due, row.extensions_granted) == (DUE + WEEK, DUE, 1)
    event = Event.objects.get(assignment=row, kind="grant_extension")
    assert event.data["before"]["given_due"] == DUE.isoformat()
    assert row.task.next_due == DUE + WEEK


def test_both_rates_can_be_told_by_the_first_and_the_extended_date(row: Assignment) -> None:
    grant(at("chutich"), asked(row), "Bút phê")
    row = done(row, BUILDER, DUE + timedelta(2))
    by_first = time_state(row.first_due, "date", DUE, row.state, row.met_day)
    by_extended = time_state(row.due, "date", DUE, row.state, row.met_day)
    assert (by_first, by_extended) == (TimeState.DONE_LATE, TimeState.DONE_IN_TIME)


def test_refused_with_a_reason_then_asked_again_and_countered(row: Assignment) -> None:
    with pytest.raises(Refused, match="Cần có lý do"):
        refuse(at("chutich"), asked(row), " ")
    first = row.extensions.get()
    refuse(at("chutich"), first, "Đã gia hạn cho các sở khác đến hạn này")
    assert fresh(row).due == DUE
    second = counter(at("chutich"), asked(fresh(row)), DUE + timedelta(3))
    assert (second.state, fresh(row).due) == (ExtensionState.COUNTERED, DUE)
    second = accept(at(BUILDER), second)
    assert (second.granted_due, fresh(row).due) == (DUE + timedelta(3), DUE + timedelta(3))


def test_one_open_request_at_a_time_and_withdrawing_makes_room(row: Assignment) -> None:
    first = asked(row)
    with pytest.raises(Refused) as refused:
        asked(fresh(row))
    assert refused.value.message == "Nhiệm vụ này đang có một đề nghị gia hạn chưa xong."
    withdraw(at(BUILDER), first)
    assert asked(fresh(row)).state == ExtensionState.ASKED


@pytest.mark.parametrize(
    ("due", "day", "words"),
    [
        (DUE + WEEK, DUE + timedelta(1), "Đã quá hạn"),
        (DUE, DAY, "phải sau thời hạn hiện nay"),
    ],
)
def test_asked_too_late_or_for_no_later_day_is_refused(
    row: Assignment, due, day, words: str
) -> None:
    with pytest.raises(Refused, match=words):
        asked(row, due, day)
    assert not row.extensions.exists()


def test_last_day_itself_is_early_enough(row: Assignment) -> None:
    assert asked(row, day=DUE).state == ExtensionState.ASKED


def test_work_without_a_deadline_needs_no_extension(plan_given) -> None:
    row = due_on(work_of(plan_given, "so-xay-dung"), None)
    with pytest.raises(Refused, match="chưa có thời hạn"):
        asked(row)


def test_deadline_that_was_set_above_is_not_extended_here(row: Assignment) -> None:
    set_above(at("chanhvp"), row.task, "Thông báo 130/TB-VPCP ngày 17/3/2026")
    with pytest.raises(Refused, match="130/TB-VPCP"):
        asked(fresh(row))


def test_deadline_of_a_central_directive_is_not_extended_here(row: Assignment, plan_given) -> None:
    Agency.objects.filter(pk=plan_given.issuer_agency_id).update(level=Level.CENTRAL)
    with pytest.raises(Refused, match="do cấp trên đặt"):
        asked(fresh(row))


def test_only_the_giver_decides_and_nobody_for_oneself(row: Assignment) -> None:
    one = asked(row)
    for username in (BUILDER, "soxaydung.thutruong", "sotaichinh.daumoi"):
        with pytest.raises(Refused, match="không có quyền"):
            grant(at(username), one, "Bút phê")
    withdraw(at(BUILDER), one)
    on_behalf = ask_extension(at("chanhvp"), fresh(row), DUE + WEEK, "Nhập thay", "objective")
    assert on_behalf.by_self is False
    with pytest.raises(Refused, match="Không ai quyết định"):
        grant(at("chanhvp"), on_behalf, "Bút phê")
    grant(at("cv.tonghop"), on_behalf, "Bút phê")
