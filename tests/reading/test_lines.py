"""Where blocks end: among wrapped lines, at blank lines, indents, capitals and list marks."""

import pytest

from sauro.reading.normalize import derive
from sauro.reading.sources.plain.reader import from_string

FULL = (
    "UBND tỉnh xác định các Chương trình mục tiêu quốc gia có ý nghĩa đặc biệt\n"
    "quan trọng, có những ảnh hưởng tích cực đến việc phát triển kinh tế - xã hội\n"
    "của các địa phương và vùng nông thôn, vùng đồng bào dân tộc thiểu số và miền\n"
    "núi. Vì vậy, trong thời gian qua các cơ quan, đơn vị, địa phương đã nỗ lực,\n"
    "cố gắng trong quá trình tổ chức triển khai thực hiện các Chương trình MTQG.\n"
)
"""A wrapped paragraph: without some full lines nothing is known of the width of a page."""

FULL_BLOCK = " ".join(FULL.split())


def blocks(chars: str) -> list[str]:
    return [words for _, words in derive(from_string(chars)).lines()]


def after_a_paragraph(chars: str) -> list[str]:
    """The blocks of ``chars`` where it stands below a wrapped paragraph."""
    first, *rest = blocks(f"{FULL}\n{chars}")
    assert first == FULL_BLOCK
    return rest


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "a) Chủ đầu tư đẩy nhanh tiến độ các dự án cao tốc Đồng Đăng, Hữu Nghị",
            "- Chi Lăng, bảo đảm thông xe kỹ thuật.",
        ),
        (
            "a) Sở Tài chính tổng hợp tình hình thực hiện kế hoạch phát triển kinh tế",
            "- xã hội quý I năm 2024.",
        ),
        (
            "b) Giao Phó Chủ tịch UBND tỉnh Võ Phiên trước ngày 15 tháng 11 năm 2025",
            "trực tiếp kiểm tra, đôn đốc.",
        ),
        (
            "a) Rà soát các nội dung: khoản 7 Điều 20; khoản 7 Điều 21; khoản 4",
            "Điều 22; khoản 5 Điều 23 Luật Bảo vệ dữ liệu cá nhân.",
        ),
        (
            "a) Sở Xây dựng kiểm tra các công trình trước khi bão đổ bộ với gió giật cấp",
            "15. Kết quả gửi về Sở Nội vụ.",
        ),
        ("(1) Bà Trịnh Thị Trang, Trưởng Phòng Công tác HĐND; số điện thoại:", "0989.917.272."),
        (
            "a) Báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện đợt kiểm tra trong tháng",
            "6. Kết quả gửi về Sở Nội vụ.",
        ),
        ("(6) Bà Nguyễn Khoa Diệu An, Phó Chánh Văn phòng Đoàn ĐBQH và", "HĐND tỉnh."),
        (
            "5. Sở Y tế chủ động phối hợp Sở Nông nghiệp và Môi trường (Cơ quan",
            "Thường trực về phòng, chống thiên tai), Sở Công Thương cung cấp thông tin.",
        ),
        (
            "a) Sở Văn hóa, Thể thao và Du lịch, Sở Giáo dục và Đào tạo, Sở Y tế,",
            "Sở Nội vụ báo cáo.",
        ),
    ],
)
def test_sentence_goes_on_in_the_next_line(before: str, after: str) -> None:
    assert after_a_paragraph(f"{before}\n{after}\n") == [f"{before} {after}"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("1. Sở Y tế", "- Chủ trì tham mưu cho UBND tỉnh."),
        (
            "1. Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ và Sở Xây dựng",
            "- Rà soát các dự án.",
        ),
        ("a) Sở Xây dựng báo cáo kết quả.", "b) Sở Tài chính tổng hợp."),
        ("a) Sở Xây dựng báo cáo kết quả.", "Sở Tài chính tổng hợp."),
        ("QUYẾT ĐỊNH:", "Điều 1. Phê duyệt Kế hoạch."),
        ("Quảng Ngãi, ngày 15 tháng 11 năm 2024", "Thực hiện Nghị quyết của HĐND tỉnh."),
        ("THÔNG BÁO", "Kết luận của Phó Chủ tịch UBND tỉnh Võ Phiên"),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        ("báo cáo UBND tỉnh", "Nơi nhận:"),
        ("I. MỤC ĐÍCH, YÊU CẦU", "Tạo sự chuyển biến mạnh mẽ."),
    ],
)
def test_next_line_begins_a_block(before: str, after: str) -> None:
    assert after_a_paragraph(f"{before}\n{after}\n") == [before, after]


