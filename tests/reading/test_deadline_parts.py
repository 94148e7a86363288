"""A part of a month or quarter that bounds work without a preposition."""

from datetime import date

import pytest

from sauro.reading.deadlines import deadlines_in

SIGNED = date(2026, 1, 15)


def _due(words: str) -> list[str | None]:
    return [one.due for one in deadlines_in(words, 0, len(words), SIGNED)]


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("Sở Y tế trình UBND tỉnh đề án cuối tháng 3/2026.", "2026-03-31"),
        ("Sở Nội vụ tổng hợp, báo cáo đầu tháng 5 năm 2026;", "2026-05-10"),
        ("Tổng kết việc thực hiện Đề án vào năm 2030.", "2030-12-31"),
        ("Sở Xây dựng hoàn thiện đề án, trình UBND tỉnh tháng 10/2026.", "2026-10-31"),
        ("Gửi Bộ Tư pháp thẩm định quý III/2026;", "2026-09-30"),
        ("Bàn giao mặt bằng (cuối quý II/2026).", "2026-06-30"),
    ],
)
def test_part_of_a_month_at_the_end_bounds_the_work(words: str, due: str) -> None:
    assert _due(words) == [due]


@pytest.mark.parametrize(
    "words",
    [
        "Cập nhật số liệu từ cuối tháng 3/2026.",
        "Đợt mưa cuối tháng 3/2026 gây thiệt hại lớn",
        "Khắc phục thiệt hại cuối tháng 3/2025.",
        "Trình Chủ tịch UBND tỉnh báo cáo tháng 10/2026.",
        "Đăng ký vào chương trình công tác tháng 10/2026.",
    ],
)
def test_part_of_a_month_elsewhere_or_past_bounds_nothing(words: str) -> None:
    assert _due(words) == []


def test_words_of_a_deadline_close_the_bracket_they_open() -> None:
    chars = "Báo cáo kết quả hằng tuần (thứ Sáu)."
    assert [one.text for one in deadlines_in(chars, 0, len(chars), None)] == ["hằng tuần (thứ Sáu)"]


def test_one_quarter_is_no_period() -> None:
    chars = "Tổng hợp trong báo cáo định kỳ quý III."
    assert deadlines_in(chars, 0, len(chars), SIGNED) == []
