"""What is done of itself in a province of full size: the digests of a morning, the backup of a
night. Both are undone."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from django.db import transaction
from django.utils import timezone

from bench.web_site import Site
from sauro.config.safety.making import make
from sauro.oversight.urging.hours import FROM
from sauro.oversight.urging.making import make_digests
from sauro.people import clock
from sauro.people.queries.calendar import work_calendar


@dataclass(frozen=True, slots=True)
class Chore:
    """``what`` was done with how much of it; seconds by the clock, and of the processors."""

    what: str
    seconds: float
    work: float


def chores(site: Site, binaries: Path) -> Iterator[Chore]:
    """Each, once."""
    yield _timed(site, _digests)
    yield _timed(site, lambda: _backup(binaries))


def _timed(site: Site, do: Callable[[], str]) -> Chore:
    spent, begun = site.spent() + _own(), time.perf_counter()
    what = do()
    return Chore(what, time.perf_counter() - begun, site.spent() + _own() - spent)


def _own() -> float:
    """Seconds of the processors of this process and of the programs that it ran."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _digests() -> str:
    """Of the next working day, when offices begin."""
    calendar, day = work_calendar(), clock.today() + timedelta(1)
    while not calendar.is_working(day):
        day += timedelta(1)
    with transaction.atomic():
        made = make_digests(timezone.make_aware(datetime.combine(day, FROM)))
        transaction.set_rollback(True)
    return f"the digests of a morning, {made:,} of them"


def _backup(binaries: Path) -> str:
    with tempfile.TemporaryDirectory(prefix="sauro-bench-") as folder:
        made = make(Path(folder), 1, binaries)
        size = sum(path.stat().st_size for path in made.folder.rglob("*") if path.is_file())
    return f"the backup of a night, {size / 1e6:,.0f} MB"
