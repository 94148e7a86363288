"""Whom a sentence orders: which rule finds the addressee, and where the order begins."""

import pytest

from tests.reading.ordered import addressee, subjects_in


@pytest.mark.parametrize(
    ("mark", "names", "order"),
    [
        ("Giao ", "Sở Nội vụ", "là cơ quan đầu mối, theo dõi"),
        ("Giao ", "Bộ Xây dựng", "chủ trì, làm việc với UBND tỉnh"),
        ("Đề nghị ", "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh", "phối hợp tuyên truyền."),
        ("Yêu cầu ", "các sở, ban, ngành", "tập trung thực hiện các nhiệm vụ sau:"),
        ("Phân công ", "đồng chí Nguyễn Văn A", "trực tiếp chỉ đạo"),
        ("Kính đề nghị ", "Ban Thường vụ Tỉnh ủy", "xem xét"),
        ("Giao trách nhiệm cho ", "Sở Y tế", "tổng hợp"),
        ("Giao ", "Ban Quản lý kết cấu hạ tầng đường sắt", "tổng hợp nhu cầu vật tư"),
        ("Giao trách nhiệm ", "Giám đốc Sở Xây dựng", "kiểm tra hiện trường"),
        ("Mời ", "Hội Nông dân tỉnh", "cử cán bộ tham gia đoàn kiểm tra"),
        ("Nhắc nhở ", "UBND xã Bình Lư", "khẩn trương giải ngân"),
        ("Thống nhất giao ", "Sở Công Thương", "lập hồ sơ"),
        ("Giao ", "Phòng Tài chính - Kế hoạch", "tiếp thu ý kiến các đại biểu"),
    ],
)
def test_mandate_orders_the_names_after_it(mark: str, names: str, order: str) -> None:
    assert addressee(f"{mark}{names} {order}") == (names, "mandate", order)


@pytest.mark.parametrize(
    ("sentence", "ordered"),
    [
        (
            "Giao Sở Nội vụ, Sở Tài chính căn cứ chức năng, nhiệm vụ tham mưu UBND tỉnh.",
            (
                "Sở Nội vụ | Sở Tài chính",
                "mandate",
                "căn cứ chức năng, nhiệm vụ tham mưu UBND tỉnh.",
            ),
        ),
        ("Giao Sở Tài chính: bố trí vốn", ("Sở Tài chính", "mandate", "bố trí vốn")),
        (
            "Giao Sở Tài chính (cơ quan thường trực) bố trí vốn",
            ("Sở Tài chính", "mandate", "bố trí vốn"),
        ),
        ("Giao Sở Tài chính, Sở Xây dựng.", ("Sở Tài chính | Sở Xây dựng", "mandate", "")),
    ],
)
def test_order_of_a_mandate_begins_after_its_names(sentence: str, ordered: object) -> None:
    assert addressee(sentence) == ordered


@pytest.mark.parametrize(
    "sentence",
    [
        "Giao kế hoạch vốn cho các đơn vị",
        "Yêu cầu báo cáo trước ngày 20",
        "Đề nghị nghiêm túc thực hiện.",
        "Giao Sở Tài chính đã báo cáo",
        "Thủ tướng Chính phủ - Trưởng Ban chỉ đạo đã giao 30 nhiệm vụ cho các bộ, ngành",
    ],
)
def test_mandate_orders_nobody_where_no_name_follows_or_the_past_is_told(sentence: str) -> None:
    assert addressee(sentence) is None


@pytest.mark.parametrize(
    ("names", "separator", "order"),
    [
        ("Sở Tài chính", ":", "Tham mưu UBND tỉnh đề nghị bố trí đủ vốn"),
        ("Sở Tài chính", " :", "Tham mưu"),
        ("Các cơ quan thông tin đại chúng", ":", "Tuyên truyền kịp thời."),
        ("Sở Nông nghiệp và Môi trường", ":", "a) Chủ trì rà soát; b) Hướng dẫn"),
        ("Công an tỉnh", ":", "Theo chức năng, nhiệm vụ được giao, chủ động nắm tình hình."),
        ("Bộ Y tế", ":", "Khẩn trương trình Chính phủ"),
        ("Ban Quản lý vịnh ven bờ phía Đông", ":", "Cắm phao, biển báo"),
    ],
)
def test_colon_after_the_names_begins_the_order(names: str, separator: str, order: str) -> None:
    assert addressee(f"{names}{separator} {order}") == (names, "colon", order)


