"""Tasks with their fields: whose words they are, and from where they were inherited."""

import pytest

from sauro.reading.reader import read_source
from sauro.reading.result import Deadline, Finding, Reading, Task
from sauro.reading.sources import from_string

TOP = "KẾ HOẠCH\n\nSố: 2233/KH-UBND\n\nLai Châu, ngày 30 tháng 3 năm 2026\n\n"
WRAPPED = """\
2. Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng xây dựng Kế hoạch giải
ngân vốn đầu tư công, báo cáo UBND tỉnh trước
ngày 10/4/2026 để tổng hợp.
"""
LISTED = """\
II. NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN

1. Sở Xây dựng chủ trì thực hiện các nhiệm vụ sau, hoàn thành trước ngày 30/6/2026:

a) Rà soát các mỏ vật liệu xây dựng thông thường trên địa bàn tỉnh.

b) Xây dựng Kế hoạch làm việc với Bộ Xây dựng trong tháng 4/2026.

2. Sở Y tế rà soát nhu cầu vốn.
"""
ROWS = """\
Phân công nhiệm vụ như sau:

| TT | Nội dung | Cơ quan chủ trì | Thời gian thực hiện |
|---|---|---|---|
| 1 | Xây dựng Kế hoạch tuyên truyền về hóa đơn điện tử | Sở Tài chính | Quý II/2026 |
| 2 | Rà soát các quy hoạch trước ngày 15/5/2026 | Sở Xây dựng | Trong năm |
"""
HELPS = "1. Công an tỉnh phối hợp với Sở Xây dựng tăng cường công tác quản lý an toàn giao thông.\n"
SECOND_LEAD = "1. Sở Y tế chủ trì, phối hợp với Sở Tài chính, Sở Y tế rà soát nhu cầu vốn.\n"


def _read(body: str) -> Reading:
    return read_source(from_string(TOP + body))


def _times(task: Task) -> list[tuple[str, str | None, bool]]:
    return [(one.text, one.due, one.inherited) for one in task.deadlines]


def _findings(task: Task, field: str) -> list[Finding]:
    return [one for one in task.findings if one.field == field]


def test_every_field_is_the_words_of_the_source_where_it_stands() -> None:
    chars = TOP + WRAPPED
    (task,) = _read(WRAPPED).tasks
    found: list[Finding | Deadline] = [*task.findings, *task.deadlines]
    assert [one.text for one in found] == [chars[one.start : one.end] for one in found]
    assert task.text == chars[task.start : task.end]


def test_words_wrapped_in_the_source_are_quoted_as_they_are_and_understood_healed() -> None:
    (task,) = _read(WRAPPED).tasks
    assert [one.text for one in task.deadlines] == ["trước\nngày 10/4/2026"]
    assert [one.due for one in task.deadlines] == ["2026-04-09"]
    assert [one.text for one in _findings(task, "product")] == [
        "Kế hoạch giải\nngân vốn đầu tư công"
    ]
    assert task.product == "Kế hoạch giải ngân vốn đầu tư công"
    assert task.clarity["thoi_gian"].reason == "Thời hạn: “trước ngày 10/4/2026”."


def test_head_findings_are_the_words_of_the_source() -> None:
    chars = "ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\n\n" + TOP + WRAPPED
    findings = read_source(from_string(chars)).document.findings
    assert {"issuer", "number", "date", "place", "kind"} <= {one.field for one in findings}
    assert [one.text for one in findings] == [chars[one.start : one.end] for one in findings]


def test_issuer_beside_the_motto_is_quoted_by_its_first_lines() -> None:
    chars = (
        "ỦY BAN NHÂN DÂN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "TỈNH QUẢNG NGÃI                   Độc lập - Tự do - Hạnh phúc\n\n" + TOP + WRAPPED
    )
    document = read_source(from_string(chars)).document
    (issuer,) = [one for one in document.findings if one.field == "issuer"]
    assert (issuer.text, issuer.value) == (
        "ỦY BAN NHÂN DÂN",
        "Ủy ban nhân dân tỉnh Quảng Ngãi",
    )


