"""What hangs on work that goes on no more waits for nobody."""

from datetime import timedelta

import pytest

from sauro.oversight.queries.decisions import decisions
from sauro.people.refusal import Refused
from sauro.tasks.commands.extend import ask_extension
from sauro.tasks.commands.obstacles import Hindrance, raise_obstacle
from sauro.tasks.commands.register import Entry, agree, register
from sauro.tasks.commands.steps import take
from sauro.tasks.queries.trays import desk_of
from tests.directives.offices import account
from tests.tasks.life import DAY, at, due_on, fresh, work_of

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
