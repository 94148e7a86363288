"""What hung on work that was reshaped, or that an heir got, goes on."""

from datetime import date, timedelta

import pytest

from sauro.people.refusal import Refused
from sauro.tasks.commands.cadences import Rule, set_cadence
from sauro.tasks.commands.extend import ask_extension, counter, grant
from sauro.tasks.commands.inside import Onward, pass_on
from sauro.tasks.commands.obstacles import Hindrance, answer_obstacle, raise_obstacle
from sauro.tasks.commands.products import Document, hand_in
from sauro.tasks.commands.progress import ItemDays, finish_step, set_item, set_items
from sauro.tasks.commands.register import Entry, Planned, agree, register
from sauro.tasks.commands.reshape import merge, replace, split
from sauro.tasks.commands.steps import take
from sauro.tasks.commands.transfer import reassign, transfer
from sauro.tasks.models import Assignment, Registration, Task
from sauro.tasks.vocabulary import Every
from tests.directives.offices import account, agency
from tests.tasks.life import DAY, at, due_on, fresh, kinds, reported, work_of

BUILDER, OFFICE = "soxaydung.daumoi", "chanhvp"
BASIS = "Công văn 20/UBND-TH ngày 5/4/2026"
NEXT, DUE, LATER = DAY + timedelta(1), DAY + timedelta(10), DAY + timedelta(30)


@pytest.fixture
def row(plan_given) -> Assignment:
    return due_on(work_of(plan_given, "so-xay-dung"), DUE)


def in_place_of(row: Assignment, task: Task) -> Assignment:
    return Assignment.objects.get(task=task, agency=row.agency)


def planned(row: Assignment) -> Registration:
    """Agreed, with a step that is done."""
    person = account(BUILDER)
    steps = (Planned("Soạn thảo", DAY), Planned("Trình ký", DUE))
    entry = Entry(person, "", DUE, "Tờ trình", "", steps)
    one = agree(at(OFFICE), register(at(BUILDER), {row.pk: entry}, send=True))[0]
    finish_step(at(BUILDER), one.steps.all()[0], DAY)
    return one


@pytest.mark.parametrize("how", ["split", "replace"])
def test_plan_is_laid_before_the_agency_for_each_new_task(row, how: str) -> None:
    old = planned(row)
    act = at(OFFICE, NEXT)
    made = (
        split(act, row.task, ["Phần một", "Phần hai"], BASIS)
        if how == "split"
        else [replace(act, row.task, "Nội dung mới", BASIS)]
    )
    for task in made:
        new = in_place_of(row, task)
        one = new.registrations.get()
        assert (one.state, one.by_self, one.person, one.due, one.product) == (
            "draft", False, account(BUILDER), DUE, "Tờ trình",
        )  # fmt: skip
        assert [(step.name, step.done_day) for step in one.steps.all()] == [
            ("Soạn thảo", DAY), ("Trình ký", None),
        ]  # fmt: skip
        assert (new.registered_due, new.given_due) == (None, DUE)
    old.refresh_from_db()
    assert old.state == "agreed"


def test_unfinished_plan_is_not_lost(row) -> None:
    register(at(BUILDER), {row.pk: Entry(product="Tờ trình")}, send=False)
    new = in_place_of(row, replace(at(OFFICE, NEXT), row.task, "Nội dung mới", BASIS))
    assert new.registrations.get().product == "Tờ trình"


def test_request_waits_on_as_it_was_asked_and_is_decided_there(row) -> None:
    asked = ask_extension(at(BUILDER), row, LATER, "Chờ số liệu", "objective")
    new = in_place_of(row, replace(at(OFFICE, NEXT), row.task, "Nội dung mới", BASIS))
    one = new.extensions.get()
    assert (one.state, one.from_due, one.asked_due, one.asked_at, one.asked_by) == (
        "asked", DUE, LATER, asked.asked_at, account(BUILDER),
    )  # fmt: skip
    assert kinds(new) == ["assigned", "carry"]
    with pytest.raises(Refused, match="nên không gia hạn nữa"):
        grant(at(OFFICE, NEXT), asked, BASIS)
    grant(at(OFFICE, NEXT), one, BASIS)
    assert (fresh(new).due, fresh(new).first_due, fresh(row).due) == (LATER, DUE, DUE)


def test_merger_asks_once_for_the_latest_day(plan_given) -> None:
    rows = [due_on(work_of(plan_given, "so-xay-dung", number), DUE) for number in range(2)]
    for row, day in zip(rows, (LATER, DUE + timedelta(3)), strict=True):
        ask_extension(at(BUILDER), row, day, "Chờ số liệu", "objective")
    task = merge(at(OFFICE, NEXT), [row.task for row in rows], "Cả hai", BASIS)
    assert in_place_of(rows[0], task).extensions.get().asked_due == LATER


def test_day_that_was_offered_is_still_offered(row) -> None:
    asked = ask_extension(at(BUILDER), row, LATER, "Chờ số liệu", "objective")
    counter(at(OFFICE), asked, DUE + timedelta(5), BASIS)
    new = in_place_of(row, replace(at(OFFICE, NEXT), row.task, "Nội dung mới", BASIS))
    one = new.extensions.get()
    assert (one.state, one.offered_due) == ("countered", DUE + timedelta(5))


def test_difficulties_without_an_answer_wait_on_with_each_part(row) -> None:
    answered, open_ = (
        raise_obstacle(at(BUILDER), row, Hindrance(words, "objective")) for words in ("Vốn", "Đất")
    )
    answer_obstacle(at(OFFICE), answered, "Đã bố trí vốn")
    for task in split(at(OFFICE, NEXT), row.task, ["Phần một", "Phần hai"], BASIS):
        one = in_place_of(row, task).obstacles.get()
        assert (one.text, one.at, one.answered_at) == ("Đất", open_.at, None)


