"""Clauses around an addressee: who speaks to whom, and words that say which bodies are meant."""

import pytest

from sauro.reading.predicates import Address
from tests.reading.ordered import addressee, subjects_in


@pytest.mark.parametrize(
    ("sentence", "ordered"),
    [
        (
            "UBND tỉnh yêu cầu các sở, ngành nghiêm túc thực hiện.",
            ("các sở, ngành", "mandate", "nghiêm túc thực hiện."),
        ),
        (
            "Ủy ban nhân dân tỉnh giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện.",
            ("Sở Nội vụ", "mandate", "theo dõi, đôn đốc việc thực hiện."),
        ),
        (
            "Chủ tịch UBND tỉnh có ý kiến như sau: giao Sở Y tế tổng hợp",
            ("Sở Y tế", "mandate", "tổng hợp"),
        ),
        (
            "Phó Chủ tịch UBND tỉnh kết luận và yêu cầu Sở Tài chính bố trí vốn",
            ("Sở Tài chính", "mandate", "bố trí vốn"),
        ),
        (
            "Sở Nội vụ yêu cầu các đơn vị báo cáo",
            ("các đơn vị", "mandate", "báo cáo"),
        ),
        (
            "Bộ yêu cầu các Sở báo cáo",
            ("các Sở", "mandate", "báo cáo"),
        ),
        (
            "Bộ Chính trị giao Đảng ủy Chính phủ lãnh đạo",
            ("Đảng ủy Chính phủ", "mandate", "lãnh đạo"),
        ),
    ],
)
def test_speech_orders_those_spoken_to(sentence: str, ordered: object) -> None:
    assert addressee(sentence) == ordered


@pytest.mark.parametrize(
    "sentence",
    [
        "Sở Nội vụ kết luận thanh tra",
        "Chủ tịch UBND tỉnh yêu cầu:",
        "UBND tỉnh biểu dương kết quả đạt được",
        "Thủ tướng Chính phủ chỉ đạo toàn diện",
        "Chủ tịch nước quyết định đặc xá",
    ],
)
def test_speech_to_nobody_orders_nobody(sentence: str) -> None:
    assert addressee(sentence) is None


@pytest.mark.parametrize(
    ("names", "order"),
    [
        ("Sở Nội vụ", "thông báo kết quả thi tuyển"),
        ("Sở Nội vụ", "ban hành văn bản hướng dẫn"),
        ("Sở Tài chính", "báo cáo kết quả giải ngân"),
        ("UBND các xã", "phê duyệt danh sách"),
    ],
)
def test_word_of_speech_may_be_the_work_itself(names: str, order: str) -> None:
    assert addressee(f"{names} {order}") == (names, "subject", order)


@pytest.mark.parametrize(
    ("speaker", "sentence"),
    [
        ("ubnd tỉnh", "UBND tỉnh ban hành Kế hoạch triển khai."),
        ("ubnd tỉnh", "UBND tỉnh thông báo kết quả thi tuyển."),
        ("bộ y tế", "Bộ Y tế ban hành Thông tư hướng dẫn."),
        ("bộ y tế", "Bộ Y tế báo cáo tình hình dịch bệnh."),
    ],
)
def test_what_the_issuer_says_is_no_order_to_itself(speaker: str, sentence: str) -> None:
    assert addressee(sentence, speaker) is None
    assert addressee(sentence) is not None


def test_what_the_issuer_does_is_no_order_to_itself() -> None:
    assert addressee("UBND tỉnh tổ chức triển khai Kế hoạch này.", "ubnd tỉnh") is None


def test_issuer_in_a_heading_or_before_a_colon_is_named() -> None:
    assert addressee("UBND tỉnh:", "ubnd tỉnh") == ("UBND tỉnh", "heading", "")
    assert addressee("UBND tỉnh", "ubnd tỉnh") == ("UBND tỉnh", "heading", "")


def test_issuer_that_orders_another_speaks() -> None:
    sentence = "Bộ Y tế đề nghị UBND các tỉnh chỉ đạo Sở Y tế"
    assert addressee(sentence, "bộ y tế") == ("UBND các tỉnh", "mandate", "chỉ đạo Sở Y tế")


