"""Văn bản, biểu mẫu: slips, conclusions and lists on lived data, as pages and as files."""

from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.test import Client
from docx import Document
from openpyxl import load_workbook

from sauro.oversight.models import OfficePaper, Print
from sauro.oversight.papers.validating.paper import validate
from sauro.oversight.printing import make_print
from sauro.oversight.queries.lists import OFFERED
from sauro.oversight.vocabulary import PaperKind, PrintState
from sauro.people import clock
from sauro.tasks.demo.cast import Day
from sauro.tasks.models import Assignment, Extension, Obstacle, Task, Update
from sauro.tasks.time import TimeState, in_state
from sauro.tasks.vocabulary import MET, OPEN, ExtensionState, WorkState
from tests.directives.offices import account
from tests.oversight.conftest import _april, april

__all__ = ["_april", "april"]
TODAY = date(2026, 5, 4)
PLAN = "2233/KH-UBND"


@pytest.fixture
def clerk(april):
    client = Client()
    client.force_login(account("cv.tonghop"))
    with clock.standing(Day(TODAY).moment):
        yield client


def plan() -> int:
    return Day(TODAY).plan.pk


def drafted(client: Client, slug: str, **more: str) -> OfficePaper:
    answer = client.post(f"/bieu-mau/lap/{slug}/", {"van_ban": str(plan())} | more)
    assert answer.status_code == 303
    return OfficePaper.objects.get()


def content(client: Client, row: OfficePaper) -> bytes:
    return client.get(f"/bieu-mau/{row.pk}/van-ban.docx").content


def table_of(client: Client, code: str, **asked: str) -> list[tuple[Any, ...]]:
    """The rows below the head, as the Excel file has them."""
    answer = client.get(f"/bieu-mau/bieu/{code}.xlsx", {"van_ban": str(plan())} | asked)
    rows = load_workbook(BytesIO(answer.content)).active.iter_rows(min_row=3, values_only=True)
    return [tuple(row) for row in rows]


def test_slip_asks_what_waits_for_a_decision(clerk) -> None:
    form = clerk.get("/bieu-mau/lap/phieu-trinh/").context["form"]
    leader = form.fields["lanh_dao"].choices[0][0]
    row = drafted(clerk, "phieu-trinh", lanh_dao=leader)
    waiting = (
        Extension.objects.filter(state=ExtensionState.ASKED).count()
        + Obstacle.objects.filter(answered_at=None, assignment__state__in=OPEN).count()
        + Assignment.objects.filter(state=WorkState.MISDIRECTED).count()
    )
    assert len(row.data["asked"]) == waiting > 0
    assert validate(content(clerk, row)) == []
    words = [one.text for one in Document(BytesIO(content(clerk, row))).paragraphs]
    assert f"Kính gửi: {leader}" in words
    assert any(one.startswith("1. ") and "Nhiệm vụ:" in one for one in words)
    assert row.head["signature"]["name"] == account("chanhvp").full_name


def test_only_the_office_lays_slips_before_leaders(clerk) -> None:
    other = Client()
    other.force_login(account("sotaichinh.daumoi"))
    assert other.get("/bieu-mau/lap/phieu-trinh/").status_code == 404
    assert other.get("/bieu-mau/lap/ket-luan/").status_code == 200


def test_conclusion_is_followed_task_by_task_and_numbered(clerk) -> None:
    row = drafted(clerk, "ket-luan")
    live = Assignment.objects.filter(task__directive=plan()).exclude(state=WorkState.ENDED)
    undone = live.exclude(state=WorkState.DONE).values("task").distinct().count()
    points = row.data["points"]
    assert len(points) == live.values("task").distinct().count()
    assert sum(not point["done"] for point in points) == undone
    assert validate(content(clerk, row)) == []
    fields = clerk.get(f"/bieu-mau/{row.pk}/").context["form"]
    said = {name: str(fields[name].value() or "") for name in fields.fields}
    said |= {"doan_0_3": "2. Các nội dung còn lại đang thực hiện.", "version": str(row.version)}
    assert clerk.post(f"/bieu-mau/{row.pk}/", said).status_code == 303
    clerk.post(f"/bieu-mau/{row.pk}/chot/", {"version": row.version + 1})
    numbered = {"so": "77", "ngay_ky": "04/5/2026"}
    assert clerk.post(f"/bieu-mau/{row.pk}/so-ngay/", numbered).status_code == 303
    page = clerk.get(f"/bieu-mau/{row.pk}/xem/").content.decode()
    assert "2. Các nội dung còn lại đang thực hiện./." not in page
    assert "2. Các nội dung còn lại đang thực hiện." in page
    assert "Số: 77/BC-" in page


def test_a_draft_that_nobody_needs_is_dropped_but_not_what_was_closed(clerk) -> None:
    row = drafted(clerk, "ket-luan")
    other = Client()
    other.force_login(account("pct.kinhte"))
    other.post(f"/bieu-mau/{row.pk}/bo/", {"version": row.version})
    assert OfficePaper.objects.count() == 1
    assert clerk.post(f"/bieu-mau/{row.pk}/bo/", {"version": row.version}).status_code == 303
    assert OfficePaper.objects.count() == 0
    row = drafted(clerk, "ket-luan")
    clerk.post(f"/bieu-mau/{row.pk}/chot/", {"version": row.version})
    clerk.post(f"/bieu-mau/{row.pk}/bo/", {"version": row.version + 1})
    assert OfficePaper.objects.get().closed_at is not None


