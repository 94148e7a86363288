"""Periods of reports: weeks from Monday, months of the calendar, and those of Decree 09/2019.

Điều 12 NĐ 09/2019/NĐ-CP: data of a month run from the 15th of the month before to the 14th, of
quarters, halves and years alike. Finance keeps months of the calendar, so both stand side by side.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import TextChoices


class SpanKind(TextChoices):
    """Kinds of periods."""

    WEEK = "week", "Tuần (thứ Hai đến Chủ nhật)"
    MONTH = "month", "Tháng dương lịch"
    MONTH_15 = "month_15", "Tháng theo NĐ 09/2019 (15 tháng trước đến 14)"
    QUARTER = "quarter", "Quý dương lịch"
    QUARTER_15 = "quarter_15", "Quý theo NĐ 09/2019"
    HALF = "half", "6 tháng dương lịch"
    HALF_15 = "half_15", "6 tháng theo NĐ 09/2019"
    YEAR = "year", "Năm dương lịch"
    YEAR_15 = "year_15", "Năm theo NĐ 09/2019"


@dataclass(frozen=True, slots=True)
class Span:
    """A period with its first and last day; ``label`` as titles of papers call it."""

    kind: SpanKind
    label: str
    first: date
    last: date


_MONTHS = {
    SpanKind.MONTH: 1, SpanKind.MONTH_15: 1, SpanKind.QUARTER: 3, SpanKind.QUARTER_15: 3,
    SpanKind.HALF: 6, SpanKind.HALF_15: 6, SpanKind.YEAR: 12, SpanKind.YEAR_15: 12,
}  # fmt: skip
_DECREE = frozenset({
    SpanKind.MONTH_15, SpanKind.QUARTER_15, SpanKind.HALF_15, SpanKind.YEAR_15,
})  # fmt: skip
_ROMAN = ("I", "II", "III", "IV")


def span_of(kind: SpanKind, day: date) -> Span:
    """The period that the day lies in."""
    if kind == SpanKind.WEEK:
        first = day - timedelta(day.weekday())
        year, week, _ = first.isocalendar()
        return Span(kind, f"tuần {week} năm {year}", first, first + timedelta(6))
    months = _MONTHS[kind]
    number = day.year * 12 + day.month - 1
    if kind in _DECREE and day.day >= 15:
        number += 1
    start = number - number % months
    end = start + months - 1
    if kind in _DECREE:
        first, last = _on(start - 1, 15), _on(end, 14)
    else:
        first, last = _on(start, 1), _on(end, 31)
    return Span(kind, _label(months, end), first, last)


def before(span: Span) -> Span:
    """The one before it."""
    return span_of(span.kind, span.first - timedelta(1))


def _on(number: int, day: int) -> date:
    """A day of the month of this number, or the month's last."""
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day, monthrange(year, month + 1)[1]))


def _label(months: int, end: int) -> str:
    year, month = divmod(end, 12)
    if months == 1:
        return f"tháng {month + 1:02} năm {year}" if month < 2 else f"tháng {month + 1} năm {year}"
    if months == 3:
        return f"quý {_ROMAN[month // 3]} năm {year}"
    if months == 6:
        return f"6 tháng {'đầu' if month < 6 else 'cuối'} năm {year}"
    return f"năm {year}"
