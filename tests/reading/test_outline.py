"""The tree of headings, lead-ins and items, as labels of many styles draw it."""

import pytest

from sauro.reading.normalize import derive
from sauro.reading.outline import Node, outline
from sauro.reading.sources.plain.reader import from_string
from sauro.reading.text import Place, Segment, Source, Text


def nodes_of(text: Text) -> list[Node]:
    return outline(text, 0, len(text.chars), lambda start, end: False)


def tree(chars: str) -> list[str]:
    """Each block as "key label words", in reading order."""
    text = derive(from_string(chars))
    return [
        " ".join(filter(None, (node.key, node.label, text.chars[node.start : node.end])))
        for node in nodes_of(text)
    ]


def only(chars: str) -> Node:
    (node,) = nodes_of(derive(from_string(chars)))
    return node


@pytest.mark.parametrize(
    ("line", "label", "style", "words"),
    [
        ("Phần thứ nhất. TÌNH HÌNH", "Phần thứ nhất.", "part", "TÌNH HÌNH"),
        ("PHỤ LỤC II", "PHỤ LỤC II", "part", ""),
        ("Chương III. TỔ CHỨC", "Chương III.", "chapter", "TỔ CHỨC"),
        ("Mục 2. Nguồn lực", "Mục 2.", "section", "Nguồn lực"),
        ("Điều 2. Giao Bộ Tài chính", "Điều 2.", "article", "Giao Bộ Tài chính"),
        ("A. KẾT QUẢ", "A.", "capital", "KẾT QUẢ"),
        ("II. NHIỆM VỤ", "II.", "roman", "NHIỆM VỤ"),
        ("Iii. công tác báo cáo", "Iii.", "roman", "công tác báo cáo"),
        ("II/ NHIỆM VỤ", "II/", "roman", "NHIỆM VỤ"),
        ("II.1. Sở Y tế", "II.1.", "roman.number", "Sở Y tế"),
        ("1. Mục đích", "1.", "number", "Mục đích"),
        ("1.Mục đích", "1.", "number", "Mục đích"),
        ("2.1. Các nội dung", "2.1.", "number.2", "Các nội dung"),
        ("2.1 Các nội dung", "2.1", "number.2", "Các nội dung"),
        ("2.1 - Các nội dung", "2.1 -", "number.2", "Các nội dung"),
        ("1.1.2. Các nội dung", "1.1.2.", "number.3", "Các nội dung"),
        ("1.1.2.3. Các nội dung", "1.1.2.3.", "number.4", "Các nội dung"),
        ("1- Tỉnh ủy lãnh đạo", "1-", "number", "Tỉnh ủy lãnh đạo"),
        ("I- MỤC TIÊU", "I-", "roman", "MỤC TIÊU"),
        ("2.1- Tỉnh ủy lãnh đạo", "2.1-", "number.2", "Tỉnh ủy lãnh đạo"),
        ("1) Sở Tài chính", "1)", "number)", "Sở Tài chính"),
        ("a) Sở Xây dựng", "a)", "letter", "Sở Xây dựng"),
        ("a/ Nâng cấp dữ liệu", "a/", "letter", "Nâng cấp dữ liệu"),
        ("đ) Ban Quản lý dự án", "đ)", "letter", "Ban Quản lý dự án"),
        ("a1) Đối với cấp tỉnh", "a1)", "letter.number", "Đối với cấp tỉnh"),
        ("(1) Người đứng đầu cơ quan", "(1)", "bracket", "Người đứng đầu cơ quan"),
        ("(ii) Nội dung dự thảo", "(ii)", "bracket", "Nội dung dự thảo"),
        ("Thứ hai, các bộ, ngành", "Thứ hai,", "ordinal", "các bộ, ngành"),
        ("Một là, các bộ, ngành", "Một là,", "ordinal", "các bộ, ngành"),
        ("* Sở Tài chính", "*", "star", "Sở Tài chính"),
        ("- Thành lập Ban Chỉ đạo", "-", "dash", "Thành lập Ban Chỉ đạo"),
        ("-Thành lập Ban Chỉ đạo", "-", "dash", "Thành lập Ban Chỉ đạo"),
        ("+ Sở Xây dựng", "+", "plus", "Sở Xây dựng"),
        ("• Hoạt động trao đổi", "•", "bullet", "Hoạt động trao đổi"),
    ],
)
def test_label_is_parted_from_the_words(line: str, label: str, style: str, words: str) -> None:
    text = derive(from_string(line))
    (node,) = nodes_of(text)
    assert (node.label, node.style) == (label, style)
    assert text.chars[node.start : node.end] == words


