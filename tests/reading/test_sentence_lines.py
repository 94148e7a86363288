"""Texts of old collections, told by their lines: one sentence each, and nothing but the body."""

from sauro.reading.sentence_lines import has_letterhead, is_sentence, one_a_line
from tests.reading.drafted import drafts_of

BODY = [
    "Về tăng cường quản lý hoạt động kinh doanh karaoke trên địa bàn thành phố",
    "Nhiều cơ sở vi phạm quy định về phòng cháy.",
    "Ủy ban nhân dân thành phố chỉ thị:",
    "1. Công an thành phố tăng cường kiểm tra các cơ sở kinh doanh karaoke trên địa bàn",
    "Phát hiện, xử lý nghiêm các hành vi vi phạm.",
    "2. Sở Y tế kiểm tra điều kiện vệ sinh",
    "3. Sở Tư pháp hướng dẫn nghiệp vụ xử phạt",
    "4. Sở Thông tin và Truyền thông tuyên truyền",
]


def test_items_without_a_stop_count_as_sentences() -> None:
    assert one_a_line(BODY)


def test_motto_tells_a_whole_paper_from_a_body_alone() -> None:
    assert has_letterhead(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", *BODY])
    assert not has_letterhead(BODY)


def test_lines_of_several_sentences_are_paragraphs() -> None:
    assert not one_a_line([f"{line} và vùng phụ cận. Việc này làm đều" for line in BODY])


def test_long_line_is_a_sentence_without_its_stop_and_a_title_is_none() -> None:
    assert [is_sentence(line) for line in (BODY[3], BODY[4], BODY[5], BODY[2])] == [
        True, True, False, True,
    ]  # fmt: skip


def test_unmarked_lines_go_on_with_the_item_above_them() -> None:
    first, second = BODY[3].removeprefix("1. "), BODY[4]
    assert drafts_of("I. NHIỆM VỤ", f"1. {first} {second}") == [
        (f"{first} {second}", ["Công an thành phố"], [])
    ]
