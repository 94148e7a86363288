from datetime import timedelta
from typing import Any

import pytest

from sauro.people.refusal import Refused
from sauro.tasks.commands.register import Entry, Planned, agree, recall, register, send_back
from sauro.tasks.models import Assignment, Registration
from sauro.tasks.vocabulary import RegistrationState
from tests.directives.offices import account
from tests.tasks.life import DAY, at, done, due_on, fresh, kinds, work_of

BUILDER, DUE = "soxaydung.daumoi", DAY + timedelta(60)


@pytest.fixture
def rows(plan_given) -> list[Assignment]:
    return [work_of(plan_given, "so-xay-dung", number) for number in range(3)]


def entry(due=DUE, **values) -> Entry:
    usual: dict[str, Any] = {"person": account(BUILDER), "product": "Tờ trình UBND tỉnh"}
    return Entry(due=due, **usual | values)


def test_whole_grid_is_sent_and_agreed_in_one_consent(rows) -> None:
    sent = register(at(BUILDER), {row.pk: entry() for row in rows}, send=True)
    agree(at("chanhvp"), sent)
    for row in map(fresh, rows):
        assert (row.registered_due, row.due, row.given_due) == (DUE, DUE, None)
        assert (row.first_due, row.task.next_due) == (DUE, DUE)
        assert kinds(row)[-2:] == ["send_registration", "agree_registration"]


def test_registered_deadline_never_replaces_the_given_one(rows) -> None:
    row = due_on(rows[0], DUE)
    one = register(at(BUILDER), {row.pk: entry(DUE - timedelta(9))}, send=True)
    agree(at("chanhvp"), one)
    row = fresh(row)
    assert (row.given_due, row.registered_due, row.due, row.first_due) == (
        DUE, DUE - timedelta(9), DUE, DUE,
    )  # fmt: skip


def test_deadline_or_step_after_the_given_deadline_is_refused(rows) -> None:
    row = due_on(rows[0], DUE)
    with pytest.raises(Refused, match="sau hạn giao"):
        register(at(BUILDER), {row.pk: entry(DUE + timedelta(1))}, send=True)
    late = (Planned("Trình ký", DUE + timedelta(1)),)
    with pytest.raises(Refused, match="Bước “Trình ký” có ngày sau thời hạn"):
        register(at(BUILDER), {row.pk: entry(None, steps=late)}, send=True)
    assert not Registration.objects.exists()


def test_rows_that_say_nothing_are_passed_over(rows) -> None:
    entries = {rows[0].pk: entry(), rows[1].pk: Entry(note="xem sau")}
    assert len(register(at(BUILDER), entries, send=True)) == 1


def test_draft_is_changed_and_sent_returned_and_sent_again(rows) -> None:
    row = rows[0]
    draft = register(at(BUILDER), {row.pk: entry(None)}, send=False)[0]
    sent = register(at(BUILDER), {row.pk: entry(steps=(Planned("Soạn thảo"),))}, send=True)[0]
    assert (sent.pk, sent.state, sent.steps.count()) == (draft.pk, RegistrationState.SENT, 1)
    send_back(at("chanhvp"), [sent], "Hạn quá xa")
    sent.refresh_from_db()
    assert (sent.state, sent.reason, fresh(row).due) == ("returned", "Hạn quá xa", None)
    again = register(at(BUILDER), {row.pk: entry(DUE - timedelta(5))}, send=True)[0]
    assert (again.pk, again.state, again.reason) == (sent.pk, RegistrationState.SENT, "")


def test_later_registration_replaces_the_agreed_one_once_it_is_agreed(rows) -> None:
    row = rows[0]
    agree(at("chanhvp"), register(at(BUILDER), {row.pk: entry()}, send=True))
    second = register(at(BUILDER), {row.pk: entry(DUE + timedelta(3))}, send=True)
    assert fresh(row).registered_due == DUE
    agree(at("chanhvp"), second)
    states = list(row.registrations.order_by("number").values_list("number", "state", "due"))
    assert states == [(1, "replaced", DUE), (2, "agreed", DUE + timedelta(3))]
    row = fresh(row)
    assert (row.registered_due, row.first_due) == (DUE + timedelta(3), DUE)


def test_sent_registration_is_recalled_before_it_is_decided(rows) -> None:
    sent = register(at(BUILDER), {rows[0].pk: entry()}, send=True)
    with pytest.raises(Refused, match="“Đã gửi”"):
        register(at(BUILDER), {rows[0].pk: entry()}, send=True)
    recall(at(BUILDER), sent)
    assert Registration.objects.get().state == RegistrationState.DRAFT
    with pytest.raises(Refused, match="“Đang soạn”"):
        agree(at("chanhvp"), sent)


def test_nobody_agrees_what_they_entered_themselves(rows) -> None:
    sent = register(at("chanhvp"), {rows[0].pk: entry()}, send=True)
    assert sent[0].by_self is False
    with pytest.raises(Refused, match="Không ai quyết định"):
        agree(at("chanhvp"), sent)
    with pytest.raises(Refused, match="không có quyền"):
        agree(at("soxaydung.thutruong"), sent)
    agree(at("cv.tonghop"), sent)


def test_one_refused_row_refuses_the_whole_consent(rows) -> None:
    sent = register(at(BUILDER), {row.pk: entry() for row in rows[:2]}, send=True)
    sent += register(at("chanhvp"), {rows[2].pk: entry()}, send=True)
    with pytest.raises(Refused):
        agree(at("chanhvp"), sent)
    assert set(Registration.objects.values_list("state", flat=True)) == {"sent"}


def test_finished_work_is_not_registered(rows) -> None:
    done(rows[0], BUILDER)
    with pytest.raises(Refused, match="không đăng ký"):
        register(at(BUILDER), {rows[0].pk: entry()}, send=True)
