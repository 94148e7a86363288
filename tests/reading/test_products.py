"""What a task must hand in: found where the text names it, and only there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.reading.grammar import Yes
from sauro.reading.products import Product, products_in
from sauro.reading.rules import product_reports, products

RULES = (*products.MADE, *product_reports.SENT)


def _texts(block: str) -> list[str]:
    return [product.text for product in products_in(block, 0, len(block))]


@pytest.mark.parametrize(
    ("block", "product"),
    [
        ("Công an tỉnh xây dựng phương án bảo đảm an ninh;", "phương án bảo đảm an ninh"),
        ("Công an tỉnh xây dựng phương án bảo đảm đúng tiến độ;", "phương án"),
        ("Các sở xây dựng và ban hành quy chế làm việc.", "quy chế làm việc"),
        ("Sở Y tế thành lập Đoàn kiểm tra, tiến hành từ tháng 5.", "Đoàn kiểm tra"),
        (
            "Sở Nội vụ chủ trì tham mưu Ủy ban nhân dân Thành phố ban hành Kế hoạch;",
            "Kế hoạch",
        ),
        (
            "Nghiên cứu thiết lập Hệ thống đăng ký tàu cá trực tuyến; quản lý tàu cá.",
            "Hệ thống đăng ký tàu cá trực tuyến",
        ),
        (
            "hoàn thiện Nghị định đánh giá, xếp loại chất lượng đối với công chức theo ý kiến",
            "Nghị định đánh giá, xếp loại chất lượng đối với công chức",
        ),
        (
            "Thành lập Ban Chỉ đạo và Tổ giúp việc chuyên trách để chỉ đạo, điều hành toàn diện",
            "Ban Chỉ đạo và Tổ giúp việc chuyên trách",
        ),
        (
            "hoàn thiện hồ sơ, thủ tục trình phê duyệt 06 dự án khởi công mới trong tháng 4/2026.",
            "hồ sơ, thủ tục trình phê duyệt 06 dự án khởi công mới",
        ),
        (
            "khẩn trương tham mưu UBND thành phố phương án đưa đất dôi dư vào sử dụng",
            "phương án đưa đất dôi dư vào sử dụng",
        ),
        (
            "thực hiện Kế hoạch này và báo cáo kết quả thực hiện về Ủy ban nhân dân Thành phố",
            "báo cáo kết quả thực hiện",
        ),
        ("Đề nghị UBND tỉnh thành lập Đoàn kiểm tra chợ.", "Đoàn kiểm tra chợ"),
        ("Cấp Giấy phép hoạt động cho phòng khám tư.", "Giấy phép hoạt động"),
        (
            "Tham mưu Giám đốc Sở ban hành Quyết định thành lập các đoàn kiểm tra",
            "Quyết định thành lập các đoàn kiểm tra",
        ),
        (
            "Cụ thể hóa các mục tiêu của Nghị quyết thành kế hoạch phát triển chợ để thực hiện",
            "kế hoạch phát triển chợ",
        ),
        (
            "Rà soát, công bố và cập nhật danh mục chợ nông thôn",
            "danh mục chợ nông thôn",
        ),
        (
            "hoàn thiện và tổ chức thực hiện nghiêm quy chế phối hợp quản lý chợ",
            "quy chế phối hợp quản lý chợ",
        ),
        (
            "sớm ban hành quy định về trình tự, thủ tục đăng ký chợ",
            "quy định về trình tự, thủ tục đăng ký chợ",
        ),
        (
            "thiết lập hệ thống đăng ký chợ nông thôn",
            "hệ thống đăng ký chợ nông thôn",
        ),
        (
            "báo cáo kết quả với Ban Chỉ đạo tỉnh",
            "báo cáo kết quả",
        ),
        (
            "xây dựng kế hoạch giám sát chợ, phát huy vai trò của người dân",
            "kế hoạch giám sát chợ",
        ),
        (
            "đề xuất cấp có thẩm quyền ban hành tiêu chí chợ văn minh",
            "tiêu chí chợ văn minh",
        ),
        (
            "Xây dựng và áp dụng hệ thống tiêu chuẩn về tiêu thụ điện",
            "hệ thống tiêu chuẩn về tiêu thụ điện",
        ),
        ("Xây dựng các báo cáo định kỳ về xả thải", "các báo cáo định kỳ về xả thải"),
        ("Biên soạn các học phần về kỹ năng số", "các học phần về kỹ năng số"),
        ("Trình UBND tỉnh phê duyệt nhiệm vụ lập Quy hoạch chung", "nhiệm vụ lập Quy hoạch chung"),
        (
            "niêm yết danh sách cử tri tại trụ sở",
            "danh sách cử tri",
        ),
        (
            "gửi kết quả rà soát về Bộ Công an trước ngày 15 tháng 12 năm 2025.",
            "kết quả rà soát",
        ),
        (
            "xây dựng kế hoạch cụ thể và đẩy mạnh tổ chức thực hiện có hiệu quả",
            "kế hoạch cụ thể",
        ),
        (
            "ban hành các văn bản hướng dẫn, triển khai, thực hiện quá trình chuyển đổi số khi có",
            "các văn bản hướng dẫn, triển khai, thực hiện quá trình chuyển đổi số",
        ),
        (
            "Kế hoạch làm việc với Bộ Xây dựng trong quá trình tổ chức lập quy hoạch",
            "Kế hoạch làm việc với Bộ Xây dựng",
        ),
        (
            "lập danh sách các hộ dân thuộc diện phải di dời, sắp xếp, đề xuất nhu cầu cụ thể",
            "danh sách các hộ dân thuộc diện phải di dời, sắp xếp",
        ),
    ],
)
def test_product_is_the_whole_noun_phrase(block: str, product: str) -> None:
    assert _texts(block) == [product]


@pytest.mark.parametrize(
    "block",
    [
        "Tham mưu giải pháp bảo đảm nguồn vật liệu phục vụ dự án.",
        "Đề xuất biện pháp xử lý, báo cáo Bộ Kế hoạch và Đầu tư trong quý II.",
        "kịp thời báo cáo UBND tỉnh giải quyết đối với những nội dung vượt thẩm quyền.",
        "Theo dõi, tổng hợp báo cáo từ các sở, ban, ngành, đoàn thể Thành phố",
        "Tổ chức triển khai thực hiện kế hoạch chuyển đổi số trong lĩnh vực hoạt động xây dựng",
        "có kế hoạch triển khai thực hiện nhằm đảm bảo hoàn thành nhiệm vụ được giao.",
        "cung cấp đầy đủ hồ sơ, tài liệu, số liệu, hiện trạng phục vụ công tác lập quy hoạch.",
        "tích cực hướng dẫn các cơ quan, đơn vị, địa phương kịp thời hoàn chỉnh hồ sơ, thủ tục",
        "gửi về thư ký Tổ công tác để tổng hợp, xây dựng báo cáo của Tổ.",
        "triển khai khi Chính phủ và các Bộ ban hành các văn bản quy định chi tiết",
        "kiến nghị cấp có thẩm quyền kịp thời ban hành mới các văn bản quy phạm pháp luật",
        "để làm cơ sở trình HĐND tỉnh giao kế hoạch vốn đầu tư công năm 2025",
        "Kế hoạch này có hiệu lực kể từ ngày ký.",
        "rà soát số vốn còn lại, gửi Phòng Tài chính - Kế hoạch trước 20/5",
        "Giao Sở Xây dựng hướng dẫn các địa phương thực hiện.",
        "xác định rõ thẩm quyền ban hành văn bản về chợ",
        "theo quy định của pháp luật về ban hành văn bản quy phạm pháp luật",
    ],
)
def test_product_is_absent_where_nothing_is_to_be_handed_in(block: str) -> None:
    assert _texts(block) == []


def test_product_ends_before_what_it_consists_of() -> None:
    block = "Hoàn thiện hồ sơ thẩm định, gồm: tờ trình, dự thảo nghị quyết."
    assert [one.text for one in products_in(block, 0, len(block))] == ["hồ sơ thẩm định"]


def test_products_of_one_block_come_first_named_first() -> None:
    block = (
        "Các sở, ban, ngành tỉnh chủ động xây dựng kế hoạch thực hiện đảm bảo đúng chức năng. "
        "Báo cáo kết quả gửi Ủy ban nhân dân tỉnh trước ngày 10/4/2026."
    )
    assert _texts(block) == ["kế hoạch thực hiện", "Báo cáo kết quả"]


def test_products_of_one_verb_are_told_apart() -> None:
    block = "xây dựng Khung Kiến trúc số thành phố Hà Nội và Chiến lược dữ liệu thành phố Hà Nội."
    assert _texts(block) == [
        "Khung Kiến trúc số thành phố Hà Nội",
        "Chiến lược dữ liệu thành phố Hà Nội",
    ]


def test_bare_names_under_one_verb_are_one_product() -> None:
    block = "có trách nhiệm lập kế hoạch, dự toán, quyết toán, quản lý sử dụng và báo cáo"
    assert _texts(block) == ["kế hoạch, dự toán, quyết toán"]


HEADING = (
    "3. Tờ trình và Dự thảo Nghị quyết điều chỉnh phê chuẩn quyết toán thu ngân sách nhà nước."
)


def test_elided_product_is_the_heading_s() -> None:
    block = (
        "Giao Phòng Tài chính tiếp thu ý kiến các đại biểu, chỉnh sửa, hoàn thiện trình UBND ký."
    )
    chars = f"{HEADING}\n{block}"
    start = len(HEADING) + 1
    end = len(HEADING) - 1
    assert products_in(chars, start, len(chars), (0, len(HEADING))) == [
        Product(3, end, HEADING[3:end], "product.heading")
    ]


def test_heading_gives_no_product_to_a_task_with_its_own() -> None:
    block = "Giao Phòng Tài chính hoàn thiện Đề án, trình UBND ký."
    chars = f"{HEADING}\n{block}"
    start = len(HEADING) + 1
    found = products_in(chars, start, len(chars), (0, len(HEADING)))
    assert [product.text for product in found] == ["Đề án"]


def test_heading_that_names_no_document_gives_no_product() -> None:
    chars = "3. Lĩnh vực thu, chi ngân sách\nhoàn thiện, trình UBND thành phố ký."
    assert products_in(chars, 31, len(chars), (0, 30)) == []


PIECES = [
    "xây dựng", "tham mưu UBND tỉnh", "ban hành", "kế hoạch", "báo cáo", "kết quả", "hồ sơ", ",",
    ";",
    "và", "trình", "Sở Xây dựng", "để", "(", "\n", "danh mục", "đã", "các", "gửi", "trước",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join), st.integers(0, 20))
def test_products_are_slices_in_order_without_overlap(block: str, before: int) -> None:
    chars = "." * before + block + " xây dựng kế hoạch"
    end = before + len(block)
    found = products_in(chars, before, end)
    assert [chars[p.start : p.end] for p in found] == [p.text for p in found]
    edges = [before, *(edge for p in found for edge in (p.start, p.end)), end]
    assert edges == sorted(edges)


@pytest.mark.parametrize("yes", [yes for rule in RULES for yes in rule.yes], ids=lambda yes: yes.of)
def test_a_product_is_found_in_every_passage_of_the_rules(yes: Yes) -> None:
    found = products_in(yes.passage, 0, len(yes.passage))
    assert any(yes.reads.split()[-1] in product.text for product in found)


@pytest.mark.parametrize(
    "block", ["Báo cáo, gửi Bộ Kế hoạch và Đầu tư để tổng hợp.", "Lựa chọn tư vấn lập Quy hoạch"]
)
def test_name_of_a_body_and_work_of_advisers_are_no_products(block: str) -> None:
    assert _texts(block) == []
