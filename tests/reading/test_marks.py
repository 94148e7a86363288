"""Which list marks are labels, which only look so, and where they stand inside a line.

Lines are quoted from ``tests/corpus/directives``; some are cut where another width would cut them.
"""

import pytest

from sauro.reading.marks import (
    bare_label,
    begins_item,
    ends_sentence,
    false_label,
    glued_labels,
    half_of_pair,
    heading_ended,
    is_upper,
)


def pieces(block: str) -> list[str]:
    return [block[start:end] for start, end in glued_labels(block)]


@pytest.mark.parametrize(
    "line",
    [
        "I. MỤC ĐÍCH, YÊU CẦU",
        "II/ NHIỆM VỤ",
        "1. Mục đích",
        "1) Sở Tài chính",
        "2.1. Các nội dung",
        "2.1 - Các nội dung",
        "4.1 Ứng dụng hệ thống thông tin địa lý",
        "2.1.",
        "a) Sở Xây dựng chủ trì",
        "đ) Ban Quản lý dự án đầu tư xây dựng tỉnh",
        "a.1) Đối với cấp tỉnh",
        "A. KẾT QUẢ",
        "(1) Người đứng đầu cơ quan, tổ chức",
        "- Thành lập Ban Chỉ đạo",
        "-Thành lập Ban Chỉ đạo",
        "+ Sở Văn hóa và Thể thao chủ trì",
        "• Hoạt động trao đổi, học tập",
        "Điều 2. Giao Bộ trưởng Bộ Tài chính",
        "Phần thứ I",
        "Phụ lục II",
        "Chương III",
    ],
)
def test_list_mark_begins_an_item(line: str) -> None:
    assert begins_item(line)


@pytest.mark.parametrize(
    "line",
    [
        ". Để thúc đẩy chuyển đổi số",
        "2025 và báo cáo kết quả",
        "3.000 km đường bộ cao tốc",
        "0903.280.390.",
        "II/2025 của tỉnh",
        "UBND các xã, phường",
        "Điều tra, khảo sát",
        "Phần lớn tôm bố mẹ đưa vào sản xuất",
        "Chương trình mục tiêu quốc gia giảm nghèo bền vững",
        "V/v đẩy nhanh tiến độ Dự án",
    ],
)
def test_number_or_word_alone_begins_no_item(line: str) -> None:
    assert not begins_item(line)


@pytest.mark.parametrize(
    ("line", "bare"),
    [("2.1.", True), ("II.", True), ("đ)", True), ("a) Các hoạt động", False), ("2025", False)],
)
def test_label_without_words_is_bare(line: str, bare: bool) -> None:
    assert bare_label(line) is bare


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("hoàn thành trước ngày 10/4/2026.", True),
        ("để theo dõi, chỉ đạo./.", True),
        ("các nhiệm vụ cụ thể:", True),
        ("“Không để ai bị bỏ lại phía sau.”", True),
        ("(qua Sở Tài chính).)", True),
        ("kế hoạch phát triển kinh tế", False),
        ("báo cáo kết quả (qua Sở Tài chính)", False),
        ("các sở, ngành,", False),
        ("”", False),
    ],
)
def test_sentence_ends_with_its_mark_whatever_closes_after_it(line: str, ends: bool) -> None:
    assert ends_sentence(line) is ends


