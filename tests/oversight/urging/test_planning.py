"""Who is told what and why; the preview equals what is then made and sent."""

from datetime import date, datetime, timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sauro.oversight.models import Digest, DigestEntry, LadderStep, Urging
from sauro.oversight.urging.making import make_digests
from sauro.oversight.urging.planning import Plan, plan_for
from sauro.oversight.urging.vocabulary import Part, Reason
from sauro.people.commands.delegations import delegate
from sauro.people.commands.posts import end_post
from sauro.people.models import Post
from sauro.people.queries.calendar import work_calendar
from sauro.people.vocabulary import PostKind
from sauro.people.working_days import last_working_day, next_working_day
from sauro.tasks.models import Assignment
from sauro.tasks.vocabulary import WorkState
from tests.oversight.urging.place import Place, seed_ladder
from tests.people.organisation import SYSTEM, act_of
from tests.tasks.life import fresh

DUE = date(2026, 6, 10)  # a Wednesday


def moment(day: date, hour: float = 7.5) -> datetime:
    """This hour of the day in Viet Nam."""
    return timezone.make_aware(datetime.combine(day, datetime.min.time()) + timedelta(hours=hour))


def told(plan: Plan) -> dict[str, list[tuple[str, str]]]:
    """By account: reason and part of each item."""
    return {
        one.user.username: [(item.reason.value, item.part.value) for item in one.items]
        for one in plan.told
    }


@pytest.fixture
def row(place: Place) -> Assignment:
    """The first task, due on 10/6/2026; the second has no deadline and is at work."""
    first, second = Assignment.objects.order_by("pk")
    Assignment.objects.filter(pk=second.pk).update(given_due=None)
    Assignment.objects.update(state=WorkState.DOING)
    Assignment.objects.filter(pk=first.pk).update(given_due=DUE)
    return fresh(first)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 6, 2), {}),
        (date(2026, 6, 3), {"daumoi": [("before", "focal")]}),
        (date(2026, 6, 4), {}),
        (date(2026, 6, 5), {"daumoi": [("before", "focal")]}),
        (date(2026, 6, 9), {"daumoi": [("before", "focal")]}),
        (date(2026, 6, 10), {}),
        (date(2026, 6, 11), {"daumoi": [("overdue", "focal")], "giamdoc": [("overdue", "head")]}),
        (date(2026, 6, 12), {}),
        (date(2026, 6, 15), {"vanphong": [("list", "office")]}),
        (date(2026, 6, 18), {"daumoi": [("again", "focal")], "giamdoc": [("again", "head")]}),
    ],
)
def test_each_step_tells_whom_it_is_for(row: Assignment, day: date, expected: dict) -> None:
    assert told(plan_for(day, day)) == expected


@pytest.mark.parametrize(
    "state",
    [WorkState.CONFIRMING, WorkState.SUBMITTED, WorkState.DONE, WorkState.PAUSED, WorkState.ENDED],
)
def test_nobody_is_urged_once_a_report_is_filed_or_the_work_is_out(
    row: Assignment, state: WorkState
) -> None:
    Assignment.objects.filter(pk=row.pk).update(state=state, met_day=DUE)
    days = [DUE + timedelta(number) for number in range(-8, 20)]
    waits = {"vanphong": [("decide", "office")]} if state == WorkState.CONFIRMING else {}
    assert [told(plan_for(day, day)) for day in days if day.weekday() < 5] == [waits] * 20


def test_what_is_new_is_told_on_the_next_working_day_and_only_while_nobody_received_it(
    place: Place,
) -> None:
    next_day = date(2026, 3, 31)
    assert told(plan_for(next_day, next_day)) == {"daumoi": [("new", "focal")] * 2}
    Assignment.objects.update(state=WorkState.RECEIVED)
    assert told(plan_for(next_day, next_day)) == {}


def test_what_was_decided_on_what_one_asked_is_told_while_it_still_holds(place: Place) -> None:
    from sauro.tasks.commands.extend import accept, ask_extension, counter
    from sauro.tasks.commands.steps import take
    from sauro.tasks.commands.transfer import transfer

    own, office, day = act_of(place.focal), act_of(place.clerk), date(2026, 3, 31)
    first, second = Assignment.objects.order_by("pk")
    later = ask_extension(own, first, DUE, "Chờ thẩm định", "objective")
    counter(office, later, date(2026, 5, 20), answer="Sớm hơn")
    take(own, "misdirect", second, second.version, {"reason": "Không thuộc chức năng"})
    second = fresh(second)
    take(office, "keep", second, second.version, {"reason": "Đúng chức năng"})
    expected = [("countered", "focal"), ("kept", "focal"), ("new", "focal")]
    assert told(plan_for(day, day)) == {"daumoi": expected}
    accept(own, later)
    take(own, "misdirect", fresh(second), fresh(second).version, {"reason": "Vẫn không thuộc"})
    transfer(office, fresh(second), fresh(second).version, place.there.health)
    assert told(plan_for(day, day)) == {"daumoi": [("new", "focal"), ("moved", "focal")]}


