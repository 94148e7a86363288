"""Office-holders and persons: the title stays with the body; a post explains a person."""

import pytest

from tests.reading.names.listed import listed


@pytest.mark.parametrize(
    "holder",
    [
        "Giám đốc Sở Y tế",
        "Chánh Văn phòng UBND tỉnh",
        "Chánh Thanh tra tỉnh",
        "Thống đốc Ngân hàng Nhà nước Việt Nam",
        "Chỉ huy trưởng Bộ Chỉ huy Quân sự thành phố",
        "Trưởng Ban Bồi thường giải phóng mặt bằng thành phố",
        "Trưởng Phòng Giáo dục và Đào tạo quận",
        "Hiệu trưởng Trường Cao đẳng Cộng đồng Lai Châu",
        "Hiệu trưởng các trường đại học, cao đẳng, trung cấp chuyên nghiệp",
        "Thủ trưởng các cơ quan, đơn vị",
        "Người đứng đầu cấp ủy, chính quyền các cấp",
        "Người đứng đầu các cơ quan, đơn vị, địa phương thuộc thành phố",
        "Thường trực Ban Chỉ đạo",
        "Các thành viên Ban Chỉ đạo",
        "Các thành viên còn lại",
        "Giáo viên chủ nhiệm",
        "Thủ trưởng y tế các ngành",
        "Cục trưởng Cục Quản lý Khám, chữa bệnh",
        "Tổng Giám đốc Đài Tiếng nói Việt Nam",
        "Phó Thủ tướng Chính phủ Trần Hồng Hà",
    ],
)
def test_title_stays_with_the_body(holder: str) -> None:
    assert listed(holder + " chịu trách nhiệm") == (holder, " chịu trách nhiệm")


@pytest.mark.parametrize(
    "holder",
    [
        "Chủ tịch, Phó Chủ tịch UBND tỉnh",
        "Giám đốc, Phó Giám đốc Sở Y tế",
        "Giám đốc, Thủ trưởng các sở, ban, ngành",
        "Chủ tịch Hội đồng thành viên, Tổng Giám đốc các tập đoàn, tổng công ty",
        "Phó Chủ tịch Thường trực Ủy ban MTTQ xã",
    ],
)
def test_offices_of_one_body_are_one_entry(holder: str) -> None:
    assert listed(holder + " chỉ đạo") == (holder, " chỉ đạo")


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        (
            "Bộ trưởng, Thủ trưởng các cơ quan ngang bộ",
            "Bộ trưởng | Thủ trưởng các cơ quan ngang bộ",
        ),
        (
            "Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Thủ trưởng cơ quan thuộc Chính phủ",
            "Bộ trưởng | Thủ trưởng cơ quan ngang bộ | Thủ trưởng cơ quan thuộc Chính phủ",
        ),
        (
            "Phó Thủ tướng Hồ Đức Phớc, Bộ trưởng Bộ Tài chính, Bộ trưởng Bộ Xây dựng",
            "Phó Thủ tướng Hồ Đức Phớc | Bộ trưởng Bộ Tài chính | Bộ trưởng Bộ Xây dựng",
        ),
        (
            "Giám đốc Công an thành phố, Giám đốc các sở - ngành",
            "Giám đốc Công an thành phố | Giám đốc các sở - ngành",
        ),
        (
            "Trưởng các phòng, ban chuyên môn; Hiệu trưởng các trường trực thuộc",
            "Trưởng các phòng, ban chuyên môn | Hiệu trưởng các trường trực thuộc",
        ),
        (
            "Trưởng thôn, Bí thư Chi bộ các thôn",
            "Trưởng thôn | Bí thư Chi bộ các thôn",
        ),
        (
            "Chánh Văn phòng Sở, Giám đốc các đơn vị trực thuộc Sở",
            "Chánh Văn phòng Sở | Giám đốc các đơn vị trực thuộc Sở",
        ),
        (
            "Thủ trưởng các đơn vị thuộc Bộ, Giám đốc Sở Y tế các tỉnh, thành phố",
            "Thủ trưởng các đơn vị thuộc Bộ | Giám đốc Sở Y tế các tỉnh, thành phố",
        ),
    ],
)
def test_new_title_begins_a_new_entry(printed: str, entries: str) -> None:
    assert listed(printed + " chỉ đạo") == (entries, " chỉ đạo")


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        (
            "Bộ trưởng các Bộ: Tài chính, Xây dựng và Thống đốc Ngân hàng Nhà nước",
            "Bộ trưởng Bộ Tài chính | Bộ trưởng Bộ Xây dựng | Thống đốc Ngân hàng Nhà nước",
        ),
        (
            "Giám đốc các Sở: Y tế, Giáo dục và Đào tạo; Chủ tịch UBND các xã",
            "Giám đốc Sở Y tế | Giám đốc Sở Giáo dục và Đào tạo | Chủ tịch UBND các xã",
        ),
        ("Giám đốc: Sở Nội vụ, Sở Y tế, Đài Truyền hình", "Sở Nội vụ | Sở Y tế | Đài Truyền hình"),
        ("Thủ trưởng các cơ quan: Sở Y tế; UBND các xã", "Sở Y tế | UBND các xã"),
        (
            "Bộ trưởng các Bộ: Quốc phòng, Công an; Chủ tịch UBND tỉnh Quảng Ninh",
            "Bộ trưởng Bộ Quốc phòng | Bộ trưởng Bộ Công an | Chủ tịch UBND tỉnh Quảng Ninh",
        ),
    ],
)
def test_office_over_listed_bodies_is_written_with_each(printed: str, entries: str) -> None:
    assert listed(printed + " khẩn trương") == (entries, " khẩn trương")


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("đồng chí Nguyễn Văn A", "đồng chí Nguyễn Văn A"),
        ("Bà Trần Thị Lan và ông Lê Văn Nam", "Bà Trần Thị Lan | ông Lê Văn Nam"),
        ("Đ/c Nguyễn Văn A, Sở Y tế", "Đ/c Nguyễn Văn A | Sở Y tế"),
    ],
)
def test_person_is_named_with_the_form_of_address(printed: str, entries: str) -> None:
    assert listed(printed + " theo dõi") == (entries, " theo dõi")


