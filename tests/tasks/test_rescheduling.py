"""A rescheduled calendar moves only what it says, whatever the rule, the days off and the day."""

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sauro.people.vocabulary import DayKind
from sauro.people.working_days import SpecialDay, WorkCalendar
from sauro.tasks.periods import Owed, Period, moved, periods
from sauro.tasks.vocabulary import Every

FIRST, LAST = date(2026, 1, 1), date(2027, 12, 31)
SPAN = (LAST - FIRST).days
days = st.integers(0, SPAN).map(lambda number: FIRST + timedelta(number))
calendars = st.lists(days, max_size=12).map(
    lambda off: WorkCalendar(
        {day: SpecialDay(day, DayKind.HOLIDAY, "Nghỉ", "TB 1/TB-VP") for day in off}
    )
)


@st.composite
def rules(draw: st.DrawFn) -> Callable[[int, WorkCalendar], list[Period]]:
    """A rule from a first to a last day, waiting for its day in the period and its days off."""
    every = draw(st.sampled_from(list(Every)))
    first, last = sorted((draw(days), draw(days)))
    move = draw(st.booleans())
    return lambda on, off: list(
        periods(every, on if every != Every.WEEK else 1 + on % 7, first, last, off, move=move)
    )


@given(
    rule=rules(),
    on=st.tuples(st.integers(1, 31), st.integers(1, 31)),
    off=st.tuples(calendars, calendars),
    day=days,
    answered=st.sets(st.integers(0, 110)),
)
def test_what_is_reported_or_past_stays_and_the_rest_follows_the_new_rule(
    rule, on, off, day: date, answered: set[int]
) -> None:
    before, after = rule(on[0], off[0]), rule(on[1], off[1])
    owed = [
        Owed(one.label, one.stated, one.due, number in answered)
        for number, one in enumerate(before)
    ]
    found = moved(owed, after, day)
    new = {one.label: one for one in after}
    for one in owed:
        wanted = new.get(one.label)
        free = not one.answered and one.due >= day and wanted is not None and wanted.due >= day
        differs = wanted is not None and (one.stated, one.due) != (wanted.stated, wanted.due)
        assert (one.label in found) == (free and differs)
    assert set(found) <= {one.label for one in owed}
    assert all(new[label] == one for label, one in found.items())


@given(rule=rules(), on=st.integers(1, 31), off=calendars, day=days)
def test_same_rule_and_days_off_move_nothing_and_a_move_is_made_once(rule, on, off, day) -> None:
    plain = rule(on, WorkCalendar())
    owed = [Owed(one.label, one.stated, one.due, answered=False) for one in plain]
    assert moved(owed, plain, day) == {}
    found = moved(owed, rule(on, off), day)
    again = [
        Owed(one.label, found[one.label].stated, found[one.label].due, answered=False)
        if one.label in found else one
        for one in owed
    ]  # fmt: skip
    assert moved(again, rule(on, off), day) == {}


@given(rule=rules(), on=st.integers(1, 31), off=days)
def test_one_day_off_moves_only_what_falls_due_on_it(rule, on: int, off: date) -> None:
    plain = rule(on, WorkCalendar())
    owed = [Owed(one.label, one.stated, one.due, answered=False) for one in plain]
    holiday = SpecialDay(off, DayKind.HOLIDAY, "Nghỉ", "TB 1/TB-VP")
    found = moved(owed, rule(on, WorkCalendar({off: holiday})), FIRST)
    on_it = {one.label for one in owed if one.due == off}
    assert set(found) <= on_it
    assert all(one.due > off for one in found.values())
