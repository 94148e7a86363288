"""Công văn đôn đốc: lists what is overdue, never its own issuer; written down once issued."""

import re
from collections import Counter
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from docx import Document

from sauro.oversight.models import OfficePaper, Urging
from sauro.oversight.papers.validating.paper import validate
from sauro.oversight.urging.vocabulary import Channel
from sauro.people import clock
from sauro.people.queries.labels import labels_of
from sauro.tasks.commands.progress import Progress, update
from sauro.tasks.demo.cast import Day
from sauro.tasks.models import Assignment
from sauro.tasks.time import TimeState, in_state
from sauro.tasks.vocabulary import RUNNING
from tests.directives.offices import account, agency
from tests.oversight.conftest import _april, april

__all__ = ["_april", "april"]
TODAY = date(2026, 5, 4)
DRAFT = "/bieu-mau/lap/don-doc/"


@pytest.fixture
def finance(april):
    client = Client()
    client.force_login(account("sotaichinh.daumoi"))
    with clock.standing(Day(TODAY).moment):
        yield client


def fields(client: Client, **more: str) -> dict[str, str]:
    form = client.get(DRAFT).context["form"]
    return {
        "van_ban": form.fields["van_ban"].choices[0][0], "co_quan": "", "tra_loi": "11/5/2026",
        "cach": "văn bản điện tử",
    } | more  # fmt: skip


def drafted(client: Client, **more: str) -> OfficePaper:
    assert client.post(DRAFT, fields(client, **more)).status_code == 303
    return OfficePaper.objects.order_by("-pk")[0]


def refused(client: Client, **more: str) -> str:
    answer = client.post(DRAFT, fields(client, **more))
    assert answer.status_code == 422
    return answer.content.decode()


def close(client: Client, row: OfficePaper) -> None:
    client.post(f"/bieu-mau/{row.pk}/chot/", {"version": row.version})


def issue(client: Client, row: OfficePaper, number: str = "615") -> Any:
    said = {"so": number, "ngay_ky": "04/5/2026"}
    return client.post(f"/bieu-mau/{row.pk}/so-ngay/", said)


def overdue() -> set[int]:
    late = Assignment.objects.filter(in_state(TimeState.OVERDUE, TODAY))
    rows = late.filter(task__directive__number="2233/KH-UBND", state__in=RUNNING)
    assert rows.count() < late.count()  # what was reported, though late, is urged no more
    return set(rows.exclude(agency__code="so-tai-chinh").values_list("pk", flat=True))


def spread(words: str) -> list[str]:
    """The names that stand together: "Ủy ban nhân dân các xã: A, B"."""
    head, _, names = words.partition(": ")
    return [f"{head.replace('các ', '')} {name}" for name in names.split(", ")] if names else [head]


def test_letter_lists_the_overdue_rows_of_others_in_the_form_of_the_decree(finance) -> None:
    row = drafted(finance)
    content = finance.get(f"/bieu-mau/{row.pk}/van-ban.docx").content
    assert [finding.words for finding in validate(content)] == []
    table = max(Document(BytesIO(content)).tables, key=lambda one: len(one.rows))
    heads = [cell.text for cell in table.rows[0].cells]
    place = next(at for at, head in enumerate(heads) if head.startswith("Cơ quan"))
    named = [re.sub(r" [(][0-9]+ cơ quan.*", "", row.cells[place].text) for row in table.rows[1:]]
    listed = Counter(name for words in named for one in words.split("; ") for name in spread(one))
    rows = Assignment.objects.filter(pk__in=overdue())
    names = labels_of(rows.values_list("agency", flat=True), TODAY)
    assert listed == Counter(names[row.agency_id] for row in rows)
    assert len(named) < rows.count() / 2


def test_letter_urges_what_is_overdue_as_long_as_is_asked_for(finance) -> None:
    row = drafted(finance, tu_ngay="15")
    rows = Assignment.objects.filter(pk__in=overdue(), due__lte=date(2026, 4, 19))
    assert 0 < rows.count() < len(overdue())
    assert set(row.data["urged"]) == set(rows.values_list("pk", flat=True))


def test_letter_to_one_agency_names_only_that(finance) -> None:
    row = drafted(finance, co_quan=str(agency("so-cong-thuong").pk))
    assert row.toward == "Sở Công Thương"
    page = finance.get(f"/bieu-mau/{row.pk}/xem/").content.decode()
    assert "Kính gửi: Sở Công Thương" in page
    assert "Sở Xây dựng" not in page


