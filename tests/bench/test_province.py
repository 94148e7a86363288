"""The invented province holds together, as if the program itself had made it."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest
from django.core.management import call_command
from django.db.models import Count, F, Min, Q
from django.test import Client
from pytest_django import DjangoDbBlocker

from bench.province_size import Size
from sauro.people import clock

SIZE = Size(tasks=300, documents=120, agencies=150, users=400)


@pytest.fixture(scope="module")
def _made(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Made before the first test of this file; all tables are emptied after the last."""
    from bench.province import make_province  # models are known by now

    with django_db_blocker.unblock():
        make_province(SIZE, clock.now())
    yield
    with django_db_blocker.unblock():
        call_command("flush", interactive=False, verbosity=0)


@pytest.fixture
def province(_made: None, db: None) -> None:
    """What a test changes is taken back."""


def test_there_are_as_many_of_each_as_wanted(province: None) -> None:
    from sauro.directives.models import Directive
    from sauro.people.models import Agency, User
    from sauro.tasks.models import Task

    there = Agency.objects.filter(in_province=True, last_day__isnull=True)
    found = Size(Task.objects.count(), Directive.objects.count(), there.count(),
                 User.objects.count())  # fmt: skip
    assert found == SIZE


def test_tasks_keep_what_their_assignments_come_to(province: None) -> None:
    from sauro.tasks.models import Task
    from sauro.tasks.vocabulary import OPEN

    still = Q(assignments__state__in=OPEN)
    reckoned = Task.objects.annotate(
        first=Min("assignments__due", filter=still), count=Count("assignments")
    )
    kept = list(reckoned.values_list("next_due", "addressees"))
    assert kept == list(reckoned.values_list("first", "count"))
    assert any(due for due, _ in kept)


def test_the_present_stage_is_how_an_assignment_stands(province: None) -> None:
    from sauro.tasks.models import Assignment, Stage

    present = Stage.objects.filter(until__isnull=True)
    alike = present.filter(
        Q(due=F("assignment__due")) | Q(due=None, assignment__due=None),
        Q(met_day=F("assignment__met_day")) | Q(met_day=None, assignment__met_day=None),
        Q(first_due=F("assignment__first_due")) | Q(first_due=None, assignment__first_due=None),
        state=F("assignment__state"),
    )
    assert alike.count() == present.count() == Assignment.objects.count()


def test_stages_follow_each_other_without_a_gap(province: None) -> None:
    from sauro.tasks.models import Stage

    rows = list(Stage.objects.order_by("assignment", "since", F("until").asc(nulls_last=True)))
    pairs = [
        (one.until, other.since)
        for one, other in pairwise(rows)
        if one.assignment_id == other.assignment_id
    ]
    assert [until for until, _ in pairs] == [since for _, since in pairs]
    assert pairs


def test_events_tell_each_step_once(province: None) -> None:
    from sauro.tasks.models import Assignment, Event, Task
    from sauro.tasks.vocabulary import EventKind

    told = Counter(Event.objects.values_list("kind", flat=True))
    assert told[EventKind.TASK_GIVEN] == Task.objects.count()
    assert told[EventKind.ASSIGNED] == Assignment.objects.count()
    heard = Event.objects.filter(assignment__isnull=False).values("assignment")
    counts = dict(heard.annotate(n=Count("pk")).values_list("assignment", "n"))
    assert counts == dict(Assignment.objects.values_list("pk", "version"))


def test_the_words_of_tasks_stand_in_their_documents(province: None) -> None:
    from sauro.tasks.models import Task

    rows = list(Task.objects.select_related("reading"))
    words = [one.reading.chars[slice(*one.spans[0])] for one in rows]
    assert [text[: len(one.title)] for text, one in zip(words, rows, strict=True)] == [
        one.title for one in rows
    ]


def test_trays_hold_what_they_count(province: None) -> None:
    from bench.province_people import FOCAL, OFFICE
    from sauro.people.models import User
    from sauro.tasks.models import Assignment, Obstacle
    from sauro.tasks.queries.trays import AT_ONCE, desk_of
    from sauro.tasks.vocabulary import WorkState

    day = clock.today()
    desks = [desk_of(User.objects.get(username=name), day) for name in (OFFICE, FOCAL)]
    trays = [tray for desk in desks for tray in (*desk.act, *desk.know)]
    held = [(len(tray.entries), min(tray.total, AT_ONCE)) for tray in trays]
    assert [shown for shown, _ in held] == [wanted for _, wanted in held]
    office = {tray.label: tray.total for tray in desks[0].act}
    assert office["Chờ xác nhận hoàn thành"] == (
        Assignment.objects.filter(state=WorkState.CONFIRMING)
        .exclude(agency__code="vp-ubnd-tinh")
        .count()
    )
    asked = Obstacle.objects.filter(answered_at__isnull=True).values("assignment").distinct()
    assert office.get("Khó khăn, vướng mắc chờ trả lời", 0) == asked.count()


def test_pages_of_each_kind_are_answered(province: None) -> None:
    from bench.province_people import FOCAL, OFFICE
    from bench.web_pages import Pages
    from sauro.people.models import User

    for username in (OFFICE, FOCAL):
        user, client = User.objects.get(username=username), Client()
        client.force_login(user)
        kinds = list(Pages(user, clock.today(), 1, 1).kinds())
        answers = {kind.name: client.get(kind.addresses[0]).status_code for kind in kinds}
        assert answers == dict.fromkeys(answers, 200)
        assert len(answers) == len(kinds)
