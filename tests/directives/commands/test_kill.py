"""A worker killed in the middle of reading: nothing lost, nothing twice."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from asgiref.sync import async_to_sync
from django.db import connection

from sauro.config.jobs import requeue_stalled
from sauro.directives.commands.intake import take_files
from sauro.directives.models import Arrival, Directive, Original, Proposal, Reading
from sauro.directives.vocabulary import ArrivalState
from tests.config.running import until
from tests.directives.offices import PLAN, handed, load, office

pytestmark = pytest.mark.django_db(transaction=True)

# A worker that is as slow to write as a scan of many pages: it stops once, before it commits.
WORK = """
import os, time
from pathlib import Path
from sauro.config.django_setup import know_models
from sauro.config.installation import Installation
installation = Installation(Path({folder!r}))
know_models(installation)
from django.conf import settings
settings.MEDIA_ROOT = {files!r}
from sauro.directives.commands import reading
place = reading.place_reading
def slowly(act, arrival, opened):
    placed = place(act, arrival, opened)
    note = Path({note!r})
    if not note.exists():
        note.touch()
        time.sleep(600)
    return placed
reading.place_reading = slowly
from sauro.config import working
working.work(installation, 1)
"""
Start = Callable[[], "subprocess.Popen[bytes]"]


@pytest.fixture
def start_worker(tmp_path: Path, settings) -> Iterator[Start]:
    """Starts a worker on the database of this test; it is killed if it lives on after it."""
    settings.MEDIA_ROOT = tmp_path / "files"
    where = connection.settings_dict
    address = f"postgresql://{where['USER']}@/{where['NAME']}?host={quote(where['HOST'], safe='')}"
    variables = os.environ | {"DATABASE_URL": f"{address}&port={where['PORT']}"}
    words = WORK.format(
        folder=str(settings.INSTALLATION.folder),
        files=str(settings.MEDIA_ROOT),
        note=str(tmp_path / "note"),
    )
    started = []

    def start() -> "subprocess.Popen[bytes]":
        started.append(subprocess.Popen([sys.executable, "-c", words], env=variables))
        return started[-1]

    yield start
    for worker in started:
        worker.kill()
        worker.wait()
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE procrastinate_jobs, procrastinate_workers CASCADE")


def _counts() -> list[int]:
    return [model.objects.count() for model in (Directive, Original, Reading, Proposal)]


def test_directive_read_by_a_killed_worker_is_read_once_by_the_next(
    start_worker: Start, tmp_path: Path
) -> None:
    load()
    arrival = take_files(office().act, [handed(PLAN.read_bytes())])[0]
    killed = start_worker()
    until((tmp_path / "note").exists)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert _counts() == [0, 0, 0, 0]
    assert Arrival.objects.get(pk=arrival.pk).state == ArrivalState.READING
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE procrastinate_workers SET last_heartbeat = last_heartbeat - interval '2 min'"
        )
        cursor.execute("TRUNCATE procrastinate_periodic_defers")
    assert async_to_sync(requeue_stalled.func)(timestamp=0) == 1
    start_worker()
    until(lambda: Arrival.objects.get(pk=arrival.pk).state == ArrivalState.TAKEN)
    assert _counts() == [1, 1, 1, 52]
