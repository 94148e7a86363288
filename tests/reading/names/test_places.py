"""Councils and committees of places: each place of a list is an entry with the whole head."""

import pytest

from tests.reading.names.listed import listed


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("UBND các xã: San Thàng, Nùng Nàng", "UBND xã San Thàng | UBND xã Nùng Nàng"),
        (
            "Ủy ban nhân dân các tỉnh: Lai Châu, Sơn La, Điện Biên",
            (
                "Ủy ban nhân dân tỉnh Lai Châu | Ủy ban nhân dân tỉnh Sơn La"
                " | Ủy ban nhân dân tỉnh Điện Biên"
            ),
        ),
        ("Các tỉnh: Lai Châu, Điện Biên", "tỉnh Lai Châu | tỉnh Điện Biên"),
        ("Công an các xã San Thàng, Nùng Nàng", "Công an xã San Thàng | Công an xã Nùng Nàng"),
        (
            "Đảng ủy các xã San Thàng và Nùng Nàng, phường Tân Phong",
            "Đảng ủy xã San Thàng | Đảng ủy xã Nùng Nàng | Đảng ủy phường Tân Phong",
        ),
        (
            "Trưởng Công an các xã San Thàng, Nùng Nàng",
            "Trưởng Công an xã San Thàng | Trưởng Công an xã Nùng Nàng",
        ),
        (
            "Chủ tịch UBND các huyện: Mường Tè, Nậm Nhùn",
            "Chủ tịch UBND huyện Mường Tè | Chủ tịch UBND huyện Nậm Nhùn",
        ),
        (
            "UBND các xã Chân Mây - Lăng Cô, Phú Lộc, A Lưới 2",
            "UBND xã Chân Mây - Lăng Cô | UBND xã Phú Lộc | UBND xã A Lưới 2",
        ),
        ("UBND xã A Lưới 2", "UBND xã A Lưới 2"),
        (
            "Công an các tỉnh Bình Dương, Bà Rịa - Vũng Tàu, Lâm Đồng",
            "Công an tỉnh Bình Dương | Công an tỉnh Bà Rịa - Vũng Tàu | Công an tỉnh Lâm Đồng",
        ),
        (
            "Các tỉnh, thành phố: Hà Nội, Thành phố Hồ Chí Minh, Quảng Ninh",
            "thành phố Hà Nội | thành phố Hồ Chí Minh | tỉnh Quảng Ninh",
        ),
        (
            "UBND 03 xã biên giới (Ia Mơ, Ia Púch, Ia Pnôn)",
            "UBND xã Ia Mơ | UBND xã Ia Púch | UBND xã Ia Pnôn",
        ),
        (
            "UBND các xã, phường ven biển (Ba Tri, phường Duyên Hải và các đơn vị liên quan)",
            "UBND xã Ba Tri | UBND phường Duyên Hải | các đơn vị liên quan",
        ),
        (
            "UBND các tỉnh miền Trung, nhất là các tỉnh từ Quảng Bình đến Quảng Ngãi",
            "UBND các tỉnh miền Trung",
        ),
        (
            "UBND các tỉnh miền Trung, đặc biệt là các cơ quan phòng chống thiên tai",
            "UBND các tỉnh miền Trung | các cơ quan phòng chống thiên tai",
        ),
    ],
)
def test_listed_places_share_the_head(printed: str, entries: str) -> None:
    assert listed(printed + " khẩn trương phân bổ") == (entries, " khẩn trương phân bổ")


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        (
            "UBND các xã San Thàng, Nùng Nàng và Sùng Phài",
            "UBND xã San Thàng | UBND xã Nùng Nàng | UBND xã Sùng Phài",
        ),
        (
            "các tỉnh Lai Châu, Điện Biên và Sơn La",
            "tỉnh Lai Châu | tỉnh Điện Biên | tỉnh Sơn La",
        ),
        (
            "Ủy ban nhân dân các tỉnh Quảng Trị, Thừa Thiên Huế, thành phố Đà Nẵng",
            (
                "Ủy ban nhân dân tỉnh Quảng Trị | Ủy ban nhân dân tỉnh Thừa Thiên Huế"
                " | Ủy ban nhân dân thành phố Đà Nẵng"
            ),
        ),
        (
            "UBND các tỉnh Trà Vinh và Sóc Trăng",
            "UBND tỉnh Trà Vinh | UBND tỉnh Sóc Trăng",
        ),
        ("UBND các huyện nghèo", "UBND các huyện nghèo"),
        (
            "UBND các huyện: Mường Tè, Nậm Nhùn, các thành phố: Lai Châu, Hội An",
            (
                "UBND huyện Mường Tè | UBND huyện Nậm Nhùn | UBND thành phố Lai Châu"
                " | UBND thành phố Hội An"
            ),
        ),
        (
            "UBND các huyện Mường Tè, Nậm Nhùn, các sở, ngành",
            "UBND huyện Mường Tè | UBND huyện Nậm Nhùn | các sở, ngành",
        ),
    ],
)
def test_places_without_a_colon_share_the_head(printed: str, entries: str) -> None:
    assert listed(printed + " chủ động") == (entries, " chủ động")


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        (
            "Ủy ban nhân dân các tỉnh, thành phố: Huế, Đà Nẵng, Quảng Trị",
            (
                "Ủy ban nhân dân thành phố Huế | Ủy ban nhân dân thành phố Đà Nẵng"
                " | Ủy ban nhân dân tỉnh Quảng Trị"
            ),
        ),
        (
            "Chủ tịch UBND các tỉnh, thành phố: Hà Nội, Hải Phòng, Quảng Ninh",
            (
                "Chủ tịch UBND thành phố Hà Nội | Chủ tịch UBND thành phố Hải Phòng"
                " | Chủ tịch UBND tỉnh Quảng Ninh"
            ),
        ),
        (
            "Chủ tịch Ủy ban nhân dân các tỉnh, thành phố Cần Thơ, Cà Mau",
            "Chủ tịch Ủy ban nhân dân thành phố Cần Thơ | Chủ tịch Ủy ban nhân dân tỉnh Cà Mau",
        ),
    ],
)
def test_cities_under_the_centre_are_cities_the_others_provinces(
    printed: str, entries: str
) -> None:
    assert listed(printed + " chỉ đạo") == (entries, " chỉ đạo")


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("UBND thành phố Hà Nội, tỉnh Bắc Ninh", "UBND thành phố Hà Nội | UBND tỉnh Bắc Ninh"),
        ("UBND huyện Mường Tè, huyện Nậm Nhùn", "UBND huyện Mường Tè | UBND huyện Nậm Nhùn"),
        ("UBND thành phố Hà Nội, Hải Phòng", "UBND thành phố Hà Nội | UBND thành phố Hải Phòng"),
        (
            "Chủ tịch UBND tỉnh Lai Châu, tỉnh Sơn La",
            "Chủ tịch UBND tỉnh Lai Châu | Chủ tịch UBND tỉnh Sơn La",
        ),
    ],
)
def test_second_place_shares_the_council_of_the_first(printed: str, entries: str) -> None:
    assert listed(printed + " chỉ đạo") == (entries, " chỉ đạo")


