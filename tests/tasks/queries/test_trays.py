"""What waits for whom, since when, what comes first; what was decided on one's work."""

from datetime import timedelta

from sauro.tasks.commands.obstacles import raise_obstacle
from sauro.tasks.commands.steps import take
from sauro.tasks.commands.transfer import transfer
from sauro.tasks.queries.trays import desk_of
from tests.directives.offices import account, agency
from tests.tasks.commands.test_obstacles import hindrance
from tests.tasks.life import DAY, at, fresh, reported, work_of

BUILDER = "soxaydung.daumoi"


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
