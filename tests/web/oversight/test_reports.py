"""Báo cáo kỳ in the browser's terms: drafted, worded, closed, issued."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from docx import Document
from pdf_files import write_lines

from sauro.directives.models import Original
from sauro.oversight.models import Report
from sauro.people import clock
from sauro.tasks.demo.cast import Day
from tests.directives.offices import account
from tests.oversight.conftest import _april, april

__all__ = ["_april", "april"]


@pytest.fixture
def finance(april):
    client = Client()
    client.force_login(account("sotaichinh.daumoi"))
    with clock.standing(Day(date(2026, 5, 4)).moment):
        yield client


def drafted(client: Client) -> Report:
    page = client.get("/bao-cao/lap/")
    plan = page.context["form"].fields["van_ban"].choices[0][0]
    answer = client.post("/bao-cao/lap/", {"van_ban": plan, "ky": "month", "ngay": "30/4/2026"})
    assert answer.status_code == 303
    return Report.objects.get()


def test_month_that_ended_is_offered_first_and_needs_no_typing(finance) -> None:
    form = finance.get("/bao-cao/lap/").context["form"]
    assert form["ky"].value() == "month.2026-04-01"
    offered = dict(dict(form.fields["ky"].choices)["Tuần (thứ Hai đến Chủ nhật)"])
    assert offered == {
        "week.2026-04-27": "Tuần 18 năm 2026 (27/4/2026 – 03/5/2026)",
        "week.2026-05-04": "Tuần 19 năm 2026 (04/5/2026 – 10/5/2026), chưa hết kỳ",
    }
    plan = form.fields["van_ban"].choices[0][0]
    said = {"van_ban": plan, "ky": "quarter_15.2026-03-15"}
    assert finance.post("/bao-cao/lap/", said).status_code == 303
    row = Report.objects.get()
    assert (row.kind, row.last_day) == ("quarter_15", date(2026, 6, 14))
    lacking = finance.post("/bao-cao/lap/", said | {"ky": "month"})
    assert "Hãy ghi một ngày nằm trong kỳ" in lacking.content.decode()


def written(client: Client, row: Report) -> dict[str, str]:
    """The form as it stands, with its fields."""
    form = client.get(f"/bao-cao/{row.pk}/").context["form"]
    return {name: str(form[name].value() or "") for name in form.fields} | {
        "version": str(row.version)
    }


def test_from_draft_to_the_number(finance) -> None:
    assert "Chưa có báo cáo nào" in finance.get("/bao-cao/").content.decode()
    row = drafted(finance)
    fields = written(finance, row)
    assert fields["co_quan"] == "Sở Tài chính"
    assert fields["ky_hieu"] == "STC"
    fields["doan_V_1"] = "Đề nghị UBND tỉnh chỉ đạo các cơ quan gửi kế hoạch trước ngày 10/5/2026"
    fields["noi_nhan"] = "UBND tỉnh | b/c\nCác sở, ban, ngành"
    answer = finance.post(f"/bao-cao/{row.pk}/", fields)
    assert answer.status_code == 303
    row.refresh_from_db()
    page = finance.get(f"/bao-cao/{row.pk}/").content.decode()
    assert "Đã sửa. Câu dự thảo từ số liệu:" in page
    paper = Document(BytesIO(finance.get(f"/bao-cao/{row.pk}/bao-cao.docx").content))
    words = [one.text for one in paper.paragraphs]
    assert any(fields["doan_V_1"] in one for one in words)
    finance.post(f"/bao-cao/{row.pk}/chot/", {"version": row.version})
    closed = finance.get(f"/bao-cao/{row.pk}/").content.decode()
    assert "<textarea" not in closed
    assert "Chốt số liệu và lời văn</strong>" in closed
    refused = finance.post(f"/bao-cao/{row.pk}/", fields)
    assert refused.status_code == 422
    assert "đã chốt" in refused.content.decode()
    said = {"so": "128", "ngay_ky": "04/5/2026"}
    assert finance.post(f"/bao-cao/{row.pk}/so-ngay/", said).status_code == 303
    listed = finance.get("/bao-cao/").content.decode()
    assert "số 128 ngày 04/5/2026" in listed


def test_signed_copy_is_a_print_and_told_apart_from_what_was_entered(
    finance, tmp_path: Path
) -> None:
    row = drafted(finance)
    finance.post(f"/bao-cao/{row.pk}/chot/", {"version": row.version})
    address = f"/bao-cao/{row.pk}/so-ngay/"
    said = {"so": "128", "ngay_ky": "04/5/2026"}
    typed = SimpleUploadedFile("ky.txt", "Báo cáo số 128/BC-STC".encode())
    refused = finance.post(address, said | {"tep": typed})
    assert (refused.status_code, "phải là tệp PDF" in refused.content.decode()) == (422, True)
    assert not Original.objects.filter(name="ky.txt").exists()
    lines = ("SỞ TÀI CHÍNH", "Số: 182/BC-STC", "Lai Châu, ngày 03 tháng 5 năm 2026", "BÁO CÁO")
    printed = write_lines(tmp_path / "ky.pdf", lines).read_bytes()
    answer = finance.post(
        address, said | {"tep": SimpleUploadedFile("ky.pdf", printed)}, follow=True
    )
    shown = answer.content.decode()
    assert "Bản đã ký ghi số “182/BC-STC”, số đã nhập là “128”." in shown
    assert "Bản đã ký ghi ngày 03/5/2026, ngày đã nhập là 04/5/2026." in shown
    copy = {"tep": SimpleUploadedFile("ky.pdf", printed)}
    agreed = {"so": "182", "ngay_ky": "03/5/2026"} | copy
    again = finance.post(address, agreed, follow=True).content.decode()
    assert "Bản đã ký ghi" not in again
    row.refresh_from_db()
    assert row.number == "182"
    assert row.signed is not None
    assert row.signed.name == "ky.pdf"


def test_two_who_write_at_once_do_not_write_over_each_other(finance) -> None:
    row = drafted(finance)
    fields = written(finance, row)
    assert finance.post(f"/bao-cao/{row.pk}/", fields).status_code == 303
    answer = finance.post(f"/bao-cao/{row.pk}/", fields)
    assert answer.status_code == 422
    assert "vừa được người khác thay đổi" in answer.content.decode()


def test_others_neither_see_nor_make_it(finance) -> None:
    row = drafted(finance)
    other = Client()
    other.force_login(account("soxaydung.daumoi"))
    assert other.get(f"/bao-cao/{row.pk}/").status_code == 404
    assert other.get("/bao-cao/lap/").status_code == 404
    leader = Client()
    leader.force_login(account("pct.kinhte"))
    page = leader.get(f"/bao-cao/{row.pk}/").content.decode()
    assert "<textarea" not in page
    leader.post(f"/bao-cao/{row.pk}/chot/", {"version": row.version})
    row.refresh_from_db()
    assert row.closed_at is None


def test_same_period_twice_and_nonsense_are_said_in_the_form(finance) -> None:
    row = drafted(finance)
    again = {"van_ban": row.directive_id, "ky": "month", "ngay": "02/4/2026"}
    answer = finance.post("/bao-cao/lap/", again)
    assert (answer.status_code, "Đã có báo cáo của kỳ này" in answer.content.decode()) == (
        422, True,
    )  # fmt: skip
    assert finance.post("/bao-cao/lap/", again | {"ngay": "hôm qua"}).status_code == 422