@pytest.mark.parametrize(
    ("chars", "expected"),
    [
        (
            "II. MỘT SỐ NHIỆM VỤ, GIẢI PHÁP\nTRONG THỜI GIAN TỚI",
            ["II. MỘT SỐ NHIỆM VỤ, GIẢI PHÁP TRONG THỜI GIAN TỚI"],
        ),
        (
            "II. MỘT SỐ NHIỆM VỤ, GIẢI PHÁP\n\nTRONG THỜI GIAN TỚI",
            ["II. MỘT SỐ NHIỆM VỤ, GIẢI PHÁP TRONG THỜI GIAN TỚI"],
        ),
        ("V. TỔ CHỨC\nTHỰC HIỆN1. Sở Nội vụ", ["V. TỔ CHỨC THỰC HIỆN", "1. Sở Nội vụ"]),
        ("ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI", ["ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI"]),
    ],
)
def test_heading_in_capitals_goes_on_in_capitals(chars: str, expected: list[str]) -> None:
    assert after_a_paragraph(chars) == expected


def test_list_of_levels_above_a_blank_line_is_whole() -> None:
    heading = "8. Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND các xã, phường"
    work = "Thủ trưởng các cơ quan, đơn vị: tập trung chỉ đạo, điều hành linh hoạt."
    assert after_a_paragraph(f"{heading}\n\n{work}\n") == [heading, work]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("phối hợp chặt chẽ với các sở, ngành và", "Ủy ban nhân dân các xã thực hiện."),
        ("Công ty Đầu tư tài chính nhà nước Thành phố", "Hồ Chí Minh báo cáo."),
        ("b) Nâng cao năng lực sản xuất", "và chất lượng các công trình."),
        ("2.1.", "Các nội dung phải lấy ý kiến"),
    ],
)
def test_sentence_goes_on_below_a_blank_line(before: str, after: str) -> None:
    assert after_a_paragraph(f"{before}\n\n{after}\n") == [f"{before} {after}"]


def test_indent_begins_a_paragraph() -> None:
    second = "Tuy nhiên, hiện nay tiến độ triển khai thực hiện rất chậm."
    assert blocks(f"{FULL}      {second}\n") == [FULL_BLOCK, second]
    assert blocks(f"{FULL}{second}\n") == [f"{FULL_BLOCK} {second}"]


def test_indent_is_measured_from_the_margin_of_its_own_page() -> None:
    lines = [line for line in FULL.splitlines() for _ in range(2)]
    first = ["        " + line.rstrip(".") for line in lines]
    cut = ["        gửi báo cáo kết quả thực hiện về cơ quan thường trực là Phòng Nội vụ và"]
    rest = ["        Hội Nông dân xã."]
    chars = "\n".join([*first, *cut, *rest, "                 2", *lines, *lines, *lines])
    assert "Hội Nông dân xã." not in blocks(chars)


def test_indent_before_a_small_letter_begins_nothing() -> None:
    open_end = FULL.removesuffix(".\n")
    whole = " ".join(open_end.split())
    assert blocks(f"{open_end}\n      và địa phương.\n") == [f"{whole} và địa phương."]


COMMUNES = ("Bản Bo", "Bum Nưa", "Dào San", "Hua Bum", "Khun Há")
ITEMS = [
    f"{label}) Ủy ban nhân dân xã {name} tổ chức thực hiện các nhiệm vụ được giao"
    for label, name in zip("abcde", COMMUNES, strict=True)
]


def test_dash_after_a_full_line_is_no_item_where_items_stand_apart() -> None:
    last = "(8) Bà Đoàn Ngọc Như Tâm, ủy viên chuyên trách của Ban Kinh tế"
    chars = "\n\n".join([*ITEMS, f"{last}\n- Ngân sách Hội đồng nhân dân tỉnh."])
    assert blocks(chars)[-1] == f"{last} - Ngân sách Hội đồng nhân dân tỉnh."


def test_dash_before_a_body_is_an_item_where_items_stand_close() -> None:
    last = "(8) Bà Đoàn Ngọc Như Tâm, ủy viên chuyên trách của Ban Kinh tế"
    chars = "\n".join([*ITEMS, f"{last}\n- Sở Tài chính tổng hợp, báo cáo kết quả."])
    assert blocks(chars)[-2:] == [last, "- Sở Tài chính tổng hợp, báo cáo kết quả."]


def test_lines_of_double_spacing_are_one_paragraph() -> None:
    assert blocks(FULL.replace("\n", "\n\n")) == [FULL_BLOCK]


def test_sentence_a_line_is_one_item_up_to_the_next_mark() -> None:
    item = [
        (
            "1. Công tác quản lý nuôi tôm phải được quan tâm, tăng cường chỉ đạo ngay từ đầu vụ, "
            "bảo đảm thời vụ và môi trường nuôi trên địa bàn tỉnh."
        ),
        (
            "Do diễn biến thời tiết ở mỗi nơi khác nhau nên thời vụ cũng khác nhau, vì vậy các "
            "tỉnh cần phối hợp thông tin về mùa vụ và kế hoạch."
        ),
    ]
    chars = "\n".join([*item, *(line.replace("1. ", "2. ") for line in item)] * 3)
    whole = [" ".join(item), " ".join(item).replace("1. ", "2. ")]
    assert blocks(chars)[:2] == whole
    assert blocks(f"{chars}\n\n| STT | Địa điểm |\n| 1 | Xã Mường So |")[:2] == whole


