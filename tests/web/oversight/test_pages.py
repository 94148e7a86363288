"""Pages of oversight: every figure leads to as many rows as it counts."""

import re
from datetime import date, timedelta
from io import BytesIO

import pytest
from django.db.models import F
from django.test import Client
from openpyxl import load_workbook

from sauro.directives.models import Directive
from sauro.people import clock
from sauro.tasks.demo.cast import Day
from sauro.tasks.models import Assignment
from tests.directives.offices import account
from tests.oversight.conftest import _april, april

__all__ = ["_april", "april"]
_CELL = re.compile(r'<a href="(/theo-doi/luot-giao/[^"]+)"[^>]*>(\d+)</a>')
_TILE = re.compile(r'<a href="(/theo-doi/luot-giao/[^"]+)"><b>(\d+)</b>')


@pytest.fixture
def chairman(april, settings):
    client = Client()
    client.force_login(account("chutich"))
    with clock.standing(Day(date(2026, 5, 4)).moment):
        yield client


def text(client: Client, address: str) -> str:
    answer = client.get(address.replace("&amp;", "&"))
    assert answer.status_code == 200
    return answer.content.decode()


def counted(page: str) -> int:
    found = re.search(r"<h2>(\d+) lượt giao</h2>", page)
    assert found
    return int(found[1])