@pytest.mark.parametrize(
    "line",
    [
        ". Để thúc đẩy chuyển đổi số",
        "V/v đẩy nhanh tiến độ Dự án",
        "2025 và báo cáo kết quả",
        "Điều tra, khảo sát",
        "Phần lớn tôm bố mẹ",
        "Thứ trưởng Bộ Xây dựng",
        "Giao Sở Xây dựng chủ trì",
    ],
)
def test_words_without_a_label_have_no_style(line: str) -> None:
    node = only(line)
    assert (node.label, node.style, node.start) == ("", "", 0)


def test_items_stand_under_their_headings() -> None:
    assert tree(
        "II. NHIỆM VỤ\n\n1. Nhóm nhiệm vụ trọng tâm\n\na) Sở Xây dựng chủ trì:\n\n"
        "- Thành lập Ban Chỉ đạo.\n\n+ Tổ giúp việc.\n\n- Làm đầu mối phối hợp.\n\n"
        "b) Sở Tài chính chủ trì.\n\nđ) Ban Quản lý dự án.\n\n2. Nhiệm vụ về đầu tư\n\n"
        "III. TỔ CHỨC THỰC HIỆN\n"
    ) == [
        "1 II. NHIỆM VỤ",
        "1.1 1. Nhóm nhiệm vụ trọng tâm",
        "1.1.1 a) Sở Xây dựng chủ trì:",
        "1.1.1.1 - Thành lập Ban Chỉ đạo.",
        "1.1.1.1.1 + Tổ giúp việc.",
        "1.1.1.2 - Làm đầu mối phối hợp.",
        "1.1.2 b) Sở Tài chính chủ trì.",
        "1.1.3 đ) Ban Quản lý dự án.",
        "1.2 2. Nhiệm vụ về đầu tư",
        "2 III. TỔ CHỨC THỰC HIỆN",
    ]


def test_wrong_and_repeated_labels_keep_their_print_and_get_their_own_keys() -> None:
    assert tree(
        "III. NHIỆM VỤ\n\n1. Sở Tài chính\n\n1. Sở Nội vụ\n\n4. Sở Y tế\n\n3. Sở Xây dựng\n"
    ) == [
        "1 III. NHIỆM VỤ",
        "1.1 1. Sở Tài chính",
        "1.2 1. Sở Nội vụ",
        "1.3 4. Sở Y tế",
        "1.4 3. Sở Xây dựng",
    ]


def test_subnumbers_stand_under_their_number() -> None:
    assert tree("2. Quy trình\n\n2.1. Lấy ý kiến\n\na) Gửi hồ sơ\n\n2.2. Thẩm định\n") == [
        "1 2. Quy trình",
        "1.1 2.1. Lấy ý kiến",
        "1.1.1 a) Gửi hồ sơ",
        "1.2 2.2. Thẩm định",
    ]


def test_words_below_an_item_stand_under_it() -> None:
    assert tree("1. Sở Y tế\n\nChủ trì tham mưu cho UBND tỉnh.\n\nBáo cáo kết quả.\n") == [
        "1 1. Sở Y tế",
        "1.1 Chủ trì tham mưu cho UBND tỉnh.",
        "1.2 Báo cáo kết quả.",
    ]


def test_lead_in_opens_a_list_of_a_style_not_yet_open() -> None:
    assert tree("Thủ tướng Chính phủ yêu cầu:\n\n1. Bộ Tài chính\n\n- Rà soát.\n") == [
        "1 Thủ tướng Chính phủ yêu cầu:",
        "1.1 1. Bộ Tài chính",
        "1.1.1 - Rà soát.",
    ]


def test_first_label_below_a_lead_in_begins_a_list_of_the_same_style_within() -> None:
    assert tree(
        "1. Yêu cầu các cơ quan thực hiện các nội dung sau:\n\n1. Rà soát.\n\n2. Báo cáo.\n"
    ) == [
        "1 1. Yêu cầu các cơ quan thực hiện các nội dung sau:",
        "1.1 1. Rà soát.",
        "1.2 2. Báo cáo.",
    ]


def test_lead_in_below_minor_items_is_lifted_by_the_major_label_it_opens() -> None:
    assert tree(
        "I. NHIỆM VỤ\n\n- Rà soát.\n\nGiao các địa phương thực hiện:\n\n1. Tỉnh Phú Thọ\n"
    ) == [
        "1 I. NHIỆM VỤ",
        "1.1 - Rà soát.",
        "1.2 Giao các địa phương thực hiện:",
        "1.2.1 1. Tỉnh Phú Thọ",
    ]