@pytest.mark.parametrize("end", ["", ".", ":", ";", "./."])
def test_heading_holds_nothing_but_names(end: str) -> None:
    heading = "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã"
    names = "Thủ trưởng các sở, ban, ngành | Chủ tịch UBND các xã"
    assert addressee(heading + end) == (names, "heading", "")


@pytest.mark.parametrize(
    ("names", "order"),
    [
        ("Sở Y tế", "có trách nhiệm:"),
        ("Sở Xây dựng", "chủ trì, phối hợp với các sở, ngành có liên quan tham mưu"),
        ("Văn phòng UBND tỉnh", "có trách nhiệm theo dõi, đôn đốc việc thực hiện"),
        ("Người đứng đầu cấp ủy, chính quyền các cấp", "chịu trách nhiệm toàn diện"),
        ("Sở Nội vụ", "làm đầu mối tổng hợp"),
        ("Sở Tài chính", "có nhiệm vụ tổng hợp"),
        ("UBND các huyện, thị xã, thành phố", "chịu trách nhiệm:"),
    ],
)
def test_duty_is_told_of_its_subject(names: str, order: str) -> None:
    assert addressee(f"{names} {order}") == (names, "duty", order)


@pytest.mark.parametrize(
    ("names", "order"),
    [
        ("Công an tỉnh", "phối hợp tham gia đánh giá yêu cầu bảo đảm an ninh, trật tự"),
        ("Sở Tài chính", "phối hợp chặt chẽ với Bộ Chỉ huy Quân sự tỉnh"),
        ("UBND các xã, phường", "căn cứ điều kiện thực tế, chủ động xây dựng kế hoạch"),
        ("Từng sở, ngành, địa phương", "rà soát, xác định rõ nhiệm vụ trọng tâm."),
        ("Sở Y tế", "theo chức năng chỉ đạo các bệnh viện"),
        ("Sở Y tế", "trước ngày 20/5 báo cáo"),
        ("Sở Tài chính", "là cơ quan thường trực"),
        ("Sở Tài chính", "có văn bản hướng dẫn"),
        ("Các địa phương", "cần củng cố, xây dựng hệ thống chi cục"),
        ("Một số địa phương", "cần báo cáo"),
        ("Bộ Nội vụ", "theo chức năng nhiệm vụ được giao khẩn trương"),
        ("Văn phòng Chính phủ", "theo dõi, đôn đốc"),
    ],
)
def test_subject_of_a_verb_of_work_is_ordered(names: str, order: str) -> None:
    assert addressee(f"{names} {order}") == (names, "subject", order)


def test_comma_may_part_the_subject_from_its_verb() -> None:
    assert addressee("Sở Y tế, khẩn trương báo cáo") == (
        "Sở Y tế",
        "subject",
        "khẩn trương báo cáo",
    )


@pytest.mark.parametrize("verb", ["tham muu UBND tỉnh", "to chức triển khai thực hien"])
def test_verb_whose_marks_a_scan_lost_is_a_verb(verb: str) -> None:
    assert addressee(f"Sở Y tế {verb}") == ("Sở Y tế", "subject", verb)


