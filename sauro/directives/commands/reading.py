"""Reading what was handed in: the work of a job, which may run twice and do its work once.

The file is read outside any transaction, which may take minutes; then all of it is written in one.
A worker that is killed has written nothing.
"""

from functools import partial
from pathlib import Path

from django.db import transaction
from django.db.models import Q, QuerySet

from sauro.directives import originals
from sauro.directives.commands.annex import import_annex
from sauro.directives.commands.joining import place_reading
from sauro.directives.commands.opening import kept_original, opened_file, read_waiting
from sauro.directives.commands.papers import (
    Paper,
    keep_paper,
    opened_paper,
    unspool_paper,
    waiting_paper,
)
from sauro.directives.models import Arrival, Original
from sauro.directives.opened import Opened
from sauro.directives.sheet_source import is_workbook, open_workbook_source
from sauro.directives.vocabulary import ArrivalState
from sauro.directives.wording import SAME_BYTES
from sauro.people import clock
from sauro.people.act import Act
from sauro.reading.sources.confined.opening import open_confined


def read_arrival(arrival_id: int) -> ArrivalState:
    """Read what was handed in and keep it; what became of it. A second call changes nothing."""
    arrival = Arrival.objects.get(pk=arrival_id)
    if arrival.state != ArrivalState.READING:
        return ArrivalState(arrival.state)
    state = read_waiting(
        arrival.spool,
        arrival.name,
        lambda path: _read(arrival, path),
        refuse=lambda said: _refuse(arrival, said),
        fail=lambda said: _fail(arrival, said),
    )
    if state == ArrivalState.TAKEN:
        originals.unspool(arrival.spool)
        unspool_paper(arrival)
    return state


def _read(arrival: Arrival, path: Path) -> ArrivalState:
    with waiting_paper(arrival) as waiting:
        opened = _open(arrival, path)
        paper = opened_paper(*waiting, partial(_open, arrival)) if waiting else None
        return _keep(arrival, path, opened, paper)


def _open(arrival: Arrival, path: Path) -> Opened:
    sheet = arrival.annex_of_id is not None and is_workbook(path)
    return opened_file(path, open_workbook_source if sheet else open_confined)


def _keep(arrival: Arrival, path: Path, opened: Opened, paper: Paper | None) -> ArrivalState:
    originals.keep(path, Original(sha256=arrival.sha256).key)
    if paper is not None:
        originals.keep(paper.path, Original(sha256=paper.told["sha256"]).key)
    with transaction.atomic():
        arrival = Arrival.objects.select_for_update().get(pk=arrival.pk)
        if arrival.state != ArrivalState.READING:
            return ArrivalState(arrival.state)
        act = Act(arrival.by, clock.now(), f"arrival-{arrival.pk}")
        arrival.original = kept_original(
            act, arrival.sha256, arrival.size, arrival.name, opened.source.reader
        )
        if arrival.annex_of is not None:
            said = import_annex(act, arrival.annex_of, arrival.original, arrival.name, opened)
            arrival.directive, arrival.said = arrival.annex_of, said
        else:
            placed = place_reading(act, arrival, opened)
            arrival.directive, arrival.said = placed.directive, placed.said
        if paper is not None and arrival.directive is not None:
            told = paper.told
            reader = paper.opened.source.reader if paper.opened else ""
            original = kept_original(act, told["sha256"], told["size"], told["name"], reader)
            arrival.said = keep_paper(paper, original, arrival.directive)
            del arrival.head["paper"]["spool"]
        _end(arrival, ArrivalState.TAKEN)
        if arrival.directive is not None:
            said = SAME_BYTES.format(arrival.directive)
            _copies_of(arrival).update(
                original=arrival.original, directive=arrival.directive, said=said
            )
    return ArrivalState.TAKEN


def _refuse(arrival: Arrival, said: str) -> ArrivalState:
    """Nothing of it stays: neither bytes nor name nor digest, only that it was refused."""
    originals.unspool(arrival.spool)
    unspool_paper(arrival)
    with transaction.atomic():
        arrival = Arrival.objects.select_for_update().get(pk=arrival.pk)
        same = Q(pk=arrival.pk) | Q(pk__in=_copies_of(arrival).values("pk"))
        if arrival.state == ArrivalState.READING:
            Arrival.objects.filter(same).update(
                name="", sha256="", spool="", head={}, said=said,
                state=ArrivalState.REFUSED, ended_at=clock.now(),
            )  # fmt: skip
            arrival.refresh_from_db()
    return ArrivalState(arrival.state)


def _fail(arrival: Arrival, said: str) -> ArrivalState:
    """The file goes on waiting, to be read again or taken away."""
    with transaction.atomic():
        arrival = Arrival.objects.select_for_update().get(pk=arrival.pk)
        if arrival.state == ArrivalState.READING:
            arrival.state, arrival.said, arrival.ended_at = (
                ArrivalState.FAILED, said, clock.now(),
            )  # fmt: skip
            arrival.save(update_fields=["state", "said", "ended_at"])
    return ArrivalState(arrival.state)


def _copies_of(arrival: Arrival) -> QuerySet[Arrival]:
    """What was handed in with the same bytes while it waited; of what was refused nobody knows."""
    if not arrival.sha256:
        return Arrival.objects.none()
    return Arrival.objects.filter(
        sha256=arrival.sha256, state=ArrivalState.DUPLICATE, original__isnull=True
    )


def _end(arrival: Arrival, state: ArrivalState) -> None:
    arrival.state, arrival.ended_at, arrival.spool = state, clock.now(), ""
    arrival.save()