@pytest.mark.parametrize(
    ("line", "upper"),
    [("TỈNH LAI CHÂU", True), ("V. TỔ CHỨC", True), ("V. Tổ chức", False), ("12/2026", False)],
)
def test_line_of_capitals_has_letters_and_no_small_one(line: str, upper: bool) -> None:
    assert is_upper(line) is upper


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("khoản 3 Điều 33; Điều 35; khoản 4", "Điều 38 Luật Bảo vệ dữ liệu cá nhân."),
        ("theo quy định tại khoản 3", "Điều 6; khoản 5 Điều 9"),
        ("khoản 3 Điều 33;", "Điều 35; khoản 4 Điều 38"),
        ("theo quy định tại", "Điều 79 Luật Đất đai"),
        ("theo quy định tại Điều", "5. Sở Tài chính"),
        ("theo quy định tại điểm", "a) Khoản này"),
        ("giải ngân vốn đầu tư công quý", "II. Chủ đầu tư"),
        ("hoàn thành trong tháng", "6. Sở Xây dựng"),
        ("tổ chức kiểm tra học kì", "II. Chuẩn bị tốt các điều kiện"),
        ("theo Công văn số", "12. Sở Tài chính"),
        ("Kế hoạch phát triển giai đoạn 2021", "- 2025 của tỉnh"),
    ],
)
def test_second_half_of_a_reference_is_no_label(before: str, after: str) -> None:
    assert false_label(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("4. Phát triển nền tảng, ứng dụng số", "4.1. Ứng dụng hệ thống thông tin địa lý"),
        ("III. Danh mục", "1. Dự án cao tốc"),
        ("chủ trì báo cáo hằng tháng", "2. Sở Nội vụ"),
        ("6. Đẩy nhanh tiến độ, triển khai các dự án trọng điểm", "a) Sở Xây dựng"),
        ("II. MỤC TIÊU, QUAN ĐIỂM", "1. Quan điểm"),
        ("thực hiện theo khoản 4 Điều 5;", "Điều 2. Sở Tài chính"),
        ("Sở Y tế", "- Chủ trì tham mưu"),
        ("tại trụ sở UBND tỉnh và", "+ Sở Xây dựng"),
        ("giai đoạn 2021;", "- 2025 là năm cuối"),
    ],
)
def test_label_after_a_heading_or_a_whole_phrase_is_one(before: str, after: str) -> None:
    assert not false_label(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("kế hoạch phát triển kinh tế", "- xã hội quý I năm 2024"),
        ("như: Đồng Đăng - Trà Lĩnh, Hữu Nghị", "- Chi Lăng, bảo đảm thông xe kỹ thuật"),
        ("các dự án Dầu Giây", "- Tân Phú, Thành phố Hồ Chí Minh - Long Thành"),
        ("Tập đoàn Công nghiệp", "- Viễn thông Quân đội, Tập đoàn Bưu chính"),
        ("(0,3 km của dự án cao tốc Bến Lức", "- Long Thành và các nút giao"),
        ("phục vụ Dự án Ninh Bình", "- Hải Phòng theo hình thức PPP"),
        ("Thủ tướng Chính phủ Phạm Minh Chính", "- Trưởng Ban Chỉ đạo chủ trì Phiên họp"),
        ("báo cáo Sở Lao động", "- Thương binh và Xã hội trước 30/11/2024"),
        ("phong trào thi đua “Vì người nghèo", "- Không để ai bị bỏ lại phía sau”."),
    ],
)
def test_dash_between_halves_of_a_name_joins_them(before: str, after: str) -> None:
    assert half_of_pair(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("trách nhiệm của Thủ trưởng các cơ quan", "- Chủ trì, phối hợp với các sở"),
        ("phối hợp với Sở Tài chính", "- Sở Nội vụ, Sở Xây dựng thực hiện"),
        ("1. Sở Văn hóa và Thể thao", "- Thường xuyên theo dõi, đôn đốc"),
        ("kế hoạch phát triển kinh tế", "+ xã hội quý I năm 2024"),
        ("như: Đồng Đăng - Trà Lĩnh, Hữu Nghị", "-Chi Lăng, bảo đảm thông xe"),
    ],
)
def test_dash_before_work_is_a_list_mark(before: str, after: str) -> None:
    assert not half_of_pair(before, after)


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("I. MỤC ĐÍCH, YÊU CẦU1. Mục đích", ["I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích"]),
        (
            "II. NHIỆM VỤ1. Về dữ liệu1.1. Xây dựng các Chiến lược",
            ["II. NHIỆM VỤ", "1. Về dữ liệu", "1.1. Xây dựng các Chiến lược"],
        ),
        (
            "4. Phát triển nền tảng, ứng dụng số4.1. Ứng dụng hệ thống",
            ["4. Phát triển nền tảng, ứng dụng số", "4.1. Ứng dụng hệ thống"],
        ),
        ("8. Về nguồn nhân lựca) Đào tạo", ["8. Về nguồn nhân lực", "a) Đào tạo"]),
        ("a) Đào tạo nghềb) Tập huấn", ["a) Đào tạo nghề", "b) Tập huấn"]),
        ("QUYẾT NGHỊ:Điều 1. Thông qua", ["QUYẾT NGHỊ:", "Điều 1. Thông qua"]),
    ],
)
def test_label_glued_to_a_word_is_cut(block: str, expected: list[str]) -> None:
    assert pieces(block) == expected


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (
            "3. Giải quyết tranh chấp lao động, đình công 3.1. Rà soát 3.2. Nắm tình hình",
            ["3. Giải quyết tranh chấp lao động, đình công", "3.1. Rà soát", "3.2. Nắm tình hình"],
        ),
        (
            "2.1. Rà soát; 2.3. Đánh giá. 3. Tổng kết",
            ["2.1. Rà soát;", "2.3. Đánh giá.", "3. Tổng kết"],
        ),
        (
            "các nhiệm vụ sau: 1. Rà soát các dự án. 2. Báo cáo kết quả",
            ["các nhiệm vụ sau:", "1. Rà soát các dự án.", "2. Báo cáo kết quả"],
        ),
        (
            "thực hiện như sau: I. MỤC ĐÍCH, YÊU CẦU II. NỘI DUNG THỰC HIỆN",
            ["thực hiện như sau:", "I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG THỰC HIỆN"],
        ),
    ],
)
def test_label_run_into_the_line_is_cut(block: str, expected: list[str]) -> None:
    assert pieces(block) == expected


