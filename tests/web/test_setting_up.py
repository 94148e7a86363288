"""What a new installation tells its administrator to do, and when it stops telling."""

import re

import pytest
from django.test import Client

from sauro.people import clock
from sauro.people.commands.calendar import seed_calendar
from sauro.people.commands.fields import create_field, put_in_charge
from sauro.people.commands.groups import create_group
from sauro.people.vocabulary import DutyKind, PostKind
from tests.people.organisation import FIRST, SYSTEM, administrator, holder, province

pytestmark = pytest.mark.django_db
CARD = "Thiết lập ban đầu"


@pytest.fixture
def client() -> Client:
    """The administrator's."""
    client = Client()
    client.force_login(administrator())
    return client


def badges(client: Client) -> list[str]:
    """What stands beside each step."""
    card = client.get("/").content.decode().split(CARD)[1].split("</section>")[0]
    return re.findall(r'<span class="badge \w+">([^<]+)<', card)


def test_each_step_says_what_there_is_and_the_card_goes_with_the_last(client: Client) -> None:
    assert badges(client) == ["chưa có"] * 5
    home = province()
    leader = holder("chu-tich", PostKind.LEADER, home.committee)
    assert badges(client) == ["6", "chưa có", "1 người", "chưa có", "chưa có"]
    create_group(SYSTEM, home.committee, "UBND các xã, phường", FIRST)
    field = create_field(SYSTEM, "tc", "Tài chính")
    put_in_charge(SYSTEM, field, leader, DutyKind.LEADER, FIRST, "VB 1/UBND")
    assert badges(client) == ["6", "1", "1 người", "1", "chưa có"]
    seed_calendar(SYSTEM, [clock.today().year])
    assert CARD not in client.get("/").content.decode()


def test_only_who_keeps_accounts_is_told(client: Client) -> None:
    other = Client()
    other.force_login(holder("mot", PostKind.OFFICE, province().office).user)
    assert CARD not in other.get("/").content.decode()


def test_a_list_that_is_empty_for_want_of_rows_leads_to_the_import(client: Client) -> None:
    way_out = '<a href="/excel/nhap/">'
    assert way_out in client.get("/co-quan/").content.decode().split("Chưa có cơ quan nào")[1]
    narrowed = client.get("/co-quan/?tim=khong-co").content.decode()
    assert "Hãy bớt từ tìm kiếm" in narrowed
    assert "Chưa có cơ quan nào" not in narrowed
    assert way_out in client.get("/nhom-co-quan/").content.decode().split("Chưa có nhóm nào")[1]
