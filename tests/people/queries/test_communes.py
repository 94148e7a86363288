from datetime import date

import pytest

from sauro.people.queries.communes import predecessors_of, unit_of
from sauro.people.vocabulary import AgencyKind
from tests.people.organisation import DAY, agency, commune

pytestmark = pytest.mark.django_db


def test_territory_of_a_commune_is_known_with_its_predecessors() -> None:
    there = agency("Ủy ban nhân dân xã Mường Than", AgencyKind.COMMITTEE, unit_code="03618")
    unit = unit_of(there, DAY)
    assert unit is not None
    found = [(one.full_name, whole) for one, whole in predecessors_of(there, DAY)]
    assert (unit.full_name, found) == (
        "Xã Mường Than", [("Xã Phúc Than", True), ("Xã Mường Mít", True)],
    )  # fmt: skip


def test_body_without_code_has_no_territory() -> None:
    there = commune("Bản Bo")
    assert (unit_of(there, DAY), predecessors_of(there, date(2026, 1, 1))) == (None, [])