@pytest.mark.parametrize("by", ["agency", "directive", "level", "field", "leader", "commune"])
@pytest.mark.parametrize("day", ["2026-05-04", "2026-04-15"])
def test_every_figure_of_the_table_leads_to_its_rows(chairman, by: str, day: str) -> None:
    page = text(chairman, f"/theo-doi/so-lieu/?theo={by}&ngay={day}")
    cells = _CELL.findall(page)
    assert len(cells) > 3
    for address, count in cells[:: max(1, len(cells) // 25)]:
        assert counted(text(chairman, address)) == int(count), address


def test_groups_of_a_directive_lead_to_their_rows_and_stay_within_it(chairman) -> None:
    page = text(chairman, "/theo-doi/so-lieu/?theo=directive")
    plan = re.search(r'href="(\?theo=group[^"]+)">theo nhóm nhiệm vụ', page)
    assert plan
    inside = text(chairman, f"/theo-doi/so-lieu/{plan[1]}")
    cells = _CELL.findall(inside)
    assert "Nhóm nhiệm vụ về phát triển hạ tầng y tế" in inside
    for address, count in cells[::5]:
        assert counted(text(chairman, address)) == int(count), address
    assert "Lượt giao theo cơ quan" in text(chairman, "/theo-doi/so-lieu/?theo=group")


def test_six_ro_of_a_directive_lead_to_their_tasks(chairman) -> None:
    plan = Directive.objects.get(number="2233/KH-UBND")
    page = text(chairman, f"/van-ban/{plan.pk}/")
    cells = re.findall(r'<a href="(/nhiem-vu/[^"]+clear=[^"]+)">([0-9]+)</a>', page)
    assert len(cells) > 10
    for address, count in cells:
        listed = re.search(r"<h2>(\d+) nhiệm vụ", text(chairman, address))
        assert listed, address
        assert listed[1] == count, address
    assert "Rõ thời gian: còn chưa rõ" in text(
        chairman, f"/nhiem-vu/?directive={plan.pk}&clear=thoi_gian.open"
    )


def test_tiles_of_the_first_page_lead_to_their_rows(chairman) -> None:
    page = text(chairman, "/theo-doi/")
    tiles = _TILE.findall(page)
    assert len(tiles) == 6
    for address, count in tiles:
        assert counted(text(chairman, address)) == int(count), address


def test_what_falls_due_and_the_curve_lead_to_their_rows(chairman) -> None:
    page = text(chairman, "/theo-doi/")
    ahead = re.findall(r'<a href="(/theo-doi/luot-giao/[?]within=[0-9]+)">(\d+) trong', page)
    assert {address[-2:] for address, _ in ahead} == {"=7", "30"}
    marks = re.findall(r'<a href="([^"]+)" aria-label="(\d+) lượt giao quá hạn cuối ngày', page)
    bars = re.findall(r'<a class="late" href="([^"]+)"><b>(\d+)</b></a>', page)
    assert (len(marks), len(bars) > 3) == (12, True)
    for address, count in (*ahead, *marks[-4:], *bars[:4]):
        assert counted(text(chairman, address)) == int(count), address
    assert "đến hạn trong 30 ngày" in text(chairman, "/theo-doi/luot-giao/?within=30")


def test_forecasts_lead_to_their_rows(chairman) -> None:
    find = re.compile(r'<a class="count" href="(/theo-doi/luot-giao/[?]missed=1)">cả (\d+)</a>')
    ((address, before),) = find.findall(text(chairman, "/theo-doi/"))
    ahead = Assignment.objects.filter(due__gt=date(2026, 5, 4), state="received")
    row = ahead.exclude(forecast__gt=F("due")).earliest("pk")
    assert row.due
    row.forecast = row.due + timedelta(9)
    row.save()
    ((address, after),) = find.findall(text(chairman, "/theo-doi/"))
    listed = text(chairman, address)
    assert counted(listed) == int(after) == int(before) + 1
    assert f"/nhiem-vu/luot/{row.pk}/" in listed


def test_sheets_hold_what_the_pages_show(chairman) -> None:
    answer = chairman.get("/theo-doi/so-lieu/?xlsx=1")
    sheet = load_workbook(BytesIO(answer.content)).active
    heads = [cell.value for cell in sheet[2]]
    total = next(row for row in sheet.iter_rows(values_only=True) if row[0] == "Tổng số")
    assert total[1] == sum(total[2 : len(heads) - 1])
    rows = chairman.get("/theo-doi/luot-giao.xlsx?time=overdue")
    listed = load_workbook(BytesIO(rows.content)).active
    assert listed.max_row - 2 == total[heads.index("Chưa xong, quá hạn")]


def test_decisions_asked_lead_to_their_work_and_fill_a_sheet(chairman) -> None:
    page = text(chairman, "/theo-doi/quyet-dinh/")
    total = re.search(r"<h2>([0-9]+) đề nghị chờ quyết định</h2>", page)
    assert total
    listed = load_workbook(BytesIO(chairman.get("/theo-doi/quyet-dinh/?xlsx=1").content)).active
    assert listed.max_row - 2 == int(total[1])
    assert listed.max_row > 2
    first = re.search(r'<a href="(/nhiem-vu/luot/[0-9]+/)">(Gia hạn|Vướng mắc|Chuyển)', page)
    assert first
    assert "Đã quyết định trong 30 ngày" in page
    text(chairman, first[1])


def test_what_turned_is_shown_since_any_day(chairman) -> None:
    page = text(chairman, "/theo-doi/thay-doi/?tu=2026-04-20")
    assert "Thay đổi từ ngày 20/4/2026" in page
    assert "Sắp đến hạn → Quá hạn" in page
    assert "Thay đổi từ ngày 27/4/2026" in text(chairman, "/theo-doi/thay-doi/?tu=nhầm")


def test_figures_of_two_days_lead_to_their_rows_and_turns_fill_a_sheet(chairman) -> None:
    address = "/theo-doi/thay-doi/?tu=2026-04-20"
    page = text(chairman, address)
    cells = _CELL.findall(page)
    assert len(cells) > 8
    for where, count in cells:
        assert counted(text(chairman, where)) == int(count), where
    turns = re.findall(r'<a href="([?][^"]+loai=[a-z]+)">(\d+) ', page)
    assert len(turns) > 1
    for where, count in turns:
        answer = chairman.get(f"/theo-doi/thay-doi/{where}&xlsx=1".replace("&amp;", "&"))
        assert load_workbook(BytesIO(answer.content)).active.max_row - 2 == int(count), where


def test_pages_ask_the_same_number_of_questions_whatever_they_show(
    chairman, django_assert_max_num_queries
) -> None:
    text(chairman, "/theo-doi/")
    for address, most in (
        ("/theo-doi/", 45),
        ("/theo-doi/so-lieu/", 16),
        ("/theo-doi/luot-giao/", 16),
        ("/theo-doi/thay-doi/", 20),
        ("/theo-doi/quyet-dinh/", 20),
    ):
        with django_assert_max_num_queries(most):
            text(chairman, address)
