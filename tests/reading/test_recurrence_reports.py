"""Reports of the half-year and of the year: each with its own day, told together."""

from datetime import date

import pytest

from sauro.reading.deadlines import deadlines_in
from sauro.reading.grammar import Rule
from sauro.reading.rules import deadline_cues, recurrence_reports

SIGNED = date(2026, 3, 30)
BOTH = ["half-year 06-15", "year 12-15"]


def _told(words: str) -> list[str]:
    found = deadlines_in(words, 0, len(words), SIGNED)
    return [" ".join(filter(None, (one.due, one.every, one.on))) for one in found]


@pytest.mark.parametrize(
    "words",
    [
        "Gửi Sở trước ngày 15/6 đối với báo cáo 6 tháng và 15/12 đối với báo cáo năm",
        "trước ngày 15/6 (báo cáo 6 tháng), trước ngày 15 tháng 12 (báo cáo năm)",
        "Định kỳ 6 tháng, năm (trước ngày 15/6 và 15/12) gửi Sở Nội vụ",
        "báo cáo định kỳ 6 tháng và hằng năm trước ngày 15/6 và ngày 15/12",
        "báo cáo kết quả 6 tháng trước ngày 15/6 và báo cáo năm trước ngày 15/12",
        "báo cáo sơ kết 6 tháng (trước ngày 15/6), báo cáo tổng kết năm (trước ngày 15/12)",
        "Báo cáo 6 tháng gửi trước ngày 15/6, báo cáo năm nộp trước ngày 15/12",
    ],
)
def test_reports_of_half_year_and_year_have_each_their_day(words: str) -> None:
    assert _told(words) == BOTH


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("trước ngày 15/3 báo cáo quý I, báo cáo 6 tháng trước ngày 15/6", ["2027-03-14", BOTH[0]]),
        ("gửi trước ngày 15/12 báo cáo năm 2026", ["2026-12-14"]),
        ("gửi trước ngày 05 tháng cuối cùng của mỗi quý", ["quarter 5"]),
        ("gửi trước ngày 25 của tháng thứ ba hằng quý", ["quarter 25"]),
        ("gửi trước ngày 14 của tháng cuối kỳ báo cáo", ["month 14"]),
    ],
)
def test_a_day_is_of_the_report_that_it_stands_with(words: str, found: list[str]) -> None:
    assert _told(words) == found


@pytest.mark.parametrize("rule", recurrence_reports.RULES, ids=lambda rule: rule.id)
def test_passages_have_their_value_and_a_cue(rule: Rule) -> None:
    for yes in rule.yes:
        told = "; ".join(f"recurring {one}" for one in _told(yes.passage))
        assert (told, bool(deadline_cues.RECURRING.search(yes.passage))) == (yes.value, True)
