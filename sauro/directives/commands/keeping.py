"""That originals are still what they were, and that nothing waits for ever."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.core.files.storage import default_storage
from django.db.models import F

from sauro.directives import originals
from sauro.directives.models import Arrival, Original
from sauro.directives.originals import WAITING
from sauro.directives.vocabulary import FileCheck

AGAIN_AFTER = timedelta(days=7)
AT_ONCE = 500
_A_DAY = timedelta(days=1)


def check_originals(now: datetime, most: int = AT_ONCE) -> int:
    """Read originals again that were not checked for a week; how many of them are not intact."""
    due = Original.objects.exclude(checked_at__gt=now - AGAIN_AFTER)
    spoilt = 0
    for original in due.order_by(F("checked_at").asc(nulls_first=True), "pk")[:most]:
        found = originals.check(original.key, original.size, original.sha256)
        spoilt += found != FileCheck.INTACT
        original.checked_at, original.check_result = now, found
        original.save(update_fields=["checked_at", "check_result"])
    return spoilt


def clear_waiting_files() -> int:
    """Remove bytes that wait for no arrival: left behind where a process was killed."""
    rows = Arrival.objects.exclude(spool="").values_list("spool", "head__paper__spool")
    return clear_left(WAITING, (place for pair in rows for place in pair))


def clear_left(among: str, wanted: Iterable[str | None]) -> int:
    """Remove what lies there for more than a day and nobody wants; how many files."""
    known = set(wanted)
    left = [place for place in originals.waiting(among) if place not in known and _old(place)]
    for place in left:
        originals.unspool(place)
    return len(left)


def _old(place: str) -> bool:
    """More than a day: younger ones may belong to a command that is not finished."""
    written = default_storage.get_modified_time(place)
    return datetime.now(written.tzinfo) - written > _A_DAY
