"""What was registered goes on with the task that a merger made."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from sauro.tasks.commands.register import Entry, Planned, agree, register
from sauro.tasks.commands.reshape import merge
from sauro.tasks.models import Assignment, Registration
from sauro.tasks.queries.merging import foresee, rows_of
from tests.tasks.life import DAY, at, due_on, fresh, kinds, work_of

BASIS = "Công văn 20/UBND-TH ngày 5/4/2026"
JUNE = date(2026, 6, 30)
PLAN = Entry(None, "Lò Văn Bình", JUNE, "Tờ trình", "", (Planned("Soạn thảo", date(2026, 4, 10)),))


@pytest.fixture
def rows(plan_given) -> list[Assignment]:
    return [due_on(work_of(plan_given, "so-xay-dung", number), None) for number in range(2)]


def sent(row: Assignment, entry: Entry) -> Registration:
    return register(at("soxaydung.daumoi"), {row.pk: entry}, send=True)[0]


def agreed(row: Assignment, entry: Entry) -> Registration:
    return agree(at("chanhvp"), [sent(row, entry)])[0]


def merged(rows: list[Assignment]) -> Assignment:
    """The builders' part of the task that two became, foreseen and done."""
    task = merge(at("chanhvp", DAY + timedelta(1)), [row.task for row in rows], "Cả hai", BASIS)
    return Assignment.objects.get(task=task, agency=rows[0].agency)


def foreseen(rows: list[Assignment]) -> tuple[int, bool]:
    found = foresee(rows_of([row.task for row in rows]), DAY)
    one = next(one for one in found if "Sở Xây dựng" in one.agencies)
    return one.registered, one.agreed


def test_plans_that_say_the_same_stay_agreed(rows) -> None:
    old = [agreed(row, PLAN) for row in rows]
    assert foreseen(rows) == (2, True)
    row = merged(rows)
    one = row.registrations.get()
    assert (one.state, one.person_name, one.due, one.product, one.decided_by, one.decided_at) == (
        "agreed", "Lò Văn Bình", JUNE, "Tờ trình", old[1].decided_by, old[1].decided_at,
    )  # fmt: skip
    assert [(step.name, step.day) for step in one.steps.all()] == [("Soạn thảo", date(2026, 4, 10))]
    assert (row.registered_due, row.due, row.first_due) == (JUNE, JUNE, JUNE)
    assert kinds(row) == ["assigned", "agree_registration"]
    assert [one.registrations.get().state for one in rows] == ["agreed"] * 2


def test_plans_that_differ_are_laid_before_the_agency_as_a_draft(rows) -> None:
    agreed(rows[0], PLAN)
    other = replace(PLAN, due=date(2026, 5, 31), product="Báo cáo", person_name="Lò Văn Ba")
    agreed(rows[1], other)
    assert foreseen(rows) == (2, False)
    row = merged(rows)
    one = row.registrations.get()
    assert (one.state, one.person_name, one.due, one.product, one.by_self) == (
        "draft", "", date(2026, 5, 31), "Tờ trình; Báo cáo", False,
    )  # fmt: skip
    assert [step.name for step in one.steps.all()] == ["Soạn thảo"]
    assert (row.registered_due, kinds(row)[-1]) == (None, "save_registration")


@pytest.mark.parametrize("how", ["one", "waits", "later"])
def test_what_was_not_agreed_for_all_of_it_waits_as_a_draft(rows, how: str) -> None:
    agreed(rows[0], PLAN)
    if how == "waits":
        sent(rows[1], PLAN)
    elif how == "later":
        agreed(rows[1], PLAN)
        Assignment.objects.filter(pk=rows[1].pk).update(given_due=JUNE - timedelta(30))
    row = merged([fresh(one) for one in rows])
    one = row.registrations.get()
    assert (one.state, one.product) == ("draft", "Tờ trình")
    assert one.due == (JUNE - timedelta(30) if how == "later" else JUNE)


def test_draft_is_sent_by_the_agency_as_its_own(rows) -> None:
    agreed(rows[0], PLAN)
    row = merged(rows)
    assert [one.state for one in register(at("soxaydung.daumoi"), {row.pk: PLAN}, send=True)] == [
        "sent"
    ]
    assert row.registrations.get().by_self


def test_nothing_registered_carries_nothing(rows) -> None:
    assert (foreseen(rows), merged(rows).registrations.count()) == ((0, False), 0)
