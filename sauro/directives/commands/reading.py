"""Reading what was handed in: the work of a job, which may run twice and do its work once.

The file is read outside any transaction, which may take minutes; then all of it is written in one.
A worker that is killed has written nothing.
"""

import logging
import mimetypes
from pathlib import Path

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from sauro.directives import originals
from sauro.directives.commands.annex import import_annex
from sauro.directives.commands.joining import place_reading
from sauro.directives.kept_source import keepable
from sauro.directives.models import Arrival, Original
from sauro.directives.opened import Opened
from sauro.directives.sheet_source import is_workbook, open_workbook_source
from sauro.directives.vocabulary import ArrivalState
from sauro.directives.wording import FILE_BROKEN
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.reading.reader import read_source
from sauro.reading.renditions import rendition_of
from sauro.reading.sources.confined import open_confined
from sauro.reading.sources.errors import SecretError, SourceError
from sauro.reading.sources.plain import PlainReader
from sauro.reading.text import Source

logger = logging.getLogger(__name__)


def read_arrival(arrival_id: int) -> ArrivalState:
    """Read what was handed in and keep it; what became of it. A second call changes nothing."""
    arrival = Arrival.objects.get(pk=arrival_id)
    if arrival.state != ArrivalState.READING:
        return ArrivalState(arrival.state)
    try:
        with originals.local_copy(arrival.spool, arrival.name) as path:
            opened = _open(arrival, path)
            state = _keep(arrival, path, opened)
        originals.unspool(arrival.spool)
        return state
    except SecretError as error:
        return _refuse(arrival, _sentences(error))
    except SourceError as error:
        return _fail(arrival, _sentences(error))
    except Refused as error:
        return _fail(arrival, error.message)
    except FileNotFoundError:
        if Arrival.objects.get(pk=arrival_id).state != ArrivalState.READING:
            return ArrivalState(Arrival.objects.get(pk=arrival_id).state)
        return _fail(arrival, "Không còn tệp đã đưa vào. Hãy đưa tệp vào lại.")
    except Exception:
        logger.exception("reading arrival %s failed", arrival_id)
        return _fail(arrival, FILE_BROKEN)


def _open(arrival: Arrival, path: Path) -> Opened:
    begun = timezone.now()
    if arrival.annex_of_id is not None and is_workbook(path):
        source = open_workbook_source(path)
    else:
        source = open_confined(path)
    source = keepable(source)
    reading = read_source(source)
    return Opened(
        source, reading, rendition_of(path, source, reading.document), (begun, timezone.now())
    )


def _keep(arrival: Arrival, path: Path, opened: Opened) -> ArrivalState:
    originals.keep(path, Original(sha256=arrival.sha256).key)
    with transaction.atomic():
        arrival = Arrival.objects.select_for_update().get(pk=arrival.pk)
        if arrival.state != ArrivalState.READING:
            return ArrivalState(arrival.state)
        act = Act(arrival.by, timezone.now(), f"arrival-{arrival.pk}")
        arrival.original, _ = Original.objects.get_or_create(
            sha256=arrival.sha256,
            defaults={
                "size": arrival.size,
                "media_type": _media_type(arrival.name, opened.source),
                "name": arrival.name,
                "kept_at": act.now,
                "kept_by": arrival.by,
            },
        )
        if arrival.annex_of is not None:
            told = import_annex(act, arrival.annex_of, arrival.original, arrival.name, opened)
            arrival.directive, arrival.said = arrival.annex_of, told
        else:
            placed = place_reading(act, arrival, opened)
            arrival.directive, arrival.said = placed.directive, placed.said
        _end(arrival, ArrivalState.TAKEN)
    return ArrivalState.TAKEN


def _refuse(arrival: Arrival, said: str) -> ArrivalState:
    """Nothing of it stays: neither bytes nor name nor digest, only that it was refused."""
    originals.unspool(arrival.spool)
    with transaction.atomic():
        arrival = Arrival.objects.select_for_update().get(pk=arrival.pk)
        same = Q(pk=arrival.pk)
        if arrival.sha256:  # copies that were handed in while it waited
            same |= Q(sha256=arrival.sha256, state=ArrivalState.DUPLICATE, original__isnull=True)
        if arrival.state == ArrivalState.READING:
            Arrival.objects.filter(same).update(
                name="", sha256="", spool="", head={}, said=said,
                state=ArrivalState.REFUSED, ended_at=timezone.now(),
            )  # fmt: skip
            arrival.refresh_from_db()
    return ArrivalState(arrival.state)


def _fail(arrival: Arrival, said: str) -> ArrivalState:
    """The file goes on waiting, to be read again or taken away."""
    with transaction.atomic():
        arrival = Arrival.objects.select_for_update().get(pk=arrival.pk)
        if arrival.state == ArrivalState.READING:
            arrival.state, arrival.said, arrival.ended_at = (
                ArrivalState.FAILED, said, timezone.now(),
            )  # fmt: skip
            arrival.save(update_fields=["state", "said", "ended_at"])
    return ArrivalState(arrival.state)


def _end(arrival: Arrival, state: ArrivalState) -> None:
    arrival.state, arrival.ended_at, arrival.spool = state, timezone.now(), ""
    arrival.save()


def _sentences(error: SourceError) -> str:
    """What is wrong and the way out, without the name of a file of ours."""
    message = error.message[:1].upper() + error.message[1:]
    return f"{message}. {error.way_out}."


def _media_type(name: str, source: Source) -> str:
    if source.reader == PlainReader.name:
        return "text/plain"
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
