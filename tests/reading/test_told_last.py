"""Who acts is told behind the work: in brackets, in fields of one line, after "do"."""

import pytest

from tests.reading.drafted import drafts_of
from tests.reading.short_plans import directive, read

BOTH = ("Sở Xây dựng",), ("Sở Y tế",), ["2026-06-30"]


@pytest.mark.parametrize(
    "work",
    [
        "Rà soát mỏ (Chủ trì: Sở Xây dựng; phối hợp: Sở Y tế; thời gian: Quý II/2026).",
        "Rà soát mỏ. Chủ trì: Sở Xây dựng. Phối hợp: Sở Y tế. Thời gian: Quý II/2026.",
        "Rà soát mỏ, xong trong tháng 6/2026. Trách nhiệm: Sở Xây dựng; phối hợp: Sở Y tế.",
        "Rà soát mỏ (xong trong tháng 6/2026, Sở Xây dựng chủ trì, Sở Y tế phối hợp).",
        "Rà soát mỏ, do Sở Xây dựng chủ trì, Sở Y tế phối hợp, xong trong tháng 6/2026.",
        "Rà soát mỏ; Sở Xây dựng chủ trì, phối hợp Sở Y tế; xong trong tháng 6/2026.",
        "Rà soát mỏ (Sở Xây dựng chủ trì, phối hợp với Sở Y tế, xong trong tháng 6/2026).",
        "Rà soát mỏ. Sở Xây dựng chủ trì, phối hợp với Sở Y tế thực hiện, trong tháng 6/2026.",
        "Rà soát mỏ: Do Sở Xây dựng chủ trì, phối hợp với Sở Y tế; hoàn thành tháng 6/2026.",
    ],
)
@pytest.mark.parametrize("following", ["", "Báo cáo kết quả.\n- Chủ trì: Sở Nội vụ."])
def test_who_acts_is_told_behind_the_work(work: str, following: str) -> None:
    first, *rest = read(directive(*filter(None, (work, following)))).tasks
    assert (first.leads, first.coordinators, [one.due for one in first.deadlines]) == BOTH
    assert [task.leads for task in rest] == [("Sở Nội vụ",)] * bool(following)


def test_a_sentence_that_only_says_who_does_it_is_one_with_the_work() -> None:
    (task,) = read(
        directive("Rà soát mỏ. Phòng Công chức, viên chức thực hiện, trong quý II.")
    ).tasks
    assert task.leads == ("Phòng Công chức, viên chức",)
    assert task.shown.startswith("Rà soát mỏ.")


@pytest.mark.parametrize(
    "work",
    [
        "Rà soát mỏ (Sở Xây dựng, Sở Y tế; hoàn thành tháng 6/2026).",
        "Rà soát mỏ (Sở Xây dựng, Sở Y tế, tháng 6/2026).",
        "Rà soát quy hoạch mỏ: Sở Xây dựng, Sở Y tế - Tháng 6/2026.",
        "Rà soát mỏ (Sở Xây dựng, Sở Y tế thực hiện thường xuyên; tháng 6/2026).",
        "Rà soát quy hoạch mỏ - Sở Xây dựng, Sở Y tế - hoàn thành trong tháng 6/2026.",
    ],
)
def test_names_and_a_time_behind_the_work_are_who_and_when(work: str) -> None:
    (task,) = read(directive(work)).tasks
    assert (task.leads, task.coordinators) == (("Sở Xây dựng", "Sở Y tế"), ())
    assert [one.due for one in task.deadlines] == ["2026-06-30"]


@pytest.mark.parametrize(
    "work",
    [
        "Báo cáo về Sở Nội vụ (qua Phòng Hành chính, trước ngày 20/6/2026).",
        "Tham dự hội nghị do Sở Xây dựng chủ trì.",
        "Nâng cao chất lượng đề án, do cơ quan chủ trì.",
        "Bố trí kinh phí cho hội nghị ở nơi có nhiều người ứng cử (Quốc hội, HĐND tỉnh, xã).",
    ],
)
def test_who_presides_over_something_else_is_given_no_work(work: str) -> None:
    assert [task.leads for task in read(directive(work)).tasks] == []


@pytest.mark.parametrize(
    "told",
    [
        " (Sở Xây dựng, Sở Y tế; thường xuyên).",
        " (Sở Xây dựng và Sở Y tế thực hiện thường xuyên, hằng năm).",
        ": Sở Xây dựng, Sở Y tế thực hiện khi có yêu cầu.",
        ": Sở Xây dựng, Sở Y tế theo chức năng, nhiệm vụ được giao.",
        ". Sở Xây dựng, Sở Y tế chịu trách nhiệm chỉ đạo, giám sát.",
    ],
)
def test_words_that_add_nothing_to_who_acts_do_not_hide_them(told: str) -> None:
    (task,) = read(directive(f"Rà soát quy hoạch mỏ{told}")).tasks
    assert task.leads == ("Sở Xây dựng", "Sở Y tế")


def test_unit_of_a_body_at_the_end_is_no_one_who_acts() -> None:
    works = "- Điều tra nguyên nhân, báo cáo Cục An toàn thực phẩm - Bộ Y tế trong vòng 24 giờ."
    assert [task.leads for task in read(directive(f"1. Sở Y tế\n{works}")).tasks] == [("Sở Y tế",)]


def test_things_of_the_work_above_are_each_with_the_body_they_are_of() -> None:
    above = "Trong tháng 6/2026, các bộ thực hiện việc công bố tài sản; cụ thể như sau:"
    things = ("hạ tầng cụm công nghiệp - Bộ Công Thương.", "hạ tầng đô thị — Bộ Xây dựng.")
    tasks = read(directive("\n".join((above, *(f"- Tài sản {one}" for one in things))))).tasks
    assert [task.leads for task in tasks] == [("Bộ Công Thương",), ("Bộ Xây dựng",)]
    assert [one.due for task in tasks for one in task.deadlines] == ["2026-06-30"] * 2
    own = [one for task in tasks for one in task.findings if one.field == "leads"]
    assert [one.inherited for one in own] == [False, False]


def test_only_a_thing_behind_a_dash_is_with_the_body_that_follows() -> None:
    above = "Các xã kiểm kê tài sản, cụ thể như sau:"
    tasks = read(directive(f"{above}\n- Tài sản hạ tầng: Sở Y tế.")).tasks
    assert ("Sở Y tế",) not in [task.leads for task in tasks]


@pytest.mark.parametrize(
    ("above", "who"),
    [
        ("Các cơ sở đào tạo", "các viện nghiên cứu"),
        ("Các viện nghiên cứu trực thuộc", "Các viện nghiên cứu trực thuộc"),
        ("Sở Y tế", "Sở Y tế"),
    ],
)
def test_those_encouraged_below_another_class_may_do_it(above: str, who: str) -> None:
    block = "Khuyến khích các viện nghiên cứu tham gia mạng lưới khu vực."
    assert drafts_of(f"1. {above}", f"- {block}", "- Rà soát hồ sơ.") == [
        (block, [who], []),
        ("Rà soát hồ sơ.", [above], []),
    ]