def test_who_has_the_work_inside_the_agency_has_the_new_one(row) -> None:
    person = account(BUILDER)
    pass_on(at("soxaydung.thutruong"), row, Onward("Phòng Quy hoạch", person, until=DUE))
    new = in_place_of(row, replace(at(OFFICE, NEXT), row.task, "Nội dung mới", BASIS))
    hop = new.hops.get()
    assert (new.holder, hop.unit, hop.person, hop.until) == (person, "Phòng Quy hoạch", person, DUE)
    assert hop.at == at(OFFICE, NEXT).now


def test_number_of_extensions_stays(row) -> None:
    grant(at(OFFICE), ask_extension(at(BUILDER), row, LATER, "Chờ", "objective"), BASIS)
    new = in_place_of(row, replace(at(OFFICE, NEXT), row.task, "Nội dung mới", BASIS))
    assert (new.extensions_granted, new.due, new.first_due) == (1, LATER, DUE)


def test_periods_that_are_owed_go_on_with_their_ground(row) -> None:
    rule = Rule(Every.WEEK, 1, DAY, DAY + timedelta(14), "Kế hoạch 2233/KH-UBND, mục III")
    set_cadence(at(OFFICE), row.task, rule)
    new = in_place_of(row, replace(at(OFFICE, NEXT), row.task, "Nội dung mới", BASIS))
    assert [(one.due, one.cadence.ground) for one in new.periods.all()] == [
        (DAY + timedelta(days), rule.ground) for days in (7, 14)
    ]


def test_heir_gets_all_that_was_recorded(row) -> None:
    planned(row)
    hand_in(at(BUILDER), fresh(row), Document(DAY, number="12/BC-SXD", kind="Báo cáo"))
    items = set_items(at(BUILDER), fresh(row), ["Dự án A", "Dự án B"])
    set_item(at(BUILDER), items[0], ItemDays(DAY))
    ask_extension(at(BUILDER), fresh(row), LATER, "Chờ số liệu", "objective")
    raise_obstacle(at(BUILDER), fresh(row), Hindrance("Đất", "objective"))
    made = reassign(at(OFFICE, NEXT), [fresh(row)], agency("ubnd-tinh"), "NQ 12/NQ-HĐND")[0]
    one = made.registrations.get()
    name = account(BUILDER).full_name
    assert (one.state, one.person, one.person_name, one.steps.count()) == ("agreed", None, name, 2)
    assert (made.registered_due, made.extensions.get().asked_due) == (DUE, LATER)
    assert list(made.items.values_list("name", "submitted_day")) == [
        ("Dự án A", DAY), ("Dự án B", None),
    ]  # fmt: skip
    assert (made.products.get().number, made.obstacles.get().text) == ("12/BC-SXD", "Đất")
    assert (row.products.count(), row.items.count(), row.registrations.count()) == (1, 2, 1)


def test_heir_that_has_the_task_already_gets_what_was_recorded_beside_its_own(plan_given) -> None:
    row = Assignment.objects.filter(agency__code="so-xay-dung", group__isnull=False)[0]
    heir = Assignment.objects.filter(task=row.task_id).exclude(pk=row.pk)[0]
    hand_in(at(BUILDER), fresh(row), Document(DAY, number="12/BC-SXD", kind="Báo cáo"))
    set_items(at(BUILDER), fresh(row), ["Dự án A", "Dự án B"])
    raise_obstacle(at(BUILDER), fresh(row), Hindrance("Đất", "objective"))
    set_items(at(OFFICE), fresh(heir), ["Dự án B", "Dự án C"])
    assert reassign(at(OFFICE, NEXT), [fresh(row)], heir.agency, "NQ 12/NQ-HĐND") == []
    assert [one.name for one in heir.items.all()] == ["Dự án B", "Dự án C", "Dự án A"]
    assert (heir.products.get().number, heir.obstacles.get().text) == ("12/BC-SXD", "Đất")
    assert (row.products.count(), row.items.count(), kinds(heir)[-1]) == (1, 2, "carry")


def test_who_confirms_the_heirs_work_sees_the_product_that_was_reported(plan_given) -> None:
    row = reported(work_of(plan_given, "so-xay-dung"), BUILDER)
    made = reassign(at(OFFICE, NEXT), [row], agency("ubnd-tinh"), "NQ 12/NQ-HĐND")[0]
    assert (fresh(made).state, made.products.get().number) == ("confirming", "12/BC-SXD")


def test_other_body_does_not_get_what_the_first_one_registered(plan_given) -> None:
    row = due_on(work_of(plan_given, "so-xay-dung"), None)
    planned(row)
    Assignment.objects.filter(pk=row.pk).update(state="received")
    said = {"reason": "Thuộc Sở Công Thương", "proposed_agency": agency("so-cong-thuong")}
    row = take(at(BUILDER), "misdirect", row, fresh(row).version, said)
    made = transfer(at(OFFICE, NEXT), row, row.version, agency("so-cong-thuong"))
    assert (made.registered_due, fresh(made).due, made.first_due) == (None, None, None)
    assert not made.registrations.exists()


def test_nothing_is_told_where_nothing_hung(row) -> None:
    new = in_place_of(row, replace(at(OFFICE, date(2026, 4, 7)), row.task, "Nội dung mới", BASIS))
    assert kinds(new) == ["assigned"]
