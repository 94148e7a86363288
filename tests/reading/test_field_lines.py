"""Lines that bear a field ("Thời hạn hoàn thành: …") below orders that name their own body."""

import pytest

from sauro.reading.result import Task
from tests.reading.drafted import drafts_of
from tests.reading.short_plans import directive, read

Said = tuple[str, tuple[str, ...], tuple[str, ...], list[str | None], str | None]


def _said(task: Task) -> Said:
    dues = [deadline.due for deadline in task.deadlines]
    return task.shown, task.leads, task.coordinators, dues, task.product


def _tasks(*works: str) -> list[Said]:
    return [_said(task) for task in read(directive(*works)).tasks]


def test_order_has_the_time_and_product_of_the_lines_below_it() -> None:
    work = "Sở Y tế rà soát nhu cầu vốn\nThời hạn hoàn thành: trước ngày 30/6/2026\n"
    assert _tasks(work + "Sản phẩm: Báo cáo của Sở Y tế") == [
        (
            "Sở Y tế rà soát nhu cầu vốn",
            ("Sở Y tế",),
            (),
            ["2026-06-29"],
            "Báo cáo của Sở Y tế",
        )
    ]


def test_line_that_names_who_watches_over_the_work_gives_none() -> None:
    found = _tasks(
        "Sở Y tế rà soát nhu cầu vốn.\nCơ quan kiểm soát chất lượng: Sở Tài chính.\n"
        "Cơ quan theo dõi, đôn đốc: Thanh tra tỉnh (đối với kết luận thanh tra)."
    )
    assert [(words, leads) for words, leads, *_ in found] == [
        ("Sở Y tế rà soát nhu cầu vốn.", ("Sở Y tế",))
    ]


def test_time_of_what_a_clause_asks_for_bounds_it() -> None:
    found = _tasks(
        "Sở Y tế lập danh mục thuốc.\n"
        "Thời gian hoàn thành các nội dung tại khoản này: trước ngày 30/6/2026"
    )
    assert [dues for *_, dues, _ in found] == [["2026-06-29"]]


def test_item_over_a_line_of_time_is_work_even_if_its_verb_is_of_no_list() -> None:
    found = _tasks(
        "Sở Y tế chủ trì tham mưu UBND tỉnh ban hành:\na) Quy định về khám bệnh;\n"
        "b) Quy định việc rà soát, công bố danh mục thuốc.\nThời gian: trước ngày 30/6/2026"
    )
    assert [(words, dues) for words, _, _, dues, _ in found] == [
        ("Quy định về khám bệnh;", []),
        ("Quy định việc rà soát, công bố danh mục thuốc.", ["2026-06-29"]),
    ]


def test_heading_over_bodies_with_work_of_their_own_is_no_field() -> None:
    found = _tasks(
        "Phân công thực hiện:\n1.1. Sở Y tế:\n- Tổ chức hội thảo.\n- Kiểm tra các cơ sở.\n"
        "1.2. Sở Nội vụ:\n- Báo cáo kết quả."
    )
    assert [(words, leads) for words, leads, *_ in found] == [
        ("Tổ chức hội thảo.", ("Sở Y tế",)),
        ("Kiểm tra các cơ sở.", ("Sở Y tế",)),
        ("Báo cáo kết quả.", ("Sở Nội vụ",)),
    ]


def test_each_item_under_a_body_has_the_line_below_it() -> None:
    found = _tasks(
        "Sở Tài chính\na) Nội dung: Tham mưu UBND tỉnh bố trí kinh phí\n"
        "Thời gian hoàn thành: Quý III/2026\n"
        "b) Nội dung: Thẩm định dự toán\nThời gian hoàn thành: Quý IV/2026"
    )
    assert [(leads, dues) for _, leads, _, dues, _ in found] == [
        (("Sở Tài chính",), ["2026-09-30"]),
        (("Sở Tài chính",), ["2026-12-31"]),
    ]


def test_line_that_names_who_helps_belongs_to_the_order_above() -> None:
    found = _tasks(
        "Sở Nội vụ xây dựng kế hoạch tuyển dụng\n"
        "Cơ quan phối hợp: Sở Tài chính\nThời hạn: Quý II/2026"
    )
    assert [(leads, helpers) for _, leads, helpers, _, _ in found] == [
        (("Sở Nội vụ",), ("Sở Tài chính",))
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "Thời gian, địa điểm\n- Thời gian: ngày 12/4/2026\n- Địa điểm: Hội trường UBND tỉnh",
        "Hội nghị tổng kết\n- Thời gian: Quý IV/2026\n- Thành phần: đại diện các sở, ngành",
    ],
)
def test_lines_under_a_title_without_work_make_no_order(lines: str) -> None:
    """Even where a body above would be its addressee."""
    words = [shown for shown, *_ in _tasks(f"Sở Y tế\na) {lines}\nb) Rà soát nhu cầu vốn.")]
    assert words == ["Rà soát nhu cầu vốn."]


WRAPPED = (
    "chủ trì, phối hợp với các sở, ngành, địa phương có liên quan\n"
    "rà soát quy hoạch, kế hoạch sử dụng đất trên địa bàn tỉnh, báo cáo\nUBND tỉnh."
)


def test_line_that_names_a_field_does_not_go_on_with_the_line_above() -> None:
    """On a page of full lines, where a line without an end mark goes on."""
    full = [f"{body} {WRAPPED}" for body in ("Sở Xây dựng", "Sở Nội vụ", "Sở Công Thương")]
    work = "Sở Y tế rà soát nhu cầu vốn\nThời hạn hoàn thành: trước ngày 30/6/2026"
    shown, leads, _, dues, _ = _tasks(*full, work)[-1]
    assert (shown, leads, dues) == ("Sở Y tế rà soát nhu cầu vốn", ("Sở Y tế",), ["2026-06-29"])


