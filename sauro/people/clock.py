"""What time it is. Whoever of the application needs to know asks here.

The demonstration may live in another time than the machine (``sauro serve --demo --clock``), and
time stands still while its past is played.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime

from django.conf import settings
from django.utils import timezone

_standing: ContextVar[datetime | None] = ContextVar("standing", default=None)


def now() -> datetime:
    """The time, aware."""
    return _standing.get() or timezone.now() + settings.CLOCK_AHEAD


def today() -> date:
    """The day it is in Viet Nam."""
    return timezone.localdate(now())


@contextmanager
def standing(moment: datetime) -> Iterator[None]:
    """Inside it is this moment."""
    token = _standing.set(moment)
    try:
        yield
    finally:
        _standing.reset(token)
