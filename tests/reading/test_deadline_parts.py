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
        (
            "gửi báo cáo kết quả thực hiện trong tháng 10/2026 về Sở trước ngày 27/10/2026",
            "2026-10-26",
        ),
        ("gửi báo cáo kết quả thực hiện trong tháng 10/2026 về Sở", "2026-10-31"),
        ("thống kê thiệt hại do bão gây ra trong tháng 2/2026, gửi trước 5/3/2026", "2026-03-04"),
        (
            "Chuẩn bị nội dung Kỳ họp dự kiến tổ chức trong tháng 5/2026, gửi trước 9/4/2026",
            "2026-04-08",
        ),
        ("đánh giá khả năng hoàn thành đến hết năm 2026; gửi trước ngày 9/4/2026", "2026-04-08"),
    ],
)
def test_time_of_what_the_work_is_about_is_none_of_its_own(words: str, due: str) -> None:
    assert _due(words) == [due]


@pytest.mark.parametrize(
    ("words", "every"),
    [
        ("ban hành kế hoạch thực hiện hàng năm trước ngày 31/01.", ["year 01-31"]),
        ("báo cáo trước ngày 25 hàng tháng (từ tháng 6 đến tháng 8/2026)", ["month 25"]),
        (
            "trực hằng ngày, báo cáo trước 16 giờ 00 ngày 04 tháng 5 năm 2026",
            ["day None", "None None"],
        ),
    ],
)
def test_span_in_which_work_comes_back_is_no_day_of_its_own(words: str, every: list[str]) -> None:
    found = deadlines_in(words, 0, len(words), SIGNED)
    assert [f"{one.every} {one.on}" for one in found] == every


def test_session_that_is_the_next_one_has_no_month() -> None:
    words = "trình HĐND tại kỳ họp gần nhất điều chỉnh vốn trước ngày 31 tháng 10 năm 2026"
    assert "2026-10-31" not in _due(words)


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
