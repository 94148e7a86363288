"""Lists of names: where they end, and the heads that their members share."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.reading.names import NameReader
from tests.reading.names.listed import listed


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("các Sở: Nội vụ, Tài chính", "Sở Nội vụ | Sở Tài chính"),
        ("Bộ Tài chính, Y tế", "Bộ Tài chính | Bộ Y tế"),
        ("Sở Xây dựng - Sở Tài chính", "Sở Xây dựng | Sở Tài chính"),
        ("Sở Nội vụ, Tài chính, Y tế", "Sở Nội vụ | Sở Tài chính | Sở Y tế"),
        (
            "các Sở: Khoa học và Công nghệ, Nông nghiệp và Môi trường và Y tế",
            "Sở Khoa học và Công nghệ | Sở Nông nghiệp và Môi trường | Sở Y tế",
        ),
        (
            "Các sở: GD&ĐT, Y tế, TT&TT và UBND các huyện, thành phố",
            "Sở GD&ĐT | Sở Y tế | Sở TT&TT | UBND các huyện, thành phố",
        ),
        (
            "Các Phòng: Tài chính - Kế hoạch, Kinh tế, Quản lý đô thị",
            "Phòng Tài chính - Kế hoạch | Phòng Kinh tế | Phòng Quản lý đô thị",
        ),
        (
            "Các Vụ: Pháp chế, Kế hoạch - Tài chính, Tổ chức cán bộ",
            "Vụ Pháp chế | Vụ Kế hoạch - Tài chính | Vụ Tổ chức cán bộ",
        ),
        (
            "Các Cục: Hàng hải Việt Nam, Đăng kiểm Việt Nam",
            "Cục Hàng hải Việt Nam | Cục Đăng kiểm Việt Nam",
        ),
        (
            "Chủ bến, thuyền trưởng, người lái phương tiện và thuyền viên",
            "Chủ bến | thuyền trưởng | người lái phương tiện | thuyền viên",
        ),
        (
            "Phòng Kinh tế các xã, Phòng Kinh tế, Hạ tầng và Đô thị các phường",
            "Phòng Kinh tế các xã | Phòng Kinh tế, Hạ tầng và Đô thị các phường",
        ),
        (
            "Các cửa hàng bán lẻ xăng dầu, Sở Công Thương",
            "Các cửa hàng bán lẻ xăng dầu | Sở Công Thương",
        ),
        (
            "Chánh Văn phòng Bộ, Cục trưởng Cục Thú y, Thủ trưởng các đơn vị",
            "Chánh Văn phòng Bộ | Cục trưởng Cục Thú y | Thủ trưởng các đơn vị",
        ),
        (
            "Các đơn vị thuộc Bộ, sở giáo dục và đào tạo, cơ sở giáo dục đại học",
            "Các đơn vị thuộc Bộ | sở giáo dục và đào tạo | cơ sở giáo dục đại học",
        ),
        ("Chủ đầu tư, đơn vị tư vấn, nhà thầu", "Chủ đầu tư | đơn vị tư vấn | nhà thầu"),
        ("Thanh tra Xây dựng các cấp và Công an tỉnh", "Thanh tra Xây dựng các cấp | Công an tỉnh"),
        ("UBND tỉnh, Tỉnh ủy", "UBND tỉnh | Tỉnh ủy"),
        (
            "các Ban của HĐND tỉnh, Tổ đại biểu và đại biểu HĐND tỉnh",
            "các Ban của HĐND tỉnh | Tổ đại biểu | đại biểu HĐND tỉnh",
        ),
        ("UBND xã Sùng Phài, San Thàng", "UBND xã Sùng Phài | UBND xã San Thàng"),
        (
            "Các Ban: Kinh tế - Ngân sách, Pháp chế",
            "Ban Kinh tế - Ngân sách | Ban Pháp chế",
        ),
        (
            "Quân chủng Hải quân, PK-KQ",
            "Quân chủng Hải quân | Quân chủng PK-KQ",
        ),
        (
            "các Bộ, ngành: Tài chính, Công Thương; Ngân hàng Nhà nước Việt Nam",
            "Bộ Tài chính | Bộ Công Thương | Ngân hàng Nhà nước Việt Nam",
        ),
        (
            "Các Bộ, cơ quan: Tài chính, Công an, Văn phòng Chính phủ",
            "Bộ Tài chính | Bộ Công an | Văn phòng Chính phủ",
        ),
        (
            "Các Bộ: Công an, Quốc phòng, Y tế, Bảo hiểm xã hội Việt Nam",
            "Bộ Công an | Bộ Quốc phòng | Bộ Y tế | Bảo hiểm xã hội Việt Nam",
        ),
    ],
)
def test_shared_head_is_written_out(printed: str, entries: str) -> None:
    assert listed(printed + " khẩn trương rà soát") == (entries, " khẩn trương rà soát")


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("Sở Y tế, Sở Tài chính và Công an tỉnh", "Sở Y tế | Sở Tài chính | Công an tỉnh"),
        ("Sở Y tế; Sở Tài chính; và Công an tỉnh", "Sở Y tế | Sở Tài chính | Công an tỉnh"),
        ("Sở Y tế, Sở Tài chính, và Công an tỉnh", "Sở Y tế | Sở Tài chính | Công an tỉnh"),
        ("Sở Y tế hoặc Sở Tài chính", "Sở Y tế | Sở Tài chính"),
        ("Sở Y tế/Sở Tài chính", "Sở Y tế | Sở Tài chính"),
        ("các sở, ngành, đặc biệt là Sở Y tế", "các sở, ngành | Sở Y tế"),
        ("các địa phương, nhất là UBND xã San Thàng", "các địa phương | UBND xã San Thàng"),
    ],
)
def test_separator_joins_two_entries(printed: str, entries: str) -> None:
    assert listed(printed + " phối hợp") == (entries, " phối hợp")


@pytest.mark.parametrize(
    ("names", "rest"),
    [
        ("Sở Y tế", ", báo cáo kết quả"),
        ("Sở Y tế", " và báo cáo kết quả"),
        ("Sở Y tế", "; rà soát cơ số thuốc"),
        ("Sở Y tế", ": Rà soát cơ số thuốc"),
        ("Sở Y tế", ": Xây dựng cơ số thuốc"),
        ("Ban VH-XH", ": Tổ chức tập huấn"),
        ("Sở Y tế", ". Công an tỉnh"),
        ("Sở Y tế", " tại Sở Tài chính"),
        ("UBND các xã, phường", ", tổ chức triển khai"),
        ("UBND các xã, phường", " và tổ chức triển khai"),
        ("các xã, phường", ", phòng ngừa dịch bệnh"),
        ("các Sở", ": Rà soát quy hoạch"),
    ],
)
def test_list_ends_where_no_name_follows(names: str, rest: str) -> None:
    assert listed(names + rest) == (names, rest)


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("Quân khu 3, 4, 5 và Quân khu 7", "Quân khu 3 | Quân khu 4 | Quân khu 5 | Quân khu 7"),
        ("Quân khu 5, Quân khu 7", "Quân khu 5 | Quân khu 7"),
        (
            "BTL Quân khu 3, 4, 5; Quân chủng Hải quân, PK-KQ",
            (
                "BTL Quân khu 3 | BTL Quân khu 4 | BTL Quân khu 5 | Quân chủng Hải quân"
                " | Quân chủng PK-KQ"
            ),
        ),
        ("Các Sở 2: 3, 4", "Sở 3 | Sở 4"),
        ("Tổ công tác số 1, 2, 3", "Tổ công tác số 1 | Tổ công tác số 2 | Tổ công tác số 3"),
        ("Chi cục Thuế khu vực 1, 2", "Chi cục Thuế khu vực 1 | Chi cục Thuế khu vực 2"),
        (
            "Kho bạc Nhà nước Khu vực IX, Hải quan khu vực VII",
            "Kho bạc Nhà nước Khu vực IX | Hải quan khu vực VII",
        ),
    ],
)
def test_number_shares_the_name_before_it(printed: str, entries: str) -> None:
    assert listed(printed + " duy trì lực lượng") == (entries, " duy trì lực lượng")


@pytest.mark.parametrize(
    ("printed", "entries", "rest"),
    [
        (
            "Chủ đầu tư (Ban Quản lý dự án tỉnh): tăng mũi thi công",
            "Ban Quản lý dự án tỉnh",
            ": tăng mũi thi công",
        ),
        (
            "các cơ quan báo chí (gồm: Báo Lai Châu, Đài Phát thanh - Truyền hình tỉnh) đưa tin",
            "Báo Lai Châu | Đài Phát thanh - Truyền hình tỉnh",
            " đưa tin",
        ),
        (
            "các lực lượng (Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh) tuần tra",
            "Công an tỉnh | Bộ Chỉ huy Quân sự tỉnh",
            " tuần tra",
        ),
        (
            "các đơn vị (bao gồm Sở Y tế, Sở Tài chính), Công an tỉnh rà soát",
            "Sở Y tế | Sở Tài chính | Công an tỉnh",
            " rà soát",
        ),
    ],
)
def test_bodies_in_brackets_stand_for_their_class(printed: str, entries: str, rest: str) -> None:
    assert listed(printed) == (entries, rest)


@pytest.mark.parametrize(
    ("names", "rest"),
    [
        ("các cơ quan liên quan", " (Sở Y tế) rà soát"),
        ("các sở, ngành", " (theo phân công) rà soát"),
        ("Sở Tài chính", " (Phòng Ngân sách, Phòng Đầu tư) rà soát"),
    ],
)
def test_other_brackets_leave_the_name_before_them(names: str, rest: str) -> None:
    assert listed(names + rest) == (names, rest)


@pytest.mark.parametrize(
    ("printed", "entries", "rest"),
    [
        (
            "Tập đoàn Điện lực Việt Nam (EVN), Tập đoàn Dầu khí Việt Nam (PVN) chỉ đạo",
            "Tập đoàn Điện lực Việt Nam | Tập đoàn Dầu khí Việt Nam",
            " (PVN) chỉ đạo",
        ),
        (
            "Sở Tài chính (cơ quan thường trực), Sở Y tế rà soát",
            "Sở Tài chính | Sở Y tế",
            " rà soát",
        ),
    ],
)
def test_list_goes_on_after_an_explanation_in_brackets(
    printed: str, entries: str, rest: str
) -> None:
    assert listed(printed) == (entries, rest)


@pytest.mark.parametrize(
    "entries",
    [
        "Sở Thể dục Thể thao | Sở Thương mại - Du lịch | Sở Bưu chính, Viễn thông",
        "Công an tỉnh | Bộ Chỉ huy Quân sự tỉnh | Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
        "Báo Lào Cai | Đài Phát thanh - Truyền hình tỉnh | Cổng Thông tin điện tử tỉnh",
        "Vụ Kế hoạch - Tài chính | Vụ Tổ chức cán bộ | Thanh tra Bộ | Văn phòng Bộ",
        "Hội Liên hiệp Phụ nữ tỉnh | Hội Cựu chiến binh tỉnh | Hội Chữ thập đỏ",
        "Nhà văn hóa Lao động | Bảo tàng tỉnh | Thư viện tỉnh",
        "Tòa án nhân dân tỉnh | Viện kiểm sát nhân dân tỉnh | Công an tỉnh",
        "Bưu điện tỉnh | Viettel Lai Châu | VNPT Lai Châu",
        "Phòng Quản lý đô thị | Phòng Kinh tế | Thanh tra Sở",
        "Đài Tiếng nói nhân dân thành phố | Báo Sài Gòn Giải phóng | Đài Truyền hình thành phố",
        "Trung tâm Kiểm soát bệnh tật tỉnh | các bệnh viện tuyến tỉnh | Trạm Y tế xã",
        "Cục Báo chí | Cục Thông tin cơ sở và Thông tin đối ngoại | Vụ Pháp chế",
        "Hạt Kiểm lâm khu vực | Đồn Biên phòng Ma Lù Thàng | Ban An toàn giao thông tỉnh",
        "Chi cục Kiểm lâm | Chi cục Thủy lợi | Trung tâm Khuyến nông",
    ],
)
def test_bodies_one_after_another_are_each_an_entry(entries: str) -> None:
    printed = entries.replace(" | ", ", ")
    assert listed(printed + " tổ chức tuyên truyền") == (entries, " tổ chức tuyên truyền")


BODIES = [
    "Sở Văn hóa, Thể thao và Du lịch", "Bộ Quốc phòng", "Công an tỉnh", "UBND xã San Thàng",
    "các sở, ban, ngành tỉnh", "Kho bạc Nhà nước khu vực", "Giám đốc Sở Y tế", "Bưu điện tỉnh",
    "Hội Nông dân tỉnh", "Trung tâm Phát triển quỹ đất tỉnh", "UBND các xã, phường",
    "Ngân hàng Chính sách xã hội tỉnh", "Văn phòng UBND tỉnh", "Ban Quản lý dự án tỉnh",
]  # fmt: skip


@given(
    st.lists(st.sampled_from(BODIES), min_size=1, unique=True),
    st.lists(st.sampled_from([", ", "; ", " và "]), min_size=len(BODIES), max_size=len(BODIES)),
)
def test_any_list_of_bodies_is_read_back(bodies: list[str], separators: list[str]) -> None:
    pieces = itertools.chain.from_iterable(zip(bodies, separators, strict=False))
    printed = "".join(list(pieces)[:-1])
    assert listed(printed + " chủ trì") == (" | ".join(bodies), " chủ trì")


def test_names_and_list_say_where_they_stand() -> None:
    passage = "Giao các Sở: Nội vụ, Tài chính và UBND các xã chủ trì"
    found = NameReader(passage).list_at(5, len(passage))
    assert found is not None
    printed = [passage[name.start : name.end] for name in found.names]
    assert printed == ["Nội vụ", "Tài chính", "UBND các xã"]
    assert passage[found.start : found.end] == "các Sở: Nội vụ, Tài chính và UBND các xã"


def test_list_may_be_read_over_a_line_feed_that_was_joined() -> None:
    reader = NameReader("Sở Giáo dục\nvà Đào tạo chủ trì")
    reader.join_lines(11)
    found = reader.list_at(0, len(reader.chars))
    assert found is not None
    assert [name.text for name in found.names] == ["Sở Giáo dục và Đào tạo"]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Các Bộ Quốc phòng, Công an", "Bộ Quốc phòng | Bộ Công an"),
        ("các Bộ Xây dựng và Công an", "Bộ Xây dựng | Bộ Công an"),
        ("các Bộ Y tế, Công an các tỉnh", "các Bộ Y tế | Công an các tỉnh"),
        ("Các Sở Y tế, Công an tỉnh", "Các Sở Y tế | Công an tỉnh"),
        ("Bộ Y tế, Công an tỉnh", "Bộ Y tế | Công an tỉnh"),
    ],
)
def test_after_several_ministries_the_police_are_one_too(words: str, names: str) -> None:
    assert listed(words) == (names, "")
