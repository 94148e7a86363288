"""Layouts that directives of all kinds share, from the letterhead to the tasks."""

from sauro.reading.reader import read_source
from sauro.reading.sources import from_string

HEAD = """\
ỦY BAN NHÂN DÂN
TỈNH LAI CHÂU

Số: 12/KH-UBND

Lai Châu, ngày 30 tháng 3 năm 2026

KẾ HOẠCH

Tổng vệ sinh môi trường

"""
TAIL = """

Nơi nhận:
- Các sở, ngành;
- Lưu: VT.

CHỦ TỊCH
Nguyễn Văn A
"""


def tasks(body: str) -> list[tuple[str, tuple[str, ...]]]:
    """The words and the leads of each task."""
    return [(one.shown, one.leads) for one in read_source(from_string(HEAD + body + TAIL)).tasks]


def test_preamble_that_begins_with_its_grounds_closes_nothing() -> None:
    body = """\
Căn cứ tình hình thực tế, UBND tỉnh xây dựng kế hoạch như sau:

1. Sở Y tế

- Tổ chức thu gom rác thải y tế."""
    assert tasks(body) == [("Tổ chức thu gom rác thải y tế.", ("Sở Y tế",))]


def test_section_on_the_situation_gives_no_work() -> None:
    body = """\
UBND tỉnh xây dựng kế hoạch như sau:

I. TÌNH HÌNH VÀ SỰ CẦN THIẾT

Sở Y tế tích cực thu gom rác thải.

II. TỔ CHỨC THỰC HIỆN

1. Sở Y tế tổ chức thu gom rác thải."""
    assert tasks(body) == [("Sở Y tế tổ chức thu gom rác thải.", ("Sở Y tế",))]


def test_items_of_the_party_are_numbered_with_dashes() -> None:
    body = """\
UBND tỉnh xây dựng kế hoạch như sau:

I- TỔ CHỨC THỰC HIỆN

1- Sở Y tế tổ chức thu gom rác thải.

2- Sở Tài chính bố trí kinh phí."""
    assert tasks(body) == [
        ("Sở Y tế tổ chức thu gom rác thải.", ("Sở Y tế",)),
        ("Sở Tài chính bố trí kinh phí.", ("Sở Tài chính",)),
    ]


def test_paragraph_a_line_is_not_taken_for_wrapped_lines() -> None:
    body = """\
UBND tỉnh xây dựng kế hoạch như sau:
1. Các đơn vị được kiểm tra
Chuẩn bị báo cáo bằng văn bản.
2. Sở Y tế
Tổ chức thu gom rác thải."""
    assert tasks(body) == [
        ("Chuẩn bị báo cáo bằng văn bản.", ("Các đơn vị được kiểm tra",)),
        ("Tổ chức thu gom rác thải.", ("Sở Y tế",)),
    ]


def test_bare_mandate_over_a_list_is_its_heading() -> None:
    body = """\
UBND tỉnh yêu cầu:

1. Giao Sở Y tế.

- Tổ chức thu gom rác thải."""
    assert tasks(body) == [("Tổ chức thu gom rác thải.", ("Sở Y tế",))]


def test_sentence_that_only_tells_is_no_task_of_the_body_above() -> None:
    body = """\
Các sở, ngành tập trung thực hiện các nội dung sau:

1. Về thu gom: Rác thải năm qua giảm mạnh. Sở Y tế tổ chức thu gom rác thải."""
    assert tasks(body) == [("Sở Y tế tổ chức thu gom rác thải.", ("Sở Y tế",))]


def test_clause_on_enforcement_in_its_other_words_is_no_task() -> None:
    body = """\
UBND tỉnh quyết định:

Điều 1. Sở Y tế tổ chức thu gom rác thải.

Điều 2. Giám đốc Sở Y tế, Chủ tịch UBND các xã căn cứ Quyết định thi hành./."""
    assert tasks(body) == [("Sở Y tế tổ chức thu gom rác thải.", ("Sở Y tế",))]


def test_class_of_an_unknown_noun_is_obliged_by_its_lead_in() -> None:
    body = """\
UBND tỉnh yêu cầu:

1. Các xưởng mộc phải:

- Thu gom mùn cưa.

2. Các nội dung trên phải:

- Thu gom mùn cưa."""
    assert tasks(body) == [("Thu gom mùn cưa.", ("Các xưởng mộc",))]
