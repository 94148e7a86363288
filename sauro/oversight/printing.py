"""PDFs of papers, made by LibreOffice in a job: asked for, made once, forgotten after a week."""

import hashlib
from datetime import date, timedelta
from io import BytesIO
from typing import IO

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils import timezone

from sauro.directives import originals
from sauro.directives.commands.keeping import clear_left
from sauro.oversight.models import Print
from sauro.oversight.vocabulary import PrintState
from sauro.people.act import Act
from sauro.reading.sources.office.program import PrintError, printed

AMONG = "printing"
_KEPT = timedelta(7)
_PATIENCE = timedelta(minutes=10)
_FAILED = PrintState.FAILED


def print_of(act: Act, docx: bytes, *, again: bool) -> tuple[Print, bool]:
    """The PDF of these bytes, asked for where nobody did yet, where it is lost, and ``again`` where
    it failed; whether a job is to make it."""
    digest = hashlib.sha256(docx).hexdigest()
    with transaction.atomic():
        row = Print.objects.select_for_update().filter(sha256=digest).first()
        if row is not None and not _lost(act, row) and (row.state != _FAILED or not again):
            return row, False
        place = originals.spool(BytesIO(docx), AMONG).place
        row, _ = Print.objects.update_or_create(
            sha256=digest,
            defaults={"state": PrintState.WAITING, "place": place, "why": "", "at": act.now},
        )
        return row, True


def _lost(act: Act, row: Print) -> bool:
    """Made, but its file is gone; or waited for longer than any job lasts."""
    if row.state == PrintState.DONE:
        return not default_storage.exists(row.place)
    return row.state == PrintState.WAITING and act.now - row.at > _PATIENCE


def make_print(print_id: int) -> str:
    """Make it; what is made already, or was forgotten, is let be."""
    row = Print.objects.filter(pk=print_id, state=PrintState.WAITING).first()
    if row is None:
        return "đã xong"
    waited = row.place
    try:
        with default_storage.open(waited) as stored:
            pdf = printed(stored.read())
        row.place = default_storage.save(f"{AMONG}/{row.sha256}.pdf", ContentFile(pdf))
        row.state = PrintState.DONE
    except PrintError as error:
        row.state, row.why, row.place = PrintState.FAILED, str(error), ""
    row.save(update_fields=["state", "why", "place"])
    originals.unspool(waited)
    return str(row.state)


def open_print(row: Print) -> IO[bytes]:
    """Its bytes. FileNotFoundError where the storage has lost it."""
    stored: IO[bytes] = default_storage.open(row.place)
    return stored


def forget_prints(today: date) -> int:
    """Take away those that were asked for a week ago: they can be made again. How many."""
    first = today - _KEPT
    old = [row for row in Print.objects.all() if timezone.localdate(row.at) < first]
    for row in old:
        row.delete()
        originals.unspool(row.place)
    clear_left(AMONG, Print.objects.values_list("place", flat=True))
    return len(old)
