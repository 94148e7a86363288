"""Công văn đôn đốc: lists what is overdue, never its own issuer; written down once issued."""

from collections import Counter
from datetime import date
from io import BytesIO

import pytest
from django.test import Client
from docx import Document

from sauro.oversight.models import Urging
from sauro.oversight.papers.validating.paper import validate
from sauro.people import clock
from sauro.people.queries.labels import labels_of
from sauro.tasks.demo.cast import Day
from sauro.tasks.models import Assignment
from sauro.tasks.time import TimeState, in_state
from tests.directives.offices import account, agency
from tests.oversight.conftest import _april, april

__all__ = ["_april", "april"]
TODAY = date(2026, 5, 4)


@pytest.fixture
def finance(april):
    client = Client()
    client.force_login(account("sotaichinh.daumoi"))
    with clock.standing(Day(TODAY).moment):
        yield client


def fields(client: Client, **more: str) -> dict[str, str]:
    form = client.get("/bao-cao/don-doc/").context["form"]
    return {
        "van_ban": form.fields["van_ban"].choices[0][0], "co_quan": "", "tra_loi": "11/5/2026",
        "cach": "văn bản điện tử", "viec": "tai",
    } | more  # fmt: skip


def overdue() -> set[int]:
    rows = Assignment.objects.filter(in_state(TimeState.OVERDUE, TODAY))
    rows = rows.filter(task__directive__number="2233/KH-UBND")
    return set(rows.exclude(agency__code="so-tai-chinh").values_list("pk", flat=True))


def test_letter_lists_the_overdue_rows_of_others_in_the_form_of_the_decree(finance) -> None:
    answer = finance.post("/bao-cao/don-doc/", fields(finance))
    assert answer.status_code == 200
    content = answer.getvalue() if answer.streaming else answer.content
    assert [finding.words for finding in validate(content)] == []
    table = max(Document(BytesIO(content)).tables, key=lambda one: len(one.rows))
    heads = [cell.text for cell in table.rows[0].cells]
    place = next(at for at, head in enumerate(heads) if head.startswith("Cơ quan"))
    listed = Counter(row.cells[place].text for row in table.rows[1:])
    rows = Assignment.objects.filter(pk__in=overdue())
    names = labels_of(rows.values_list("agency", flat=True), TODAY)
    assert listed == Counter(names[row.agency_id] for row in rows)


def test_letter_to_one_agency_names_only_that(finance) -> None:
    to = str(agency("so-cong-thuong").pk)
    content = finance.post("/bao-cao/don-doc/", fields(finance, co_quan=to)).content
    words = [one.text for one in Document(BytesIO(content)).paragraphs]
    assert any("Sở Công Thương" in one for one in words)
    assert not any("Sở Xây dựng" in one for one in words)


def test_issued_letter_stands_on_each_row_it_urges_once(finance) -> None:
    said = fields(finance, viec="ghi", so="615/STC-TH", ngay="04/5/2026")
    assert finance.post("/bao-cao/don-doc/", said).status_code == 303
    rows = Urging.objects.filter(number="615/STC-TH")
    assert set(rows.values_list("assignment", flat=True)) == overdue()
    assert {row.reply_by for row in rows} == {date(2026, 5, 11)}
    again = finance.post("/bao-cao/don-doc/", said)
    assert (again.status_code, "đã được ghi" in again.content.decode()) == (422, True)


def test_nothing_to_urge_and_wrong_days_are_said(finance) -> None:
    own = str(agency("so-tai-chinh").pk)
    told = finance.post("/bao-cao/don-doc/", fields(finance, co_quan=own)).content.decode()
    assert "không gửi công văn" in told
    late = Assignment.objects.filter(pk__in=overdue()).values("agency")
    quiet = str(Assignment.objects.exclude(agency__in=late).values_list("agency", flat=True)[0])
    told = finance.post("/bao-cao/don-doc/", fields(finance, co_quan=quiet)).content.decode()
    assert "Không có lượt giao nào quá hạn" in told
    told = finance.post("/bao-cao/don-doc/", fields(finance, tra_loi="04/5/2026")).content.decode()
    assert "Hạn trả lời phải sau hôm nay" in told
    told = finance.post("/bao-cao/don-doc/", fields(finance, viec="ghi")).content.decode()
    assert "Hãy nhập số, ký hiệu" in told
    other = Client()
    other.force_login(account("soxaydung.daumoi"))
    assert other.get("/bao-cao/don-doc/").status_code == 404
