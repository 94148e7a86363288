"""Reading what was handed in: the work of a job, which may run twice and do its work once.

The file is read outside any transaction, which may take minutes; then all of it is written in one.
A worker that is killed has written nothing.
"""

import logging
import mimetypes
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from sauro.directives import originals
from sauro.directives.commands.annex import import_annex
from sauro.directives.commands.joining import place_reading
from sauro.directives.commands.papers import (
    Paper,
    keep_paper,
    opened_paper,
    unspool_paper,
    waiting_paper,
)
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
from sauro.reading.sources.confined.opening import open_confined
from sauro.reading.sources.errors import SecretError, SourceError
from sauro.reading.sources.plain.reader import PlainReader

logger = logging.getLogger(__name__)


def read_arrival(arrival_id: int) -> ArrivalState:
    """Read what was handed in and keep it; what became of it. A second call changes nothing."""
    arrival = Arrival.objects.get(pk=arrival_id)
    if arrival.state != ArrivalState.READING:
        return ArrivalState(arrival.state)
    try:
        with (
            originals.local_copy(arrival.spool, arrival.name) as path,
            waiting_paper(arrival) as waiting,
        ):
            opened = _open(arrival, path)
            paper = opened_paper(*waiting, partial(_open, arrival)) if waiting else None
            state = _keep(arrival, path, opened, paper)
        originals.unspool(arrival.spool)
        unspool_paper(arrival)
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


def _keep(arrival: Arrival, path: Path, opened: Opened, paper: Paper | None) -> ArrivalState:
    originals.keep(path, Original(sha256=arrival.sha256).key)
    if paper is not None:
        originals.keep(paper.path, Original(sha256=paper.told["sha256"]).key)
    with transaction.atomic():
        arrival = Arrival.objects.select_for_update().get(pk=arrival.pk)
        if arrival.state != ArrivalState.READING:
            return ArrivalState(arrival.state)
        act = Act(arrival.by, timezone.now(), f"arrival-{arrival.pk}")
        told = {"name": arrival.name, "size": arrival.size, "sha256": arrival.sha256}
        arrival.original = _original(act, told, opened)
        if arrival.annex_of is not None:
            said = import_annex(act, arrival.annex_of, arrival.original, arrival.name, opened)
            arrival.directive, arrival.said = arrival.annex_of, said
        else:
            placed = place_reading(act, arrival, opened)
            arrival.directive, arrival.said = placed.directive, placed.said
        if paper is not None and arrival.directive is not None:
            original = _original(act, paper.told, paper.opened)
            arrival.said = keep_paper(paper, original, arrival.directive)
            del arrival.head["paper"]["spool"]
        _end(arrival, ArrivalState.TAKEN)
    return ArrivalState.TAKEN


def _original(act: Act, told: Mapping[str, Any], opened: Opened | None) -> Original:
    """The row of a file that is kept by now; ``told`` names it, with its size and digest."""
    original, _ = Original.objects.get_or_create(
        sha256=told["sha256"],
        defaults={
            "size": told["size"],
            "media_type": _media_type(told["name"], opened),
            "name": told["name"],
            "kept_at": act.now,
            "kept_by": act.by,
        },
    )
    return original


def _refuse(arrival: Arrival, said: str) -> ArrivalState:
    """Nothing of it stays: neither bytes nor name nor digest, only that it was refused."""
    originals.unspool(arrival.spool)
    unspool_paper(arrival)
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


def _media_type(name: str, opened: Opened | None) -> str:
    if opened is not None and opened.source.reader == PlainReader.name:
        return "text/plain"
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
