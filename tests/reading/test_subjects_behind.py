"""Whom a sentence orders behind what it first agrees to, lists or tells by an unlisted verb."""

import pytest

from tests.reading.ordered import addressee


@pytest.mark.parametrize(
    ("sentence", "ordered"),
    [
        (
            "Thống nhất chủ trương đầu tư, giao Sở Xây dựng hoàn thiện hồ sơ",
            ("Sở Xây dựng", "mandate", "hoàn thiện hồ sơ"),
        ),
        (
            "Cơ bản thống nhất dự thảo, tuy nhiên yêu cầu Sở Nội vụ tiếp thu ý kiến",
            ("Sở Nội vụ", "mandate", "tiếp thu ý kiến"),
        ),
        (
            "Việc lựa chọn nhà đầu tư giao Sở Tài chính thực hiện",
            ("Sở Tài chính", "mandate", "thực hiện"),
        ),
        ("Thống nhất chủ trương đầu tư dự án", None),
    ],
)
def test_order_stands_behind_what_is_agreed_to(sentence: str, ordered: object) -> None:
    assert addressee(sentence) == ordered


@pytest.mark.parametrize(
    ("sentence", "ordered"),
    [
        (
            "Sở Tài chính nhẩm tính lại nguồn thu tiền sử dụng đất",
            ("Sở Tài chính", "subject", "nhẩm tính lại nguồn thu tiền sử dụng đất"),
        ),
        ("Sở Tài chính đã nhẩm tính lại nguồn thu", None),
        ("Sở Tài chính với bảng nhẩm tính nguồn", None),
        ("Thủ tướng Chính phủ nhẩm tính lại nguồn thu", None),
    ],
)
def test_body_before_a_verb_of_no_list_is_ordered(sentence: str, ordered: object) -> None:
    assert addressee(sentence) == ordered


@pytest.mark.parametrize(
    ("sentence", "ordered"),
    [
        (
            "Các đơn vị: Sở Y tế, Công an tỉnh căn cứ chức năng rà soát",
            ("Sở Y tế | Công an tỉnh", "subject", "căn cứ chức năng rà soát"),
        ),
        ("Các đơn vị: Rà soát hồ sơ", ("Các đơn vị", "colon", "Rà soát hồ sơ")),
        ("Phối hợp với các cơ quan như: Công an, Thuế tỉnh quản lý", None),
    ],
)
def test_bodies_behind_a_colon_act(sentence: str, ordered: object) -> None:
    assert addressee(sentence) == ordered


@pytest.mark.parametrize(
    "sentence",
    [
        "Trường hợp doanh nghiệp đã nộp thuế, yêu cầu doanh nghiệp đó nộp bản gốc chứng từ",
        "Đối với doanh nghiệp có vốn nước ngoài: Kiểm tra tờ khai của doanh nghiệp",
        "Trường Tiểu học Mường Kim xây dựng Kế hoạch năm học 2026 - 2027, cụ thể như sau:",
    ],
)
def test_those_whom_work_is_about_are_not_ordered(sentence: str) -> None:
    assert addressee(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "ordered"),
    [
        (
            "Khi phát hiện ca bệnh, nhà trường báo cáo Trạm Y tế xã",
            ("nhà trường", "subject", "báo cáo Trạm Y tế xã"),
        ),
        (
            "Trường hợp hồ sơ chưa đủ, cơ quan tiếp nhận hướng dẫn người dân bổ sung",
            ("cơ quan tiếp nhận", "subject", "hướng dẫn người dân bổ sung"),
        ),
        ("Khi có mưa to, nước sông dâng cao gây ngập", None),
        ("Trong phạm vi quản lý, cơ quan liên quan rà soát", None),
    ],
)
def test_who_acts_where_a_case_arises_is_ordered(sentence: str, ordered: object) -> None:
    assert addressee(sentence) == ordered


def test_class_before_a_colon_is_ordered_where_the_work_is_its_own() -> None:
    assert addressee("Đối với các doanh nghiệp: Thực hiện đúng quy định về khai thuế") == (
        "các doanh nghiệp",
        "colon",
        "Thực hiện đúng quy định về khai thuế",
    )


def test_body_that_helps_is_not_ordered() -> None:
    helped = "Theo chức năng, chủ trì, phối hợp với Sở Y tế, Sở Nội vụ, Sở Tài chính và các xã"
    assert addressee(f"{helped} lập danh mục.") is None


@pytest.mark.parametrize(
    ("sentence", "ordered"),
    [
        (
            "Một số căn cứ đã hết hiệu lực, do vậy đề nghị Chủ đầu tư cập nhật hồ sơ",
            ("Chủ đầu tư", "mandate", "cập nhật hồ sơ"),
        ),
        (
            "Tiến độ còn chậm; vì vậy, yêu cầu Sở Y tế rà soát từng gói thầu",
            ("Sở Y tế", "mandate", "rà soát từng gói thầu"),
        ),
        ("Tiến độ còn chậm, do vậy chưa giải ngân hết vốn", None),
        ("Phía Tây là xã Bản Lang, xã Dào San nằm trong vùng quy hoạch", None),
    ],
)
def test_order_that_follows_from_its_reason_is_found_behind_it(
    sentence: str, ordered: object
) -> None:
    assert addressee(sentence) == ordered


def test_verb_of_founding_does_not_lengthen_a_province() -> None:
    assert addressee("Đề nghị Ủy ban nhân dân tỉnh thành lập Đoàn thanh tra") == (
        "Ủy ban nhân dân tỉnh",
        "mandate",
        "thành lập Đoàn thanh tra",
    )


def test_call_to_the_whole_party_orders_nobody() -> None:
    assert addressee("Ban Chấp hành Đảng bộ tỉnh kêu gọi toàn Đảng bộ đoàn kết, nỗ lực") is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Ủy ban bầu cử phường: đã được thành lập theo Quyết định của UBND phường",
        "Bệnh viện tỉnh có thể thành lập khu vực bỏ phiếu riêng",
    ],
)
def test_what_was_done_or_is_allowed_addresses_nobody(sentence: str) -> None:
    assert addressee(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Trường THPT Chuyên: giao Sở Y tế phối hợp lập phương án", "Sở Y tế"),
        ("UBND các huyện: giao phòng chuyên môn rà soát", "UBND các huyện"),
        ("Đề nghị Tỉnh thực hiện đúng quy định của Luật Đất đai", "Tỉnh"),
        ("Sở Tài chính có ý kiến hướng dẫn về nguồn kinh phí", "Sở Tài chính"),
        ("Sở Giáo dục và Đào tạo thông báo cho học sinh nghỉ học", "Sở Giáo dục và Đào tạo"),
        (
            "Chế độ báo cáo: Khi xảy ra cháy rừng, UBND cấp huyện báo cáo nhanh về UBND tỉnh",
            "UBND cấp huyện",
        ),
        (
            "Các cơ quan quản lý trực tiếp cơ sở dạy nghề phối hợp đôn đốc",
            "Các cơ quan quản lý trực tiếp cơ sở dạy nghề",
        ),
        (
            "UBND xã, các đơn vị liên quan đến việc sắp xếp và các cơ quan khác phải lập hồ sơ",
            "UBND xã | các đơn vị liên quan đến việc sắp xếp | các cơ quan khác",
        ),
    ],
)
def test_those_who_act_are_told_to_the_end_of_their_name(sentence: str, names: str) -> None:
    found = addressee(sentence)
    assert found is not None
    assert found[0] == names
