"""What waits for whom, since when, what comes first; what was decided; what waits no more."""

from datetime import timedelta

import pytest

from sauro.oversight.queries.decisions import decisions
from sauro.people.refusal import Refused
from sauro.tasks.commands.extend import ask_extension
from sauro.tasks.commands.obstacles import Hindrance, raise_obstacle
from sauro.tasks.commands.register import Entry, agree, register
from sauro.tasks.commands.steps import take
from sauro.tasks.commands.transfer import transfer
from sauro.tasks.queries.trays import desk_of
from tests.directives.offices import account, agency
from tests.tasks.commands.test_obstacles import hindrance
from tests.tasks.life import DAY, at, done, due_on, fresh, reported, work_of

BUILDER, OFFICE = "soxaydung.daumoi", "chanhvp"
WAITING = {"agree", "extension", "obstacle"}


def waiting() -> tuple[set[str], int]:
    """The trays of the office, and how much waits on the page of decisions."""
    trays = {tray.key for tray in desk_of(account(OFFICE), DAY).act} & WAITING
    return trays, decisions(account(OFFICE), DAY).total


def test_what_hung_on_ended_work_waits_no_more_and_cannot_be_agreed_to(plan_given) -> None:
    row = due_on(work_of(plan_given, "so-xay-dung"), DAY + timedelta(9))
    act = at(BUILDER)
    plan = register(act, {row.pk: Entry(product="Tờ trình")}, send=True)
    ask_extension(act, fresh(row), DAY + timedelta(20), "Chờ số liệu", "objective")
    raise_obstacle(act, fresh(row), Hindrance("Thiếu vốn", "objective"))
    assert waiting() == (WAITING, 2)
    take(at(OFFICE), "end", row, fresh(row).version, {"basis": "CV 20/UBND-TH"})
    assert waiting() == (set(), 0)
    with pytest.raises(Refused, match="nên không đăng ký nữa"):
        agree(at(OFFICE), plan)


def test_tray_says_how_long_something_waits_for_who_sees_it_and_how_late_work_is(
    plan_given,
) -> None:
    asked = due_on(work_of(plan_given, "so-xay-dung"), DAY + timedelta(9))
    late = due_on(work_of(plan_given, "so-xay-dung", 1), DAY + timedelta(1))
    ask_extension(at(BUILDER), asked, DAY + timedelta(20), "Chờ số liệu", "objective")
    finished = done(work_of(plan_given, "so-xay-dung", 2), BUILDER)
    day = DAY + timedelta(3)
    office = {tray.key: tray for tray in desk_of(account(OFFICE), day).act}
    assert [(one.assignment, one.waits) for one in office["extension"].entries] == [(asked, 3)]
    desk = desk_of(account(BUILDER), day)
    trays = {tray.key: tray for tray in (*desk.act, *desk.know)}
    assert [(one.assignment, one.late, one.waits) for one in trays["late"].entries] == [
        (late, 2, 0)
    ]
    assert [(one.assignment, one.waits) for one in trays["news_confirm"].entries] == [(finished, 0)]


def test_desk_of_one_agency_holds_its_work_alone(plan_given) -> None:
    builder, finance = agency("so-xay-dung"), agency("so-tai-chinh")
    reported(due_on(work_of(plan_given, "so-xay-dung"), DAY + timedelta(9)), BUILDER)
    found = [
        {tray.key: tray.total for tray in desk_of(account(OFFICE), DAY, one).act}
        for one in (builder.pk, finance.pk, None)
    ]
    assert found == [{"confirm": 1}, {}, {"confirm": 1}]


def test_what_was_asked_waits_since_it_was_asked_and_leaders_see_it_first(plan_given) -> None:
    stuck = work_of(plan_given, "so-xay-dung", 0)
    take(at(BUILDER), "receive", stuck, stuck.version)
    raise_obstacle(at(BUILDER, DAY + timedelta(3)), fresh(stuck), hindrance())
    reported(work_of(plan_given, "so-xay-dung", 1), BUILDER)
    office, leader = (
        desk_of(account(name), DAY + timedelta(5)).act for name in ("chanhvp", "chutich")
    )
    assert [tray.key for tray in office] == ["confirm", "obstacle"]
    assert [tray.key for tray in leader] == ["obstacle", "confirm"]
    assert [tray.entries[0].waits for tray in leader] == [2, 5]


def test_agency_knows_what_was_decided_on_a_transfer_it_asked_for(plan_given) -> None:
    for number in (0, 1):
        row = work_of(plan_given, "so-xay-dung", number)
        take(at(BUILDER), "misdirect", row, row.version, {"reason": "Không thuộc chức năng"})
        row = fresh(row)
        if number:
            transfer(at("chanhvp"), row, row.version, agency("ubnd-tinh"))
        else:
            take(at("chanhvp"), "keep", row, row.version, {"reason": "Đúng chức năng"})
    know = desk_of(account(BUILDER), DAY).know
    assert [(tray.label, tray.total) for tray in know] == [
        ("Không được chuyển cơ quan khác", 1), ("Vừa được chuyển cơ quan khác", 1),
    ]  # fmt: skip
