"""Pages of agencies."""

import re

import pytest
from django.test import Client

from sauro.people.commands.reorganisation import Heir, dissolve_agency
from sauro.people.vocabulary import PostKind
from tests.people.organisation import DAY, SYSTEM, Province, administrator, holder, province

pytestmark = pytest.mark.django_db


@pytest.fixture
def there() -> Province:
    return province()


@pytest.fixture
def client(there: Province) -> Client:
    client = Client()
    client.force_login(holder("mot", PostKind.SPECIALIST, there.finance).user)
    return client


def names(client: Client, query: str) -> list[str]:
    """Agencies that a list shows, in its order."""
    page = client.get(f"/co-quan/?{query}", headers={"HX-Request": "true"}).content.decode()
    return re.findall(r'<th scope="row"><a [^>]*>([^<]*)<', page)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("tim=Sở+Tài+chính", ["Sở Tài chính"]),
        ("tim=so+tai+chinh", ["Sở Tài chính"]),
        ("tim=Sở TC", ["Sở Tài chính"]),
        ("tim=UBND xã bản bo", ["Ủy ban nhân dân xã Bản Bo"]),
        ("tim=bán+bo", ["Ủy ban nhân dân xã Bản Bo"]),
        ("tim=không+có", []),
        ("loai=office", ["Văn phòng Ủy ban nhân dân tỉnh"]),
        ("cap=commune", ["Ủy ban nhân dân xã Bản Bo", "Ủy ban nhân dân xã Bình Lư"]),
        ("tim=y+te&cap=commune", []),
        ("ngay=30/6/2025", []),
    ],
)
def test_list_is_found_and_narrowed_by_the_address(
    client: Client, query: str, found: list[str]
) -> None:
    assert names(client, query) == found


def test_wrong_day_is_said_and_changes_nothing(client: Client) -> None:
    page = client.get("/co-quan/?ngay=31/2/2026").content.decode()
    assert "Hãy ghi ngày theo mẫu 31/12/2026." in page
    assert len(names(client, "ngay=31/2/2026")) == len(names(client, ""))


def test_file_of_one_that_ended_names_its_heir(client: Client, there: Province) -> None:
    heir = Heir(there.finance, "Quản lý ngân sách y tế", confirmed=False)
    dissolve_agency(SYSTEM, there.health, DAY, "NQ 1", [heir])
    page = client.get(f"/co-quan/{there.health.code}/").content.decode()
    assert "Đã kết thúc hoạt động hết ngày 30/3/2026" in page
    assert "Quản lý ngân sách y tế" in page
    assert "cần xác nhận" in page
    assert "Tiếp nhận từ" in client.get(f"/co-quan/{there.finance.code}/").content.decode()


def test_history_and_buttons_are_for_those_who_keep_the_register(
    client: Client, there: Province
) -> None:
    keeper = Client()
    keeper.force_login(administrator())
    where = f"/co-quan/{there.finance.code}/"
    shown = [
        ("Lịch sử thay đổi" in one.get(where).content.decode(),
         "Nhập từ Excel" in one.get("/co-quan/").content.decode())
        for one in (client, keeper)
    ]  # fmt: skip
    assert shown == [(False, False), (True, True)]