def test_line_over_a_line_of_content_is_no_order() -> None:
    lines = "- Nội dung: Rà soát nhu cầu vốn\n- Thời gian: Quý II/2026"
    words = [shown for shown, *_ in _tasks(f"Sở Y tế\na) Triển khai kế hoạch\n{lines}")]
    assert words == ["Nội dung: Rà soát nhu cầu vốn"]


def test_label_without_words_makes_no_order() -> None:
    words = [shown for shown, *_ in _tasks("Sở Y tế\n\na)\n\nb) Rà soát nhu cầu vốn.")]
    assert words == ["Rà soát nhu cầu vốn."]


def test_text_may_end_with_a_label() -> None:
    head, _, _ = directive("Sở Y tế\n\na) Rà soát nhu cầu vốn.\n\nb)").partition("Nơi nhận")
    assert [task.shown for task in read(head.rstrip()).tasks] == ["Rà soát nhu cầu vốn."]


def test_order_after_the_money_line_is_an_order() -> None:
    found = _tasks("Kinh phí: Do ngân sách tỉnh cấp. Phòng Tài chính lập dự toán.")
    assert [one[:2] for one in found] == [
        ("Phòng Tài chính lập dự toán.", ("Phòng Tài chính",)),
    ]


@pytest.mark.parametrize(
    ("work", "leads"),
    [
        ("Rà soát hồ sơ trước ngày 20/6/2026 (Phòng Hành chính).", ["Phòng Hành chính"]),
        (
            "Rà soát hồ sơ (Phòng Hành chính, Phòng Tổng hợp)",
            ["Phòng Hành chính", "Phòng Tổng hợp"],
        ),
        ("Sở Y tế rà soát hồ sơ (Phòng Hành chính)", ["Sở Y tế"]),
    ],
)
def test_names_in_last_brackets_act_where_no_other_does(work: str, leads: list[str]) -> None:
    assert [lead for one in _tasks(work) for lead in one[1]] == leads


def test_names_in_brackets_behind_a_receiver_do_not_act() -> None:
    assert _tasks("Tổng hợp kết quả, gửi về UBND tỉnh (Phòng Hành chính).") == []


def test_line_that_says_who_helps_and_when_after_who_leads_gives_no_work_of_its_own() -> None:
    line = "- Cơ quan chủ trì: Sở Y tế; Cơ quan phối hợp: Sở Nội vụ; Thời gian: trong năm 2026."
    assert _tasks(f"Y tế\na) Rà soát nhu cầu vốn.\n{line}") == [
        ("Rà soát nhu cầu vốn.", ("Sở Y tế",), ("Sở Nội vụ",), ["2026-12-31"], None)
    ]


@pytest.mark.parametrize(
    ("line", "works"),
    [
        ("Các bộ rà soát văn bản của ngành; UBND tỉnh rà soát văn bản của địa phương.", 1),
        ("Sở Tư pháp chủ trì tham mưu UBND tỉnh ban hành kế hoạch.", 2),
    ],
)
def test_line_that_only_parts_the_work_above_it_among_bodies_gives_none(
    line: str, works: int
) -> None:
    found = _tasks(f"Rà soát\na) Tổ chức rà soát văn bản.\n- Cơ quan thực hiện: {line}")
    assert len(found) == works
    assert found[0][0] == "Tổ chức rà soát văn bản."


def test_line_that_hands_out_the_work_gives_each_its_own() -> None:
    works = "Sở Xây dựng chủ trì, hướng dẫn thiết kế mẫu. UBND các huyện nghèo rà soát danh sách."
    found = _tasks(f"Hỗ trợ nhà ở\na) Kinh phí: 5 tỷ đồng.\nb) Phân công thực hiện: Giao {works}")
    assert [leads for _, leads, *_ in found] == [("Sở Xây dựng",), ("UBND các huyện nghèo",)]


def test_line_of_who_acts_may_say_that_it_is_given_to_them() -> None:
    found = _tasks("Y tế\na) Rà soát nhu cầu vốn.\n- Cơ quan chủ trì: Giao Sở Y tế.")
    assert [leads for _, leads, *_ in found] == [("Sở Y tế",)]


def test_notes_in_brackets_and_paragraphs_that_go_on_end_no_list() -> None:
    lines = (
        "I. THÔNG TIN VỀ LIỆT SĨ",
        "1. Nội dung, biện pháp",
        "a) Rà soát hồ sơ;",
        "b) Lập bản đồ tìm kiếm.",
        "Mẫu bản đồ theo quy định.",
        "2. Cơ quan chủ trì, phối hợp",
        "a) Cơ quan chủ trì",
        "- Sở Y tế.",
        "(Văn phòng Sở là cơ quan giúp việc).",
        "b) Cơ quan phối hợp",
        "- Sở Nội vụ.",
    )
    assert drafts_of(*lines) == [
        ("Rà soát hồ sơ;", ["Sở Y tế"], ["Sở Nội vụ"]),
        ("Lập bản đồ tìm kiếm.", ["Sở Y tế"], ["Sở Nội vụ"]),
    ]


def test_work_below_one_of_the_bodies_is_its_own() -> None:
    work = "Rà soát hồ sơ (nếu có)."
    lines = ("I. RỪNG", "1. Phân công thực hiện", "- Sở Y tế", work, "- Sở Nội vụ.")
    assert drafts_of(*lines) == [(work, ["Sở Y tế"], [])]