@pytest.mark.parametrize(
    "sentence",
    [
        "Sở Y tế đã hoàn thành kế hoạch",
        "Sở Y tế được khen thưởng",
        "Các sở, ngành còn chậm",
        "UBND tỉnh có 12 sở",
        "Các đơn vị chưa báo cáo",
        "Các đơn vị phối hợp vẫn chưa có ý kiến bằng văn bản",
        "Các địa phương đang rà soát",
        "Một số địa phương báo cáo chậm",
        "Theo đó, các bộ, ngành đã hoàn thành",
        "Công tác tuyên truyền được Sở Y tế thực hiện tốt",
    ],
)
def test_state_obliges_nobody(sentence: str) -> None:
    assert addressee(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Chủ trì, phối hợp với Sở Y tế",
        "Chỉ đạo các trường, các trung tâm tổ chức dạy học",
        "Trong năm 2026, chỉ đạo các trường, các trung tâm tổ chức dạy học",
        "Trong quá trình thực hiện, hướng dẫn các xã, các trường rà soát",
        "Thực hiện tốt công tác dân vận, các sở rà soát",
        "Tăng cường phối hợp giữa các cơ quan: Sở Y tế, Sở Nội vụ trong công tác kiểm tra.",
        "Đối với quy chế phối hợp giữa các sở, ngành, UBND các cấp thì cần sớm ban hành",
        "Trong quá trình thực hiện nếu có vướng mắc, kịp thời phản ánh về Sở Tư pháp để tổng hợp.",
        "Rà soát danh mục dự án.",
        "Kế hoạch này có hiệu lực kể từ ngày ký.",
    ],
)
def test_object_of_a_verb_is_no_subject(sentence: str) -> None:
    assert addressee(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "ordered"),
    [
        (
            "Đối với Sở Xây dựng: Khẩn trương hoàn thiện quy hoạch chung",
            ("Sở Xây dựng", "colon", "Khẩn trương hoàn thiện quy hoạch chung"),
        ),
        (
            "Trách nhiệm của Sở Tài chính: bố trí vốn",
            ("Sở Tài chính", "colon", "bố trí vốn"),
        ),
        ("Trách nhiệm của các sở, ngành", ("các sở, ngành", "heading", "")),
        ("Đối với Sở Y tế cần báo cáo", ("Sở Y tế", "subject", "cần báo cáo")),
        ("Riêng Sở Y tế khẩn trương báo cáo", ("Sở Y tế", "subject", "khẩn trương báo cáo")),
        ("Riêng Sở Y tế báo cáo hằng tuần", ("Sở Y tế", "subject", "báo cáo hằng tuần")),
        (
            "Đối với các Sở có tên trong danh sách, yêu cầu gửi báo cáo trước ngày 20/5",
            ("các Sở có tên trong danh sách", "mandate", "gửi báo cáo trước ngày 20/5"),
        ),
        (
            "Đối với các địa phương chưa báo cáo, đề nghị khẩn trương gửi báo cáo",
            ("các địa phương chưa báo cáo", "mandate", "khẩn trương gửi báo cáo"),
        ),
    ],
)
def test_preface_leads_to_the_addressee(sentence: str, ordered: object) -> None:
    assert addressee(sentence) == ordered


@pytest.mark.parametrize(
    ("sentence", "ordered"),
    [
        (
            "Đối với công tác giải phóng mặt bằng: Giao UBND xã Bình Lư chủ trì",
            ("UBND xã Bình Lư", "mandate", "chủ trì"),
        ),
        (
            "Về công tác chuẩn bị: Sở Y tế chuẩn bị lực lượng",
            ("Sở Y tế", "subject", "chuẩn bị lực lượng"),
        ),
        (
            "Chế độ báo cáo: Các đơn vị gửi báo cáo trước ngày 20 hằng tháng",
            ("Các đơn vị", "subject", "gửi báo cáo trước ngày 20 hằng tháng"),
        ),
        (
            "Trước ngày 10/4: các trường đăng ký gian trưng bày",
            ("các trường", "subject", "đăng ký gian trưng bày"),
        ),
        (
            "Ngày 20/4: Đoàn Thanh niên xã dựng sân khấu",
            ("Đoàn Thanh niên xã", "subject", "dựng sân khấu"),
        ),
        (
            "Chế độ báo cáo: các đơn vị gửi báo cáo trước ngày 17 hằng tháng",
            ("các đơn vị", "subject", "gửi báo cáo trước ngày 17 hằng tháng"),
        ),
        (
            "Khắc phục hậu quả mưa lũ: các địa phương thống kê thiệt hại",
            ("các địa phương", "subject", "thống kê thiệt hại"),
        ),
        (
            "Chế độ báo cáo: Giao Sở Tài chính tổng hợp",
            ("Sở Tài chính", "mandate", "tổng hợp"),
        ),
    ],
)
def test_topic_before_a_colon_is_passed_over(sentence: str, ordered: object) -> None:
    assert addressee(sentence) == ordered


