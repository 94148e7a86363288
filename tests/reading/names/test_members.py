"""Words that tell which members of a class are meant, and lists whose first word misleads."""

import pytest

from sauro.reading.names import NameReader, all_names
from tests.reading.names.listed import classes, listed


@pytest.mark.parametrize(
    ("names", "rest"),
    [
        ("các cơ quan, đơn vị được giao chủ trì soạn thảo", " đẩy nhanh tiến độ"),
        ("các sở được giao chủ trì các dự án, tiểu dự án thành phần", " khẩn trương rà soát"),
        ("các sở được giao chủ trì hoạt động tại Mục III", ": Xây dựng kế hoạch"),
        ("các thành viên Ban vì sự tiến bộ của phụ nữ thành phố", " rà soát"),
        ("Cục Quản lý và Phát triển thị trường trong nước", " rà soát"),
        ("Cục Phát thanh, truyền hình và thông tin điện tử", " rà soát"),
        ("các cơ quan thông tin, báo chí ở trung ương và địa phương", " đưa tin"),
        ("Viện Văn hóa, Nghệ thuật, Thể thao và Du lịch Việt Nam", " rà soát"),
        ("Trung tâm Xúc tiến Thương mại, Du lịch và Đầu tư", " rà soát"),
        ("các cơ sở giáo dục đại học, giáo dục nghề nghiệp trên địa bàn", " đào tạo"),
        ("các đơn vị cấp nước trên địa bàn", " rà soát"),
        ("Ban Quản lý dự án các công trình xây dựng thị xã", " lập tiến độ"),
        ("Công an tỉnh", " thành lập các đoàn kiểm tra"),
        ("các doanh nghiệp viễn thông trên địa bàn", " nhắn tin tới thuê bao"),
        ("các sở, ban, ngành", ": Xây dựng kế hoạch chi tiết"),
        ("các sở", ": Xây dựng kế hoạch chi tiết"),
    ],
)
def test_name_ends_where_its_predicate_begins(names: str, rest: str) -> None:
    assert listed(names + rest) == (names, rest)


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("Các sở: Xây dựng, Y tế phối hợp", "Sở Xây dựng | Sở Y tế"),
        (
            "UBND các xã: Vụ Bổn, Trường Long và phường Ô Môn hoàn thành",
            "UBND xã Vụ Bổn | UBND xã Trường Long | UBND phường Ô Môn",
        ),
        ("UBND các xã: Hội An, Sở Y tế rà soát", "UBND xã Hội An | Sở Y tế"),
        ("UBND các phường: Bãi Cháy, Móng Cái 1.", "UBND phường Bãi Cháy | UBND phường Móng Cái 1"),
        (
            "Đài Truyền hình và hệ thống truyền thanh cơ sở: Đưa tin",
            "Đài Truyền hình | hệ thống truyền thanh cơ sở",
        ),
        ("UBND cấp huyện, cấp xã rà soát", "UBND cấp huyện | UBND cấp xã"),
        ("UBND cấp huyện, Sở Y tế rà soát", "UBND cấp huyện | Sở Y tế"),
        ("Công an cấp huyện, cấp xã rà soát", "Công an cấp huyện, cấp xã"),
        (
            "Các đơn vị thuộc Bộ Văn hóa, Thể thao và Du lịch, các sở",
            "Các đơn vị thuộc Bộ Văn hóa, Thể thao và Du lịch | các sở",
        ),
        (
            "Thành đoàn Huế, Hội Liên hiệp Phụ nữ thành phố rà soát",
            "Thành đoàn Huế | Hội Liên hiệp Phụ nữ thành phố",
        ),
        ("UBND các phường Hội An, Điện Bàn rà soát", "UBND phường Hội An | UBND phường Điện Bàn"),
    ],
)
def test_lists_are_read_to_their_last_name(printed: str, entries: str) -> None:
    assert listed(printed)[0] == entries


def test_bodies_of_a_class_stay_a_class_before_a_verb_that_is_also_a_field() -> None:
    assert classes("các sở, ban, ngành: Xây dựng kế hoạch") == [True]


@pytest.mark.parametrize(
    ("value", "entries"),
    [
        ("Các sở, ban, ngành tỉnh có TTHC.", ["Các sở, ban, ngành tỉnh có TTHC"]),
        (
            "Sở Y tế; các cơ quan có đơn vị sự nghiệp trực thuộc; UBND xã.",
            ["Sở Y tế", "các cơ quan có đơn vị sự nghiệp trực thuộc", "UBND xã"],
        ),
        (
            "Sở Nội vụ, các doanh nghiệp trong khu công nghiệp",
            ["Sở Nội vụ", "các doanh nghiệp trong khu công nghiệp"],
        ),
        (
            "Sở Y tế; đơn vị quản lý, vận hành hệ thống.",
            ["Sở Y tế", "đơn vị quản lý, vận hành hệ thống"],
        ),
        (
            "các cơ sở đào tạo có đào tạo, bồi dưỡng về lưu trữ, Sở Nội vụ",
            ["các cơ sở đào tạo có đào tạo, bồi dưỡng về lưu trữ", "Sở Nội vụ"],
        ),
        ("Các sở, ngành trong phạm vi chức năng", ["Các sở, ngành"]),
        ("Các sở, ngành, theo chức năng", ["Các sở, ngành"]),
        ("Bộ Quốc phòng, Bộ Công an theo chức năng", ["Bộ Quốc phòng", "Bộ Công an"]),
    ],
)
def test_class_in_a_value_goes_on_to_what_tells_its_members(value: str, entries: list[str]) -> None:
    names = all_names(NameReader(value), 0, len(value))
    assert [name.text for name in names] == entries


def test_no_name_is_longer_than_any_real_one() -> None:
    names = NameReader(words := "Các " + "sở, ban, ngành, " * 200).list_at(0, len(words))
    assert names is not None
    assert max(name.end - name.start for name in names.names) < 400