def test_table_flattened_to_a_cell_a_line_keeps_its_cells_apart() -> None:
    cells = [
        "Nội dung công việc",
        "Đơn vị chủ trì",
        "Đơn vị phối hợp",
        "Thời gian hoàn thành",
        "Xây dựng hệ thống dữ liệu về hộ nghèo",
        "Sở Nông nghiệp và Môi trường",
        "Các sở, ngành, địa phương",
        "Quý II năm 2026",
    ]
    assert after_a_paragraph("\n".join(cells)) == cells


def test_line_below_a_page_number_goes_on_with_the_sentence() -> None:
    before = "Chương trình mục tiêu quốc gia phát triển kinh tế và xã hội của"
    after = "Hội Liên hiệp Phụ nữ tỉnh."
    assert after_a_paragraph(f"{before}\n\n      2\n\n{after}\n") == [f"{before} {after}"]


def test_numbers_that_a_paragraph_counts_in_its_midst_begin_no_block() -> None:
    counted = (
        "Chi cục Chăn nuôi và Thú y: (1) Khống chế các ổ dịch, không để lây lan ra\n"
        "diện rộng. (2) Đôn đốc các huyện hoàn thành tiêm phòng trước ngày 30/4.\n"
        "(3) Tham mưu Sở phương án di dời cơ sở chăn nuôi."
    )
    assert after_a_paragraph(counted) == [" ".join(counted.split())]


def test_numbers_in_brackets_that_begin_lines_from_the_first_are_items() -> None:
    items = ["(1) Khống chế các ổ dịch (2) đã công bố.", "(2) Đôn đốc tiêm phòng."]
    assert after_a_paragraph("\n".join(items)) == items


def test_line_that_says_whom_a_telegram_is_for_is_no_part_of_its_title() -> None:
    lines = [
        "Về việc tập trung triển khai ứng phó khẩn cấp bão số 4 và mưa lũ sau bão",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM ĐIỆN:",
    ]
    assert after_a_paragraph("\n".join(lines)) == lines


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("theo đề nghị của Bộ Công Thương tại Văn bản số", "2265/BCT-ATMT và báo cáo."),
        ("Giao Sở Y tế báo cáo trước ngày", "15/4/2026."),
    ],
)
def test_number_or_date_that_a_line_stops_before_goes_on_with_it(before: str, after: str) -> None:
    assert blocks(f"{before}\n{after}\n") == [f"{before} {after}"]


@pytest.mark.parametrize(
    "lines", [["Căn cứ các văn bản", "15/4/2026."], ["Chia việc theo nhóm", "1. Sở Y tế rà soát."]]
)
def test_number_that_nothing_leads_to_or_that_counts_begins_anew(lines: list[str]) -> None:
    assert blocks("\n".join(lines)) == lines


def test_full_stop_ends_the_list_of_those_a_telegram_is_for() -> None:
    filling = "các cơ quan, đơn vị rà soát từng khu vực có nguy cơ, bố trí lực lượng tại"
    lines = [
        "BỘ XÂY DỰNG điện:",
        "- Ban Quản lý Dự án 85;",
        "- Sở Xây dựng các tỉnh, thành phố: Gia Lai, Đắk Lắk, Khánh Hòa, Lâm Đồng.",
    ]
    paragraph = ["Triển khai chỉ đạo của Thủ tướng Chính phủ về ứng phó mưa lũ, yêu cầu", filling]
    more = [filling, filling, "chỗ và báo cáo."]
    assert blocks("\n".join([*lines, *paragraph, *more])) == [*lines, " ".join([*paragraph, *more])]


def test_bold_heading_ends_where_its_bold_does() -> None:
    heading = "**4. Về trang thiết bị, phương tiện làm việc và hạ tầng công nghệ**"
    work = "Khắc phục triệt để tình trạng thiếu trang thiết bị, phương tiện làm việc, nhất là"
    rest = "thiết bị số; bảo đảm hạ tầng công nghệ đồng bộ, thông suốt từ tỉnh đến các xã."
    printed = "\n".join([heading, work, rest])
    assert after_a_paragraph(printed) == [heading.strip("*"), f"{work} {rest}"]


@pytest.mark.parametrize(
    "words",
    ["**1.**\nPhê duyệt Đề án", "**Sở Y tế** và\nSở Nội vụ", "**Sở Y tế,**\nSở Nội vụ"],
)
def test_words_in_bold_that_go_on_are_no_heading(words: str) -> None:
    assert after_a_paragraph(words) == [words.replace("**", "").replace("\n", " ")]
