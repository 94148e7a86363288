"""A line below items that only says who does them."""

import pytest

from tests.reading.short_plans import directive, read

WORKS = ("a) Rà soát mỏ đất.", "b) Lập bản đồ mỏ.")


@pytest.mark.parametrize(
    "line",
    [
        "Giao Sở Xây dựng chủ trì, phối hợp với Sở Y tế thực hiện, xong trước 30/6/2026.",
        "* Giao Sở Xây dựng chủ trì, tham mưu, phối hợp với Sở Y tế, xong trước 30/6/2026.",
        "=> Giao Sở Xây dựng chủ trì, phối hợp với Sở Y tế, xong trước 30/6/2026.",
        "Các nhiệm vụ trên giao Sở Xây dựng chủ trì, phối hợp với Sở Y tế, trước 30/6/2026.",
        "Sở Xây dựng chủ trì, phối hợp với Sở Y tế triển khai thực hiện trước 30/6/2026.",
        "(Sở Xây dựng chủ trì, phối hợp với Sở Y tế; thực hiện trước ngày 30/6/2026).",
        "* Sở Xây dựng chủ trì; Sở Y tế phối hợp. Xong trước 30/6/2026.",
        "* Sở Xây dựng phối hợp Sở Y tế. Trước 30/6/2026.",
    ],
)
def test_who_does_the_items_above_is_told_in_a_line_below(line: str) -> None:
    items = "\n".join(("Tài nguyên", *WORKS, line))
    tasks = read(directive(items, "Sở Nội vụ tổ chức hội nghị.")).tasks
    told = [(one.leads, one.coordinators, one.deadlines[0].due) for one in tasks[:2]]
    assert told == [(("Sở Xây dựng",), ("Sở Y tế",), "2026-06-29")] * 2
    assert [one.leads for one in tasks[2:]] == [("Sở Nội vụ",)]
    assert [one.shown for one in tasks[:2]] == [work[3:] for work in WORKS]


@pytest.mark.parametrize(
    ("items", "line", "work"),
    [
        (WORKS, "Giao Sở Xây dựng chủ trì xây dựng quy chế.", "Giao Sở Xây dựng chủ trì xây dựng"),
        (("TỔ CHỨC THỰC HIỆN",), "Giao Sở Xây dựng chủ trì thực hiện.", "Giao Sở Xây dựng chủ trì"),
    ],
)
def test_a_line_with_work_of_its_own_or_below_a_title_is_a_task(
    items: tuple[str, ...], line: str, work: str
) -> None:
    tasks = read(directive("\n".join(("Tài nguyên", *items, line)))).tasks
    assert [one.shown.startswith(work) for one in tasks] == [True]


def test_an_item_that_names_who_acts_is_not_given_to_those_below() -> None:
    items = "Tài nguyên\na) Chỉ đạo Sở Y tế: Rà soát mỏ đất.\nGiao Sở Xây dựng chủ trì thực hiện."
    first, *_ = read(directive(items)).tasks
    assert first.leads == ("Sở Y tế",)


def test_bodies_after_who_presides_that_only_act_lead_too() -> None:
    line = "Sở Xây dựng chủ trì, các địa phương tổ chức thực hiện."
    (apart, *_), (whole,) = (
        read(directive(work)).tasks
        for work in (f"Tài nguyên\na) Rà soát mỏ đất.\n{line}", f"Rà soát mỏ đất. {line}")
    )
    assert apart.leads == whole.leads == ("Sở Xây dựng", "các địa phương")


def test_field_may_say_who_helps_and_when_in_a_sentence() -> None:
    field = "Đơn vị thực hiện: Sở Xây dựng phối hợp Sở Y tế. Trong tháng 6/2026."
    (task,) = read(directive(f"Tập huấn cho cán bộ xã.\n* {field}")).tasks
    assert (task.leads, task.coordinators) == (("Sở Xây dựng",), ("Sở Y tế",))
    assert [one.due for one in task.deadlines] == ["2026-06-30"]


def test_sentence_that_says_only_who_helps_is_no_task_of_its_own() -> None:
    (task,) = read(directive("Sở Xây dựng lập hồ sơ. Các Ban Quản lý dự án phối hợp.")).tasks
    assert (task.leads, task.coordinators) == (("Sở Xây dựng",), ("Các Ban Quản lý dự án",))
    helped, told = read(directive("Sở Xây dựng lập hồ sơ. Sở Y tế phối hợp rà soát.")).tasks
    assert (helped.coordinators, told.leads) == ((), ("Sở Y tế",))