@pytest.mark.parametrize(
    "group",
    [
        "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
        "Ủy ban nhân dân các xã, phường, đặc khu thuộc Thành phố",
        "Ủy ban nhân dân 168 phường, xã, đặc khu",
        "UBND 5 xã",
        "UBND các huyện, thị xã, thành phố",
        "Ủy ban nhân dân phường - xã, thị trấn",
        "Ủy ban nhân dân các tỉnh, thành phố ven biển từ Quảng Ninh đến Cà Mau",
        "Ủy ban nhân dân các tỉnh, thành phố từ Thanh Hóa đến Khánh Hòa",
        "104 xã, phường",
        "Phòng Lao động - Thương binh và Xã hội các quận, huyện",
        "Ngân hàng Nhà nước Việt Nam chi nhánh các tỉnh, thành phố trực thuộc Trung ương",
        "Công an các xã, phường",
        "UBND cấp xã",
    ],
)
def test_class_of_places_is_one_entry(group: str) -> None:
    assert listed(group + " tiếp tục rà soát") == (group, " tiếp tục rà soát")


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        (
            "Hội đồng nhân dân, Ủy ban nhân dân các xã, phường",
            "Hội đồng nhân dân các xã, phường | Ủy ban nhân dân các xã, phường",
        ),
        ("HĐND, UBND các xã", "HĐND các xã | UBND các xã"),
        (
            "Thành ủy, Hội đồng nhân dân, Ủy ban nhân dân thành phố",
            "Thành ủy | Hội đồng nhân dân thành phố | Ủy ban nhân dân thành phố",
        ),
        (
            "Hội đồng nhân dân tỉnh, Ủy ban nhân dân các xã",
            "Hội đồng nhân dân tỉnh | Ủy ban nhân dân các xã",
        ),
    ],
)
def test_council_has_the_territory_of_the_committee_beside_it(printed: str, entries: str) -> None:
    assert listed(printed + " rà soát") == (entries, " rà soát")


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        (
            "Bí thư Tỉnh ủy, Chủ tịch Ủy ban nhân dân các tỉnh: Quảng Trị, Đà Nẵng",
            (
                "Bí thư Tỉnh ủy Quảng Trị | Bí thư Thành ủy Đà Nẵng"
                " | Chủ tịch Ủy ban nhân dân tỉnh Quảng Trị"
                " | Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng"
            ),
        ),
        (
            "Bí thư Tỉnh ủy, Chủ tịch Ủy ban nhân dân tỉnh",
            "Bí thư Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh",
        ),
    ],
)
def test_secretary_is_of_each_listed_place(printed: str, entries: str) -> None:
    assert listed(printed + " trực tiếp chỉ đạo") == (entries, " trực tiếp chỉ đạo")


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("UBND tỉnh Lai Châu, Sở Xây dựng", "UBND tỉnh Lai Châu | Sở Xây dựng"),
        ("UBND phường Tân Phong, UBND xã Bình Lư", "UBND phường Tân Phong | UBND xã Bình Lư"),
        ("xã San Thàng, xã Nùng Nàng", "xã San Thàng | xã Nùng Nàng"),
        ("Tỉnh ủy Lai Châu, Thành ủy Hà Nội", "Tỉnh ủy Lai Châu | Thành ủy Hà Nội"),
        (
            "Chủ tịch UBND 104 xã, phường; Giám đốc Sở Xây dựng",
            "Chủ tịch UBND 104 xã, phường | Giám đốc Sở Xây dựng",
        ),
        (
            "UBND huyện Mường Tè và các đơn vị có liên quan",
            "UBND huyện Mường Tè | các đơn vị có liên quan",
        ),
    ],
)
def test_head_of_its_own_is_not_shared(printed: str, entries: str) -> None:
    assert listed(printed + " rà soát") == (entries, " rà soát")


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("UBND các tỉnh Lai Châu, Điện Biên", "UBND tỉnh Lai Châu | UBND tỉnh Điện Biên"),
        ("UBND các xã: Mường Phăng, Thu Lũm", "UBND xã Mường Phăng | UBND xã Thu Lũm"),
    ],
)
def test_place_that_begins_like_a_verb_is_a_place(printed: str, entries: str) -> None:
    assert listed(printed + " thu gom rác thải") == (entries, " thu gom rác thải")


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("các tỉnh Tây Nguyên, Nam Bộ", "các tỉnh Tây Nguyên, Nam Bộ"),
        (
            "các tỉnh, thành phố khu vực Bắc Bộ và Tây Nguyên",
            "các tỉnh, thành phố khu vực Bắc Bộ và Tây Nguyên",
        ),
        (
            "UBND các tỉnh đồng bằng sông Cửu Long, Sở Y tế",
            "UBND các tỉnh đồng bằng sông Cửu Long | Sở Y tế",
        ),
    ],
)
def test_regions_are_groups_of_provinces_not_provinces(printed: str, entries: str) -> None:
    assert listed(printed + " chủ động rà soát") == (entries, " chủ động rà soát")


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("Huyện đoàn Sìn Hồ, Phong Thổ", "Huyện đoàn Sìn Hồ | Huyện đoàn Phong Thổ"),
        ("Huyện ủy Mường Tè, Sở Y tế", "Huyện ủy Mường Tè | Sở Y tế"),
        ("Thành Đoàn Thành phố Hồ Chí Minh", "Thành Đoàn Thành phố Hồ Chí Minh"),
    ],
)
def test_bodies_known_by_their_place_share_the_head(printed: str, entries: str) -> None:
    assert listed(printed + " phối hợp") == (entries, " phối hợp")
