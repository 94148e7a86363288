"""Headings that hand duties to bodies, and say which of a class are meant."""

import pytest

from tests.reading.drafted import drafts_of
from tests.reading.short_plans import directive, read


def test_heading_addresses_a_class_as_far_as_it_says_which() -> None:
    assert drafts_of(
        "1. Yêu cầu đối với các tổ chức, cá nhân được cấp phép khai thác, mua bán cát.",
        "1.1. Chỉ được khai thác trong ranh giới.",
    ) == [
        (
            "Chỉ được khai thác trong ranh giới.",
            ["các tổ chức, cá nhân được cấp phép khai thác, mua bán cát"],
            [],
        )
    ]


def test_heading_may_hand_powers_down() -> None:
    assert drafts_of(
        "Điều 4. Phân cấp cho Sở Y tế thực hiện một số nhiệm vụ, quyền hạn sau",
        "1. Quản lý an toàn thực phẩm đối với bếp ăn tập thể.",
    ) == [("Quản lý an toàn thực phẩm đối với bếp ăn tập thể.", ["Sở Y tế"], [])]


def test_body_directed_before_a_colon_does_the_work() -> None:
    assert drafts_of(
        "1. Ủy ban nhân dân tỉnh:",
        "a) Chỉ đạo Sở Tài chính: Rà soát nguồn vốn.",
        "b) Chỉ đạo Sở Tài chính rà soát nguồn vốn.",
    ) == [
        ("Chỉ đạo Sở Tài chính: Rà soát nguồn vốn.", ["Sở Tài chính"], []),
        ("Chỉ đạo Sở Tài chính rà soát nguồn vốn.", ["Ủy ban nhân dân tỉnh"], []),
    ]


@pytest.mark.parametrize(
    ("beside", "count"), [("Tiến độ còn chậm.", 2), ("Mục đích: Đẩy nhanh tiến độ.", 0)]
)
def test_what_is_required_of_bodies_is_work_unless_it_stands_beside_aims(
    beside: str, count: int
) -> None:
    required = "- Sở Y tế lập danh mục.\n- Sở Nội vụ tổ chức hội nghị."
    item = f"Về giải ngân\n{beside}\nYêu cầu:\n{required}"
    assert len(read(directive(item)).tasks) == count


@pytest.mark.parametrize(
    "person",
    [
        "Đồng chí Vũ Thị Hoa",
        "Đồng chí Vũ Thị Hoa, Phó Giám đốc Sở Y tế",
        "Ông Bùi Văn Cường, Chủ tịch UBND xã - Trưởng ban",
    ],
)
def test_person_before_a_colon_does_what_stands_below(person: str) -> None:
    (task,) = read(directive(f"{person}:\n- Chỉ đạo lập dự toán năm 2027.")).tasks
    assert task.leads == (person,)


@pytest.mark.parametrize(
    ("heading", "due"),
    [
        ("THÁNG 5", "2026-05-31"),
        ("Tháng 05/2026:", "2026-05-31"),
        ("QUÝ II NĂM 2026", "2026-06-30"),
        ("Từ ngày 05/5 đến 31/5/2026", "2026-05-31"),
        ("Đợt 1: Từ ngày 05/5 đến ngày 31/5/2026", "2026-05-31"),
        ("Giai đoạn chuẩn bị (hoàn thành trước ngày 15/5/2026):", "2026-05-14"),
        ("Tháng 5 an toàn", None),
        ("Giai đoạn I (2026 - 2027)", None),
        ("Đợt 1 (từ ngày 05/5 đến 31/5/2026 tại xã Tà Mít)", None),
    ],
)
def test_heading_that_is_or_ends_in_a_time_is_when_its_works_are_due(
    heading: str, due: str | None
) -> None:
    (task,) = read(directive(f"{heading}\n- Sở Y tế tổ chức hội nghị.")).tasks
    assert [one.due for one in task.deadlines] == [due] * bool(due)
    assert all(one.inherited for one in task.deadlines)


@pytest.mark.parametrize(
    ("heading", "leads"),
    [
        ("Truyền thông (Sở Y tế, Báo Hậu Giang)", [("Sở Y tế", "Báo Hậu Giang")]),
        ("Truyền thông (các cơ quan liên quan)", []),
    ],
)
def test_bodies_in_the_last_brackets_of_a_heading_do_what_stands_below(
    heading: str, leads: list[tuple[str, ...]]
) -> None:
    tasks = read(directive(f"{heading}\n- Biên soạn tài liệu truyền thông.")).tasks
    assert [task.leads for task in tasks] == leads


@pytest.mark.parametrize(
    "who",
    [
        "Các doanh nghiệp sản xuất, chế biến và xuất khẩu hàng hóa",
        "Các doanh nghiệp thứ cấp đang hoạt động trong khu công nghiệp",
        "các đơn vị thực hiện dịch vụ, thu gom, vận chuyển rác thải",
        "các cơ sở sản xuất có lưu lượng xả bụi, khí thải lớn",
    ],
)
@pytest.mark.parametrize("before", ["", "Đối với ", "Đề nghị "])
def test_class_told_by_its_trade_is_the_whole_heading(before: str, who: str) -> None:
    head = f"1. {before}{who if before else who[0].upper() + who[1:]} (theo danh sách)"
    (draft,) = drafts_of(head, "- Rà soát hệ thống xử lý khí thải.")
    assert [name.lower() for name in draft[1]] == [who.lower()]


def test_order_to_a_class_is_no_heading_of_its_trade() -> None:
    drafts = drafts_of("1. Các cơ sở sản xuất phải rà soát hồ sơ", "- Báo cáo Sở Y tế kết quả.")
    assert [names for _, names, _ in drafts] == [["Các cơ sở sản xuất"]]


def test_duties_of_those_no_list_has_are_theirs() -> None:
    assert drafts_of(
        "1. Nhiệm vụ của thành viên Ban Chỉ đạo",
        "1.1. Trách nhiệm của đối tượng được kiểm kê:",
        "- Thành lập tổ kiểm kê.",
    ) == [("Thành lập tổ kiểm kê.", ["đối tượng được kiểm kê"], [])]


@pytest.mark.parametrize("asks", ["Đề nghị:", "Yêu cầu:"])
def test_heading_may_ask_before_a_colon(asks: str) -> None:
    assert drafts_of(f"1. {asks} Hội Nông dân tỉnh, Liên minh Hợp tác xã tỉnh", "a) Vận động.") == [
        ("Vận động.", ["Hội Nông dân tỉnh", "Liên minh Hợp tác xã tỉnh"], [])
    ]


def test_nobody_is_given_the_common_duties() -> None:
    assert drafts_of("I. NHIỆM VỤ CHUNG", "1. Rà soát hồ sơ.") == []


def test_requirements_that_a_letter_makes_of_those_it_names_are_work() -> None:
    asked = "UBND Thành phố yêu cầu các sở, ban, ngành thực hiện các nội dung sau:"
    below = ("1. Yêu cầu chung:", "1.1. Rà soát hồ sơ mời thầu.")
    assert [names for _, names, _ in drafts_of(asked, *below)] == [["các sở, ban, ngành"]]
    assert drafts_of("I. Mục đích, yêu cầu", *below) == []
