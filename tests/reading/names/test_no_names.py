"""Words that only look like the names of bodies."""

import pytest

from tests.reading.names.listed import listed


@pytest.mark.parametrize(
    "passage",
    [
        "ban hành kế hoạch",
        "CPI tháng 3 giảm",
        "GDP quý III tăng",
        "Ban hành Quyết định",
        "báo cáo kết quả",
        "Lãnh đạo tổ chức tốt hội nghị",
        "Lãnh đạo rà soát, bố trí đủ biên chế",
        "Lãnh đạo, chỉ đạo công tác kiểm tra",
        "Lãnh đạo tốt công tác nhân sự",
        "Lãnh đạo việc thực hiện hiệp thương",
        "Báo cáo UBND tỉnh",
        "bộ máy hành chính",
        "bộ thủ tục hành chính",
        "hội nghị triển khai",
        "Hội nghị tổng kết",
        "xã hội hóa giáo dục",
        "vụ việc tồn đọng",
        "trường hợp vướng mắc",
        "đoàn kết nội bộ",
        "đội ngũ cán bộ",
        "ngành nghề nông thôn",
        "cấp bách, cấp thiết",
        "cấp giấy phép xây dựng",
        "phòng ngừa tội phạm",
        "phòng chống thiên tai",
        "cơ sở dữ liệu đất đai",
        "Cơ sở dữ liệu quốc gia",
        "bản đồ quy hoạch",
        "khối lượng hoàn thành",
        "trung tâm dữ liệu quốc gia",
        "quỹ đất công",
        "cảng biển",
        "sở hữu trí tuệ",
        "thuế suất ưu đãi",
        "lực lượng nòng cốt cứu hộ",
    ],
)
def test_word_that_begins_like_a_body_is_none(passage: str) -> None:
    assert listed(passage) == ("", passage)


@pytest.mark.parametrize(
    "passage",
    [
        "thanh tra, kiểm tra việc thực hiện",
        "Thanh tra, kiểm tra, xử lý nghiêm",
        "Thanh tra việc thực hiện",
        "thống kê số liệu",
        "tổ chức hội nghị",
        "Tổ chức thực hiện",
        "Tổ chức Hội nghị tiếp xúc cử tri",
        "Kiểm toán việc sử dụng vốn",
        "Cấp phép khai thác",
    ],
)
def test_verb_that_is_also_a_body_is_a_verb(passage: str) -> None:
    assert listed(passage) == ("", passage)


@pytest.mark.parametrize(
    "body",
    [
        "Thanh tra tỉnh",
        "Thanh tra Bộ",
        "Thống kê tỉnh",
        "Kiểm toán nhà nước khu vực",
        "Tổ chức công đoàn các cấp",
        "các tổ chức",
        "Cấp ủy các cấp",
        "các cấp",
    ],
)
def test_verb_that_is_also_a_body_is_one_with_its_owner(body: str) -> None:
    assert listed(body + " rà soát") == (body, " rà soát")


@pytest.mark.parametrize(
    "passage",
    [
        "TỔ CHỨC THỰC HIỆN",
        "BÁO CÁO KẾT QUẢ",
        "HỘI NGHỊ TỔNG KẾT",
        "BAN HÀNH KÈM THEO",
        "NHIỆM VỤ, GIẢI PHÁP",
    ],
)
def test_heading_in_capitals_is_no_body(passage: str) -> None:
    assert listed(passage) == ("", passage)


@pytest.mark.parametrize(
    "passage",
    [
        "GPMB, GRDP tăng",
        "NSNN 03 năm 2026-2028",
        "ATTP, NTM tăng",
        "ODA, FDI tăng",
        "CNTT được ứng dụng",
        "OCOP đạt 3 sao",
        "TTHC rút ngắn",
        "KCN, KKT trên cả nước",
    ],
)
def test_initials_of_things_are_no_body(passage: str) -> None:
    assert listed(passage) == ("", passage)


@pytest.mark.parametrize(
    "passage",
    ["tỉnh rà soát", "xã rà soát", "cán bộ rà soát", "công chức làm việc", "người dân tham gia"],
)
def test_lone_level_or_person_names_nobody(passage: str) -> None:
    assert listed(passage) == ("", passage)


@pytest.mark.parametrize(
    ("body", "rest"),
    [
        ("xã, phường", " rà soát"),
        ("ban, ngành", " rà soát"),
        ("báo, đài", " đưa tin"),
        ("tỉnh Lai Châu", " chỉ đạo"),
        ("các cán bộ", " rà soát"),
        ("cơ quan chủ trì", " báo cáo"),
    ],
)
def test_small_letter_noun_in_company_is_a_body(body: str, rest: str) -> None:
    assert listed(body + rest) == (body, rest)


@pytest.mark.parametrize(
    "passage",
    [
        "tại Sở Y tế",
        "và Sở Y tế",
        ". Sở Y tế",
        "“Sở Y tế”",
        "năm 2026",
        "Đề nghị Sở Y tế",
        "Đề nghị",
    ],
)
def test_list_begins_with_a_name(passage: str) -> None:
    assert listed(passage) == ("", passage)
