from datetime import date

import pytest

from sauro.people.commands.reorganisation import dissolve_agency
from sauro.people.queries.reader_units import units_for_reader
from sauro.reading.units import Units
from tests.people.organisation import DAY, SYSTEM, agency, province

pytestmark = pytest.mark.django_db


def test_reader_gets_all_names_of_the_day() -> None:
    there = province()
    dissolve_agency(SYSTEM, there.health, date(2026, 3, 29), "NQ 9")
    ids = {
        "Ủy ban nhân dân tỉnh": there.committee,
        "UBND tỉnh": there.committee,
        "Văn phòng Ủy ban nhân dân tỉnh": there.office,
        "Sở Tài chính": there.finance,
        "Sở TC": there.finance,
        "Ủy ban nhân dân xã Bình Lư": there.binh_lu,
        "UBND xã Bình Lư": there.binh_lu,
        "Ủy ban nhân dân xã Bản Bo": there.ban_bo,
        "UBND xã Bản Bo": there.ban_bo,
    }
    assert units_for_reader(DAY) == {name: str(row.pk) for name, row in ids.items()}


def test_reader_takes_a_name_of_two_bodies_for_neither_unless_the_issuer_is_near() -> None:
    there = province()
    one, other = (agency("Văn phòng", parent=row) for row in (there.finance, there.health))
    found = [
        Units(units_for_reader(DAY, issuer)).ids_of("Văn phòng")
        for issuer in (None, there.finance.pk, there.committee.pk)
    ]
    both = {str(one.pk), str(other.pk)}
    assert found == [both, {str(one.pk)}, both]


def test_reader_is_given_its_list_with_few_queries(django_assert_num_queries) -> None:
    there = province()
    with django_assert_num_queries(2):
        units_for_reader(DAY, there.committee.pk)
