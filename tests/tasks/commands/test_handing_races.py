"""A worker killed while it matches a product, and two at once: nothing lost, nothing twice."""

import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from io import BytesIO
from pathlib import Path
from urllib.parse import quote

import pytest
from django.db import connection
from django.utils import timezone

from sauro.directives.receiving import Handed as File
from sauro.people.act import Act
from sauro.people.vocabulary import PostKind
from sauro.tasks.commands.handed_reading import read_handed
from sauro.tasks.commands.handing import take_products
from sauro.tasks.demo.papers import Paper
from sauro.tasks.models import Event, Handed, Product
from sauro.tasks.vocabulary import EventKind, HandedState
from tests.config.running import until
from tests.people.organisation import act_of, holder, province
from tests.web.given import given

pytestmark = pytest.mark.django_db(transaction=True)
PAPER = Paper(
    "Sở Tài chính", "89/BC-STC", date(2026, 5, 18), "Rà soát các khoản nợ đọng tài chính công",
    base="Thông báo số 1/TB-UBND ngày 30/3/2026 của Ủy ban nhân dân tỉnh", above="UBND TỈNH",
)  # fmt: skip
# Does the job, and stops after the product is written and before it commits.
READ = """
import time
from pathlib import Path
from sauro.config.django_setup import know_models
from sauro.config.installation import Installation
know_models(Installation(Path({folder!r})))
from django.conf import settings
settings.MEDIA_ROOT = {files!r}
from sauro.tasks.commands import handed_reading
add = handed_reading.add_product
def slowly(*told, **more):
    add(*told, **more)
    Path({note!r}).touch()
    time.sleep(600)
handed_reading.add_product = slowly
handed_reading.read_handed({handed})
"""


def _read_by_one_who_is_killed(settings, handed: int, note: Path) -> None:
    where = connection.settings_dict
    address = f"postgresql://{where['USER']}@/{where['NAME']}?host={quote(where['HOST'], safe='')}"
    variables = os.environ | {"DATABASE_URL": f"{address}&port={where['PORT']}"}
    folder, files = str(settings.INSTALLATION.folder), str(settings.MEDIA_ROOT)
    words = READ.format(folder=folder, files=files, note=str(note), handed=handed)
    reading = subprocess.Popen([sys.executable, "-c", words], env=variables)
    try:
        until(note.exists)
    finally:
        reading.send_signal(signal.SIGKILL)
        reading.wait()


def test_killed_reading_has_matched_nothing_and_the_next_matches_once(
    tmp_path: Path, settings
) -> None:
    settings.MEDIA_ROOT = tmp_path / "files"
    there = province()
    office = holder("office", PostKind.OFFICE, there.office).user
    given(act_of(office), there.committee)
    file = File("bao-cao.txt", BytesIO(PAPER.text.encode()))
    row = take_products(Act(office, timezone.now()), "lot", [file])[0]
    _read_by_one_who_is_killed(settings, row.pk, tmp_path / "note")
    assert (Handed.objects.get().state, Product.objects.count()) == (HandedState.READING, 0)
    assert [read_handed(row.pk) for _ in range(2)] == [HandedState.MATCHED] * 2
    assert Product.objects.count() == 1
    assert Event.objects.filter(kind=EventKind.PRODUCT).count() == 1


def test_same_paper_in_two_files_read_at_once_is_one_product(tmp_path: Path, settings) -> None:
    settings.MEDIA_ROOT = tmp_path / "files"
    there = province()
    office = holder("office", PostKind.OFFICE, there.office).user
    given(act_of(office), there.committee)
    files = [
        File("ban-word.docx", BytesIO(PAPER.docx)),
        File("ban-chu.txt", BytesIO(PAPER.text.encode())),
    ]
    rows = take_products(Act(office, timezone.now()), "lot", files)

    def read(row: Handed) -> HandedState:
        try:
            return read_handed(row.pk)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as threads:
        states = sorted(threads.map(read, rows))
    assert states == [HandedState.DUPLICATE, HandedState.MATCHED]
    assert Product.objects.count() == 1
