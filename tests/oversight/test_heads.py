"""What stands around the text of a paper, as the register tells it."""

import pytest

from sauro.oversight.queries.heads import office_for
from sauro.people.models import AgencyName
from tests.directives.offices import agency
from tests.tasks.life import DAY


@pytest.mark.parametrize(
    ("committee", "superior", "place"),
    [
        ("Ủy ban nhân dân tỉnh Lai Châu", "UBND tỉnh Lai Châu", "Lai Châu"),
        ("Ủy ban nhân dân thành phố Huế", "UBND thành phố Huế", "Huế"),
        (
            "Ủy ban nhân dân thành phố Hồ Chí Minh",
            "UBND thành phố Hồ Chí Minh",
            "Thành phố Hồ Chí Minh",
        ),
    ],
)
def test_department_stands_below_its_committee_and_writes_from_its_place(
    plan_given, committee: str, superior: str, place: str
) -> None:
    AgencyName.objects.filter(agency=agency("ubnd-tinh"), kind="official").update(text=committee)
    office = office_for(agency("so-tai-chinh"), DAY)
    assert (office.superior, office.place) == (superior, place)
