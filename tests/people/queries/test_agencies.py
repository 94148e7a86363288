from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sauro.people.commands.reorganisation import dissolve_agency, move_agency
from sauro.people.queries.agencies import Branch, above, agencies_on, tree_on, under
from tests.people.organisation import DAY, FIRST, SYSTEM, agency, province

pytestmark = pytest.mark.django_db


def _drawn(branches: list[Branch]) -> list:
    return [(branch.view.short, _drawn(branch.below)) for branch in branches]


def test_tree_of_a_day_is_in_the_order_of_the_register() -> None:
    province()
    assert _drawn(tree_on(DAY)) == [
        (
            "UBND tỉnh",
            [
                ("Sở TC", []),
                ("Sở Y tế", []),
                ("UBND xã Bản Bo", []),
                ("UBND xã Bình Lư", []),
                ("Văn phòng Ủy ban nhân dân tỉnh", []),
            ],
        )
    ]


def test_tree_changes_with_the_day() -> None:
    there = province()
    move_agency(SYSTEM, there.health, there.office, DAY, "QĐ 2")
    dissolve_agency(SYSTEM, there.finance, date(2026, 3, 29), "NQ 9")
    (top,) = tree_on(DAY)
    names = {branch.view.name: [one.view.name for one in branch.below] for branch in top.below}
    assert (names["Văn phòng Ủy ban nhân dân tỉnh"], "Sở Tài chính" in names) == (
        ["Sở Y tế"], False,
    )  # fmt: skip


def test_body_whose_superior_is_not_there_stands_at_the_top() -> None:
    there = province()
    below = agency("Trung tâm Y tế", parent=there.health)
    views = {view.id: view.parent_id for view in agencies_on(DAY, [below.pk])}
    assert views == {below.pk: there.health.pk}
    assert tree_on(date(2025, 6, 30)) == []


def test_lists_take_as_many_queries_for_30_as_for_one() -> None:
    counts = []
    for number in (1, 30):
        for one in range(number):
            agency(f"Sở {number} {one}")
        for ask in (lambda: agencies_on(DAY), lambda: tree_on(DAY)):
            with CaptureQueriesContext(
                connection,
            ) as queries:
                ask()
            counts.append(len(queries))
    assert (counts, len(agencies_on(DAY))) == ([2, 2, 2, 2], 31)


def test_what_stands_under_and_above_a_body() -> None:
    parents = {2: 1, 3: 1, 4: 3}
    assert (under(1, parents), under(3, parents), above(4, parents)) == (
        {1, 2, 3, 4}, {3, 4}, [4, 3, 1],
    )  # fmt: skip


def test_circle_of_superiors_ends() -> None:
    assert (under(1, {1: 2, 2: 1}), above(1, {1: 2, 2: 1})) == ({1, 2}, [1, 2])


def test_agency_has_no_place_before_its_first_day() -> None:
    sole = agency("Sở Xây dựng")
    found = [len(agencies_on(day, [sole.pk])) for day in (date(2025, 6, 30), FIRST)]
    assert found == [0, 1]
