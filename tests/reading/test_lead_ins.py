"""Lead-ins that are work themselves: what stands below them, and what of it is work."""

import pytest

from sauro.reading.lead_ins import lists_things
from tests.reading.drafted import drafter_of, drafts_of


@pytest.mark.parametrize(
    ("lines", "things"),
    [
        (("1. Sở Xây dựng lập hồ sơ, gồm:", "a) Tờ trình của chủ đầu tư;"), True),
        (("1. Lập hồ sơ thẩm định, bao gồm các tài liệu:", "a) Bản vẽ thiết kế."), True),
        (("1. Sở Xây dựng thực hiện các nhiệm vụ, gồm:", "a) Rà soát quy hoạch;"), False),
        (("1. Các nhóm công tác, gồm:", "a) Sở Y tế rà soát nhu cầu vốn."), False),
        (("1. Mạng lưới y tế, gồm:", "a) Bệnh viện Đa khoa tỉnh;"), False),
        (("1. Sở Xây dựng lập hồ sơ, gồm:",), False),
        (("1. Sở Y tế báo cáo các nội dung sau:", "- Số giường bệnh;", "- Thiết bị y tế."), True),
        (("1. Sở Y tế tổng hợp, nêu rõ:", "a) Kết quả;", "b) Trách nhiệm các bên."), True),
        (("1. Thực hiện báo cáo đủ nội dung sau:", "- Kết quả;", "- Số tủ thuốc."), True),
        (("1. Công an xã kiểm tra đối với:", "- Nhà trọ;", "- Nhà xưởng cũ."), True),
        (("1. Sở Y tế thực hiện các việc sau:", "- Số liệu đúng;", "- Thiết bị y tế."), False),
        (("1. Sở Y tế báo cáo các nội dung sau:", "- Rà soát giường;", "- Lập danh sách."), False),
        (("1. Sở Y tế báo cáo nội dung sau:", "- Giao Sở A lập bảng;", "- Giường bệnh."), False),
        (("1. Các trường gửi hồ sơ theo địa chỉ:", "+ Phòng 3, số 5, phố Huế."), True),
        (("1. Sở Xây dựng lập hồ sơ.", "a) Tờ trình của chủ đầu tư;"), False),
    ],
)
def test_order_about_things_lists_them_unless_work_is_below(
    lines: tuple[str, ...], things: bool
) -> None:
    drafter = drafter_of(*lines)
    assert lists_things(drafter.headings, drafter.nodes[0]) is things


def test_lead_in_that_is_whole_work_itself_is_a_task_above_its_items() -> None:
    lead = (
        "1. UBND các xã xây dựng phương án ứng phó, tổ chức trực ban 24/24 giờ,"
        " trong đó tập trung các nhiệm vụ sau:"
    )
    assert drafts_of(lead, "a) Rà soát các hộ ven suối.", "b) Sơ tán dân.") == [
        (lead.removeprefix("1. "), ["UBND các xã"], []),
        ("Rà soát các hộ ven suối.", ["UBND các xã"], []),
        ("Sơ tán dân.", ["UBND các xã"], []),
    ]


def test_lead_in_that_only_urges_is_no_task() -> None:
    assert drafts_of(
        "1. Các chủ đầu tư cần đẩy nhanh tiến độ giải ngân; trong đó, tập trung các việc:",
        "a) Hoàn thiện hồ sơ thanh toán.",
    ) == [("Hoàn thiện hồ sơ thanh toán.", ["Các chủ đầu tư"], [])]


def test_first_lead_in_of_a_paper_may_be_work_itself() -> None:
    lead = (
        "Để chủ động phòng ngừa, yêu cầu các sở, ngành thành lập tổ công tác,"
        " trong đó tập trung một số nhiệm vụ sau:"
    )
    first, second = drafts_of(lead, "1. Rà soát kho xăng dầu.")
    assert first == (lead, ["các sở, ngành"], [])
    assert second == ("Rà soát kho xăng dầu.", ["các sở, ngành"], [])


def test_lead_in_that_renews_an_earlier_order_is_a_task_above_its_items() -> None:
    lead = (
        "Do vậy, Chủ tịch UBND tỉnh yêu cầu các sở, ngành tiếp tục thực hiện nghiêm"
        " Chỉ thị số 08/CT-UBND ngày 26/6/2024 và khẩn trương triển khai các nội dung sau:"
    )
    assert drafts_of(lead, "1. Sở Y tế: Rà soát cơ số thuốc.") == [
        (lead, ["các sở, ngành"], []),
        ("Sở Y tế: Rà soát cơ số thuốc.", ["Sở Y tế"], []),
    ]


def test_lead_in_that_names_its_ground_is_no_task() -> None:
    lead = (
        "Thực hiện Chỉ thị số 08/CT-UBND ngày 26/6/2024, Chủ tịch UBND tỉnh yêu cầu"
        " các sở, ngành và địa phương triển khai các nội dung sau:"
    )
    assert drafts_of(lead, "1. Sở Y tế: Rà soát cơ số thuốc.") == [
        ("Sở Y tế: Rà soát cơ số thuốc.", ["Sở Y tế"], []),
    ]