def test_issued_letter_stands_on_each_row_it_urges_once(finance) -> None:
    row = drafted(finance)
    assert "Hãy chốt văn bản trước" in issue(finance, row).content.decode()
    close(finance, row)
    assert issue(finance, row).status_code == 303
    rows = Urging.objects.filter(channel=Channel.LETTER)
    assert set(rows.values_list("assignment", flat=True)) == overdue()
    assert {one.reply_by for one in rows} == {date(2026, 5, 11)}
    assert {one.number for one in rows} == {"615/STC"}
    assert issue(finance, row, "616").status_code == 303
    assert (rows.count(), {one.number for one in rows.all()}) == (len(overdue()), {"616/STC"})


def test_same_letter_is_not_recorded_twice_whoever_tries(finance) -> None:
    first, second = drafted(finance), drafted(finance)
    for row in (first, second):
        close(finance, row)
    assert issue(finance, first).status_code == 303
    again = issue(finance, second)
    assert (again.status_code, "Công văn này đã được ghi" in again.content.decode()) == (422, True)
    second.refresh_from_db()
    assert second.number == ""
    kept = Urging.objects.filter(channel=Channel.LETTER)[0]
    kept.pk = None
    with pytest.raises(IntegrityError, match="urging_letter_once"), transaction.atomic():
        kept.save(force_insert=True)


def test_nothing_to_urge_and_wrong_days_are_said(finance) -> None:
    own = agency("so-tai-chinh")
    assert "không gửi công văn" in refused(finance, co_quan=str(own.pk))
    late = Assignment.objects.filter(pk__in=overdue()).values("agency")
    given = Assignment.objects.filter(task__directive=Day(TODAY).plan).exclude(agency=own)
    quiet = str(given.exclude(agency__in=late).earliest("pk").agency_id)
    assert "Không có lượt giao nào quá hạn" in refused(finance, co_quan=quiet)
    assert "Hạn trả lời phải sau hôm nay" in refused(finance, tra_loi="04/5/2026")
    row = drafted(finance)
    close(finance, row)
    assert "Chỉ nhập số" in issue(finance, row, "615/STC").content.decode()
    other = Client()
    other.force_login(account("soxaydung.daumoi"))
    assert other.get(DRAFT).status_code == 404
    assert other.get(f"/bieu-mau/{row.pk}/").status_code == 404


def test_list_of_what_is_late_leads_to_the_letter_that_urges_it(finance) -> None:
    plan = Day(TODAY).plan.pk
    late = agency("so-cong-thuong").pk
    page = finance.get(f"/theo-doi/luot-giao/?time=overdue&directive={plan}&agency={late}")
    address = f"{DRAFT}?van_ban={plan}&co_quan={late}"
    assert f'href="{address.replace("&", "&amp;")}">Lập công văn đôn đốc' in page.content.decode()
    every = finance.get("/theo-doi/luot-giao/?time=overdue").content.decode()
    assert f'href="{DRAFT}">Lập công văn đôn đốc' in every
    assert finance.get(DRAFT).context["form"]["van_ban"].value() == str(plan)
    form = finance.get(address).context["form"]
    assert (form["van_ban"].value(), form["co_quan"].value()) == (str(plan), str(late))
    other = Client()
    other.force_login(account("soxaydung.daumoi"))
    assert "Lập công văn" not in other.get("/theo-doi/luot-giao/?time=overdue").content.decode()


def test_letter_that_was_issued_shows_who_was_heard_of_since(finance) -> None:
    row = drafted(finance, co_quan=str(agency("so-cong-thuong").pk))
    close(finance, row)
    assert "Kết quả đôn đốc" not in finance.get(f"/bieu-mau/{row.pk}/").content.decode()
    issue(finance, row)
    urged = Urging.objects.filter(channel=Channel.LETTER).order_by("assignment")
    assert urged.count() > 1
    page = finance.get(f"/bieu-mau/{row.pk}/").content.decode()
    assert f"0/{urged.count()} lượt giao đã có báo cáo" in page
    later = Day(date(2026, 5, 5))
    late = urged[0].assignment
    with clock.standing(later.moment):
        update(later.by(late), late, Progress("Đã họp, dự kiến ban hành ngày 12/5"))
        found = finance.get(f"/bieu-mau/{row.pk}/").context["answers"]
    assert [(one.assignment.pk == late.pk, one.at is not None) for one in found] == [
        *[(False, False)] * (urged.count() - 1), (True, True),
    ]  # fmt: skip