@pytest.mark.parametrize(
    "holder",
    [
        "Đồng chí Nguyễn Văn A, Phó Chủ tịch UBND tỉnh",
        "đồng chí Nguyễn Văn A - Phó Chủ tịch UBND tỉnh",
        "Ông Nguyễn Văn A, Giám đốc Sở Y tế",
        "Đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Uỷ ban MTTQ Việt Nam xã",
    ],
)
def test_post_behind_a_person_belongs_to_the_person(holder: str) -> None:
    assert listed(holder + " trực tiếp chỉ đạo") == (holder, " trực tiếp chỉ đạo")


@pytest.mark.parametrize(
    ("holder", "rest"),
    [
        ("Lãnh đạo UBND tỉnh phụ trách lĩnh vực", " trực tiếp kiểm tra"),
        ("Phó Chủ tịch UBND tỉnh phụ trách văn hóa - xã hội", " trực tiếp chỉ đạo"),
        ("Phó Chủ tịch phụ trách lĩnh vực văn hóa", " chủ trì"),
        ("Thành viên Ban Chỉ đạo tỉnh phụ trách địa bàn", " kiểm tra cơ sở"),
        (
            "Các đồng chí Ủy viên Ban Chấp hành Đảng bộ tỉnh được phân công phụ trách huyện",
            " tăng cường bám cơ sở",
        ),
    ],
)
def test_what_somebody_is_in_charge_of_belongs_to_the_name(holder: str, rest: str) -> None:
    assert listed(holder + rest) == (holder, rest)


@pytest.mark.parametrize(
    "holder",
    [
        "Công chức Tư pháp - Hộ tịch",
        "Công chức Văn hóa - Xã hội xã",
        "Công chức Địa chính xã",
        "Giáo viên bộ môn",
        "Nhân viên y tế",
    ],
)
def test_one_person_is_known_by_a_post(holder: str) -> None:
    assert listed(holder + " phối hợp rà soát") == (holder, " phối hợp rà soát")


def test_ministers_are_named_by_their_ministries() -> None:
    assert listed("Các Bộ trưởng: Xây dựng, Y tế theo chức năng chỉ đạo") == (
        "Bộ trưởng Bộ Xây dựng | Bộ trưởng Bộ Y tế",
        " theo chức năng chỉ đạo",
    )


def test_initials_after_a_body_spelt_out_do_not_share_its_head() -> None:
    assert listed("Sở Y tế, CDC báo cáo")[0] == "Sở Y tế | CDC"
