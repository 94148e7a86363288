"""Which step a deadline has come to: on working days, whatever days off lie between."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.oversight.urging.ladder import LONGEST_GAP, Window, since_of, step_for
from sauro.people.vietnam_days import vietnam_days
from sauro.people.working_days import WorkCalendar, days, last_working_day, next_working_day

SPECIAL = {one.day: one for one in vietnam_days({2026})}
CALENDAR = WorkCalendar(SPECIAL, frozenset({2026}))
FIRST, LAST = date(2026, 2, 2), date(2026, 10, 30)


@dataclass
class Step:
    kind: str
    number: int


STEPS = [Step("before", 7), Step("before", 3), Step("before", 1), Step("overdue", 1)]
STEPS += [Step("again", 7)]


def told(due: date, first: date, last: date) -> dict[date, str]:
    """On which days somebody is told of the deadline, and by which step."""
    found, since = {}, last_working_day(CALENDAR, first - timedelta(1))
    for day in days(first, last):
        if not CALENDAR.is_working(day):
            continue
        step = step_for(STEPS, due, Window(since, day, CALENDAR))
        if step:
            found[day] = f"{step.kind} {step.number}"
        since = day
    return found


def test_a_deadline_in_the_middle_of_the_week_goes_up_the_ladder() -> None:
    assert told(date(2026, 6, 10), date(2026, 5, 25), date(2026, 6, 26)) == {
        date(2026, 6, 3): "before 7",
        date(2026, 6, 5): "before 3",  # the 7th is a Sunday
        date(2026, 6, 9): "before 1",
        date(2026, 6, 11): "overdue 1",
        date(2026, 6, 18): "again 7",
        date(2026, 6, 25): "again 7",
    }


def test_before_days_off_the_nearest_step_is_told_and_only_it() -> None:
    # From Saturday 25/4 to 27/4 and from 30/4 to 3/5 offices are closed (Giỗ Tổ, 30/4, 01/5).
    found = told(date(2026, 5, 4), date(2026, 4, 20), date(2026, 5, 6))
    assert found == {
        date(2026, 4, 24): "before 7",
        date(2026, 4, 29): "before 1",
        date(2026, 5, 5): "overdue 1",
    }


def test_what_becomes_overdue_on_a_holiday_is_told_on_the_first_working_day() -> None:
    found = told(date(2026, 4, 29), date(2026, 4, 29), date(2026, 5, 12))
    assert found == {date(2026, 5, 4): "overdue 1", date(2026, 5, 7): "again 7"}


@given(st.dates(FIRST, LAST), st.sets(st.dates(FIRST, LAST), max_size=60))
def test_no_step_is_lost_and_none_told_twice_whatever_days_are_missed(
    due: date, missed: set[date]
) -> None:
    """Of the last step before the deadline, of the first day overdue and of the weekly ones."""
    told_for = dict[int, list[date]]()
    done = last_working_day(CALENDAR, FIRST - timedelta(1))
    calm = Window(done, LAST, CALENDAR)
    for day in days(FIRST, LAST):
        if not CALENDAR.is_working(day) or day in missed:
            continue
        window = Window(since_of(day, day, done, CALENDAR), day, CALENDAR)
        for number, step in enumerate(STEPS):
            if window.reaches(step, due):
                told_for.setdefault(number, []).append(day)
        done = day
    assert all(len(found) == 1 for number, found in told_for.items() if number < 4)
    if calm.reaches(STEPS[3], due) and not any(
        due < day <= due + timedelta(LONGEST_GAP) for day in missed
    ):
        assert told_for[3] == [next_working_day(CALENDAR, due + timedelta(1))]


@given(st.dates(FIRST, LAST), st.integers(0, 60))
def test_reminders_ahead_come_on_the_last_working_day_up_to_theirs(due: date, number: int) -> None:
    day = last_working_day(CALENDAR, due - timedelta(number))
    window = Window(last_working_day(CALENDAR, day - timedelta(1)), day, CALENDAR)
    assert window.reaches(Step("before", number), due) is True


@pytest.mark.parametrize(
    ("day", "today", "done", "since"),
    [
        # Friday asked about on Thursday: Thursday will be done.
        (date(2026, 6, 12), date(2026, 6, 11), date(2026, 6, 10), date(2026, 6, 11)),
        # Today, after two days without: all since Tuesday.
        (date(2026, 6, 12), date(2026, 6, 12), date(2026, 6, 9), date(2026, 6, 9)),
        # Monday asked about on Sunday: what Friday left undone is still told.
        (date(2026, 6, 15), date(2026, 6, 14), date(2026, 6, 11), date(2026, 6, 11)),
        # Never before.
        (date(2026, 6, 15), date(2026, 6, 15), None, date(2026, 6, 12)),
        # Too long ago.
        (date(2026, 6, 15), date(2026, 6, 15), date(2026, 3, 2), date(2026, 6, 1)),
    ],
)
def test_what_was_told_already(day: date, today: date, done: date | None, since: date) -> None:
    assert since_of(day, today, done, CALENDAR) == since


def test_the_list_of_monday_comes_on_tuesday_where_monday_is_a_holiday() -> None:
    assert Window(date(2026, 4, 24), date(2026, 4, 28), CALENDAR).lists(1) is True
    assert Window(date(2026, 4, 28), date(2026, 4, 29), CALENDAR).lists(1) is False
