"""Days in a task's words that cannot be meant: none of the calendar, or before the directive.

The reader takes no deadline from such words; a person has to see why there is none.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

_DAY = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/])")
_MONTH = re.compile(r"tháng\s+(\d{1,2})[/.-](\d{4})(?![\d/])", re.IGNORECASE)
_ASKS = re.compile(
    r"(?:trước|chậm nhất|không quá|hoàn thành|xong|hạn|đến hết|trong)(?:\s+\S+){0,3}\s*$",
    re.IGNORECASE,
)
_LONGEST_CUE = 40
_MONTHS = 12


def date_doubts(chars: str, start: int, end: int, signed: date | None) -> list[dict[str, Any]]:
    """Doubts about days within ``[start, end)`` of the text, for a directive signed on a day."""
    return [*_no_days(chars, start, end), *_past(chars, start, end, signed)]


def _no_days(chars: str, start: int, end: int) -> Iterator[dict[str, Any]]:
    for found in _DAY.finditer(chars, start, end):
        if _as_day(found) is None:
            yield _doubt(found, "không có trong lịch")
    for found in _MONTH.finditer(chars, start, end):
        if not 1 <= int(found[1]) <= _MONTHS:
            yield _doubt(found, "không có trong lịch")


def _past(chars: str, start: int, end: int, signed: date | None) -> Iterator[dict[str, Any]]:
    """Only where the words before set a limit: days of other documents are past, and rightly so."""
    if signed is None:
        return
    for found in _DAY.finditer(chars, start, end):
        day = _as_day(found)
        before = chars[max(start, found.start() - _LONGEST_CUE) : found.start()]
        if day is not None and day < signed and _ASKS.search(before):
            yield _doubt(found, "trước ngày ban hành văn bản")


def _as_day(found: re.Match[str]) -> date | None:
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def _doubt(found: re.Match[str], why: str) -> dict[str, Any]:
    return {
        "field": "deadlines",
        "reason": f"“{found[0]}” {why}; hãy đối chiếu bản gốc.",
        "start": found.start(),
        "end": found.end(),
    }
