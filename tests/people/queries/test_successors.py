from datetime import date

import pytest

from sauro.people.commands.reorganisation import Heir, dissolve_agency, record_succession
from sauro.people.models import Agency
from sauro.people.queries.successors import successors_on
from tests.people.organisation import DAY, SYSTEM, agency

pytestmark = pytest.mark.django_db
ONE, TWO, THREE = date(2025, 12, 31), date(2026, 1, 31), date(2026, 2, 28)


def _end(row: Agency, last_day: date, *heirs: Heir) -> Agency:
    return dissolve_agency(SYSTEM, row, last_day, "NQ 9", heirs)


def _found(row: Agency, day: date) -> list[tuple]:
    row.refresh_from_db()
    return [(one.view.name, one.scope, one.certain) for one in successors_on(row, day)]


def test_successors_are_followed_through_bodies_that_ended() -> None:
    first, second, third, other = (agency(f"Sở {number}") for number in "1234")
    _end(first, ONE, Heir(second, "xây dựng"), Heir(other, "nhà ở", confirmed=False))
    _end(second, TWO, Heir(third))
    assert [_found(first, day) for day in (ONE, TWO, DAY)] == [
        [],
        [("Sở 2", "xây dựng", True), ("Sở 4", "nhà ở", False)],
        [("Sở 3", "xây dựng", True), ("Sở 4", "nhà ở", False)],
    ]


def test_doubt_in_one_step_is_doubt_in_the_whole() -> None:
    first, second, third = (agency(f"Sở {number}") for number in "123")
    _end(first, ONE, Heir(second, confirmed=False))
    _end(second, TWO, Heir(third))
    assert _found(first, DAY) == [("Sở 3", "", False)]


def test_nobody_is_guessed() -> None:
    sole = agency("Sở 1")
    _end(sole, ONE)
    assert _found(sole, DAY) == []


def test_functions_given_back_and_forth_end() -> None:
    first, second, third = (agency(f"Sở {number}") for number in "123")
    record_succession(SYSTEM, first, Heir(second, "a"), ONE, "NQ 1")
    record_succession(SYSTEM, second, Heir(first, "b"), ONE, "NQ 1")
    _end(second, TWO, Heir(third))
    _end(first, THREE)
    assert _found(first, DAY) == [("Sở 3", "a", True)]


def test_successors_come_with_three_queries(django_assert_num_queries) -> None:
    rows = [agency(f"Sở {number}") for number in range(5)]
    _end(rows[0], ONE, *(Heir(row) for row in rows[1:]))
    rows[0].refresh_from_db()
    with django_assert_num_queries(3):
        assert len(successors_on(rows[0], DAY)) == 4
