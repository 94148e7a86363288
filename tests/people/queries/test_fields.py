import pytest

from sauro.people.commands.fields import create_field, put_in_charge
from sauro.people.queries.fields import fields_of, fields_on
from sauro.people.vocabulary import DutyKind, PostKind
from tests.people.organisation import DAY, FIRST, SYSTEM, holder, province

pytestmark = pytest.mark.django_db


def test_fields_come_in_order_with_their_people(django_assert_num_queries) -> None:
    there = province()
    leader = holder("pct", PostKind.LEADER, there.committee)
    specialist = holder("cv", PostKind.OFFICE, there.office)
    health, roads = create_field(SYSTEM, "y-te", "Y tế", 2), create_field(SYSTEM, "gt", "Đường", 1)
    put_in_charge(SYSTEM, health, leader, DutyKind.LEADER, FIRST, "b")
    put_in_charge(SYSTEM, health, specialist, DutyKind.SPECIALIST, FIRST, "b")
    with django_assert_num_queries(2):
        found = [(one.field, one.leader, one.specialists) for one in fields_on(DAY)]
    assert found == [(roads, None, ()), (health, leader.user, (specialist.user,))]


def test_fields_of_a_person_are_those_of_the_day() -> None:
    there = province()
    leader = holder("pct", PostKind.LEADER, there.committee, last_day=FIRST)
    field = create_field(SYSTEM, "y-te", "Y tế")
    put_in_charge(SYSTEM, field, leader, DutyKind.LEADER, FIRST, "b")
    found = [[duty.field for duty in fields_of(leader.user, day)] for day in (FIRST, DAY)]
    assert found == [[field], []]
