from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.people.spans import Span, day_after, day_before, shown

START = date(2025, 1, 1)
SPANS = st.builds(
    lambda first, length: Span(
        START + timedelta(first), None if length is None else START + timedelta(first + length)
    ),
    st.integers(0, 40),
    st.none() | st.integers(0, 40),
)
DAYS = [START + timedelta(number) for number in range(-1, 90)]


@given(SPANS, SPANS)
def test_spans_overlap_when_a_day_is_in_both(one: Span, other: Span) -> None:
    shared = any(one.holds(day) and other.holds(day) for day in DAYS)
    assert one.overlaps(other) == shared


def test_span_holds_its_first_and_last_day() -> None:
    span = Span(date(2025, 7, 1), date(2025, 7, 2))
    days = [date(2025, 6, 30), date(2025, 7, 1), date(2025, 7, 2), date(2025, 7, 3)]
    assert [span.holds(day) for day in days] == [False, True, True, False]


def test_span_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="comes before"):
        Span(date(2025, 7, 2), date(2025, 7, 1))


def test_neighbouring_days() -> None:
    assert (day_before(date(2025, 7, 1)), day_after(date(2025, 12, 31))) == (
        date(2025, 6, 30),
        date(2026, 1, 1),
    )


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2025, 7, 1), "01/7/2025"),
        (date(2025, 6, 30), "30/6/2025"),
        (date(2026, 2, 3), "03/02/2026"),
        (date(2026, 12, 31), "31/12/2026"),
    ],
)
def test_day_is_shown_as_officials_write_it(day: date, text: str) -> None:
    assert shown(day) == text
