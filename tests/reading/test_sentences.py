"""Sentences of a block: a list of names that semicolons part stays whole."""

import pytest

from sauro.reading.sentences import whole_sentences
from tests.reading.ordered import subjects_in


def _parts(block: str) -> list[str]:
    return [block[start:end] for start, end in whole_sentences(subjects_in(block), 0, len(block))]


@pytest.mark.parametrize(
    "block",
    [
        "Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế; Sở Tư pháp và UBND các xã tham mưu.",
        "Lập quy chế (Sở Nội vụ chủ trì, phối hợp với Sở Y tế; Công an tỉnh xây dựng).",
    ],
)
def test_helpers_with_a_semicolon_between_stay_with_who_presides(block: str) -> None:
    assert _parts(block) == [block]


def test_semicolon_within_brackets_ends_no_clause() -> None:
    block = "Sở Y tế (đối với bệnh viện; trạm y tế; phòng khám) rà soát hồ sơ."
    assert _parts(block) == [block]


@pytest.mark.parametrize(
    "parts",
    [
        ["Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra; ", "Sở Tư pháp thẩm định."],
        ["Sở Y tế phối hợp với Công an tỉnh; ", "Sở Tư pháp thẩm định."],
        ["Sở Y tế chủ trì, phối hợp với Công an tỉnh; ", "báo cáo UBND tỉnh."],
        ["Rà soát (nếu có) hồ sơ; ", "báo cáo (kèm biểu) UBND tỉnh."],
    ],
    ids=lambda parts: parts[0],
)
def test_semicolon_after_work_or_before_a_verb_ends_a_clause(parts: list[str]) -> None:
    assert _parts("".join(parts)) == parts


@pytest.mark.parametrize(
    "block",
    [
        "Trong quý II, các sở, ngành; UBND các xã, phường; các công ty hoàn thành việc kiểm kê.",
        "Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ; UBND các xã; các cơ quan triển khai.",
    ],
)
def test_names_stay_together_over_several_semicolons(block: str) -> None:
    assert _parts(block) == [block]


@pytest.mark.parametrize(
    "block",
    [
        "Căn cứ Kế hoạch số 12; Chương trình số 3, Bộ trưởng, Thủ trưởng các cơ quan rà soát.",
        "Để toàn dân đồng lòng, thi đua; các sở triển khai.",
    ],
)
def test_grounds_or_an_aim_go_with_the_order_behind_their_semicolon(block: str) -> None:
    assert _parts(block) == [block]


def test_order_that_begins_with_its_aim_ends_at_its_semicolon() -> None:
    first = "Để bảo đảm tiến độ, Sở Y tế rà soát hồ sơ; "
    assert _parts(f"{first}Sở Nội vụ tổng hợp.") == [first, "Sở Nội vụ tổng hợp."]
