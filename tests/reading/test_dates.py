from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.reading import dates

SIGNED = date(2026, 3, 30)


@pytest.mark.parametrize(
    ("words", "first", "last", "precision"),
    [
        ("ngày 10/4/2026", "2026-04-10", "2026-04-10", "day"),
        ("10-4-2026", "2026-04-10", "2026-04-10", "day"),
        ("10.04.2026", "2026-04-10", "2026-04-10", "day"),
        ("ngày 10 tháng 4 năm 2026", "2026-04-10", "2026-04-10", "day"),
        ("ngày 30 tháng 11, năm 2026", "2026-11-30", "2026-11-30", "day"),
        ("ngày 15 và 16/4/2026", "2026-04-16", "2026-04-16", "day"),
        ("15-16/4/2026", "2026-04-16", "2026-04-16", "day"),
        ("tháng 8/2026", "2026-08-01", "2026-08-31", "month"),
        ("tháng 02 năm 2028", "2028-02-01", "2028-02-29", "month"),
        ("tháng 11, 12/2026", "2026-11-01", "2026-12-31", "month"),
        ("quý II/2026", "2026-04-01", "2026-06-30", "quarter"),
        ("Quý 2 năm 2026", "2026-04-01", "2026-06-30", "quarter"),
        ("quý III, IV/2026", "2026-07-01", "2026-12-31", "quarter"),
        ("6 tháng đầu năm 2026", "2026-01-01", "2026-06-30", "quarter"),
        ("6 tháng cuối năm 2026", "2026-07-01", "2026-12-31", "quarter"),
        ("9 tháng đầu năm 2026", "2026-01-01", "2026-09-30", "quarter"),
        ("năm 2026", "2026-01-01", "2026-12-31", "year"),
        ("năm 2026 - 2027", "2026-01-01", "2027-12-31", "year"),
        ("tuần 2 tháng 5/2026", "2026-05-08", "2026-05-14", "day"),
        ("tuần đầu tiên của tháng 6/2026", "2026-06-01", "2026-06-07", "day"),
        ("Tuần thứ tư của tháng 9 năm 2026", "2026-09-22", "2026-09-28", "day"),
        ("tuần cuối tháng 2/2026", "2026-02-22", "2026-02-28", "day"),
        ("tuần 5 tháng 2/2026", "2026-02-22", "2026-02-28", "day"),
        ("nửa đầu tháng 7/2026", "2026-07-01", "2026-07-15", "day"),
        ("nửa cuối tháng 2/2026", "2026-02-14", "2026-02-28", "day"),
        ("đầu tháng 5/2026", "2026-05-01", "2026-05-10", "month"),
        ("giữa tháng 5/2026", "2026-05-01", "2026-05-15", "month"),
        ("cuối tháng 5/2026", "2026-05-01", "2026-05-31", "month"),
        ("đầu quý III/2026", "2026-07-01", "2026-07-31", "quarter"),
        ("giữa quý III/2026", "2026-07-01", "2026-08-15", "quarter"),
        ("đầu năm 2027", "2027-01-01", "2027-03-31", "year"),
        ("giữa năm 2026", "2026-01-01", "2026-06-30", "year"),
        ("cuối năm 2026", "2026-01-01", "2026-12-31", "year"),
    ],
)
def test_stretch_reads_full_forms(words: str, first: str, last: str, precision: str) -> None:
    expected = dates.Stretch(date.fromisoformat(first), date.fromisoformat(last), precision)
    assert dates.stretch(words, None) == expected


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("ngày 10/4", "2026-04-10"),
        ("ngày 30/3", "2026-03-30"),
        ("ngày 29 tháng 3", "2027-03-29"),
        ("tháng 3", "2026-03-31"),
        ("tháng 2", "2027-02-28"),
        ("quý I", "2026-03-31"),
        ("năm nay", "2026-12-31"),
        ("năm sau", "2027-12-31"),
        ("tháng này", "2026-03-31"),
        ("tháng tới", "2026-04-30"),
        ("quý này", "2026-03-31"),
        ("quý tới", "2026-06-30"),
        ("tháng 01 năm sau", "2027-01-31"),
        ("cuối năm", "2026-12-31"),
        ("cuối quý", "2026-03-31"),
        ("tuần này", "2026-04-05"),
        ("tuần sau", "2026-04-12"),
        ("hôm nay", "2026-03-30"),
        ("ngày mai", "2026-03-31"),
    ],
)
def test_stretch_takes_the_missing_year_from_the_base(words: str, last: str) -> None:
    found = dates.stretch(words, SIGNED)
    assert found is not None
    assert found.last == date.fromisoformat(last)


@pytest.mark.parametrize("words", ["ngày 31/4/2026", "tháng 13/2026", "ngày 10/4", "không rõ", ""])
def test_stretch_without_a_real_day_is_none(words: str) -> None:
    assert dates.stretch(words, None) is None


@pytest.mark.parametrize(
    ("words", "clock"),
    [
        ("17h00", "17:00"),
        ("16 giờ 30 phút", "16:30"),
        ("9 giờ", "09:00"),
        ("10h00'", "10:00"),
        ("17:45", "17:45"),
        ("25 giờ", None),
    ],
)
def test_clock_reads_hours(words: str, clock: str | None) -> None:
    assert dates.clock(words) == clock


def test_after_skips_weekends_and_holidays() -> None:
    assert dates.after(date(2026, 4, 24), 3) == date(2026, 4, 29)
    assert dates.after(date(2026, 4, 28), 3, {date(2026, 4, 30), date(2026, 5, 1)}) == date(
        2026, 5, 5
    )


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 60))
def test_after_counts_only_working_days(day: date, count: int) -> None:
    end = dates.after(day, count)
    between = (day + timedelta(days=n) for n in range(1, (end - day).days + 1))
    assert end.weekday() < 5
    assert sum(one.weekday() < 5 for one in between) == count


@pytest.mark.parametrize(
    ("count", "unit", "expected"),
    [
        (10, "ngày", "2026-02-10"),
        (48, "giờ", "2026-02-02"),
        (2, "tuần", "2026-02-14"),
        (1, "tháng", "2026-02-28"),
        (12, "tháng", "2027-01-31"),
        (5, "ngày làm việc", "2026-02-06"),
    ],
)
def test_later_counts_each_unit(count: int, unit: str, expected: str) -> None:
    assert dates.later(date(2026, 1, 31), count, unit) == date.fromisoformat(expected)
