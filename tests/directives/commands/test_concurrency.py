"""Two at once: reviewers on one card, a click that is sent twice, files that are read together."""

import pytest

from sauro.directives.commands.intake import take_files
from sauro.directives.commands.reading import read_arrival
from sauro.directives.commands.review.deciding import accept, reject
from sauro.directives.models import Decision, Directive
from sauro.tasks.commands.give import give
from sauro.tasks.demo.cast import reviewed
from sauro.tasks.models import Assignment
from tests.at_once import at_once, empty_queue
from tests.directives.offices import PLAN, handed, load, office, plan

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def both(tmp_path, settings):
    """The office, in a database that other threads see."""
    settings.MEDIA_ROOT = tmp_path / "files"
    load()
    yield office()
    empty_queue()


def test_of_two_reviewers_on_a_card_one_wins_and_the_other_is_told_who(both) -> None:
    card = plan(both.act).proposals.order_by("order")[0]
    found = at_once(lambda: accept(both.act, card, 1), lambda: reject(both.other, card, 1, "trùng"))
    told = [one for one in found if isinstance(one, str)]
    winner = Decision.objects.get().by
    assert winner is not None
    assert [one.split(" vừa xử lý thẻ này")[0] for one in told] == [winner.full_name]
    card.refresh_from_db()
    assert card.version == 2


def test_click_that_is_sent_twice_gives_once(both) -> None:
    directive = reviewed(both.act, plan(both.act))
    found = at_once(lambda: give(both.act, directive), lambda: give(both.act, directive))
    assert sorted(one.tasks for one in found) == [0, 52]
    assert Assignment.objects.count() == sum(one.assignments for one in found)


def test_two_renditions_read_together_are_one_directive(both) -> None:
    texts = (PLAN.read_bytes(), PLAN.read_bytes() + b"\n")
    one, two = (take_files(both.act, [handed(text)])[0].pk for text in texts)
    at_once(lambda: read_arrival(one), lambda: read_arrival(two))
    assert Directive.objects.count() == 1
    assert Directive.objects.get().renditions.count() == 2


def test_job_that_runs_twice_at_once_reads_once(both) -> None:
    arrival = take_files(both.act, [handed(PLAN.read_bytes())])[0].pk
    found = at_once(lambda: read_arrival(arrival), lambda: read_arrival(arrival))
    assert found == ["taken", "taken"]
    assert Directive.objects.get().proposals.count() == 52
