"""Cells of a column of times: several dates in one, years beside what comes back."""

from datetime import date

import pytest

from sauro.reading.deadlines import deadlines_in, deadlines_in_cell
from sauro.reading.grammar import Rule
from sauro.reading.result import Deadline
from sauro.reading.rules import deadline_cells

SIGNED = date(2026, 3, 30)


def _told(found: list[Deadline]) -> list[str]:
    return [" ".join(filter(None, (one.kind, one.due, one.every, one.on))) for one in found]


def _cell(words: str) -> list[str]:
    return _told(deadlines_in_cell(words, 0, len(words), SIGNED))


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("Quý IV/2026, 2027", "2027-12-31"),
        ("Quý IV/2026 và năm 2027", "2027-12-31"),
        ("2026, 2028", "2028-12-31"),
        ("Thực hiện đến năm 2030", "2030-12-31"),
        ("10/2026-12/2026", "2026-12-31"),
        ("Tháng 9-2026", "2026-09-30"),
        ("Quý III, 2026", "2026-09-30"),
        ("Đến năm 2030", "2030-12-31"),
        ("T9/2026", "2026-09-30"),
        ("Q.III/2026", "2026-09-30"),
    ],
)
def test_cell_of_one_stretch_ends_with_its_last_day(words: str, due: str) -> None:
    assert _cell(words) == [f"date {due}"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Năm 2027; Năm 2030", ["date 2027-12-31", "date 2030-12-31"]),
        (
            "Tháng 5/2026 trình Chính phủ; tháng 10/2026 trình Quốc hội",
            ["date 2026-05-31", "date 2026-10-31"],
        ),
        ("Chính phủ: tháng 5/2026", ["date 2026-05-31"]),
        ("Tháng 9/2026 và hằng năm", ["date 2026-09-30", "recurring year"]),
        ("Quý II, Quý III năm 2026", ["date 2026-09-30"]),
        ("Tháng 12/2026 và tháng 01/2027", ["date 2027-01-31"]),
        ("Quý I và quý III/2026", ["date 2026-03-31", "date 2026-09-30"]),
        ("Quý IV/2026 và cả năm 2027", ["date 2027-12-31"]),
        ("Thực hiện hằng năm", ["recurring year"]),
    ],
)
def test_cell_of_several_times_gives_each(words: str, found: list[str]) -> None:
    assert _cell(words) == found


@pytest.mark.parametrize(
    "words",
    [
        "Năm 2026 và hàng năm",
        "Từ năm 2026 và hằng năm",
        "Hằng năm, từ năm 2026",
        "Hằng năm (2026 - 2030)",
        "Thường xuyên/hằng năm",
    ],
)
def test_years_beside_a_recurrence_are_no_day_of_their_own(words: str) -> None:
    assert _cell(words) == ["recurring year"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Trước 15/6 và 15/12 hằng năm", ["recurring year 06-15", "recurring year 12-15"]),
        ("Tháng 6 và tháng 12 hằng năm", ["recurring year 06-30", "recurring year 12-31"]),
        ("Quý IV hằng năm", ["recurring year 12-31"]),
        ("Ngày 15 hằng tháng", ["recurring month 15"]),
        ("Ngày 20 tháng cuối quý", ["recurring quarter 20"]),
        ("Báo cáo quý, năm", ["recurring quarter", "recurring year"]),
        (
            "Hằng quý, 6 tháng, 1 năm",
            ["recurring quarter", "recurring half-year", "recurring year"],
        ),
    ],
)
def test_cell_gives_the_days_on_which_work_comes_back(words: str, found: list[str]) -> None:
    assert _cell(words) == found


@pytest.mark.parametrize("words", ["Năm 2026, các năm tiếp theo", "Năm 2026 và các năm kế tiếp"])
def test_a_year_and_those_after_it_have_no_last_day(words: str) -> None:
    assert _cell(words) == ["period"]


@pytest.mark.parametrize(
    "words", ["Từ năm 2026", "Theo Kế hoạch năm 2026", "Theo kế hoạch hằng năm"]
)
def test_beginnings_and_names_of_plans_are_no_time_of_a_cell(words: str) -> None:
    assert _cell(words) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("gửi báo cáo trước 31/3 của năm tiếp theo", ["date 2027-03-30"]),
        (
            "gửi báo cáo 6 tháng (trước 15/6), năm (trước 15/12)",
            ["recurring half-year 06-15", "recurring year 12-15"],
        ),
        ("ban hành, bảo đảm có hiệu lực trước ngày 01/10/2026", ["date 2026-09-30"]),
        ("rà soát văn bản có hiệu lực trước ngày 01/10/2026", []),
        ("định kỳ trước 25 hằng tháng báo cáo tiến độ", ["recurring month 25"]),
        ("rà soát, phân bổ nguồn lực hằng năm cho y tế cơ sở", []),
    ],
)
def test_sentences_say_the_year_after_and_what_must_be_in_force(
    words: str, found: list[str]
) -> None:
    assert _told(deadlines_in(words, 0, len(words), SIGNED)) == found


@pytest.mark.parametrize("rule", [*deadline_cells.RULES, deadline_cells.UNITS_CELL])
def test_passages_of_cell_rules_have_their_value(rule: Rule) -> None:
    for yes in rule.yes:
        found = deadlines_in_cell(yes.passage, 0, len(yes.passage), date(2026, 1, 1))
        told = [
            " ".join(filter(None, (one.kind, one.due, one.due and one.precision, one.every)))
            for one in found
        ]
        assert told == [yes.value]
