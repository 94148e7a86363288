from datetime import date

import pytest

from sauro.people.vocabulary import DayKind
from sauro.people.working_days import SpecialDay, WorkCalendar
from sauro.tasks.periods import periods
from sauro.tasks.vocabulary import Every

PLAIN = WorkCalendar()
HOLIDAY = date(2026, 4, 27)
WITH_HOLIDAY = WorkCalendar(
    {HOLIDAY: SpecialDay(HOLIDAY, DayKind.HOLIDAY, "Giỗ Tổ (nghỉ bù)", "TB 5034/TB-LĐTBXH")}
)


def days(every: Every, on: int, first: date, last: date) -> list[tuple[str, str]]:
    found = periods(every, on, first, last, PLAIN, move=False)
    return [(one.label, one.stated.isoformat()) for one in found]


@pytest.mark.parametrize(
    ("every", "on", "first", "last", "expected"),
    [
        (Every.WEEK, 1, date(2026, 4, 1), date(2026, 4, 20),
         [("Tuần 15/2026", "2026-04-06"), ("Tuần 16/2026", "2026-04-13"),
          ("Tuần 17/2026", "2026-04-20")]),
        (Every.WEEK, 3, date(2026, 4, 1), date(2026, 4, 8),
         [("Tuần 14/2026", "2026-04-01"), ("Tuần 15/2026", "2026-04-08")]),
        (Every.MONTH, 31, date(2026, 1, 15), date(2026, 3, 31),
         [("Tháng 1/2026", "2026-01-31"), ("Tháng 2/2026", "2026-02-28"),
          ("Tháng 3/2026", "2026-03-31")]),
        (Every.QUARTER, 15, date(2026, 3, 16), date(2026, 12, 31),
         [("Quý II/2026", "2026-06-15"), ("Quý III/2026", "2026-09-15"),
          ("Quý IV/2026", "2026-12-15")]),
        (Every.HALF, 10, date(2026, 1, 1), date(2026, 12, 31),
         [("6 tháng đầu năm 2026", "2026-06-10"), ("6 tháng cuối năm 2026", "2026-12-10")]),
        (Every.YEAR, 10, date(2026, 12, 11), date(2028, 1, 1), [("Năm 2027", "2027-12-10")]),
        (Every.MONTH, 5, date(2026, 4, 6), date(2026, 5, 4), []),
    ],
)  # fmt: skip
def test_days_of_a_rule(every, on, first, last, expected) -> None:
    assert days(every, on, first, last) == expected


def test_weeks_over_new_year_bear_the_year_of_their_thursday() -> None:
    found = days(Every.WEEK, 1, date(2025, 12, 29), date(2026, 1, 5))
    assert found == [("Tuần 1/2026", "2025-12-29"), ("Tuần 2/2026", "2026-01-05")]


@pytest.mark.parametrize(("move", "due"), [(False, HOLIDAY), (True, date(2026, 4, 28))])
def test_day_off_is_said_and_moved_only_if_wanted(move: bool, due: date) -> None:
    first, last = HOLIDAY, date(2026, 5, 4)
    one, two = periods(Every.WEEK, 1, first, last, WITH_HOLIDAY, move=move)
    assert (one.stated, one.due, one.off) == (HOLIDAY, due, "Giỗ Tổ (nghỉ bù)")
    assert (two.stated, two.due, two.off) == (last, last, "")
