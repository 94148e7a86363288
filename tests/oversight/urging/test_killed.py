"""Programs that are killed while they make and send digests: processes of their own."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from urllib.parse import quote

import pytest
from django.conf import settings
from django.db import connection, transaction

from sauro.oversight.models import Digest, DigestEntry, Urging, UrgingDay
from sauro.people.vocabulary import PostKind
from sauro.tasks.models import Assignment
from sauro.tasks.vocabulary import WorkState
from tests.config.running import until
from tests.oversight.urging.place import Place
from tests.oversight.urging.post_office import PostOffice
from tests.oversight.urging.test_planning import DUE, moment
from tests.oversight.urging.test_sending import LATE, run

pytestmark = pytest.mark.django_db(transaction=True)
PEOPLE = 6
PROGRAM = """
from datetime import datetime
from pathlib import Path
from sauro.config.installation import Installation
from sauro.config.django_setup import know_models
know_models(Installation(Path({folder!r})))
from django.conf import settings
from sauro.config.mail import Mail
from sauro.oversight.jobs import tell_people
from sauro.people import clock
settings.MAIL = Mail("127.0.0.1", "saurohethong@example.gov.vn", {port}, "none")
with clock.standing(datetime.fromisoformat({now!r})):
    tell_people.func(timestamp=0)
"""

Start = Callable[[PostOffice], "subprocess.Popen[bytes]"]


@pytest.fixture
def many(transactional_db, tmp_path, settings) -> Place:
    """A head and five focal officers who are told of one overdue lượt giao."""
    from tests.oversight.urging.place import seed_ladder

    settings.MEDIA_ROOT = tmp_path
    seed_ladder()
    place = Place()
    for number in range(PEOPLE - 2):
        place.person(f"daumoi{number}", PostKind.FOCAL, place.there.finance)
    first = Assignment.objects.order_by("pk")[0]
    Assignment.objects.update(state=WorkState.DOING, given_due=None)
    Assignment.objects.filter(pk=first.pk).update(given_due=DUE)
    return place


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts the job as a program of its own on the database of this test."""
    where = connection.settings_dict
    address = f"postgresql://{where['USER']}@/{where['NAME']}?host={quote(where['HOST'], safe='')}"
    variables = os.environ | {"DATABASE_URL": f"{address}&port={where['PORT']}"}
    started = []

    def begin(office: PostOffice) -> "subprocess.Popen[bytes]":
        folder, now = str(settings.INSTALLATION.folder), moment(LATE).isoformat()
        code = PROGRAM.format(folder=folder, port=office.server_address[1], now=now)
        started.append(subprocess.Popen([sys.executable, "-c", code], env=variables))
        return started[-1]

    yield begin
    for program in started:
        program.kill()
        program.wait()


def kill(program: "subprocess.Popen[bytes]") -> None:
    """At once, as when the power fails; what it held in the database is let go."""
    program.kill()
    program.wait()
    until(lambda: _others() == 0)


def _others() -> int:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            " AND backend_type = 'client backend' AND pid <> pg_backend_pid()"
        )
        return int(cursor.fetchone()[0])


def test_killed_while_digests_are_made_all_are_made_by_the_next(
    many: Place, office: PostOffice, start: Start
) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("LOCK TABLE oversight_urging IN SHARE MODE")
        program = start(office)
        until(_waits_for_the_lock)
        program.kill()
        program.wait()
    until(lambda: _others() == 0)
    assert [model.objects.count() for model in (UrgingDay, Digest, DigestEntry, Urging)] == [0] * 4
    assert run(LATE) == PEOPLE
    assert (Digest.objects.count(), Urging.objects.count()) == (PEOPLE, PEOPLE)
    assert set(Counter(office.receivers).values()) == {1}


def test_killed_while_a_letter_is_handed_over_each_arrives_once(
    many: Place, office: PostOffice, start: Start
) -> None:
    office.hold = 2
    program = start(office)
    assert office.holding.wait(60)
    kill(program)
    office.go.set()
    assert (len(office.taken), Digest.objects.exclude(sent_at=None).count()) == (2, 2)
    assert run(LATE) == PEOPLE - 2
    assert Counter(office.receivers) == dict.fromkeys(_addresses(), 1)


def test_killed_between_the_answer_and_the_commit_the_same_letter_comes_again(
    many: Place, office: PostOffice, start: Start
) -> None:
    """What remains possible: one letter twice, with one Message-ID, so that programs show it once;
    none is lost."""
    office.hold, office.takes = 2, True
    program = start(office)
    assert office.holding.wait(60)
    kill(program)
    office.go.set()
    assert run(LATE) == PEOPLE - 2
    assert set(office.receivers) == set(_addresses())
    ids = Counter(letter["Message-ID"] for letter in office.taken)
    assert (len(ids), sorted(ids.values())) == (PEOPLE, [1] * (PEOPLE - 1) + [2])


def test_two_at_once_send_each_letter_once(many: Place, office: PostOffice, start: Start) -> None:
    programs = [start(office), start(office)]
    assert [program.wait(120) for program in programs] == [0, 0]
    run(LATE)
    assert Counter(office.receivers) == dict.fromkeys(_addresses(), 1)
    assert Digest.objects.filter(sent_at__isnull=True).count() == 0


def _addresses() -> list[str]:
    return list(Digest.objects.values_list("user__email", flat=True))


def _waits_for_the_lock() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
        return bool(cursor.fetchone()[0])