OPENED = [
    ("Căn cứ Kế hoạch này, ", "các sở, ngành", "subject", "xây dựng kế hoạch"),
    ("Căn cứ ý kiến của Sở Tài chính, ", "Sở Xây dựng", "subject", "rà soát quy hoạch"),
    ("Trên cơ sở đề xuất của các sở, ", "Sở Nội vụ", "subject", "tổng hợp"),
    ("", "Sở Y tế", "subject", "cũng phải báo cáo UBND tỉnh"),
    ("Hàng tuần vào chiều thứ sáu, ", "các đơn vị", "subject", "báo cáo tiến độ"),
    ("Trong quá trình thực hiện, nếu có vướng mắc, đề nghị ", "các đơn vị", "mandate", "báo cáo"),
    ("Trong quá trình thực hiện nếu có vướng mắc ", "các đơn vị", "subject", "kịp thời báo cáo"),
    (
        "Trong quá trình chỉ đạo các trường, các trung tâm, nếu có vướng mắc, ",
        "các phòng", "subject", "báo cáo Sở Giáo dục và Đào tạo",
    ),
    ("Trường hợp vượt thẩm quyền, ", "các sở, ngành", "subject", "báo cáo UBND tỉnh"),
    ("Nếu không báo cáo thì ", "Chủ tịch UBND xã", "duty", "chịu trách nhiệm"),
    ("Định kỳ hằng quý, trước ngày 20, ", "các địa phương", "subject", "gửi báo cáo về Sở Y tế"),
    ("Để bảo đảm tiến độ, yêu cầu ", "Sở Xây dựng", "mandate", "đôn đốc"),
    ("Ngoài các nhiệm vụ trên, ", "các cơ quan", "duty", "chịu trách nhiệm lập dự toán"),
    ("Kể từ ngày 01/7/2026, ", "các cơ quan, đơn vị", "subject", "thực hiện gửi, nhận văn bản"),
    ("Đến ngày 30/6, ", "Sở Y tế", "subject", "hoàn thành"),
    ("Đồng ý về chủ trương, ", "Bộ Xây dựng", "subject", "nghiên cứu phương án"),
    ("", "Các trường được chọn làm điểm thi", "subject", "bố trí phòng thi"),
    ("Đối với các môn học đánh giá bằng điểm số, ", "Sở GDĐT", "subject", "hướng dẫn các trường"),
    ("Thực hiện Công văn số 12/UBND, ", "Sở Y tế", "subject", "báo cáo"),
    ("Sau khi có ý kiến của Sở Tài chính, ", "UBND xã", "subject", "phê duyệt"),
    ("Trong đó, UBND tỉnh giao ", "các sở, ban, ngành", "mandate", "cần tập trung"),
    ("Với vai trò, ý nghĩa quan trọng của Dự án, yêu cầu ", "Bộ Xây dựng", "mandate", "kiểm tra"),
]  # fmt: skip


@pytest.mark.parametrize(("opener", "names", "rule", "order"), OPENED)
def test_addressee_stands_behind_an_opening_clause(
    opener: str, names: str, rule: str, order: str
) -> None:
    assert addressee(f"{opener}{names} {order}") == (names, rule, order)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Các sở, gồm: Sở Y tế, Sở Nội vụ có trách nhiệm rà soát", "Sở Y tế | Sở Nội vụ"),
        ("Giao các đơn vị gồm Sở Y tế và Công an tỉnh rà soát", "Sở Y tế | Công an tỉnh"),
        ("Các sở, ngành rà soát hồ sơ, gồm: Sở Y tế, Sở Nội vụ", "Các sở, ngành"),
    ],
)
def test_bodies_that_a_class_consists_of_act(sentence: str, names: str) -> None:
    found = subjects_in(sentence).address(0, len(sentence))
    assert found is not None
    assert " | ".join(name.text for name in found.names) == names
