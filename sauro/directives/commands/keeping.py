"""That originals are still what they were, and that nothing waits for ever."""

import mimetypes
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from django.core.files.storage import default_storage
from django.db.models import F

from sauro.directives import originals
from sauro.directives.models import Arrival, Original
from sauro.directives.originals import WAITING, Spooled
from sauro.directives.vocabulary import FileCheck
from sauro.people.act import Act

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


def kept_file(act: Act, path: Path, spooled: Spooled, name: str) -> Original:
    """The original of a file that was looked into: its bytes are kept once, under their hash."""
    wanted = Original(sha256=spooled.sha256, size=spooled.size, name=name)
    originals.keep(path, wanted.key)
    original, _ = Original.objects.get_or_create(
        sha256=wanted.sha256,
        defaults={
            "size": wanted.size,
            "media_type": mimetypes.guess_type(name)[0] or "application/octet-stream",
            "name": name,
            "kept_at": act.now,
            "kept_by": act.by,
        },
    )
    return original


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
