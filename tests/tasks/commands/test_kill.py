"""Whoever gives 500 assignments is killed in the middle: nothing lost, nothing twice."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from django.db import connection

from sauro.directives.commands.review.assigning import Meaning, reassign
from sauro.directives.models import Directive
from sauro.directives.vocabulary import DirectiveState, PartyRole
from sauro.people.models import Group
from sauro.tasks.commands.give import give
from sauro.tasks.demo.cast import reviewed
from sauro.tasks.models import Assignment, Event, Task
from tests.config.running import until
from tests.directives.offices import agency, load, office, plan

pytestmark = pytest.mark.django_db(transaction=True)
CARDS = 12  # that go to all communes instead of one department

# Gives, and stops before it commits, as one whose machine is slow.
GIVE = """
import time
from datetime import UTC, datetime
from pathlib import Path
from sauro.config.django_setup import know_models
from sauro.config.installation import Installation
know_models(Installation(Path({folder!r})))
from sauro.directives.models import Directive
from sauro.people.act import Act
from sauro.people.models import User
from sauro.tasks.commands import give
def slowly(*told):
    Path({note!r}).touch()
    time.sleep(600)
give.mark_given = slowly
give.give(Act(User.objects.get(username="chanhvp"), datetime.now(UTC)), Directive.objects.get())
"""


def _given_by_one_who_is_killed(folder: Path, note: Path) -> None:
    where = connection.settings_dict
    address = f"postgresql://{where['USER']}@/{where['NAME']}?host={quote(where['HOST'], safe='')}"
    variables = os.environ | {"DATABASE_URL": f"{address}&port={where['PORT']}"}
    words = GIVE.format(folder=str(folder), note=str(note))
    giving = subprocess.Popen([sys.executable, "-c", words], env=variables)
    try:
        until(note.exists)
    finally:
        giving.send_signal(signal.SIGKILL)
        giving.wait()


def _to_all_communes(there, directive: Directive) -> None:
    communes = Group.objects.get(owner=agency("ubnd-tinh"), name="UBND các xã, phường")
    for card in directive.proposals.order_by("order")[:CARDS]:
        lead = card.parties.get(role=PartyRole.LEAD)
        reassign(there.act, card, 1, lead, Meaning(group=communes))


def test_killed_giving_has_given_nothing_and_the_next_gives_all_once(
    tmp_path: Path, settings
) -> None:
    settings.MEDIA_ROOT = tmp_path / "files"
    load()
    there = office()
    directive = plan(there.act)
    _to_all_communes(there, directive)
    reviewed(there.act, directive)
    _given_by_one_who_is_killed(settings.INSTALLATION.folder, tmp_path / "note")
    assert [one.objects.count() for one in (Task, Assignment, Event)] == [0, 0, 0]
    counts = give(there.other, directive)
    assert counts.tasks == 52
    assert counts.assignments > 500
    assert Assignment.objects.count() == counts.assignments
    assert Event.objects.count() == counts.tasks + counts.assignments
    directive.refresh_from_db()
    assert directive.state == DirectiveState.GIVEN
