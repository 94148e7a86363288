"""A block cut into orders: where its addressee changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.reading.orders import Order, orders_in
from sauro.reading.sentences import sentences
from tests.reading.ordered import subjects_in


def _read(block: str, *speakers: str) -> list[Order]:
    return orders_in(subjects_in(block, *speakers), 0, len(block))


def _orders(block: str, *speakers: str) -> list[tuple[str, str]]:
    """The words of each order, and its addressee with bars between the names."""
    return [
        (
            block[order.start : order.end],
            " | ".join(name.text for name in order.address.names) if order.address else "",
        )
        for order in _read(block, *speakers)
    ]


@pytest.mark.parametrize(
    "orders",
    [
        [
            ("Giao Sở Tài chính bố trí vốn;", "Sở Tài chính"),
            ("giao Sở Xây dựng lập quy hoạch;", "Sở Xây dựng"),
            ("giao Sở Y tế rà soát.", "Sở Y tế"),
        ],
        [
            (
                "Chủ tịch UBND các xã hoãn họp; phân công lãnh đạo trực tiếp xuống địa bàn.",
                "Chủ tịch UBND các xã",
            ),
        ],
        [
            (
                "Phủ sóng 5G tại các xã (các doanh nghiệp viễn thông thực hiện).",
                "các doanh nghiệp viễn thông",
            ),
        ],
        [
            (
                "Công bố danh mục quỹ đất (Sở Xây dựng chủ trì), hoàn thành trong Quý IV/2025.",
                "Sở Xây dựng",
            ),
        ],
        [
            ("Giao Sở Tài chính bố trí vốn.", "Sở Tài chính"),
            ("Sở Xây dựng lập quy hoạch.", "Sở Xây dựng"),
        ],
        [
            ("Sở Tư pháp chủ trì thẩm định;", "Sở Tư pháp"),
            ("Văn phòng UBND tỉnh trình UBND tỉnh ban hành.", "Văn phòng UBND tỉnh"),
        ],
        [
            ("Các sở, ngành rà soát.", "Các sở, ngành"),
            ("Sở Nội vụ tổng hợp.", "Sở Nội vụ"),
        ],
        [
            ("Các sở, ngành rà soát;", "Các sở, ngành"),
            ("giao Sở Nội vụ tổng hợp.", "Sở Nội vụ"),
        ],
        [
            ("Các sở, ngành rà soát;", "Các sở, ngành"),
            ("Sở Nội vụ chủ trì tổng hợp.", "Sở Nội vụ"),
        ],
        [
            ("Các sở, ngành rà soát, gửi Sở Nội vụ;", "Các sở, ngành"),
            ("Sở Nội vụ tổng hợp.", "Sở Nội vụ"),
        ],
        [
            ("Sở Y tế, Sở Nội vụ rà soát.", "Sở Y tế | Sở Nội vụ"),
            ("Sở Y tế báo cáo.", "Sở Y tế"),
        ],
        [
            (
                "Về công tác chuẩn bị: Sở Văn hóa, Thể thao và Du lịch chủ trì xây dựng kịch bản;",
                "Sở Văn hóa, Thể thao và Du lịch",
            ),
            ("Công an tỉnh bảo đảm an ninh trật tự;", "Công an tỉnh"),
            ("Sở Y tế chuẩn bị lực lượng, phương tiện cấp cứu.", "Sở Y tế"),
        ],
    ],
    ids=lambda orders: " / ".join(who for _, who in orders),
)
def test_block_is_cut_where_the_addressee_changes(orders: list[tuple[str, str]]) -> None:
    assert _orders(" ".join(words for words, _ in orders)) == orders


@pytest.mark.parametrize(
    ("block", "who"),
    [
        ("Giao Sở Tài chính bố trí vốn. Sở Tài chính báo cáo trước ngày 20/5.", "Sở Tài chính"),
        ("Giao Sở Y tế rà soát. SỞ Y TẾ báo cáo.", "Sở Y tế"),
        (
            "Các Tổ công tác của tỉnh kiểm tra thực tế. Các Tổ công tác báo cáo kết quả.",
            "Các Tổ công tác của tỉnh",
        ),
        ("Giao Sở Tài chính bố trí vốn. Rà soát danh mục; báo cáo UBND tỉnh.", "Sở Tài chính"),
        ("Sở Y tế rà soát: a) thuốc; b) vật tư.", "Sở Y tế"),
        (
            "Văn phòng UBND tỉnh có trách nhiệm theo dõi; định kỳ 6 tháng báo cáo UBND tỉnh.",
            "Văn phòng UBND tỉnh",
        ),
        (
            "Đối với Sở Xây dựng: Khẩn trương hoàn thiện quy hoạch; tham mưu ban hành quy chế.",
            "Sở Xây dựng",
        ),
        (
            "UBND các xã kiểm tra chợ; Chủ tịch UBND các xã chịu trách nhiệm nếu để tái diễn.",
            "UBND các xã",
        ),
        (
            "Các sở, ngành rà soát; người đứng đầu cơ quan chịu trách nhiệm về kết quả.",
            "Các sở, ngành",
        ),
        (
            "UBND xã Tân Hòa dẹp bãi cát; nếu để tái diễn thì Bí thư xã chịu trách nhiệm.",
            "UBND xã Tân Hòa",
        ),
    ],
)
def test_sentences_for_the_same_addressee_are_one_order(block: str, who: str) -> None:
    assert _orders(block) == [(block, who)]


@pytest.mark.parametrize(
    ("block", "who"),
    [
        (
            "Giám đốc các sở; Thủ trưởng các ngành; Chủ tịch UBND các xã rà soát; báo cáo kết quả.",
            "Giám đốc các sở | Thủ trưởng các ngành | Chủ tịch UBND các xã",
        ),
        (
            "UBND các xã: San Thàng, Nùng Nàng; UBND các phường: Tân Phong rà soát dự án.",
            "UBND xã San Thàng | UBND xã Nùng Nàng | UBND phường Tân Phong",
        ),
        (
            "Giám đốc các Sở: Y tế, Nội vụ; Chủ tịch UBND các xã khẩn trương rà soát.",
            "Giám đốc Sở Y tế | Giám đốc Sở Nội vụ | Chủ tịch UBND các xã",
        ),
        ("Các Sở: Y tế; Nội vụ; Tài chính rà soát.", "Sở Y tế | Sở Nội vụ | Sở Tài chính"),
        (
            "UBND các huyện; các sở, ngành, đơn vị là chủ đầu tư dự án tập trung giải ngân.",
            "UBND các huyện | các sở, ngành, đơn vị là chủ đầu tư dự án",
        ),
    ],
)
def test_semicolons_within_a_list_of_names_do_not_cut_it(block: str, who: str) -> None:
    assert _orders(block) == [(block, who)]


def test_duties_after_commas_are_orders_of_their_own() -> None:
    block = (
        "Các chủ đầu tư có trách nhiệm lập hồ sơ, cơ quan chủ trì có trách nhiệm thẩm định, "
        "UBND xã có trách nhiệm niêm yết."
    )
    assert _orders(block) == [
        ("Các chủ đầu tư có trách nhiệm lập hồ sơ,", "Các chủ đầu tư"),
        ("cơ quan chủ trì có trách nhiệm thẩm định,", "cơ quan chủ trì"),
        ("UBND xã có trách nhiệm niêm yết.", "UBND xã"),
    ]


@pytest.mark.parametrize(
    ("block", "spare"),
    [
        ("Tăng cường quản lý đất đai; Sở Y tế hoàn thành cơ sở dữ liệu.", ["Sở Y tế"]),
        ("Tăng cường quản lý đất đai. Các địa phương hoàn thành hồ sơ.", ["Các địa phương"]),
        ("Tăng cường quản lý đất đai. Rà soát hồ sơ.", []),
        ("Rút ngắn thời gian thẩm định, giao Sở Xây dựng thực hiện ngay.", ["Sở Xây dựng"]),
        ("Rà soát các nhiệm vụ, giao ban hằng tuần.", []),
    ],
)
def test_name_on_the_way_waits_while_an_addressee_may_be_inherited(
    block: str, spare: list[str]
) -> None:
    (order,) = _read(block)
    waiting = [name.text for name in order.spare.names] if order.spare else []
    assert (_orders(block), waiting) == ([(block, "")], spare)


@pytest.mark.parametrize(
    "orders",
    [
        [
            ("Đồng ý với đề xuất của Sở Xây dựng tại Tờ trình số 12/TTr-SXD.", ""),
            ("Giao Sở Xây dựng hoàn thiện hồ sơ.", "Sở Xây dựng"),
        ],
        [
            ("Thống nhất chủ trương đầu tư dự án;", ""),
            ("giao Sở Xây dựng chủ trì tham mưu bố trí vốn.", "Sở Xây dựng"),
        ],
        [
            ("Tăng cường quản lý đất đai.", ""),
            ("Sở Y tế hoàn thành cơ sở dữ liệu.", "Sở Y tế"),
        ],
    ],
    ids=lambda orders: orders[0][0],
)
def test_what_stands_before_the_first_addressee_has_none(orders: list[tuple[str, str]]) -> None:
    assert _orders(" ".join(words for words, _ in orders)) == orders


@pytest.mark.parametrize(
    ("block", "who"),
    [
        ("Thành lập Tổ công tác của Sở. Tổ công tác có nhiệm vụ kiểm tra.", ""),
        ("Giao Sở Y tế thành lập Tổ công tác. Tổ công tác có nhiệm vụ kiểm tra.", "Sở Y tế"),
        ("Giao Sở Nội vụ kiện toàn Ban Chỉ đạo. Ban Chỉ đạo có trách nhiệm họp.", "Sở Nội vụ"),
    ],
)
def test_what_a_new_body_is_for_is_part_of_the_order_to_set_it_up(block: str, who: str) -> None:
    assert _orders(block) == [(block, who)]


@pytest.mark.parametrize(
    ("block", "who"),
    [
        (
            "Rà soát, điều chỉnh quy hoạch tỉnh (Sở Xây dựng chủ trì, hoàn thành trước 30/6/2026).",
            "Sở Xây dựng",
        ),
        ("Hằng năm, tổ chức sơ kết, đánh giá (giao Sở Nội vụ chủ trì).", "Sở Nội vụ"),
        ("Rà soát danh mục (các sở, ngành có trách nhiệm báo cáo);", "các sở, ngành"),
        ("Cấp chứng thư số cho giáo viên (Văn phòng Sở phối hợp VNPT, Viettel).", "Văn phòng Sở"),
        ("Rà soát quy hoạch tỉnh (theo đề xuất của Sở Xây dựng).", ""),
        ("Rà soát quy hoạch (kèm theo phụ lục chi tiết).", ""),
    ],
)
def test_last_bracket_may_say_who_acts(block: str, who: str) -> None:
    assert _orders(block) == [(block, who)]


@pytest.mark.parametrize(
    ("block", "who"),
    [
        ("Chuẩn bị vật tư dự phòng: Sở Công Thương.", "Sở Công Thương"),
        ("Chuẩn bị vật tư dự phòng - Sở Công Thương, Sở Y tế;", "Sở Công Thương | Sở Y tế"),
        ("Rà soát dân cư vùng nguy cơ: UBND các xã, phường", "UBND các xã, phường"),
        ("Rà soát dân cư vùng nguy cơ: các xã, phường.", ""),
        ("Vật tư dự phòng - Sở Công Thương.", ""),
        ("Chuẩn bị vật tư: Sở Công Thương mua.", ""),
    ],
)
def test_names_at_the_end_of_a_work_say_who_does_it(block: str, who: str) -> None:
    assert _orders(block) == [(block, who)]


def test_speech_of_the_issuer_gives_no_order() -> None:
    block = "UBND tỉnh ban hành Kế hoạch. Sở Nội vụ tổng hợp."
    assert _orders(block, "ubnd tỉnh") == [
        ("UBND tỉnh ban hành Kế hoạch.", ""),
        ("Sở Nội vụ tổng hợp.", "Sở Nội vụ"),
    ]


@pytest.mark.parametrize(
    ("block", "parts"),
    [
        ("Rà soát. Báo cáo; gửi UBND", ["Rà soát. ", "Báo cáo; ", "gửi UBND"]),
        ("Tờ trình số 1.2 của Sở", ["Tờ trình số 1.2 của Sở"]),
        ("Rà soát (hằng tháng.) Báo cáo", ["Rà soát (hằng tháng.) ", "Báo cáo"]),
        ("Nêu rõ “việc gì”. “Ai làm”", ["Nêu rõ “việc gì”. ", "“Ai làm”"]),
        ("Rà soát. báo cáo", ["Rà soát. báo cáo"]),
    ],
)
def test_sentence_ends_at_a_mark_before_a_capital_or_a_semicolon(
    block: str, parts: list[str]
) -> None:
    spans = sentences(block, block.lower(), 0, len(block))
    assert [block[start:end] for start, end in spans] == parts


SENTENCES = [
    "Giao Sở Tài chính bố trí vốn;", "giao Sở Xây dựng lập quy hoạch.", "Rà soát danh mục dự án;",
    "Sở Y tế tổng hợp, báo cáo.", "Các sở, ngành có trách nhiệm rà soát.", "báo cáo UBND tỉnh.",
    "Kinh phí thực hiện từ ngân sách nhà nước.", "Tuy nhiên, tiến độ còn chậm.",
    "Giám đốc các sở; Chủ tịch UBND các xã:", "Đề nghị các đơn vị khẩn trương thực hiện.",
]  # fmt: skip


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6))
def test_orders_cover_the_block_in_order(chosen: list[str]) -> None:
    block = " ".join(chosen)
    assert " ".join(block[order.start : order.end] for order in _read(block)) == block


def test_orders_are_of_their_own_block_only() -> None:
    text = "Giao Sở Nội vụ rà soát. Sở Y tế tổng hợp. Báo cáo. Sở Tài chính bố trí vốn."
    found = orders_in(subjects_in(text), 24, 50)
    assert [text[order.start : order.end] for order in found] == ["Sở Y tế tổng hợp. Báo cáo."]
