"""Days that recognition misread, in the derived text of scanned pages."""

import pytest

from sauro.reading.normalize import derive
from tests.reading.scanned_lines import source


def read(line: str, how: str = "ocr") -> str:
    return derive(source([line], how)).chars


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("trước ngày L5 thắng 12 năm 2025", "trước ngày 15 tháng 12 năm 2025"),
        ("Từ ngày 0l tháng O1 năm 2026", "Từ ngày 01 tháng 01 năm 2026"),
        ("trong thằng 8 năm 2026", "trong tháng 8 năm 2026"),
        ("trước ngày 26/1 1/2025", "trước ngày 26/11/2025"),
        ("Quý 11/2026", "Quý II/2026"),
        ("trong quý lV/2026", "trong quý IV/2026"),
    ],
)
def test_date_is_read_where_only_one_reading_is_a_date(line: str, right: str) -> None:
    assert read(line) == right
    assert read(line, "text") == line


@pytest.mark.parametrize(
    "line",
    [
        "trước ngày 39 tháng 12 năm 2025",
        "từ ngày lễ tháng 12 năm 2025",
        "hệ thống 12 năm liền",
        "Quyết định số 26/1 ngày 1/2025",
        "tỷ lệ 26/3 1/2 số xã",
        "Quý 1/2026",
        "Quý II/2026",
        "vàng bạc, đá quý 11/2025/TT-BCT",
        "Quý 1111/2026",
    ],
)
def test_what_may_be_another_thing_is_left_alone(line: str) -> None:
    assert read(line) == line


def test_quote_keeps_what_was_recognised() -> None:
    text = derive(source(["trước ngày 26/1 1/2025, báo cáo"]))
    at = text.chars.index("26/11/2025")
    assert text.quote(at, at + len("26/11/2025")) == "26/1 1/2025"
