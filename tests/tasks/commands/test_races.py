"""Two at once on one assignment: exactly one wins, the other is told; nobody waits crosswise."""

from datetime import timedelta
from typing import Any

import pytest

from sauro.directives.models import Directive
from sauro.tasks.commands.extend import ask_extension, grant, refuse
from sauro.tasks.commands.progress import Progress, update
from sauro.tasks.commands.seal import seal
from sauro.tasks.commands.steps import take, take_many
from sauro.tasks.models import Assignment, Event, Seal, Stage
from sauro.tasks.queries.log import verify_log
from tests.at_once import at_once, empty_queue
from tests.directives.offices import load, office
from tests.tasks.given import given_plan
from tests.tasks.life import DAY, at, due_on, fresh, reported, work_of

pytestmark = pytest.mark.django_db(transaction=True)
BUILDER = "soxaydung.daumoi"


@pytest.fixture
def plan(tmp_path, settings):
    """The plan given, in a database that other threads see."""
    settings.MEDIA_ROOT = tmp_path / "files"
    load()
    yield given_plan(office().act)[0]
    empty_queue()


def _refused(found: list[Any]) -> int:
    return sum(isinstance(one, str) for one in found)


def test_races_have_one_winner_and_leave_one_stage_and_event(plan: Directive) -> None:
    row = reported(work_of(plan, "so-xay-dung"), BUILDER)
    version = row.version
    said = {"code": "other", "reason": "Thiếu phụ lục"}
    found = at_once(
        lambda: take(at("chanhvp"), "confirm", row, version),
        lambda: take(at("cv.tonghop"), "return", row, version, said),
        lambda: take(at(BUILDER), "take_back", row, version),
    )
    assert _refused(found) == 2
    decided = Event.objects.filter(assignment=row, kind__in=("confirm", "return", "take_back"))
    assert decided.count() == 1
    assert Stage.objects.filter(assignment=row, until__isnull=True).count() == 1

    later = due_on(work_of(plan, "so-xay-dung", 1), DAY + timedelta(5))
    asked = ask_extension(at(BUILDER), later, DAY + timedelta(9), "Chờ số liệu", "objective")
    found = at_once(
        lambda: grant(at("chutich"), asked, "Bút phê"),
        lambda: refuse(at("chanhvp"), asked, "Không"),
    )
    assert _refused(found) == 1
    granted = fresh(later).extensions_granted == 1
    assert fresh(later).due == DAY + timedelta(9 if granted else 5)

    third = work_of(plan, "so-xay-dung", 2)
    found = at_once(
        lambda: update(at(BUILDER), third, Progress("Một")),
        lambda: update(at("soxaydung.thutruong"), third, Progress("Hai")),
    )
    assert (_refused(found), third.updates.count(), fresh(third).state) == (0, 2, "doing")


def test_many_at_once_and_one_of_them_at_the_same_time_do_not_lock_each_other_out(
    plan: Directive,
) -> None:
    rows = Assignment.objects.filter(task__directive=plan, state="given")
    versions = dict(rows.values_list("pk", "version"))
    back = dict(reversed(versions.items()))
    one = work_of(plan, "so-xay-dung")
    found = at_once(
        lambda: take_many(at("cv.tonghop"), "receive", versions),
        lambda: take_many(at("chanhvp"), "receive", back),
        lambda: take(at(BUILDER), "receive", one, one.version),
    )
    assert 1 <= 3 - _refused(found) <= 2
    assert Event.objects.filter(assignment=one, kind="receive").count() == 1
    assert Stage.objects.filter(until__isnull=True).count() == Assignment.objects.count()
    at_once(seal, seal)
    assert Seal.objects.count() == Event.objects.count()
    assert verify_log().broken == ""
