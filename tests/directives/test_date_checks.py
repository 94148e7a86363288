from datetime import date

import pytest

from sauro.directives.date_checks import date_doubts

SIGNED = date(2026, 3, 30)


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("xong trước ngày 31/4/2026", ["31/4/2026"]),
        ("báo cáo ngày 29/2/2026", ["29/2/2026"]),
        ("trong tháng 13/2026", ["tháng 13/2026"]),
        ("hoàn thành trước 10/3/2026", ["10/3/2026"]),
        ("chậm nhất là ngày 29.3.2026", ["29.3.2026"]),
    ],
)
def test_day_that_cannot_be_meant_is_doubted(words: str, read: list[str]) -> None:
    found = date_doubts(words, 0, len(words), SIGNED)
    assert [words[one["start"] : one["end"]] for one in found] == read


@pytest.mark.parametrize(
    "words",
    [
        "xong trước ngày 30/4/2026",
        "theo Thông báo số 130/TB-VPCP ngày 17/3/2026",
        "Nghị quyết 59/2021/NQ-HĐND, ngày 10/12/2021",
        "trong tháng 12/2026",
        "giai đoạn 2026 - 2030, đất 12/15/2026/4",
    ],
)
def test_day_that_may_be_meant_is_left_alone(words: str) -> None:
    assert date_doubts(words, 0, len(words), SIGNED) == []


def test_without_a_day_of_the_directive_nothing_is_past() -> None:
    words = "xong trước ngày 10/3/2020"
    assert date_doubts(words, 0, len(words), None) == []


def test_words_outside_the_stretch_do_not_count() -> None:
    words = "trước ngày 31/4/2026. Xong."
    assert date_doubts(words, 22, len(words), SIGNED) == []
