from datetime import timedelta

import pytest

from sauro.people.act import Act
from sauro.people.commands.reorganisation import Heir, dissolve_agency, record_succession
from sauro.tasks.models import Assignment
from sauro.tasks.queries.dissolved import left_by_dissolved, left_work
from sauro.tasks.queries.trays import desk_of
from sauro.tasks.vocabulary import OPEN
from tests.directives.offices import account, agency
from tests.tasks.life import DAY, at, done, work_of

TOMORROW = DAY + timedelta(1)


@pytest.fixture
def ended(plan_given):
    """The builders, who ended on the day with one task done; health goes on with their work."""
    done(work_of(plan_given, "so-xay-dung"), "soxaydung.daumoi", DAY - timedelta(1))
    body = agency("so-xay-dung")
    heir = Heir(agency("so-y-te"), "Quy hoạch")
    return dissolve_agency(Act(None, at("chanhvp").now), body, DAY, "NQ 12/NQ-HĐND", [heir])


def test_open_work_of_a_body_that_ended_waits_for_the_office(ended) -> None:
    count = Assignment.objects.filter(agency=ended, state__in=OPEN).count()
    before, after = left_by_dissolved(DAY), left_by_dissolved(TOMORROW)
    assert ([one.open for one in before], [(one.name, one.open) for one in after]) == (
        [], [("Sở Xây dựng", count)],
    )  # fmt: skip
    trays = {tray.key: tray.total for tray in desk_of(account("chanhvp"), TOMORROW).act}
    assert trays["dissolved"] == count
    assert "dissolved" not in {tray.key for tray in desk_of(account("kiemtra"), TOMORROW).act}


def test_heir_of_the_register_is_proposed_where_there_is_one(ended) -> None:
    found = left_work(ended.code, TOMORROW)
    assert found is not None
    assert found.proposed is not None
    assert (found.proposed.view.name, found.proposed.scope) == ("Sở Y tế", "Quy hoạch")
    assert all(row.state in OPEN for row in found.rows)
    other = Heir(agency("so-cong-thuong"), "Xây lắp")
    act = Act(None, at("chanhvp").now)
    record_succession(act, ended, other, TOMORROW, "NQ 12/NQ-HĐND")
    again = left_work(ended.code, TOMORROW)
    assert again is not None
    assert (len(again.heirs), again.proposed) == (2, None)


def test_body_that_goes_on_left_nothing(ended) -> None:
    assert left_work("so-y-te", TOMORROW) is None
    assert left_work(ended.code, DAY) is None