@pytest.mark.parametrize(
    ("names", "order"),
    [
        ("Các địa phương có dịch", "khẩn trương khoanh vùng"),
        ("các hiệp hội nghề nghiệp về du lịch", "tăng cường quảng bá"),
        ("các sở, ngành có TTHC tiếp nhận tại Trung tâm", "rà soát quy trình"),
        ("các sở, ngành, đơn vị là chủ đầu tư dự án", "tập trung giải ngân"),
        ("các cơ quan báo chí hoạt động trên mạng", "thực hiện đúng tôn chỉ"),
        ("Các chủ đầu tư còn vướng mắc mặt bằng", "khẩn trương báo cáo"),
    ],
)
def test_relative_clause_belongs_to_a_class(names: str, order: str) -> None:
    assert addressee(f"{names} {order}") == (names, "subject", order)


@pytest.mark.parametrize(
    ("names", "order"),
    [
        ("Tổ công tác số 1 do Phó Thủ tướng làm Tổ trưởng", "khẩn trương kiểm tra, đôn đốc."),
        ("Đoàn kiểm tra gồm đại diện các bộ", "kiểm tra thực tế"),
    ],
)
def test_clause_that_says_who_leads_a_team_belongs_to_it(names: str, order: str) -> None:
    assert addressee(f"{names} {order}") == (names, "subject", order)


@pytest.mark.parametrize(
    ("sentence", "ordered"),
    [
        (
            "Sở Tài chính (cơ quan thường trực) chủ trì tổng hợp, báo cáo.",
            ("Sở Tài chính", "duty", "chủ trì tổng hợp, báo cáo."),
        ),
        (
            "Chủ đầu tư dự án (Ban Quản lý dự án tỉnh) đẩy nhanh tiến độ thi công.",
            ("Chủ đầu tư dự án", "subject", "đẩy nhanh tiến độ thi công."),
        ),
        (
            "Sở Tài chính (cơ quan thường trực): tổng hợp, báo cáo.",
            ("Sở Tài chính", "colon", "tổng hợp, báo cáo."),
        ),
        (
            "Bộ Tài chính - Cơ quan thường trực khẩn trương báo cáo",
            ("Bộ Tài chính", "subject", "khẩn trương báo cáo"),
        ),
        (
            "Giao Bộ Tài chính - Cơ quan đầu mối của tỉnh theo dõi",
            ("Bộ Tài chính", "mandate", "theo dõi"),
        ),
    ],
)
def test_apposition_stands_between_name_and_order(sentence: str, ordered: object) -> None:
    assert addressee(sentence) == ordered


@pytest.mark.parametrize(
    ("sentence", "ordered"),
    [
        (
            "Các cơ quan, đơn vị phối hợp để tháo gỡ",
            ("Các cơ quan, đơn vị", "subject", "phối hợp để tháo gỡ"),
        ),
        ("Cơ quan chủ trì báo cáo", ("Cơ quan chủ trì", "subject", "báo cáo")),
    ],
)
def test_role_at_the_end_of_a_name_may_be_the_verb(sentence: str, ordered: object) -> None:
    assert addressee(sentence) == ordered


def test_address_says_where_names_and_order_stand() -> None:
    sentence = "Yêu cầu các Sở: Y tế, Nội vụ và UBND xã Bình Lư khẩn trương báo cáo"
    found = subjects_in(sentence).address(0, len(sentence))
    assert isinstance(found, Address)
    assert sentence[found.start : found.end] == "các Sở: Y tế, Nội vụ và UBND xã Bình Lư"
    assert sentence[found.verb :] == "khẩn trương báo cáo"


@pytest.mark.parametrize(
    ("sentence", "proper"),
    [
        ("Sở Y tế chủ trì", True),
        ("Các sở chủ trì", False),
        ("Sở Y tế, các bệnh viện chủ trì", True),
        ("Các bệnh viện, Sở Y tế chủ trì", False),
    ],
)
def test_address_is_proper_where_its_first_name_is_one_body(sentence: str, proper: bool) -> None:
    found = subjects_in(sentence).address(0, len(sentence))
    assert isinstance(found, Address)
    assert found.proper is proper


