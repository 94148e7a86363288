"""Killed in the middle of a report or of its PDF: nothing is lost, nothing comes twice."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest
from django.conf import settings as django_settings
from django.db import connection, transaction

from sauro.oversight.models import Print, Report
from sauro.oversight.papers.writing.paper import to_docx
from sauro.oversight.printing import AMONG, forget_prints, make_print, open_print, print_of
from sauro.oversight.spans import SpanKind, span_of
from sauro.oversight.vocabulary import PrintState
from sauro.people.act import Act
from sauro.people.models import Change, User
from sauro.people.vocabulary import PostKind
from tests.config.running import until
from tests.oversight.papers.sample_papers import circular
from tests.people.organisation import act_of, holder, province
from tests.web.given import given

pytestmark = pytest.mark.django_db(transaction=True)
NOW = datetime(2026, 5, 4, 1, tzinfo=UTC)
BEGIN = """
from datetime import datetime
from pathlib import Path
from sauro.config.installation import Installation
from sauro.config.django_setup import know_models
know_models(Installation(Path({folder!r})))
from django.conf import settings
settings.MEDIA_ROOT = {files!r}
"""
PRINT = """
from sauro.oversight.printing import make_print
make_print({number})
"""
REPORT = """
from sauro.oversight.commands.reporting import draft_report
from sauro.oversight.queries.heads import office_for
from sauro.oversight.spans import SpanKind, span_of
from sauro.people.act import Act
from sauro.people.models import Agency, User
act = Act(User.objects.get(username="office"), datetime.fromisoformat({now!r}))
agency = Agency.objects.get(pk={agency})
draft_report(act, agency, None, span_of(SpanKind.MONTH, act.day), office_for(agency, act.day))
"""
Start = Callable[[str], "subprocess.Popen[bytes]"]


@pytest.fixture
def start(transactional_db: None, tmp_path: Path, settings) -> Iterator[Start]:
    """Starts code as a program of its own on the database and the files of this test."""
    settings.MEDIA_ROOT = str(tmp_path)
    where = connection.settings_dict
    address = f"postgresql://{where['USER']}@/{where['NAME']}?host={quote(where['HOST'], safe='')}"
    variables = os.environ | {"DATABASE_URL": f"{address}&port={where['PORT']}"}
    folder = str(django_settings.INSTALLATION.folder)
    started = []

    def begin(code: str) -> "subprocess.Popen[bytes]":
        whole = BEGIN.format(folder=folder, files=str(tmp_path)) + code
        started.append(subprocess.Popen([sys.executable, "-c", whole], env=variables))
        return started[-1]

    yield begin
    for program in started:
        program.kill()
        program.wait()


def killed_at(table: str, program: Callable[[], "subprocess.Popen[bytes]"]) -> None:
    """Kill it when it is about to write into the table."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"LOCK TABLE {table} IN SHARE MODE")
        started = program()
        until(_waits)
        started.kill()
        started.wait()
    until(lambda: _others() == 0)


def converting(number: int) -> list[int]:
    """The LibreOffice that this process started, as long as it converts."""
    try:
        children = Path(f"/proc/{number}/task/{number}/children").read_text().split()
        names = {int(one): Path(f"/proc/{one}/comm").read_text() for one in children}
    except (FileNotFoundError, ProcessLookupError):
        return []
    return [one for one, name in names.items() if name.startswith("soffice")]


def _waits() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
        return bool(cursor.fetchone()[0])


def _others() -> int:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            " AND backend_type = 'client backend' AND pid <> pg_backend_pid()"
        )
        return int(cursor.fetchone()[0])


def test_killed_while_a_pdf_is_made_it_is_made_once_by_the_next(
    start: Start, tmp_path: Path
) -> None:
    act = Act(None, NOW)
    row, ask = print_of(act, to_docx(circular()), again=True)
    assert ask
    program = start(PRINT.format(number=row.pk))
    until(lambda: converting(program.pid) != [])
    (office,) = converting(program.pid)
    program.kill()
    program.wait()
    os.killpg(office, signal.SIGKILL)
    row.refresh_from_db()
    assert row.state == PrintState.WAITING
    assert [make_print(row.pk), make_print(row.pk)] == ["done", "đã xong"]
    row.refresh_from_db()
    with open_print(row) as pdf:
        assert pdf.read(5) == b"%PDF-"
    assert print_of(act, to_docx(circular()), again=True) == (row, False)
    assert Print.objects.count() == 1
    assert forget_prints(NOW.date().replace(day=20)) == 1
    assert (Print.objects.count(), list((tmp_path / AMONG).glob(f"{row.sha256}.pdf"))) == (0, [])


def test_killed_while_a_report_is_drafted_nothing_is_left_and_the_next_makes_it_once(
    start: Start,
) -> None:
    there = province()
    holder("office", PostKind.OFFICE, there.office)
    act = act_of(User.objects.get(username="office"))
    given(act, there.committee)
    before = Change.objects.count()
    code = REPORT.format(now=act.now.isoformat(), agency=there.office.pk)
    killed_at("people_change", lambda: start(code))
    assert (Report.objects.count(), Change.objects.count()) == (0, before)
    assert start(code).wait(120) == 0
    assert start(code).wait(120) != 0
    row = Report.objects.get()
    assert row.first_day == span_of(SpanKind.MONTH, act.day).first
    assert Change.objects.count() == before + 1
