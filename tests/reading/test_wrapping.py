"""Lines broken by counting letters: one that had room for the next word ends its paragraph."""

import textwrap
from itertools import pairwise

import pytest

from sauro.reading.normalize import derive
from sauro.reading.sources import from_string
from sauro.reading.wrapping import cut_phrase, filled_width

GROUND = """Xét báo cáo của Sở Xây dựng tại văn bản số 812/SXD-HT ngày 04/3/2026 về tiến độ
các dự án thoát nước trên địa bàn tỉnh và kiến nghị bố trí thêm vốn cho những dự án đã có khối
lượng hoàn thành; xét ý kiến của Sở Tài chính về khả năng cân đối nguồn vốn trong năm nay và những
năm tiếp theo, Phó Chủ tịch Ủy ban nhân dân tỉnh Lò Văn Hòa có ý kiến như sau:""".replace("\n", " ")
FIRST = """Giao Sở Xây dựng rà soát khối lượng hoàn thành của từng dự án, tổng hợp nhu cầu vốn và
gửi Sở Tài chính để cân đối, báo cáo trong tháng này.""".replace("\n", " ")
SECOND = """Sở Tài chính tham mưu Ủy ban nhân dân tỉnh phương án bố trí vốn từ nguồn tăng thu, tiết
kiệm chi và các nguồn hợp pháp khác theo quy định của pháp luật.""".replace("\n", " ")


def _wrapped(width: int, *paragraphs: str) -> list[str]:
    return [line for paragraph in paragraphs for line in textwrap.wrap(paragraph, width)]


def _cut(lines: list[str]) -> list[tuple[int, str]]:
    return [(len(before), after) for before, after in pairwise(lines) if after[0].islower()]


def _blocks(width: int, *paragraphs: str) -> list[str]:
    source = from_string("\n".join(_wrapped(width, *paragraphs)))
    return [words for _, words in derive(source).lines()]


def _had_room(width: int) -> bool:
    """Whether the last line of the first order had room for the first word of the second."""
    longest = max(length for length, _ in _cut(_wrapped(width, GROUND, FIRST)))
    return len(_wrapped(width, FIRST)[-1]) + len(" Sở") <= longest


def test_width_is_that_of_the_longest_line_a_sentence_goes_on_from() -> None:
    assert filled_width(_cut(_wrapped(60, GROUND, FIRST))) == 60


def test_lines_with_room_left_were_not_filled_by_counting() -> None:
    assert filled_width(_cut([*_wrapped(60, GROUND), *_wrapped(50, FIRST)])) == 0


def test_few_lines_tell_nothing() -> None:
    assert filled_width(_cut(_wrapped(60, GROUND, FIRST))[:3]) == 0


def test_paragraphs_without_blank_lines_come_apart_where_a_word_more_had_room() -> None:
    whole = [GROUND, FIRST, SECOND]
    apart = {width for width in range(62, 96) if _blocks(width, *whole) == whole}
    assert apart == {width for width in range(62, 96) if _had_room(width)}


def test_place_and_date_below_the_subject_of_a_letter_stand_alone() -> None:
    subject = "V/v bố trí vốn cho các dự án thoát nước đã có khối lượng hoàn thành trên địa bàn"
    dated = "Lai Châu, ngày 06 tháng 3 năm 2026"
    assert _blocks(88, subject, dated, GROUND, FIRST)[:2] == [subject, dated]


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        ("Đề nghị Mặt trận Tổ quốc, Phòng", True),
        ("gửi Sở Y tế, Trung tâm", True),
        ("1. Sở", False),
        ("Chủ tịch, Ủy ban nhân dân tỉnh", False),
    ],
)
def test_line_that_ends_with_the_head_of_one_more_body_goes_on(line: str, cut: bool) -> None:
    assert cut_phrase(line) == cut
