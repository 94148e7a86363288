"""Classes of bodies: one entry under one "các", with the words that say which are meant."""

import pytest

from tests.reading.names.listed import classes, listed


@pytest.mark.parametrize(
    "group",
    [
        "các sở, ban, ngành và địa phương",
        "Các sở, ban, ngành tỉnh",
        "các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ",
        "Các phòng, ban chuyên môn, đơn vị sự nghiệp thuộc UBND huyện",
        "Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy",
        "các cơ quan, tổ chức, đơn vị và cá nhân có liên quan",
        "các tổ chức, cá nhân có liên quan",
        "Các bộ, ngành, địa phương và doanh nghiệp nhà nước",
        "các hộ kinh doanh, cơ sở sản xuất, kinh doanh thực phẩm",
        "Các TCTD, chi nhánh ngân hàng nước ngoài",
        "các cơ sở giáo dục, đào tạo",
        "Các cơ quan báo chí Trung ương, địa phương, quân đội",
        "Các cơ quan truyền thông, báo chí",
        "các cơ quan tiến hành tố tụng",
        "các đơn vị tư vấn giám sát",
        "các cơ sở giết mổ gia súc, gia cầm",
        "các tỉnh vùng Đồng bằng sông Cửu Long",
        "các hợp tác xã nông nghiệp",
        "các đài truyền thanh, truyền hình cấp huyện, cấp xã",
        "các cơ quan báo chí, phát thanh và truyền hình khác",
        "các cơ sở y tế cấp huyện, cấp xã và cấp thôn",
        "Các chi, đảng bộ trực thuộc Huyện ủy",
        "các tỉnh giáp ranh",
        "các bộ, ngành quản lý lĩnh vực",
        "các trường trung cấp",
        "Từng sở, ngành, địa phương",
        "Mỗi cán bộ, đảng viên, công chức, viên chức",
        "một số sở, ngành",
        "toàn thể cán bộ, công chức, viên chức",
        "tất cả các cơ quan, đơn vị",
    ],
)
def test_group_under_one_quantifier_is_one_entry(group: str) -> None:
    assert (listed(group + " rà soát"), classes(group)) == ((group, " rà soát"), [True])


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        (
            "các sở, ngành có liên quan, đơn vị của Quân khu 2 và UBND các xã",
            "các sở, ngành có liên quan | đơn vị của Quân khu 2 | UBND các xã",
        ),
        (
            "Sở Y tế, UBND các xã, phường, đặc khu Cồn Cỏ, Sở Nội vụ",
            "Sở Y tế | UBND các xã, phường, đặc khu Cồn Cỏ | Sở Nội vụ",
        ),
        (
            "UBND các xã, phường và đặc khu Kiên Hải, Phú Quốc",
            "UBND các xã, phường và đặc khu Kiên Hải, Phú Quốc",
        ),
        (
            "UBND các huyện, thành phố Lai Châu, Sở Y tế",
            "UBND các huyện | UBND thành phố Lai Châu | Sở Y tế",
        ),
        (
            "các cơ quan chức năng và chính quyền địa phương",
            "các cơ quan chức năng | chính quyền địa phương",
        ),
        ("các cấp ủy, chính quyền địa phương", "các cấp ủy, chính quyền địa phương"),
        (
            "Các sở, ban, ngành tỉnh, UBND các xã, phường",
            "Các sở, ban, ngành tỉnh | UBND các xã, phường",
        ),
        (
            "Giám đốc các Sở, Thủ trưởng các ban, ngành tỉnh, Chủ tịch UBND các huyện, thị xã",
            "Giám đốc các Sở | Thủ trưởng các ban, ngành tỉnh | Chủ tịch UBND các huyện, thị xã",
        ),
        (
            "các cấp, các ngành, các cơ quan, đơn vị",
            "các cấp | các ngành | các cơ quan, đơn vị",
        ),
        (
            "Các cơ quan chuyên môn thuộc UBND tỉnh, UBND cấp huyện, UBND cấp xã",
            "Các cơ quan chuyên môn thuộc UBND tỉnh | UBND cấp huyện | UBND cấp xã",
        ),
        (
            "Các ban đảng, Văn phòng Tỉnh ủy, Ủy ban Kiểm tra Tỉnh ủy",
            "Các ban đảng | Văn phòng Tỉnh ủy | Ủy ban Kiểm tra Tỉnh ủy",
        ),
        (
            "các trường học, các cơ sở giáo dục, đào tạo",
            "các trường học | các cơ sở giáo dục, đào tạo",
        ),
        (
            "Các đồn biên phòng, các lực lượng chức năng",
            "Các đồn biên phòng | các lực lượng chức năng",
        ),
        (
            "Các đơn vị sự nghiệp công lập trực thuộc UBND tỉnh; doanh nghiệp nhà nước",
            "Các đơn vị sự nghiệp công lập trực thuộc UBND tỉnh | doanh nghiệp nhà nước",
        ),
        ("công an và chính quyền địa phương", "công an | chính quyền địa phương"),
        ("các sở, ngành và Công an tỉnh", "các sở, ngành | Công an tỉnh"),
        ("các địa phương, Sở Y tế", "các địa phương | Sở Y tế"),
    ],
)
def test_new_head_begins_a_new_entry(printed: str, entries: str) -> None:
    assert listed(printed + " tăng cường") == (entries, " tăng cường")


