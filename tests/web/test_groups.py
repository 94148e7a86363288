"""Pages of groups."""

import re
from datetime import date

import pytest
from django.test import Client

from sauro.people.commands.groups import add_group_name, create_group, set_members
from sauro.people.models import Group
from sauro.people.queries.groups import members_on
from tests.people.organisation import DAY, FIRST, SYSTEM, Province, administrator, province

pytestmark = pytest.mark.django_db


@pytest.fixture
def there() -> Province:
    return province()


@pytest.fixture
def group(there: Province) -> Group:
    group = create_group(SYSTEM, there.committee, "Các sở", FIRST)
    return set_members(SYSTEM, group, [there.finance], FIRST, "QĐ 1")


@pytest.fixture
def client() -> Client:
    client = Client()
    client.force_login(administrator())
    return client


def test_members_are_those_of_the_chosen_day(client: Client, group: Group, there: Province) -> None:
    set_members(SYSTEM, group, [there.finance, there.health], DAY, "QĐ 2")
    where = f"/nhom-co-quan/{group.pk}/"
    shown = ["Sở Y tế" in client.get(f"{where}?ngay={day}").content.decode()
             for day in ("29/3/2026", "30/3/2026")]  # fmt: skip
    assert shown == [False, True]


def test_group_left_empty_says_why(client: Client, there: Province) -> None:
    create_group(SYSTEM, there.committee, "Các xã biên giới", FIRST, empty_because="Tỉnh xác định.")
    page = client.get("/nhom-co-quan/").content.decode()
    assert ("Tỉnh xác định." in page, "để trống" in page) == (True, True)


def test_members_are_set_from_a_day_on(client: Client, group: Group, there: Province) -> None:
    where = f"/nhom-co-quan/{group.pk}/thanh-vien/"
    given = {"tu_ngay": "01/4/2026", "can_cu": "QĐ 3", "thanh_vien": [there.health.code]}
    assert client.post(where, given)["Location"] == f"/nhom-co-quan/{group.pk}/"
    found = [
        [view.name for view in members_on(group, day).members]
        for day in (DAY, date(2026, 4, 1))
    ]  # fmt: skip
    assert found == [["Sở Tài chính"], ["Sở Y tế"]]


def test_those_who_are_in_now_are_ticked(client: Client, group: Group, there: Province) -> None:
    page = client.get(f"/nhom-co-quan/{group.pk}/thanh-vien/").content.decode()
    boxes = re.findall(r'type="checkbox" name="thanh_vien" value="([^"]*)"[^>]*?( checked)?>', page)
    assert (there.finance.code, " checked") in boxes
    assert (there.health.code, "") in boxes


def test_list_without_its_ground_is_not_taken(client: Client, group: Group) -> None:
    answer = client.post(f"/nhom-co-quan/{group.pk}/thanh-vien/", {"tu_ngay": "01/4/2026"})
    assert answer.status_code == 422
    assert "Hãy nhập căn cứ." in answer.content.decode()
    assert len(members_on(group, date(2026, 4, 1)).members) == 1


def test_wording_is_ended_but_for_the_group_s_own_name(client: Client, group: Group) -> None:
    wording = add_group_name(SYSTEM, group, "Các đơn vị cấp tỉnh")
    page = client.get(f"/nhom-co-quan/{group.pk}/").content.decode()
    where = f"/nhom-co-quan/{group.pk}/cach-goi/{wording.pk}/thoi-dung/"
    assert re.findall(r'href="(/[^"]*/thoi-dung/)"', page) == [where]
    assert client.post(where, {"ly_do": ""}).status_code == 422
    answer = client.post(where, {"ly_do": "nhầm nhóm"})
    assert (answer.status_code, answer["Location"]) == (303, f"/nhom-co-quan/{group.pk}/")
    assert [one.text for one in group.names.all()] == ["Các sở"]
