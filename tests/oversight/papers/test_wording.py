from datetime import date

import pytest

from sauro.oversight.papers.wording import counted, gathered, long_day, rate, share


def test_long_day_has_leading_zeros_as_the_decree_asks() -> None:
    days = (date(2026, 2, 5), date(2026, 3, 9), date(2026, 12, 31))
    assert [long_day(day) for day in days] == [
        "ngày 05 tháng 02 năm 2026",
        "ngày 09 tháng 3 năm 2026",
        "ngày 31 tháng 12 năm 2026",
    ]


@pytest.mark.parametrize(
    ("number", "words"), [(0, "00"), (7, "07"), (118, "118"), (21914, "21.914")]
)
def test_counted_writes_two_figures_and_stops(number: int, words: str) -> None:
    assert counted(number) == words


@pytest.mark.parametrize(
    ("part", "whole", "words"),
    [
        (16051, 21914, "73,2"),
        (16051, 16274, "98,6"),
        (2, 3, "66,7"),
        (1, 2000, "0,1"),
        (5, 5, "100,0"),
        (0, 0, "-"),
    ],
)
def test_rate_rounds_to_one_decimal(part: int, whole: int, words: str) -> None:
    assert rate(part, whole) == words


def test_share_names_both_numbers() -> None:
    assert share(60, 118) == "50,8% (60/118)"
    assert share(0, 0) == "chưa tính được (mẫu số bằng 0)"


def test_communes_are_gathered_where_there_are_several() -> None:
    names = ("Sở Y tế", "UBND xã Bum Nưa", "UBND phường Tân Phong", "UBND xã Bum Tở", "Công an")
    assert gathered(names) == (
        "Sở Y tế", "UBND các xã: Bum Nưa, Bum Tở", "UBND phường Tân Phong", "Công an",
    )  # fmt: skip
    assert gathered(()) == ()
