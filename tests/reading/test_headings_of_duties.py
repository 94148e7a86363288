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