@pytest.mark.parametrize(
    "block",
    [
        "3. Thực hiện theo mục 3.1. Để thúc đẩy tiến độ, Sở Xây dựng báo cáo",
        "4. Thúc đẩy Cách mạng công nghiệp 4.0. Để thúc đẩy",
        "1. Thu hồi 3.000 m2. Để thúc đẩy tiến độ, Sở Xây dựng báo cáo",
        "1. Phòng, chống dịch Covid19. Để thúc đẩy",
        "1. Giảm phát thải CO2. Để thúc đẩy",
        "Đã đạt mức tăng trưởng 5.Để thúc đẩy",
        "hỗ trợ người lao động (gồm cả cá nhân) Sở Nội vụ chủ trì",
        "hỗ trợ (cơ quan quốc gia) Sở Nội vụ chủ trì",
        "thực hiện các nhiệm vụ tại mục: 1. Rà soát các dự án",
        "3. Dự án cao tốc 2.1. Rà soát",
        "Chương III. TỔ CHỨC THỰC HIỆN",
        "PHỤ LỤC II. DANH MỤC DỰ ÁN",
        "Sở Xây dựng chủ trì, phối hợp với các sở, ngành có liên quan",
    ],
)
def test_number_that_fits_no_list_stays_in_its_sentence(block: str) -> None:
    assert pieces(block) == [block]


def test_nothing_has_no_pieces() -> None:
    assert pieces("") == []


@pytest.mark.parametrize(
    ("block", "cut"),
    [
        (
            "Yêu cầu các đơn vị thực hiện./. Nơi nhận:",
            ["Yêu cầu các đơn vị thực hiện./.", "Nơi nhận:"],
        ),
        (
            "Báo cáo kết quả. Nơi nhận: TM. ỦY BAN NHÂN DÂN",
            ["Báo cáo kết quả.", "Nơi nhận: TM. ỦY BAN NHÂN DÂN"],
        ),
        ("Ghi rõ: Nơi nhận: các sở, ngành", ["Ghi rõ: Nơi nhận: các sở, ngành"]),
        ("gửi theo Nơi nhận:", ["gửi theo Nơi nhận:"]),
    ],
)
def test_recipients_run_into_the_last_line_are_cut_from_it(block: str, cut: list[str]) -> None:
    assert pieces(block) == cut


@pytest.mark.parametrize(
    ("before", "after", "ended"),
    [
        ("2. Sở Y tế", "Chủ trì, phối hợp với Sở Tài chính", True),
        ("b) Công an các xã", "Phối hợp đối chiếu dữ liệu", True),
        ("3. Các đơn vị trực thuộc Bộ", "Cử cán bộ tham gia", True),
        ("3. Các tổ chức chính trị - xã hội", "Tuyên truyền, vận động hội viên", True),
        ("Sở Y tế", "Chủ trì, phối hợp với Sở Tài chính", False),
        ("2. Giao cho Ban", "Chỉ đạo cải cách hành chính rà soát", False),
        ("2. Sở", "Xây dựng chủ trì", False),
        ("- Xã thực hiện", "Kết luận số 18/KL-TTr ngày 06/9/2024", False),
        ("2. Sở Y tế,", "Chủ trì, phối hợp với Sở Tài chính", False),
        ("2. Sở Y tế rà soát hồ sơ.", "Chủ trì, phối hợp với Sở Tài chính", False),
        ("2. Sở Y tế", "chủ trì, phối hợp với Sở Tài chính", False),
        ("2. Sở Y tế và", "Trung tâm Kiểm soát bệnh tật", False),
    ],
)
def test_heading_ends_where_work_begins_with_a_capital(
    before: str, after: str, ended: bool
) -> None:
    assert heading_ended(before, after) == ended
