from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.people.vietnam_days import vietnam_days
from sauro.people.vocabulary import DayKind
from sauro.people.working_days import (
    SpecialDay,
    WorkCalendar,
    after_working_days,
    before_working_days,
    explained,
    last_working_day,
    moved_days,
    next_working_day,
    working_days,
)


def calendar(*special: SpecialDay) -> WorkCalendar:
    days = special or vietnam_days(range(2024, 2028))
    return WorkCalendar({one.day: one for one in days}, frozenset(range(2024, 2028)))


VIETNAM = calendar()
DAYS = st.dates(date(2024, 2, 1), date(2027, 10, 1))


@pytest.mark.parametrize(
    ("day", "working"),
    [
        (date(2026, 1, 2), False),  # swapped
        (date(2026, 1, 10), True),  # a Saturday, worked instead
        (date(2024, 5, 4), True),
        (date(2024, 4, 29), False),
        (date(2026, 2, 16), False),  # Tết
        (date(2026, 2, 21), False),  # a Saturday
        (date(2026, 2, 23), True),
        (date(2026, 4, 27), False),  # in place of Sunday 26/4
        (date(2026, 8, 22), True),
        (date(2026, 8, 31), False),
    ],
)
def test_calendar_knows_holidays_and_swapped_days(day: date, working: bool) -> None:
    assert VIETNAM.is_working(day) == working


@pytest.mark.parametrize(
    ("start", "number", "end"),
    [
        (date(2026, 3, 30), 1, date(2026, 3, 31)),
        (date(2026, 4, 3), 1, date(2026, 4, 6)),  # over a weekend
        (date(2026, 2, 13), 1, date(2026, 2, 23)),  # over Tết
        (date(2025, 12, 31), 2, date(2026, 1, 6)),  # over New Year and its swapped day
        (date(2026, 1, 8), 3, date(2026, 1, 12)),  # Saturday 10/01 is worked
    ],
)
def test_working_days_after_a_day(start: date, number: int, end: date) -> None:
    assert after_working_days(VIETNAM, start, number) == end


@given(DAYS, st.integers(1, 60))
def test_counting_forward_is_what_lies_between(start: date, number: int) -> None:
    end = after_working_days(VIETNAM, start, number)
    assert working_days(VIETNAM, start + timedelta(1), end) == number
    assert VIETNAM.is_working(end)


@given(DAYS, st.integers(1, 60))
def test_counting_back_undoes_counting_forward(start: date, number: int) -> None:
    start = next_working_day(VIETNAM, start)
    end = after_working_days(VIETNAM, start, number)
    assert before_working_days(VIETNAM, end, number) == start


@given(DAYS)
def test_nearest_working_days_enclose_a_day(day: date) -> None:
    before, after = last_working_day(VIETNAM, day), next_working_day(VIETNAM, day)
    assert before <= day <= after
    assert working_days(VIETNAM, before, after) == (1 if before == after else 2)


def test_count_is_explained_day_by_day() -> None:
    shown = explained(VIETNAM, date(2025, 12, 31), date(2026, 1, 5))
    assert [(one.working, one.why) for one in shown] == [
        (True, "thứ Tư"),
        (False, "Tết Dương lịch"),
        (False, "Nghỉ, làm bù ngày 10/01/2026"),
        (False, "thứ Bảy"),
        (False, "Chủ nhật"),
        (True, "thứ Hai"),
    ]


def test_no_days_lie_between_a_day_and_one_before_it() -> None:
    assert working_days(VIETNAM, date(2026, 4, 2), date(2026, 4, 1)) == 0


def test_moved_days_are_those_that_count_otherwise() -> None:
    off = SpecialDay(date(2026, 4, 2), DayKind.SWAPPED_OFF, "Nghỉ", "n")
    holiday = SpecialDay(date(2026, 4, 4), DayKind.HOLIDAY, "Nghỉ", "n")  # a Saturday
    assert moved_days(calendar(holiday), calendar(off, holiday)) == [date(2026, 4, 2)]


def test_calendar_says_which_years_it_knows() -> None:
    known = VIETNAM.knows
    assert (
        known(date(2026, 12, 1), date(2027, 1, 31)),
        known(date(2027, 12, 1), date(2028, 1, 31)),
    ) == (True, False)


@pytest.mark.parametrize("count", [after_working_days, before_working_days])
def test_count_begins_at_one(count) -> None:
    with pytest.raises(ValueError, match="count from the first"):
        count(VIETNAM, date(2026, 4, 1), 0)


def test_calendar_without_working_days_is_an_error() -> None:
    start = date(2026, 1, 1)
    holidays = (
        SpecialDay(start + timedelta(number), DayKind.HOLIDAY, "Nghỉ", "n") for number in range(90)
    )
    with pytest.raises(ValueError, match="no working day"):
        next_working_day(calendar(*holidays), start)
