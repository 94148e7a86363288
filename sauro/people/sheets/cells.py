"""From what stands in a cell to what it means; what cannot be meant is said."""

import re
from datetime import date
from typing import TypeVar

from django.db.models import TextChoices

from sauro.people.naming import key_of, tidy
from sauro.people.refusal import Refused
from sauro.people.sheets.columns import NO, YES
from sauro.people.sheets.reading import Row

Choice = TypeVar("Choice", bound=TextChoices)
_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$")


def choice(row: Row, key: str, head: str, choices: type[Choice]) -> Choice | None:
    """The choice of this label; None for an empty cell."""
    text = row.text(key)
    if not text:
        return None
    for one in choices:
        if key_of(str(one.label)) == key_of(text):
            return one
    labels = ", ".join(f"“{one.label}”" for one in choices)
    raise Refused(f"Cột “{head}”: không có “{text}”. Hãy ghi một trong: {labels}.")


def yes_or_no(row: Row, key: str, head: str) -> bool | None:
    """True for "Có", False for "Không"; None for an empty cell."""
    text = row.text(key)
    if not text:
        return None
    if key_of(text) in (key_of(YES), key_of(NO)):
        return key_of(text) == key_of(YES)
    raise Refused(f"Cột “{head}”: hãy ghi “{YES}” hoặc “{NO}”, không phải “{text}”.")


def day(row: Row, key: str, head: str) -> date | None:
    """A day, from a cell of days or written as 01/7/2025; None for an empty cell."""
    value = row.cells.get(key)
    if value is None or isinstance(value, date):
        return value
    match = _DAY_FIRST.match(value)
    try:
        if match:
            return date(int(match[3]), int(match[2]), int(match[1]))
        return date.fromisoformat(value)
    except ValueError:
        raise Refused(f"Cột “{head}”: “{value}” không phải ngày. Hãy ghi như 01/7/2025.") from None


def number(row: Row, key: str, head: str) -> int | None:
    """A number from 0 to 32767; None for an empty cell."""
    text = row.text(key)
    if not text:
        return None
    if not text.isascii() or not text.isdigit() or int(text) > 32_767:
        raise Refused(f"Cột “{head}”: “{text}” không phải số nguyên từ 0 đến 32767.")
    return int(text)


def unit_code(row: Row, key: str) -> str:
    """The code of a unit; Excel takes the zeros in front away, which are put back."""
    text = row.text(key)
    if not text.isdigit():
        return text
    return text.zfill(2) if len(text) < 3 else text.zfill(5)


def several(row: Row, key: str) -> list[str]:
    """Texts with ";" between them."""
    return [tidy(text) for text in row.text(key).split(";") if tidy(text)]
