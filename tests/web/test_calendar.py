"""Pages of the working calendar."""

from datetime import date

import pytest
from django.db.models import F
from django.test import Client

from sauro.people.models import CalendarDay, User
from sauro.people.vocabulary import DayKind, PostKind
from sauro.tasks.commands.cadences import Rule, set_cadence
from sauro.tasks.models import PeriodDuty
from sauro.tasks.vocabulary import Every
from tests.people.organisation import act_of, administrator, holder, province
from tests.web.given import given

pytestmark = pytest.mark.django_db
EDIT = "/lich-lam-viec/sua/"
DAY = {"ngay": "24/12/2026", "loai": "holiday", "ten": "Nghỉ thêm", "nguon": "TB 1/TB-VP"}


@pytest.fixture
def client() -> Client:
    client = Client()
    client.force_login(administrator())
    return client


def test_day_is_written_and_shown(client: Client) -> None:
    answer = client.post(EDIT, DAY)
    assert (answer.status_code, answer["Location"]) == (303, "/lich-lam-viec/?nam=2026")
    row = CalendarDay.objects.get()
    assert (row.day, row.kind, row.edited) == (date(2026, 12, 24), DayKind.HOLIDAY, True)
    page = client.get(answer["Location"]).content.decode()
    assert "Đã ghi lịch làm việc." in page
    assert 'class="off" title="Nghỉ thêm"' in page


def test_what_is_known_of_a_day_stands_in_the_form(client: Client) -> None:
    client.post(EDIT, DAY)
    page = client.get(f"{EDIT}?ngay=24/12/2026").content.decode()
    assert 'value="Nghỉ thêm"' in page
    assert '<option value="holiday" selected>' in page


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"ngay": "31/2/2026"}, "Hãy ghi ngày theo mẫu 31/12/2026."),
        ({"ten": ""}, "Hãy nhập tên."),
        ({"loai": "swapped_on"}, "Ngày 24/12/2026 vốn là ngày làm việc"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(
    client: Client, changed: dict[str, str], said: str
) -> None:
    answer = client.post(EDIT, DAY | changed)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert said in page
    assert 'value="TB 1/TB-VP"' in page
    assert not CalendarDay.objects.exists()


def test_day_becomes_ordinary_again(client: Client) -> None:
    client.post(EDIT, DAY)
    assert client.post(EDIT, DAY | {"loai": "ordinary"}).status_code == 303
    assert CalendarDay.objects.get().kind == DayKind.ORDINARY


def test_reports_that_a_day_off_moves_are_counted(client: Client, tmp_path, settings) -> None:
    settings.MEDIA_ROOT = tmp_path
    there = province()
    holder("office", PostKind.OFFICE, there.office)
    office = act_of(User.objects.get(username="office"))
    directive = given(office, there.committee)
    first, last = date(2026, 12, 24), date(2027, 1, 8)
    rule = Rule(Every.WEEK, 4, first, last, "TB 1/TB-UBND", move=True)
    set_cadence(office, directive, rule)
    page = client.post(EDIT, DAY, follow=True).content.decode()
    assert "1 kỳ báo cáo chưa gửi đã chuyển hạn theo lịch mới." in page
    moved = PeriodDuty.objects.exclude(due=F("stated"))
    assert {(one.stated, one.due) for one in moved} == {(first, date(2026, 12, 25))}


def test_published_days_that_come_in_move_what_is_neither_reported_nor_past(
    client: Client, tmp_path, settings
) -> None:
    settings.MEDIA_ROOT = tmp_path
    there = province()
    holder("office", PostKind.OFFICE, there.office)
    office = act_of(User.objects.get(username="office"))
    directive = given(office, there.committee)
    new_year = date(2027, 1, 1)
    rule = Rule(Every.WEEK, 5, date(2026, 12, 24), date(2027, 1, 8), "TB 1/TB-UBND", move=True)
    set_cadence(office, directive, rule)
    rows = PeriodDuty.objects.filter(stated=new_year)
    assert {one.due for one in rows} == {new_year}
    answered = rows[0]
    PeriodDuty.objects.filter(pk=answered.pk).update(answered_at=office.now)
    page = client.post("/lich-lam-viec/nap/", {"nam": "2027"}, follow=True).content.decode()
    assert "1 kỳ báo cáo chưa gửi đã chuyển hạn theo lịch mới." in page
    moved = {one.pk: one.due for one in rows.all()}
    assert moved.pop(answered.pk) == new_year
    assert set(moved.values()) == {date(2027, 1, 4)}
    again = client.post("/lich-lam-viec/nap/", {"nam": "2027"}, follow=True).content.decode()
    assert "Lịch của năm này đã đúng như công bố" in again
