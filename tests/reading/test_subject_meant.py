"""Which bodies of a class are meant, and addressees on either side of the colon of a matter."""

import pytest

from sauro.reading.class_tails import MEANT, tail_end
from tests.reading.ordered import addressee


@pytest.mark.parametrize(
    ("who", "duty"),
    [
        ("Các tổ chức, cá nhân khai thác, kinh doanh khoáng sản", "phải lắp trạm cân"),
        ("Tổ chức, cá nhân khai thác, thu hồi cát", "phải lập báo cáo"),
        ("các hộ gia đình sử dụng đất lúa", "có trách nhiệm giữ tầng mặt"),
        ("Các doanh nghiệp kinh doanh vận tải hành khách", "nghiêm túc niêm yết giá vé"),
        ("Các tổ chức, cá nhân trong các khu công nghiệp, khu kinh tế", "có trách nhiệm báo cáo"),
        ("Các cửa hàng tại các chợ", "phải niêm yết giá"),
        ("UBND cấp xã nơi có dự án đi qua", "rà soát hồ sơ"),
        ("Các địa phương có dự án đi qua", "huy động cả hệ thống chính trị"),
        ("Các địa phương bị ảnh hưởng bởi mưa, lũ", "khắc phục hậu quả"),
        (
            "Chủ tịch UBND các tỉnh, thành phố tại khu vực dự báo xảy ra mưa, lũ",
            "tập trung chỉ đạo sơ tán dân",
        ),
        ("Cán bộ, đảng viên thuộc diện thu hồi đất", "phải gương mẫu"),
        ("Các bộ, cơ quan, địa phương", "có các giải pháp thiết thực để tăng cường hỗ trợ"),
        ("Các thương nhân kinh doanh xăng dầu", "có trách nhiệm niêm yết giá"),
        ("Các tổ chức, cá nhân được cấp giấy phép thăm dò, khai thác cát", "phải lắp trạm cân"),
        ("Các cấp ủy, chính quyền", "lãnh đạo, chỉ đạo tổ chức học tập"),
        ("Các đơn vị quản lý, vận hành hồ chứa thủy điện", "thực hiện nghiêm quy trình"),
        ("Chủ tịch UBND xã", "là Chủ tịch Hội đồng bồi thường, trực tiếp chỉ đạo vận động"),
        ("UBND cấp tỉnh", "phân công 01 lãnh đạo Sở Nội vụ làm đầu mối, gửi danh sách"),
        ("Các cơ quan có thẩm quyền", "tạo điều kiện cho người dân hoàn thành thủ tục"),
        ("thôn Mẫn Xá", "báo cáo kết quả vào thứ Sáu hàng tuần"),
    ],
)
def test_trade_of_a_class_tells_whom_it_binds(who: str, duty: str) -> None:
    found = addressee(f"{who} {duty}")
    assert found is not None
    assert (found.names, found.order) == (who, duty)


@pytest.mark.parametrize(
    ("sentence", "names", "order"),
    [
        (
            (
                "Đối với các đơn vị chậm báo cáo tại Công văn số 12/UBND (gồm: phường An Biên):"
                " kiểm điểm, rút kinh nghiệm."
            ),
            "các đơn vị chậm báo cáo tại Công văn số 12/UBND",
            "kiểm điểm, rút kinh nghiệm.",
        ),
        (
            (
                "Các kiến nghị khác của Hiệp hội Năng lượng sạch Việt Nam: giao các bộ, cơ quan"
                " trả lời."
            ),
            "các bộ, cơ quan",
            "trả lời.",
        ),
    ],
)
def test_addressee_before_or_after_the_colon_of_a_matter(
    sentence: str, names: str, order: str
) -> None:
    found = addressee(sentence)
    assert found is not None
    assert (found.names, found.order) == (names, order)


@pytest.mark.parametrize(
    "who",
    [
        "các chủ đầu tư, nhà thầu đang thi công trên quốc lộ",
        "các tổ chức, cá nhân được cấp phép khai thác cát",
    ],
)
def test_mandate_reaches_over_the_clause_that_tells_which_are_meant(who: str) -> None:
    found = addressee(f"Yêu cầu {who} dừng hoạt động dịp Tết.")
    assert found is not None
    assert (found.names, found.order) == (who, "dừng hoạt động dịp Tết.")


def test_list_left_open_by_dots_acts() -> None:
    found = addressee("Các sở, ngành, địa phương,... rà soát hồ sơ")
    assert found is not None
    assert (found.names, found.order) == ("Các sở, ngành, địa phương", "rà soát hồ sơ")


def test_bodies_between_two_colons_act() -> None:
    found = addressee("Các cơ quan: Sở Y tế, Công an tỉnh: rà soát hồ sơ")
    assert found is not None
    assert (found.names, found.order) == ("Sở Y tế | Công an tỉnh", "rà soát hồ sơ")


@pytest.mark.parametrize("case", ["Khi học sinh chuyển trường", "Căn cứ điều kiện từng nơi"])
def test_class_that_needs_no_word_before_it_acts_after_a_case(case: str) -> None:
    found = addressee(f"{case}, cơ sở giáo dục lập kế hoạch.")
    assert found is not None
    assert (found.names, found.order) == ("cơ sở giáo dục", "lập kế hoạch.")


def test_bodies_whose_plan_it_is_do_not_act() -> None:
    plan = "Căn cứ Kế hoạch này, xây dựng kế hoạch của cơ quan, đơn vị, hoàn thành trước 15/02."
    assert addressee(plan) is None


def test_words_that_lead_to_the_work_tell_of_no_class() -> None:
    words = "cơ quan có thẩm quyền để kiểm tra"
    assert tail_end(words, len("cơ quan"), len(words), MEANT) == words.index(" để")