def test_address_is_of_its_own_stretch_only() -> None:
    text = "Sở Nội vụ rà soát. Sở Y tế tổng hợp. Sở Tài chính bố trí vốn."
    found = subjects_in(text).address(19, 36)
    assert isinstance(found, Address)
    assert ([name.text for name in found.names], text[found.verb : 36]) == (
        ["Sở Y tế"],
        "tổng hợp.",
    )


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("Sở Y tế", True),
        ("Sở Y tế, Sở Tài chính", True),
        ("Sở Y tế.", False),
        ("Sở Y tế chủ trì", False),
        ("các sở, ngành", False),
        ("Các sở, ngành", True),
        ("Trách nhiệm của Sở Y tế", True),
        ("Sở Y tế, " * 20 + "Sở Y tế", False),
    ],
)
def test_line_of_names_is_told_from_a_sentence(text: str, only: bool) -> None:
    assert subjects_in(text).names_only(0, len(text)) is only


@pytest.mark.parametrize(
    ("text", "all_names"),
    [
        ("các sở, ngành", True),
        ("Sở Y tế, các địa phương.", True),
        ("Sở Y tế báo cáo", False),
        ("Rà soát quy hoạch", False),
    ],
)
def test_list_of_names_may_be_of_classes(text: str, all_names: bool) -> None:
    assert subjects_in(text).all_names(0, len(text)) is all_names


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Đối với Sở Y tế", "Sở Y tế"),
        ("Trách nhiệm của các sở", "các sở"),
        ("Nhiệm vụ cụ thể của UBND xã", "UBND xã"),
        ("Trách nhiệm chung của các đơn vị", "các đơn vị"),
        ("NHIỆM VỤ CHỦ YẾU CỦA SỞ Y TẾ", "SỞ Y TẾ"),
        ("Nhiệm vụ giao cho UBND các xã", "UBND các xã"),
        ("Nhiệm vụ, trách nhiệm cụ thể của Sở Y tế", "Sở Y tế"),
        ("Phân công nhiệm vụ cho Sở Y tế", "Sở Y tế"),
        ("Nhiệm vụ chuyển đổi số của Sở Y tế", "chuyển đổi số của Sở Y tế"),
        ("Sở Y tế", "Sở Y tế"),
    ],
)
def test_preface_of_a_heading_is_passed(text: str, rest: str) -> None:
    assert text[subjects_in(text).past_preface(0, len(text)) :] == rest


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Rà soát danh mục dự án", True),
        ("Khẩn trương báo cáo", True),
        ("Sở Y tế rà soát", False),
        ("Danh mục dự án", False),
        ("Công tác rà soát", False),
    ],
)
def test_work_begins_with_a_verb(text: str, begins: bool) -> None:
    assert subjects_in(text).begins_work(0, len(text)) is begins


@pytest.mark.parametrize(
    ("name", "work"),
    [
        ("Viện Quy hoạch và thiết kế đô thị", "lập đồ án"),
        ("Quỹ Bảo lãnh và cho vay doanh nghiệp", "rà soát hồ sơ"),
    ],
)
def test_order_given_to_a_name_in_unknown_words_stands(name: str, work: str) -> None:
    assert addressee(f"Giao {name} {work}.") == (name, "mandate", f"{work}.")


def test_last_mandate_of_a_lead_in_counts() -> None:
    text = (
        "Ghi nhận đề nghị của Sở Y tế; giao Sở Nội vụ thẩm định, yêu cầu Sở Tài chính "
        "tập trung thực hiện các nhiệm vụ sau:"
    )
    found = subjects_in(text).last_mandate(0, len(text))
    assert isinstance(found, Address)
    assert [name.text for name in found.names] == ["Sở Tài chính"]
    assert subjects_in("Một số nhiệm vụ:").last_mandate(0, 16) is None


def test_writer_who_guides_is_named_whole() -> None:
    text = "Chủ trì, phối hợp với các sở, UBND các xã, phường:"
    assert subjects_in(text, "ubnd").last_mandate(0, len(text)) is None


def test_lease_that_tells_which_of_a_class_are_meant_is_not_what_they_do() -> None:
    who = "các doanh nghiệp có hoạt động cho thuê lại lao động"
    assert addressee(f"Đề nghị {who} rà soát hợp đồng") == (who, "mandate", "rà soát hợp đồng")