def test_item_below_a_lead_in_is_the_sibling_of_the_open_item_of_its_style() -> None:
    assert tree(
        "Phó Thủ tướng yêu cầu:\n\n1. Bộ Xây dựng\n\na) Các địa phương thực hiện:\n\n"
        "- Báo cáo.\n\n2. Tỉnh Phú Thọ\n"
    ) == [
        "1 Phó Thủ tướng yêu cầu:",
        "1.1 1. Bộ Xây dựng",
        "1.1.1 a) Các địa phương thực hiện:",
        "1.1.1.1 - Báo cáo.",
        "1.2 2. Tỉnh Phú Thọ",
    ]


def test_second_lead_in_takes_the_place_of_the_first() -> None:
    assert tree("Yêu cầu các sở:\n\nThực hiện các nội dung sau:\n\n- Rà soát.\n") == [
        "1 Yêu cầu các sở:",
        "2 Thực hiện các nội dung sau:",
        "2.1 - Rà soát.",
    ]


def test_names_alone_are_a_heading_and_stay_one_until_the_next() -> None:
    text = derive(from_string("Sở Y tế\n\nThanh tra tỉnh\n\n- Rà soát.\n\n1. Sở Nội vụ\n"))
    names = {"Sở Y tế", "Thanh tra tỉnh"}
    nodes = outline(text, 0, len(text.chars), lambda start, end: text.chars[start:end] in names)
    assert [(node.key, node.label) for node in nodes] == [
        ("1", ""),
        ("2", ""),
        ("2.1", "-"),
        ("2.2", "1."),
    ]


def test_path_is_the_printed_labels_from_the_outermost_in() -> None:
    text = derive(from_string("II. NHIỆM VỤ\n\nGiao các sở:\n\n2.1. Sở Y tế\n\nđ) Rà soát.\n"))
    last = nodes_of(text)[-1]
    assert last.path() == ("II.", "2.1.", "đ)")
    assert [node.label for node in last.above()] == ["2.1.", "", "II."]


def test_descendants_come_in_reading_order() -> None:
    text = derive(from_string("II. NHIỆM VỤ\n\n1. Sở Y tế\n\na) Rà soát.\n\n2. Sở Nội vụ\n"))
    first = nodes_of(text)[0]
    assert [node.key for node in first.below()] == ["1.1", "1.1.1", "1.2"]


def test_outline_holds_only_the_blocks_asked_for() -> None:
    text = derive(from_string("KẾ HOẠCH\n\n1. Sở Y tế\n\n2. Sở Nội vụ\n\nNơi nhận:\n"))
    start, end = text.chars.index("1."), text.chars.index("\nNơi nhận")
    assert [node.label for node in outline(text, start, end, lambda a, b: False)] == ["1.", "2."]


def test_heading_of_word_style_holds_what_is_below_it() -> None:
    lines = [("Nhiệm vụ", 1), ("Về hạ tầng", 2), ("1. Sở Y tế", 0), ("Về giáo dục", 2)]
    chars = "\n".join(words for words, _ in lines)
    segments = tuple(
        Segment(begin, begin + len(words), Place(paragraph=index), "paragraph", level)
        for index, (words, level) in enumerate(lines, 1)
        for begin in [chars.index(words)]
    )
    nodes = nodes_of(derive(Source("kế hoạch.docx", "docx", chars, segments, 1.0)))
    assert [(node.key, node.style, node.label) for node in nodes] == [
        ("1", "heading.1", ""),
        ("1.1", "heading.2", ""),
        ("1.1.1", "number", "1."),
        ("1.2", "heading.2", ""),
    ]


def test_node_leads_back_to_its_words_in_the_source() -> None:
    chars = "II. NHIỆM VỤ\n\nđ) **Ban Quản lý\ndự án** đầu tư xây dựng tỉnh[1].\n"
    text = derive(from_string(chars))
    node = nodes_of(text)[-1]
    assert text.quote(node.start, node.end) == "Ban Quản lý\ndự án** đầu tư xây dựng tỉnh[1]."


def test_lists_that_open_one_another_nest_only_so_deep() -> None:
    text = derive(from_string("Giao các sở:\n\nĐiều 1. Rà soát\n\n" * 200))
    assert max(node.key.count(".") for node in nodes_of(text)) == 32
