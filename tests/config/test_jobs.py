"""The queue when workers are killed and stopped; workers are processes of their own."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from asgiref.sync import async_to_sync
from django.conf import settings
from django.db import connection
from procrastinate.contrib.django import app

from sauro.config.jobs import requeue_stalled
from tests.config.running import until

WORK = (
    "from tests.config import held_job; from sauro.config import working;"
    "from sauro.config.installation import Installation; from pathlib import Path;"
    f"working.work(Installation(Path({str(settings.INSTALLATION.folder)!r})), 1)"
)

pytestmark = pytest.mark.django_db(transaction=True)


Start = Callable[[], "subprocess.Popen[bytes]"]


@pytest.fixture
def start_worker() -> Iterator[Start]:
    """Starts a worker on the database of this test; it is killed if it lives on after it."""
    where = connection.settings_dict
    address = f"postgresql://{where['USER']}@/{where['NAME']}?host={quote(where['HOST'], safe='')}"
    variables = os.environ | {"DATABASE_URL": f"{address}&port={where['PORT']}"}
    started = []

    def start() -> "subprocess.Popen[bytes]":
        started.append(subprocess.Popen([sys.executable, "-c", WORK], env=variables))
        return started[-1]

    yield start
    for worker in started:
        worker.kill()
        worker.wait()


@pytest.fixture
def notes(tmp_path: Path) -> Iterator[Path]:
    """Where a held job notes its attempts, once the job is in the queue."""
    app.configure_task("tests.config.held_job.hold").defer(notes=str(tmp_path / "notes"))
    yield tmp_path / "notes"
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE procrastinate_jobs, procrastinate_workers CASCADE")


def status() -> str:
    """The state of the held job."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT status FROM procrastinate_jobs WHERE task_name LIKE 'tests.%'")
        (words,) = cursor.fetchone()
        return str(words)


def as_if_silent_for_two_minutes() -> None:
    """What a dead worker looks like later; and no periodic job was put into the queue since."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE procrastinate_workers SET last_heartbeat = last_heartbeat - interval '2 min'"
        )
        cursor.execute("TRUNCATE procrastinate_periodic_defers")


def test_the_job_of_a_killed_worker_is_done_by_the_next(start_worker: Start, notes: Path) -> None:
    killed = start_worker()
    until(notes.exists)
    assert async_to_sync(requeue_stalled.func)(timestamp=0) == 0
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert status() == "doing"
    as_if_silent_for_two_minutes()
    worker = start_worker()
    until(lambda: status() == "succeeded")
    assert notes.read_text() == "đã bắt đầu\n" * 2
    worker.send_signal(signal.SIGTERM)
    assert worker.wait() == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_worker_told_to_stop_ends_its_job_first(
    start_worker: Start, notes: Path, number: int
) -> None:
    worker = start_worker()
    until(notes.exists)
    worker.send_signal(number)
    Path(f"{notes}.go").touch()
    assert worker.wait() == 0
    assert status() == "succeeded"
    assert notes.read_text() == "đã bắt đầu\n"
