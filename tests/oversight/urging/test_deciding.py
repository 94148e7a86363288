"""The digest names what others sent and wait for, to those who decide it."""

from datetime import date

import pytest

from sauro.oversight.queries.digests import sections_of
from sauro.oversight.urging.planning import plan_for
from sauro.oversight.urging.vocabulary import Part, Reason
from sauro.people.queries.labels import labels_of
from sauro.people.vocabulary import PostKind
from sauro.tasks.commands.extend import ask_extension
from sauro.tasks.models import Assignment, Extension
from sauro.tasks.vocabulary import WorkState
from tests.oversight.urging.place import Place
from tests.oversight.urging.test_planning import moment
from tests.people.organisation import act_of
from tests.tasks.life import fresh

ASKED, DAY = date(2026, 6, 1), date(2026, 6, 2)
DUE = date(2026, 7, 20)


@pytest.fixture
def waiting(place: Place) -> list[Assignment]:
    """The first task is reported, for the second a later day is asked; the rest of the week."""
    first, second = Assignment.objects.order_by("pk")
    Assignment.objects.update(state=WorkState.DOING, given_due=DUE)
    ask_extension(act_of(place.focal), fresh(second), date(2026, 8, 1), "Chờ", "objective")
    Extension.objects.update(asked_at=moment(ASKED))
    since = {"state": WorkState.CONFIRMING, "state_since": moment(ASKED), "met_day": ASKED}
    Assignment.objects.filter(pk=first.pk).update(**since)
    return [fresh(first), fresh(second)]


def test_office_is_told_once_for_each_agency_and_since_when(waiting, place: Place) -> None:
    (office,) = plan_for(DAY, DAY).told
    (item,) = office.items
    assert (office.user, office.acts) == (place.clerk, 1)
    assert (item.reason, item.part, item.count, item.due) == (
        Reason.DECIDE, Part.OFFICE, 2, ASKED,
    )  # fmt: skip
    names = labels_of([item.agency], DAY)
    (line,) = sections_of(office.items, DAY, names)[0].lines
    assert (line.agency, line.why, line.address) == (
        names[item.agency], "2 việc chờ quyết định, lâu nhất 1 ngày", f"/?co-quan={item.agency}",
    )  # fmt: skip


def test_who_confirms_by_the_directive_is_told_and_the_office_only_of_the_rest(
    waiting, place: Place
) -> None:
    place.person("xacnhan", PostKind.FOCAL, place.there.health)
    place.directive.confirms_agency = place.there.health
    place.directive.save()
    told = {one.user.username: one.items for one in plan_for(DAY, DAY).told}
    assert {name: (items[0].count, items[0].part) for name, items in told.items()} == {
        "vanphong": (1, Part.OFFICE), "xacnhan": (1, Part.DECIDES),
    }  # fmt: skip


def test_nobody_is_told_to_confirm_the_own_work(waiting, place: Place) -> None:
    place.directive.confirms_agency = waiting[0].agency
    place.directive.save()
    (office,) = plan_for(DAY, DAY).told
    assert (office.user, office.items[0].count) == (place.clerk, 2)


def test_nothing_is_told_where_nothing_waits(place: Place) -> None:
    Assignment.objects.update(state=WorkState.DOING, given_due=DUE)
    assert plan_for(DAY, DAY).told == ()
