"""Workbooks that were uploaded and wait for their preview to be confirmed, for an hour."""

import secrets
from dataclasses import dataclass
from datetime import date

from django.core.cache import cache

from sauro.people.models import User
from sauro.people.refusal import Refused

_SECONDS = 3600
_GONE = "Tệp đã chờ quá một giờ nên không còn được giữ. Hãy chọn tệp và xem trước lại."


@dataclass(frozen=True, slots=True)
class Waiting:
    """A workbook as it came, and the day from which it is to hold."""

    data: bytes
    day: date


def keep(user: User, waiting: Waiting) -> str:
    """Keep it for the user alone; the key to ask for it."""
    key = secrets.token_hex(16)
    cache.set(_place(user, key), (waiting.data, waiting.day), _SECONDS)
    return key


def kept(user: User, key: str) -> Waiting:
    """The workbook of the key. ``Refused`` if it is not kept, or another's."""
    found = cache.get(_place(user, key))
    if found is None:
        raise Refused(_GONE)
    return Waiting(*found)


def _place(user: User, key: str) -> str:
    return f"import:{user.pk}:{key}"
