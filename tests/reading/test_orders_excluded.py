"""Sentences of a block that oblige nobody, set apart with the rule that says so."""

import pytest

from sauro.reading.orders import orders_in
from tests.reading.ordered import subjects_in


def _excluded(block: str) -> list[tuple[str, str]]:
    """The words of each order, and the sense of the rule that excludes it."""
    found = orders_in(subjects_in(block), 0, len(block))
    assert not any(order.address for order in found if order.excluded)
    return [
        (block[order.start : order.end], order.excluded.sense if order.excluded else "")
        for order in found
    ]


@pytest.mark.parametrize(
    ("block", "rule"),
    [
        ("Đề nghị các cơ quan, đơn vị khẩn trương triển khai thực hiện./.", "bare_call"),
        ("UBND tỉnh yêu cầu các cấp, các ngành nghiêm túc triển khai thực hiện./.", "bare_call"),
        ("Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.", "enforcement"),
        ("Thủ trưởng các sở nghiêm túc triển khai thực hiện Thông báo này.", "enforcement"),
        (
            "Chủ tịch UBND xã chịu trách nhiệm tổ chức thực hiện nghiêm túc Chỉ thị này.",
            "enforcement",
        ),
        ("HĐND tỉnh giao UBND tỉnh tổ chức thực hiện Nghị quyết.", "enforcement"),
        ("Đồng thời, đánh giá cao sự nỗ lực của các xã: Bản A; Bản B.", "praise"),
        ("Người dùng truy cập trang web, chọn mục Tra cứu.", "how_to"),
        (
            (
                "Giám đốc các sở chịu trách nhiệm trực tiếp trước UBND tỉnh về việc triển khai và"
                " kết quả thực hiện Chỉ thị này."
            ),
            "enforcement",
        ),
        (
            (
                "“Các chi cục lập danh sách đơn vị còn nợ, phân tích nguyên nhân từng trường hợp,"
                " chưa kiểm tra những đơn vị gặp thiên tai và báo cáo cấp trên để điều chỉnh.”"
            ),
            "quoted",
        ),
        ("(Có biểu tổng hợp phân công nhiệm vụ kèm theo)", "attached"),
        ("Ông Trần Hữu Tài - Chủ tịch Hội Cựu chiến binh tỉnh;", "person"),
        ("Thực hiện theo Mục III Kế hoạch số 13-KH/TU.", "reference"),
        ("Email: hotro@example.vn", "facts"),
        (
            "Trường hợp chủ mỏ không lập sổ thì sẽ bị xử lý theo quy định của pháp luật.",
            "liability",
        ),
        ("Lưu ý: Danh mục tài sản bàn giao gồm số lượng, nguyên giá.", "definition"),
        ("Thiết bị cân của chủ mỏ bao gồm trạm cân và cân khác.", "definition"),
        ("Bộ Tài chính chịu trách nhiệm về tính chính xác của số liệu.", "answerable"),
        ("Kế hoạch này có hiệu lực từ ngày ký.", "force"),
        ("Kinh phí thực hiện từ ngân sách nhà nước.", "funds"),
        ("Năm 2010, kinh tế của đất nước sẽ có những điều kiện thuận lợi hơn.", "outlook"),
        ("Bảo vệ môi trường là trách nhiệm của toàn xã hội.", "meaning"),
        ("Bộ sẽ tổng kết, đánh giá thí điểm.", "promise"),
        ("Văn phòng Chính phủ thông báo để các Bộ biết, thực hiện./.", "closing"),
        ("Tuy nhiên, tiến độ giải ngân còn chậm.", "past"),
    ],
)
def test_block_that_obliges_nobody_names_the_rule(block: str, rule: str) -> None:
    assert _excluded(block) == [(block, rule)]


@pytest.mark.parametrize(
    "orders",
    [
        [
            ("Sở Y tế tổng hợp, báo cáo.", ""),
            ("Kế hoạch này có hiệu lực từ ngày ký.", "force"),
        ],
        [
            ("Giao Sở Y tế tổng hợp.", ""),
            ("Kinh phí thực hiện từ ngân sách nhà nước.", "funds"),
            ("Sở Y tế báo cáo kết quả.", ""),
        ],
        [
            ("Thời gian qua, các sở đã nỗ lực. Đến nay, kết quả còn thấp.", "past"),
            ("Yêu cầu các sở rà soát.", ""),
        ],
        [
            ("Yêu cầu các trường nghiêm túc triển khai thực hiện.", "bare_call"),
            ("Nếu có vướng mắc, liên hệ Phòng Nội vụ để được hướng dẫn./.", "closing"),
        ],
        [
            ("Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.", "enforcement"),
            ("Quyết định này có hiệu lực kể từ ngày ký./.", "force"),
        ],
        [
            ("Sở Y tế rà soát.", ""),
            ("Đề nghị các cơ quan, đơn vị khẩn trương triển khai thực hiện./.", "bare_call"),
        ],
        [
            ("Đề nghị các đơn vị nghiêm túc triển khai thực hiện Kế hoạch này.", "bare_call"),
            ("Trong quá trình thực hiện, nếu có vướng mắc, các sở báo cáo UBND tỉnh.", ""),
        ],
        [
            (
                "Đề nghị các đơn vị khẩn trương thực hiện Kế hoạch. Hằng năm báo cáo kết quả.",
                "",
            )
        ],
        [("Sở Y tế rà soát; kinh phí thực hiện từ ngân sách nhà nước.", "")],
        [("Bộ Y tế yêu cầu các đơn vị triển khai, báo cáo Bộ kết quả thực hiện./.", "")],
    ],
    ids=lambda orders: orders[0][0],
)
def test_excluded_sentence_is_set_apart(orders: list[tuple[str, str]]) -> None:
    assert _excluded(" ".join(words for words, _ in orders)) == orders


def test_request_is_told_and_its_answer_ordered() -> None:
    asked = "Về đề nghị các sở sớm rà soát; bổ sung vốn:"
    answer = "Giao Sở Tài chính tham mưu, báo cáo."
    assert _excluded(f"{asked} {answer}") == [(asked, "request"), (answer, "")]


def test_request_without_an_order_stays_with_its_answer() -> None:
    block = "Về đề nghị hỗ trợ kinh phí: tiếp tục thực hiện theo quy định."
    assert _excluded(block) == [(block, "")]