@pytest.mark.parametrize(
    "group",
    [
        "các đơn vị có liên quan",
        "các sở, ngành liên quan",
        "các sở, ngành, địa phương có liên quan khác",
        "các lực lượng chức năng",
        "các trường học trên địa bàn xã",
        "Các tổ chức tín dụng trên địa bàn",
        "các bệnh viện trực thuộc Bộ",
        "các bệnh viện tuyến tỉnh",
        "các cơ quan thông tấn, báo chí",
        "Các cơ quan thông tin đại chúng",
        "các tổ chức chính trị - xã hội tỉnh",
        "các công ty cung cấp dịch vụ viễn thông",
        "Các doanh nghiệp kinh doanh xăng dầu trên địa bàn tỉnh",
        "các cơ quan đại diện Việt Nam ở nước ngoài",
        "các ngân hàng thương mại cổ phần",
        "các cơ sở dạy nghề",
        "các nhà thầu thi công",
        "các Vụ quản lý ngành",
        "các xã, phường trên địa bàn tỉnh",
    ],
)
def test_words_that_narrow_a_class_belong_to_it(group: str) -> None:
    assert (listed(group + " chủ động"), classes(group)) == ((group, " chủ động"), [True])


@pytest.mark.parametrize(
    "group",
    [
        "Các Vụ, đơn vị thuộc Bộ được phân công chủ trì",
        "Các đơn vị được giao dự toán kinh phí",
        "các chủ đầu tư được giao vốn",
        "các cơ quan, đơn vị có tên trên được giao nhiệm vụ",
    ],
)
def test_words_that_say_who_was_assigned_belong_to_a_class(group: str) -> None:
    assert listed(group + " xây dựng kế hoạch") == (group, " xây dựng kế hoạch")


@pytest.mark.parametrize(
    "group",
    [
        "Các sở - ngành liên quan",
        "Thủ trưởng các sở - ban - ngành thành phố",
        "Ủy ban nhân dân các quận - huyện",
        "Giám đốc các sở - ngành",
    ],
)
def test_dash_joins_the_nouns_of_a_class(group: str) -> None:
    assert (listed(group + " tăng cường"), classes(group)) == ((group, " tăng cường"), [True])


@pytest.mark.parametrize(
    ("passage", "group"),
    [
        ("Sở Tài chính", [False]),
        ("các sở, ngành", [True]),
        ("UBND các xã, phường", [True]),
        ("UBND xã San Thàng", [False]),
        ("Giám đốc các sở", [True]),
        ("Giám đốc Sở Y tế", [False]),
        ("Mỗi phường", [True]),
        ("chính quyền địa phương", [True]),
        ("Bộ Y tế, các bộ, ngành liên quan", [False, True]),
        ("Các Sở: Y tế, Tài chính và các địa phương", [False, False, True]),
    ],
)
def test_class_is_told_from_one_body(passage: str, group: list[bool]) -> None:
    assert classes(passage) == group


@pytest.mark.parametrize(
    ("group", "rest"),
    [
        ("các sở, ngành", " có TTHC tiếp nhận tại Trung tâm rà soát"),
        ("các địa phương", " còn tồn đọng hồ sơ"),
        ("các cơ quan, đơn vị", " phải báo cáo"),
        ("các xã, phường", ": rà soát"),
        ("các đơn vị", " (trừ đơn vị sự nghiệp)"),
    ],
)
def test_clause_after_a_class_is_no_part_of_its_name(group: str, rest: str) -> None:
    assert listed(group + rest) == (group, rest)


@pytest.mark.parametrize(
    ("printed", "entries", "after"),
    [
        ("Các Công ty thủy lợi, thủy điện", "Các Công ty thủy lợi, thủy điện", " kiểm tra hồ chứa"),
        ("Các Công ty thủy lợi", "Các Công ty thủy lợi", ", kiểm tra hồ chứa"),
        (
            "Các ngành Công an, Quân sự, Y tế",
            "Các ngành Công an | Ngành Quân sự | Ngành Y tế",
            " bố trí lực lượng",
        ),
    ],
)
def test_trades_after_a_comma_belong_to_the_class(printed: str, entries: str, after: str) -> None:
    assert listed(printed + after) == (entries, after)
