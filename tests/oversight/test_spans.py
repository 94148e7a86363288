"""Periods: worked examples of the decree, and that they leave no day out."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.oversight.spans import SpanKind, before, span_of


@pytest.mark.parametrize(
    ("kind", "day", "label", "first", "last"),
    [
        (SpanKind.WEEK, date(2026, 5, 3), "tuần 18 năm 2026", date(2026, 4, 27), date(2026, 5, 3)),
        (SpanKind.WEEK, date(2027, 1, 1), "tuần 53 năm 2026", date(2026, 12, 28), date(2027, 1, 3)),
        (SpanKind.MONTH, date(2026, 2, 9), "tháng 02 năm 2026", date(2026, 2, 1),
         date(2026, 2, 28)),
        (SpanKind.MONTH_15, date(2026, 4, 14), "tháng 4 năm 2026", date(2026, 3, 15),
         date(2026, 4, 14)),
        (SpanKind.MONTH_15, date(2026, 4, 15), "tháng 5 năm 2026", date(2026, 4, 15),
         date(2026, 5, 14)),
        (SpanKind.MONTH_15, date(2026, 12, 20), "tháng 01 năm 2027", date(2026, 12, 15),
         date(2027, 1, 14)),
        (SpanKind.QUARTER, date(2026, 4, 30), "quý II năm 2026", date(2026, 4, 1),
         date(2026, 6, 30)),
        (SpanKind.QUARTER_15, date(2026, 3, 14), "quý I năm 2026", date(2025, 12, 15),
         date(2026, 3, 14)),
        (SpanKind.HALF, date(2026, 6, 15), "6 tháng đầu năm 2026", date(2026, 1, 1),
         date(2026, 6, 30)),
        (SpanKind.HALF, date(2026, 7, 1), "6 tháng cuối năm 2026", date(2026, 7, 1),
         date(2026, 12, 31)),
        (SpanKind.HALF_15, date(2026, 6, 14), "6 tháng đầu năm 2026", date(2025, 12, 15),
         date(2026, 6, 14)),
        (SpanKind.HALF_15, date(2026, 6, 15), "6 tháng cuối năm 2026", date(2026, 6, 15),
         date(2026, 12, 14)),
        (SpanKind.YEAR_15, date(2026, 12, 15), "năm 2027", date(2026, 12, 15), date(2027, 12, 14)),
        (SpanKind.YEAR, date(2026, 12, 15), "năm 2026", date(2026, 1, 1), date(2026, 12, 31)),
    ],
)  # fmt: skip
def test_periods_are_those_of_calendar_and_decree(
    kind: SpanKind, day: date, label: str, first: date, last: date
) -> None:
    found = span_of(kind, day)
    assert (found.label, found.first, found.last) == (label, first, last)


@given(kind=st.sampled_from(SpanKind), day=st.dates(date(2020, 1, 1), date(2035, 12, 31)))
def test_each_day_lies_in_one_period_and_the_one_before_ends_where_it_begins(
    kind: SpanKind, day: date
) -> None:
    found = span_of(kind, day)
    assert found.first <= day <= found.last
    assert span_of(kind, found.first) == span_of(kind, found.last) == found
    earlier = before(found)
    assert earlier.last == found.first - timedelta(1)
    assert earlier.label != found.label