def test_the_focal_officer_who_is_registered_is_told_and_those_who_act_for_another(
    row: Assignment, place: Place
) -> None:
    from sauro.tasks.commands.register import Entry, agree, register

    own = place.person("phutrach", PostKind.SPECIALIST, place.there.finance)
    plan = register(act_of(own), {row.pk: Entry(product="Kế hoạch", person=own)}, send=True)
    agree(act_of(place.clerk), plan)
    day = date(2026, 6, 11)
    head = Post.objects.filter(user=place.head)
    delegate(SYSTEM, place.head, place.focal, list(head), day, day, "QĐ 1")
    assert told(plan_for(day, day)) == {
        "phutrach": [("overdue", "focal")],
        "daumoi": [("overdue", "head")],
        "giamdoc": [("overdue", "head")],
    }


def test_without_a_focal_officer_the_head_is_told_and_without_anybody_it_is_said(
    row: Assignment, place: Place
) -> None:
    day = date(2026, 6, 9)
    end_post(SYSTEM, Post.objects.get(user=place.focal), date(2026, 6, 1), "QĐ 2")
    assert told(plan_for(day, day)) == {"giamdoc": [("before", "head")]}
    end_post(SYSTEM, Post.objects.get(user=place.head), date(2026, 6, 1), "QĐ 3")
    plan = plan_for(day, day)
    assert (told(plan), plan.unreached) == ({}, {place.there.finance.pk: 1})


def test_the_agency_that_follows_up_has_the_list_of_its_directives(
    row: Assignment, place: Place
) -> None:
    place.person("theodoi", PostKind.FOCAL, place.there.health)
    place.directive.follow_up_agency = place.there.health
    place.directive.save()
    monday = date(2026, 6, 15)
    (office, other) = plan_for(monday, monday).told
    assert {office.user.username, other.user.username} == {"vanphong", "theodoi"}
    for one in (office, other):
        (item,) = one.items
        assert (item.reason, item.count, item.due) == (Reason.LIST, 1, DUE)
        assert item.part == (Part.OFFICE if one.user == place.clerk else Part.FOLLOW_UP)


def test_nobody_is_to_urge_the_own_agency(row: Assignment, place: Place) -> None:
    place.directive.follow_up_agency = place.there.finance
    place.directive.save()
    monday = date(2026, 6, 15)
    assert told(plan_for(monday, monday)) == {"vanphong": [("list", "office")]}


def test_a_whole_list_is_one_thing_to_do(row: Assignment, place: Place) -> None:
    other = Assignment.objects.exclude(pk=row.pk).get()
    Assignment.objects.filter(pk=other.pk).update(agency=place.there.health, given_due=DUE)
    monday = date(2026, 6, 15)
    (office,) = plan_for(monday, monday).told
    assert (len(office.items), office.acts, office.knows) == (2, 1, 0)


def test_steps_that_are_switched_off_or_set_otherwise_tell_so(row: Assignment) -> None:
    LadderStep.objects.filter(code="truoc-7").update(number=5)
    LadderStep.objects.filter(code="truoc-3").update(active=False)
    days = [date(2026, 6, number) for number in (3, 4, 5)]
    assert [bool(plan_for(day, day).told) for day in days] == [False, False, True]
    LadderStep.objects.filter(code="truoc-7").update(active=False)
    assert plan_for(days[2], days[2]).told == ()


def test_planning_changes_nothing_and_asks_as_often_for_many_as_for_few(april) -> None:
    seed_ladder()
    counts = []
    for day in (date(2026, 4, 1), date(2026, 5, 4)):
        with CaptureQueriesContext(connection) as queries:
            plan_for(day, day)
        counts.append(len(queries))
        assert [one["sql"] for one in queries if not one["sql"].startswith("SELECT")] == []
    assert max(counts) <= 24


def _kept(day: date) -> set[tuple[object, ...]]:
    rows = DigestEntry.objects.filter(digest__day=day)
    names = ("digest__user", "reason", "part", "step", "assignment", "agency", "count", "due")
    return set(rows.values_list(*names))


def _planned(plan: Plan) -> set[tuple[object, ...]]:
    return {
        (one.user.pk, item.reason, item.part, item.step and item.step.pk,
         item.assignment and item.assignment.pk, item.agency, item.count, item.due)
        for one in plan.told for item in one.items
    }  # fmt: skip


@given(data=st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_preview_equals_what_is_made_on_that_day(april, data: st.DataObject) -> None:
    """Of any day, asked on any day of the week before, after days on which the system stood still,
    whatever the ladder says."""
    with transaction.atomic():
        seed_ladder()
        for step in LadderStep.objects.all():
            step.number = data.draw(st.integers(1, 5 if step.kind == "list" else 20))
            step.active = data.draw(st.booleans())
            step.save()
        calendar = work_calendar()
        first = date(2026, 4, 1) + timedelta(data.draw(st.integers(0, 40)))
        for number in range(data.draw(st.integers(0, 4))):
            make_digests(moment(first - timedelta(5 - number)))
        day = next_working_day(calendar, first)
        asked = data.draw(st.sampled_from([first, last_working_day(calendar, day), day]))
        ahead = next_working_day(calendar, day + timedelta(1))
        preview, later = plan_for(day, asked), plan_for(ahead, day)
        make_digests(moment(day))
        assert _kept(day) == _planned(preview)
        assert Digest.objects.filter(day=day).count() == len(preview.told)
        assert not Digest.objects.filter(day=day, total=0).exists()
        assert later == plan_for(ahead, day)
        make_digests(moment(ahead))
        assert _kept(ahead) == _planned(later)
        once = Urging.objects.values_list("assignment", "day", "user")
        assert len(set(once)) == len(once)
        transaction.set_rollback(True)