def test_things_below_an_order_are_no_tasks_and_the_order_is_one() -> None:
    order = "Yêu cầu UBND các xã báo cáo Sở Xây dựng trước ngày 15/12/2025 các nội dung sau:"
    assert drafts_of(f"1. {order}", "- Số lượng nhà ở;", "- Khó khăn, vướng mắc.") == [
        (order, ["UBND các xã"], [])
    ]


def test_sentence_of_work_before_what_to_mind_in_it_is_a_task_above_the_items() -> None:
    work = "Sở Tài chính hoàn thiện dự thảo Đề án, trình UBND tỉnh trước ngày 20/10/2026."
    first, *below = drafts_of(
        f"1. {work} Trong đó chú ý một số nội dung sau:", "a) Rà soát số liệu thu, chi."
    )
    assert first[0].startswith(work)
    assert first[1] == ["Sở Tài chính"]
    assert below == [("Rà soát số liệu thu, chi.", ["Sở Tài chính"], [])]


def test_title_in_capitals_is_no_work_of_the_item_above() -> None:
    assert drafts_of(
        "1. Các cơ quan thực hiện các việc:",
        "- Rà soát nhu cầu.",
        "KẾ HOẠCH TRIỂN KHAI NGHỊ ĐỊNH SỐ 15/2026/NĐ-CP CỦA CHÍNH PHỦ",
    ) == [("Rà soát nhu cầu.", ["Các cơ quan"], [])]


@pytest.mark.parametrize(
    ("lead_in", "who"),
    [
        ("Các nội dung cần lưu ý khi chủ đầu tư triển khai:", ["chủ đầu tư"]),
        ("Những việc các sở, ngành cần làm ngay:", ["các sở, ngành"]),
    ],
)
def test_lead_in_tells_whose_work_it_is_about(lead_in: str, who: list[str]) -> None:
    work = "Bảo đảm an toàn lao động."
    assert drafts_of(lead_in, f"- {work}") == [(work, who, [])]


def test_work_done_by_steps_told_below_is_a_task_itself() -> None:
    lead = "1. Sở Y tế truy cập, khai thác sổ tiêm chủng theo các bước sau:"
    assert drafts_of(lead, "Người dùng truy cập trang web, chọn mục Tra cứu.") == [
        (lead.removeprefix("1. "), ["Sở Y tế"], [])
    ]


@pytest.mark.parametrize("lead_in", ["Có trách nhiệm:", "Thực hiện các nhiệm vụ sau:"])
def test_bodies_listed_before_a_lead_in_without_a_subject_are_its_own(lead_in: str) -> None:
    bodies = ["Sở Y tế", "Sở Nội vụ", "Công an tỉnh"]
    assert drafts_of(
        "Giao các cơ quan quản lý chuyên ngành gồm:",
        "- Sở Y tế (đối với bệnh viện; trạm y tế);",
        "- Sở Nội vụ (đối với trụ sở);",
        "- Công an tỉnh.",
        lead_in,
        "a) Rà soát hồ sơ tài sản.",
        "b) Tổng hợp số liệu kiểm kê.",
    ) == [
        ("Rà soát hồ sơ tài sản.", bodies, []),
        ("Tổng hợp số liệu kiểm kê.", bodies, []),
    ]


def test_body_above_with_work_of_its_own_is_none_of_those_of_the_next() -> None:
    given = drafts_of(
        "Giám đốc Sở yêu cầu các đơn vị thực hiện các nội dung sau:",
        "1. Văn phòng Sở",
        "Trực tiếp theo dõi chung kết quả thực hiện.",
        "2. Phòng Quản lý công nghiệp",
        "Chủ trì, phối hợp với các xã tham mưu Lãnh đạo Sở thực hiện các nhiệm vụ, bao gồm:",
        "- Rà soát hồ sơ tài sản.",
        "- Tổng hợp số liệu kiểm kê.",
    )
    assert [(words, bodies) for words, bodies, _ in given] == [
        ("Trực tiếp theo dõi chung kết quả thực hiện.", ["Văn phòng Sở"]),
        ("Rà soát hồ sơ tài sản.", ["Phòng Quản lý công nghiệp"]),
        ("Tổng hợp số liệu kiểm kê.", ["Phòng Quản lý công nghiệp"]),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Đồng chí Vũ Thị Hoa, Phó Chủ tịch UBND xã đã phát biểu kết luận Hội nghị như sau:",
        "Sau khi kiểm tra thực tế, nghe Sở Y tế báo cáo, Chủ tịch UBND tỉnh kết luận như sau:",
        "Thực hiện Chương trình số 12-CTr/TU, Ủy ban nhân tỉnh ban hành Kế hoạch như sau:",
        "Theo tham mưu của Sở Y tế, Ủy ban nhân tỉnh ban hành Kế hoạch phòng dịch như sau:",
    ],
)
def test_who_has_spoken_or_issues_the_paper_is_given_nothing(told: str) -> None:
    below = ("1. Rà soát quy hoạch.", "2. Sở Nội vụ tổng hợp.")
    assert [names for _, names, _ in drafts_of(told, *below)] == [["Sở Nội vụ"]]


def test_who_has_spoken_may_ask_others() -> None:
    told = "Chủ tịch UBND tỉnh đã có ý kiến, giao Sở Y tế thực hiện các nội dung sau:"
    assert [names for _, names, _ in drafts_of(told, "1. Rà soát quy hoạch.")] == [["Sở Y tế"]]