def test_a_deadline_of_the_lead_in_is_inherited_from_where_it_stands() -> None:
    chars = TOP + LISTED
    mines, plan, _ = _read(LISTED).tasks
    assert _times(mines) == [("trước ngày 30/6/2026", "2026-06-29", True)]
    assert mines.deadlines[0].start == chars.index("trước ngày 30/6/2026")
    assert _times(plan) == [("trong tháng 4/2026", "2026-04-30", False)]


@pytest.mark.parametrize(
    ("ends", "inherited"), [("cụ thể:", True), ("trong đó:", True), ("như sau:", False)]
)
def test_bodies_of_a_lead_in_that_parts_its_work_have_its_time(ends: str, inherited: bool) -> None:
    health, province = _read(
        f"1. Các Sở: Y tế, Nội vụ khắc phục các bất cập, hoàn thành trước ngày 30/6/2026, {ends}\n"
        "(1) Sở Y tế rà soát quy hoạch.\n"
        "(2) Công an tỉnh kiểm tra việc thực hiện.\n"
    ).tasks
    told = [("trước ngày 30/6/2026", "2026-06-29", True)]
    assert (health.leads, _times(health)) == (("Sở Y tế",), told if inherited else [])
    assert (province.leads, _times(province)) == (("Công an tỉnh",), [])


def test_a_note_under_a_whole_order_takes_its_addressee_and_not_its_deadline() -> None:
    order, note = _read(
        "1. Sở Y tế rà soát cơ số thuốc, gửi về Sở Tài chính trước ngày 30/6/2026.\n"
        "* Lưu ý: Khi có ca bệnh mới phải báo cáo ngay Ủy ban nhân dân tỉnh.\n"
    ).tasks
    assert _times(order) == [("trước ngày 30/6/2026", "2026-06-29", False)]
    assert (note.leads, _times(note)) == (("Sở Y tế",), [])


def test_a_task_takes_no_deadline_of_a_neighbour() -> None:
    *_, health = _read(LISTED).tasks
    assert (health.leads, _times(health)) == (("Sở Y tế",), [])


def test_leads_of_the_lead_in_are_marked_inherited() -> None:
    tasks = _read(LISTED).tasks
    leads = [(one.value, one.inherited) for task in tasks for one in _findings(task, "leads")]
    assert leads == [("Sở Xây dựng", True), ("Sở Xây dựng", True), ("Sở Y tế", False)]


def test_the_time_cell_of_a_row_is_its_deadline_before_its_own_words() -> None:
    chars = TOP + ROWS
    plan, review = _read(ROWS).tasks
    assert _times(plan) == [("Quý II/2026", "2026-06-30", True)]
    assert _times(review) == [("Trong năm", "2026-12-31", True)]
    assert [one.start for one in (*plan.deadlines, *review.deadlines)] == [
        chars.index("Quý II/2026"),
        chars.index("Trong năm"),
    ]


def test_a_body_that_only_helps_is_marked_for_confirmation() -> None:
    (task,) = _read(HELPS).tasks
    assert (task.leads, task.coordinators) == (("Công an tỉnh",), ("Sở Xây dựng",))
    assert [field for field, _ in task.confirm] == ["leads"]


def test_a_body_that_presides_needs_no_confirmation() -> None:
    (task,) = _read(WRAPPED).tasks
    assert task.confirm == ()


def test_a_lead_is_not_named_as_its_own_helper() -> None:
    (task,) = _read(SECOND_LEAD).tasks
    assert (task.leads, task.coordinators) == (("Sở Y tế",), ("Sở Tài chính",))


def test_the_path_is_the_printed_labels_and_the_key_the_position() -> None:
    mines, plan, health = _read(LISTED).tasks
    assert [task.path for task in (mines, plan, health)] == [
        ("II.", "1.", "a)"),
        ("II.", "1.", "b)"),
        ("II.", "2."),
    ]
    assert len({mines.key, plan.key, health.key}) == 3
