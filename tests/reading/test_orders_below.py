"""Orders that go on: below a class of bodies, after what is told, and those asked by a subject."""

import pytest

from sauro.reading.orders import Order, going_on, orders_in
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


def test_first_body_of_a_block_stays_where_another_acts_after_a_semicolon() -> None:
    assert _orders(
        "Thống nhất điều chỉnh thời gian. Ban Quản lý dự án hoàn thiện hồ sơ, gửi Sở Y tế; Sở Y tế"
        " trình UBND tỉnh."
    )[1:] == [
        ("Ban Quản lý dự án hoàn thiện hồ sơ, gửi Sở Y tế;", "Ban Quản lý dự án"),
        ("Sở Y tế trình UBND tỉnh.", "Sở Y tế"),
    ]
    assert _orders("Kinh phí từ ngân sách nhà nước; Sở Tài chính tham mưu bố trí kinh phí.")[
        1:
    ] == [("Sở Tài chính tham mưu bố trí kinh phí.", "Sở Tài chính")]


@pytest.mark.parametrize(
    "orders",
    [
        [("Sở Y tế rà soát hồ sơ; đồng thời đề nghị các đơn vị báo cáo.", "Sở Y tế")],
        [
            (
                "Bộ Y tế chỉ đạo phòng dịch; yêu cầu Cục Quản lý Dược bảo đảm thuốc; kiểm tra.",
                "Bộ Y tế",
            )
        ],
        [
            ("Giao Sở Y tế kiểm tra;", "Sở Y tế"),
            ("yêu cầu Công ty Điện lực khôi phục điện.", "Công ty Điện lực"),
        ],
        [
            (
                "Sở Y tế rà soát, báo cáo. Sau thời hạn trên, đơn vị chậm phải chịu trách nhiệm.",
                "Sở Y tế",
            )
        ],
        [
            (
                "UBND xã kiểm tra. Trưởng thôn phải chịu trách nhiệm nếu để xảy ra vi phạm.",
                "UBND xã",
            )
        ],
        [
            (
                "Sở Y tế và các sở rà soát nguồn vốn; Giám đốc các sở chịu trách nhiệm về kết quả.",
                "Sở Y tế | các sở",
            )
        ],
        [
            ("Giao Sở Y tế rà soát;", "Sở Y tế"),
            ("đồng thời đề nghị Công an tỉnh điều tra.", "Công an tỉnh"),
        ],
        [
            ("Các xã có trách nhiệm rà soát;", "Các xã"),
            ("Thủ trưởng các đơn vị chỉ đạo, kiểm tra kho.", "Thủ trưởng các đơn vị"),
        ],
        [
            (
                "Chính phủ, UBND tỉnh có trách nhiệm thi hành Nghị quyết này; sắp xếp bộ máy.",
                "Chính phủ | UBND tỉnh",
            ),
        ],
        [
            ("Thường trực HĐND xã quyết định chương trình;", "Thường trực HĐND xã"),
            ("các Ban của HĐND xã quyết định lịch giám sát.", "các Ban của HĐND xã"),
        ],
    ],
    ids=lambda orders: orders[0][0],
)
def test_clause_after_a_semicolon_may_order_others(orders: list[tuple[str, str]]) -> None:
    assert _orders(" ".join(words for words, _ in orders)) == orders


def test_ground_with_a_full_stop_goes_with_the_order_after_it() -> None:
    block = "Nhân dịp năm học mới. Sở Y tế đề nghị các trường treo cờ."
    assert _orders(block, "sở y tế") == [(block, "các trường")]


@pytest.mark.parametrize(
    ("block", "told"),
    [
        ("Kết quả quý I tăng; Sở Y tế tích cực khám, chữa bệnh.", [True]),
        ("Kết quả quý I tăng; giao Sở Y tế tổng hợp.", [True, False]),
    ],
)
def test_clause_after_what_is_told_is_told_too_unless_it_orders(
    block: str, told: list[bool]
) -> None:
    assert [order.excluded is not None for order in _read(block)] == told


def test_class_named_again_below_itself_goes_on() -> None:
    (above,) = _read("Đề nghị các Cục Thuế rà soát.")
    block = "Hoàn thành kế hoạch. Cục Thuế giao chỉ tiêu."
    assert above.address is not None
    below = going_on(block.lower(), _read(block), above.address, True)
    assert [(one.start, one.end) for one in below] == [(0, 44)]


def test_other_body_below_a_class_is_an_addressee_of_its_own() -> None:
    (above,) = _read("Đề nghị các Cục Thuế rà soát.")
    block = "Hoàn thành kế hoạch. Sở Y tế rà soát hồ sơ."
    assert above.address is not None
    below = going_on(block.lower(), _read(block), above.address, True)
    assert [one.address is None for one in below] == [True, False]


@pytest.mark.parametrize(
    ("head", "block", "asks"),
    [
        ("Sở Y tế:", "Yêu cầu các cơ sở lắp camera; rà soát hồ sơ.", True),
        ("Sở Y tế:", "Kiểm tra bến bãi; đồng thời yêu cầu các đơn vị dừng khai thác.", True),
        ("Sở Y tế có trách nhiệm:", "Rà soát hồ sơ; yêu cầu các cơ sở lắp camera.", True),
        (
            "Sở Y tế",
            "Kiểm tra bến bãi; đối với bến không phép, đôn đốc, yêu cầu các đơn vị dừng đón khách.",
            True,
        ),
        ("Giao Sở Y tế thực hiện:", "Yêu cầu các cơ sở lắp camera; rà soát hồ sơ.", True),
        ("Giao Sở Y tế, Công an tỉnh thực hiện:", "Yêu cầu các cơ sở lắp camera.", False),
        ("Sở Y tế:", "Yêu cầu Công an tỉnh điều tra.", False),
        ("Đề nghị các sở rà soát.", "Yêu cầu các cơ sở lắp camera.", False),
    ],
)
def test_body_in_a_heading_asks_others(head: str, block: str, asks: bool) -> None:
    above = subjects_in(head).address(0, len(head))
    assert above is not None
    below = going_on(block.lower(), _read(block), above, True)
    assert [one.address is None for one in below] == [asks]


def test_body_pointed_back_to_is_the_one_before() -> None:
    block = "Sở Y tế lập kế hoạch; đơn vị này cũng chịu trách nhiệm làm việc với nhà thầu."
    assert _orders(block) == [(block, "Sở Y tế")]
