"""The grid as a workbook: out, filled in, in again."""

from io import BytesIO
from typing import Any

import openpyxl
import pytest
from django.test import Client

from sauro.tasks.models import Assignment, Event, Registration
from tests.directives.offices import account
from tests.tasks.registering import BUILDER, agreed, sent, work_of
from tests.web.pages import file, signed_in, words

HEADS = [
    "Mã dòng", "TT", "Nhiệm vụ", "Hạn giao", "Tình trạng", "Công chức đầu mối", "Hạn đăng ký",
    "Sản phẩm", "Các bước", "Ghi chú",
]  # fmt: skip


@pytest.fixture
def rows(plan_given) -> list[Assignment]:
    return work_of(plan_given)


def where(rows: list[Assignment]) -> str:
    return f"/dang-ky/{rows[0].task.directive_id}/{rows[0].agency_id}/"


def book(client: Client, rows: list[Assignment]) -> Any:
    return openpyxl.load_workbook(BytesIO(client.get(f"{where(rows)}dang-ky.xlsx").content))


def filled(client: Client, rows: list[Assignment], *said: dict[str, Any]) -> bytes:
    """The workbook with the first rows filled in, by heads."""
    one = book(client, rows)
    sheet = one["Đăng ký"]
    for number, values in enumerate(said, start=2):
        for head, value in values.items():
            sheet.cell(number, HEADS.index(head) + 1).value = value
    target = BytesIO()
    one.save(target)
    return target.getvalue()


def uploaded(client: Client, rows: list[Assignment], data: bytes) -> Any:
    answer = client.post(f"{where(rows)}nhap/", {"tep": file(data, "dang-ky.xlsx")})
    assert answer.status_code == 303, words(answer)
    return answer["Location"]


def taken(client: Client, at: str) -> Any:
    shown = client.get(at).context["preview"]
    return client.post(at, {"dau": shown.fingerprint})


def full() -> dict[str, Any]:
    return {
        "Công chức đầu mối": account(BUILDER).full_name, "Hạn đăng ký": "30/6/2026",
        "Sản phẩm": "Tờ trình", "Các bước": "Soạn thảo 10/4; Trình ký 20/4",
    }  # fmt: skip


def test_workbook_holds_a_row_for_each_task_and_instructions(rows) -> None:
    found = book(signed_in(BUILDER), rows)
    assert found.sheetnames == ["Đăng ký", "Hướng dẫn", "Người của cơ quan"]
    lines = list(found["Đăng ký"].iter_rows(values_only=True))
    assert list(lines[0]) == HEADS
    codes = Assignment.objects.filter(agency=rows[0].agency).values_list("pk", flat=True)
    assert {int(line[0]) for line in lines[1:]} == set(codes)


def test_filled_in_rows_become_drafts_and_a_second_time_nothing(rows) -> None:
    client = signed_in(BUILDER)
    data = filled(client, rows, full(), full() | {"Công chức đầu mối": "Lò Văn Bình"})
    at = uploaded(client, rows, data)
    counts = dict(client.get(at).context["counts"])
    assert counts == {"create": 2, "update": 0, "skip": 5, "error": 0}
    assert taken(client, at)["Location"] == where(rows)
    found = Registration.objects.order_by("assignment")
    assert [(one.state, one.person, one.person_name, one.steps.count()) for one in found] == [
        ("draft", account(BUILDER), "", 2), ("draft", None, "Lò Văn Bình", 2),
    ]  # fmt: skip
    events = Event.objects.count()
    again = uploaded(client, rows, data)
    assert "Tệp không có gì để nhập" in words(client.get(again))
    assert taken(client, again)["Location"] == f"{where(rows)}nhap/"
    assert Event.objects.count() == events


def test_export_taken_in_again_changes_nothing(rows) -> None:
    agreed(rows[:2])
    sent(rows[2:3])
    client = signed_in(BUILDER)
    at = uploaded(client, rows, filled(client, rows))
    assert {row.action for row in client.get(at).context["preview"].rows} == {"skip"}


def test_rows_with_errors_say_why_and_come_back_with_their_reasons(rows) -> None:
    sent(rows[:1])
    client = signed_in(BUILDER)
    bad = (
        {"Sản phẩm": "Khác"},
        full() | {"Hạn đăng ký": "31/6/2026"},
        full() | {"Các bước": "=1+1"},
        full() | {"Các bước": "Trình ký 1/7"},
        {"Mã dòng": "999999"},
    )
    at = uploaded(client, rows, filled(client, rows, *bad))
    why = {row.number: row.details[0] for row in client.get(at).context["preview"].rows[:5]}
    assert why == {
        2: "Đăng ký đã gửi, chờ đồng ý. Hãy rút đăng ký rồi nhập lại.",
        3: "Cột “Hạn đăng ký”: “31/6/2026” không phải ngày. Hãy ghi như 01/7/2025.",
        4: "Cột “Các bước”: ô là công thức. Hãy chép lại ô dưới dạng giá trị.",
        5: "Bước “Trình ký” có ngày sau thời hạn 30/6/2026.",
        6: "Mã dòng “999999” không phải của bảng này. Hãy tải lại bảng rồi điền.",
    }
    answer = client.get(f"{at}dong-loi.xlsx")
    lines = list(openpyxl.load_workbook(BytesIO(answer.content)).active.iter_rows(values_only=True))
    assert [line[-1] for line in lines] == ["Lý do lỗi", *why.values()]


def test_row_that_changed_since_the_preview_stops_the_import(rows) -> None:
    client = signed_in(BUILDER)
    at = uploaded(client, rows, filled(client, rows, full()))
    old = client.get(at).context["preview"].fingerprint
    sent(rows[:1])
    assert client.post(at, {"dau": old})["Location"] == f"{where(rows)}nhap/"
    assert Registration.objects.get().state == "sent"


def test_text_that_looks_like_a_formula_stays_text(rows) -> None:
    sent(rows[:1], None)
    Registration.objects.update(product='=HYPERLINK("x")')
    cell = book(signed_in("cv.tonghop"), rows)["Đăng ký"]["H2"]
    assert (cell.value, cell.data_type) == ('=HYPERLINK("x")', "s")


def test_workbook_is_taken_for_its_own_agency_alone(rows) -> None:
    client = signed_in(BUILDER)
    data = filled(client, rows, full())
    office = signed_in("cv.tonghop")
    other = Assignment.objects.filter(task__directive=rows[0].task.directive).exclude(
        agency=rows[0].agency
    )[:1]
    at = uploaded(office, list(other), data)
    assert {row.action for row in office.get(at).context["preview"].rows} == {"error"}
