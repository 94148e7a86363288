from datetime import timedelta

import pytest

from sauro.tasks.commands.inside import Onward, pass_on
from sauro.tasks.commands.register import Entry, register
from sauro.tasks.commands.steps import take
from sauro.tasks.models import Assignment
from sauro.tasks.queries.agency_work import (
    NOBODY,
    UNCLAIMED,
    Load,
    Wanted,
    agency_page,
    chosen_of_agency,
    shared_out_by,
)
from sauro.tasks.vocabulary import OPEN
from tests.directives.offices import account, agency
from tests.tasks.life import DAY, at, done, due_on, fresh, work_of

HEAD, FOCAL = "soxaydung.thutruong", "soxaydung.daumoi"
NOT_RECEIVED, NO_PERSON = "Chưa tiếp nhận", "Chưa có công chức đầu mối"


@pytest.fixture
def rows(plan_given) -> list[Assignment]:
    """The first three of the builders, which all are received but the last."""
    found = [work_of(plan_given, "so-xay-dung", number) for number in range(3)]
    for row in found[:2]:
        take(at(FOCAL), "receive", row, row.version)
    return [fresh(row) for row in found]


def page(wanted: Wanted = Wanted(), days: int = 5):  # noqa: B008
    return agency_page(agency("so-xay-dung").pk, DAY + timedelta(days), wanted)


@pytest.mark.usefixtures("plan_given")
def test_heads_and_focal_officers_share_out_the_work_of_their_agency() -> None:
    builders = agency("so-xay-dung").pk
    found = [shared_out_by(account(name), DAY) for name in (HEAD, FOCAL, "chanhvp", "kiemtra")]
    assert found == [[builders], [builders], [], []]


def test_unclaimed_stand_first_and_say_why_and_since_when(rows) -> None:
    pass_on(at(HEAD), rows[0], Onward(person=account(FOCAL)))
    found = page()
    assert [one.assignment.pk for one in found.lines][-1] == rows[0].pk
    said = {one.assignment.pk: one.unclaimed for one in found.lines}
    assert [said[row.pk] for row in rows] == [(), (NO_PERSON,), (NOT_RECEIVED, NO_PERSON)]
    assert {one.age for one in found.lines} == {10}  # given on the first of April
    mine = Assignment.objects.filter(agency=rows[0].agency, state__in=OPEN).count()
    assert (found.all.open, found.unclaimed, found.found) == (mine, mine - 1, mine)


def test_who_has_it_is_told_by_the_last_hop_else_by_the_registration(rows) -> None:
    focal = account(FOCAL)
    register(
        at(FOCAL), {rows[0].pk: Entry(person=focal), rows[1].pk: Entry(person=focal)}, send=True
    )
    pass_on(at(HEAD), fresh(rows[1]), Onward("Phòng Hạ tầng"))
    pass_on(at(HEAD, DAY + timedelta(2)), fresh(rows[1]), Onward(person_name="Lò Văn Ba"))
    held = {one.assignment.pk: one for one in page().lines}
    assert [held[row.pk].holder for row in rows] == [focal.full_name, "Lò Văn Ba", ""]
    way = [(one.hop.unit or one.hop.person_name, one.days) for one in held[rows[1].pk].hops]
    assert way == [("Phòng Hạ tầng", 2), ("Lò Văn Ba", 3)]


def test_loads_count_open_late_and_soon_and_lead_to_their_rows(rows) -> None:
    late, soon = due_on(rows[0], DAY), due_on(rows[1], DAY + timedelta(8))
    closed = done(rows[2], FOCAL)
    for row in (late, soon):
        pass_on(at(HEAD), row, Onward(person_name="Lò Văn Ba"))
    found = page()
    others = found.all.open - 2
    assert found.people[1] == Load("Lò Văn Ba", "Lò Văn Ba", 2, 1, 1)
    assert (found.people[0].key, found.people[0].open) == (NOBODY, others)
    assert closed.pk not in {one.assignment.pk for one in found.lines}
    asked = {
        name: [one.assignment.pk for one in page(wanted).lines]
        for name, wanted in {
            "all": Wanted("Lò Văn Ba"), "late": Wanted("Lò Văn Ba", "overdue"),
            "soon": Wanted("Lò Văn Ba", "soon"), "nobody": Wanted("Không ai"),
        }.items()
    }  # fmt: skip
    assert asked == {"all": [late.pk, soon.pk], "late": [late.pk], "soon": [soon.pk], "nobody": []}
    assert page(Wanted(UNCLAIMED)).found == others


def test_only_the_agency_s_own_can_be_chosen(plan_given, rows) -> None:
    other = work_of(plan_given, "so-y-te")
    chosen = chosen_of_agency(rows[0].agency_id, [other.pk, rows[1].pk, rows[0].pk])
    assert chosen == [rows[0], rows[1]]