def bodies_in(cell: object) -> int:
    """How many bodies a cell names, communes together; more than one are counted behind them."""
    names, _, counted = str(cell).partition(" (")
    groups = [part.partition(": ")[2] or None for part in names.split("; ")]
    named = sum(len(group.split(", ")) if group else 1 for group in groups)
    assert counted == (f"{named} cơ quan, đơn vị)" if named > 1 else "")
    return named


def test_lists_hold_the_rows_that_counts_count(clerk) -> None:
    rows = Assignment.objects.filter(task__directive=plan())
    late = rows.filter(in_state(TimeState.OVERDUE, TODAY))
    assert sum(bodies_in(row[3]) for row in table_of(clerk, "02")) == late.count()
    assert [row[5] for row in table_of(clerk, "02")] == sorted(
        (row[5] for row in table_of(clerk, "02")), reverse=True
    )
    total = table_of(clerk, "01")[-1]
    assert total[1] == "Tổng cộng"
    assert total[2] == rows.exclude(state__in=(WorkState.PAUSED, WorkState.ENDED)).count()
    assert total[2] == total[3] + total[7]


def test_list_of_what_waits_names_product_and_day(clerk) -> None:
    waiting = Assignment.objects.filter(
        task__directive=plan(), state__in=(WorkState.CONFIRMING, WorkState.SUBMITTED)
    )
    rows = table_of(clerk, "05")
    assert sum(bodies_in(row[3]) for row in rows) == waiting.count() > 0
    assert {bool(row[5] and row[6]) for row in rows} == {True}


@pytest.mark.parametrize("quiet", [7, 30])
def test_list_of_the_silent_is_those_without_an_update(clerk, quiet: int) -> None:
    since = clock.now().replace(hour=0, minute=0) - (quiet - 1) * timedelta(1)
    running = [state for state in OPEN if state not in MET]
    rows = Assignment.objects.filter(
        task__directive=plan(), state__in=running, task__given_at__lt=since
    )
    said = Update.objects.filter(at__gte=since).values("assignment")
    listed = table_of(clerk, "06", so_ngay=str(quiet))
    named = sum(bodies_in(row[3]) for row in listed)
    expected = rows.exclude(pk__in=said).count()
    assert (named if listed[0][1] != "Không có" else 0) == expected


def test_every_sum_by_bodies_or_leaders_is_the_same(clerk) -> None:
    counted = ["01", "08"]
    totals = {code: table_of(clerk, code)[-1][2] for code in counted}
    given = Assignment.objects.filter(task__directive=plan())
    out = (WorkState.PAUSED, WorkState.ENDED)
    assert totals == dict.fromkeys(counted, given.exclude(state__in=out).count())


def test_groups_of_a_directive_add_up_to_its_tasks(clerk) -> None:
    rows = table_of(clerk, "07")
    assert rows[-1][2] == sum(row[2] for row in rows[:-1] if isinstance(row[0], int))
    assert len(rows) > 5


def test_extract_lists_each_task_once(clerk) -> None:
    rows = [row for row in table_of(clerk, "trich") if isinstance(row[0], int)]
    assert len(rows) == Task.objects.filter(directive=plan()).count()
    page = clerk.get("/bieu-mau/bieu/trich/", {"van_ban": plan()}).content.decode()
    assert "BẢNG TRÍCH NHIỆM VỤ PHỤC VỤ THEO DÕI" in page


def test_pdf_is_made_by_a_job_and_then_given(clerk) -> None:
    where = f"/bieu-mau/bieu/02.pdf?van_ban={plan()}"
    waiting = clerk.get(where)
    assert "Đang tạo PDF" in waiting.content.decode()
    assert waiting["Refresh"].endswith("&cho=1")
    assert clerk.get(f"{where}&cho=1").status_code == 200
    make_print(Print.objects.get().pk)
    made = clerk.get(f"{where}&cho=1")
    assert made["Content-Type"] == "application/pdf"
    assert b"".join(made.streaming_content).startswith(b"%PDF-")
    default_storage.delete(Print.objects.get().place)
    assert "Đang tạo PDF" in clerk.get(f"{where}&cho=1").content.decode()
    assert Print.objects.get().state == PrintState.WAITING


def test_without_libreoffice_the_page_says_the_way_out(clerk, monkeypatch) -> None:
    where = f"/bieu-mau/bieu/02.pdf?van_ban={plan()}"
    clerk.get(where)
    monkeypatch.setenv("PATH", "/khong-co")
    make_print(Print.objects.get().pk)
    answer = clerk.get(f"{where}&cho=1", follow=True)
    assert "chưa cài LibreOffice" in answer.content.decode()
    assert "Tải Word" in answer.content.decode()


def test_agencies_see_their_own_rows_and_no_papers(clerk) -> None:
    drafted(clerk, "ket-luan")
    other = Client()
    other.force_login(account("soxaydung.daumoi"))
    page = other.get("/bieu-mau/").content.decode()
    assert "Chưa có văn bản nào" in page
    assert "Lập văn bản" not in page
    named = {name for row in table_of(other, "01")[:-1] for name in (row[1],)}
    assert named == {"Sở Xây dựng"}
    assert OfficePaper.objects.get().kind == PaperKind.FOLLOWUP


def test_place_of_papers_and_lists_asks_a_bounded_number(
    clerk, django_assert_max_num_queries
) -> None:
    row = drafted(clerk, "ket-luan")
    for where, most in (
        ("/bieu-mau/", 20),
        (f"/bieu-mau/{row.pk}/", 16),
        (f"/bieu-mau/{row.pk}/xem/", 16),
        *((f"/bieu-mau/bieu/{code}/?van_ban={plan()}", 26) for code in OFFERED),
    ):
        with django_assert_max_num_queries(most):
            assert clerk.get(where).status_code == 200
