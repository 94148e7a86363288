"""Pages of agencies."""

import re
from datetime import date

import pytest
from django.test import Client

from sauro.people.commands.names import add_name
from sauro.people.commands.reorganisation import Heir, dissolve_agency
from sauro.people.vocabulary import NameKind, PostKind
from tests.people.organisation import (
    DAY,
    FIRST,
    SYSTEM,
    Province,
    administrator,
    agency,
    holder,
    province,
)

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


@pytest.fixture
def keeper(there: Province) -> Client:
    keeper = Client()
    keeper.force_login(administrator())
    return keeper


def test_agency_is_entered_and_found(keeper: Client, there: Province) -> None:
    given = {
        "ten": "Sở Nội vụ", "viet_tat": "Sở NV", "loai": "department", "cap": "province",
        "cap_tren": there.committee.code, "tu_ngay": "01/01/2026", "can_cu": "QĐ 1",
    }  # fmt: skip
    assert keeper.post("/co-quan/them/moi/", given)["Location"] == "/co-quan/"
    assert names(keeper, "tim=so nv") == ["Sở Nội vụ"]
    again = keeper.post("/co-quan/them/moi/", given)
    assert again.status_code == 422


def test_agency_is_renamed_from_a_day_and_keeps_its_old_name_before(
    keeper: Client, there: Province
) -> None:
    where = f"/co-quan/{there.health.code}/"
    given = {"ten": "Sở Y tế và Dân số", "tu_ngay": "01/4/2026", "can_cu": "NQ 2"}
    assert keeper.post(f"{where}doi-ten/", given)["Location"] == where
    found = [names(keeper, f"tim=y te&ngay={day}") for day in ("31/3/2026", "01/4/2026")]
    assert found == [["Sở Y tế"], ["Sở Y tế và Dân số"]]


def test_agency_gets_another_name(keeper: Client, there: Province) -> None:
    given = {"ten": "Sở YT", "cach_dung": "abbreviation", "tu_ngay": "01/7/2025", "can_cu": "x"}
    keeper.post(f"/co-quan/{there.health.code}/ten-goi/", given)
    assert names(keeper, "tim=so yt") == ["Sở Y tế"]


def test_agency_ends_and_its_heirs_are_named(keeper: Client, there: Province) -> None:
    where = f"/co-quan/{there.health.code}/"
    given = {
        "den_ngay": "31/3/2026", "can_cu": "NQ 3",
        "ke_nhiem_1": there.finance.code, "pham_vi_1": "Ngân sách y tế",
        "ke_nhiem_3": there.binh_lu.code, "pham_vi_3": "Trạm y tế xã",
    }  # fmt: skip
    assert keeper.post(f"{where}ket-thuc/", given)["Location"] == where
    page = keeper.get(where).content.decode()
    assert [words in page for words in ("Cơ quan kế nhiệm", "Sở Tài chính", "Đổi tên")] == [
        True, True, False,
    ]  # fmt: skip
    heirs = there.health.heirs.order_by("pk").values_list("successor", "scope", "first_day")
    assert list(heirs) == [
        (there.finance.pk, "Ngân sách y tế", date(2026, 4, 1)),
        (there.binh_lu.pk, "Trạm y tế xã", date(2026, 4, 1)),
    ]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ({"pham_vi_1": "Ngân sách"}, "Hãy chọn cơ quan tiếp nhận phạm vi này."),
        (
            {"ke_nhiem_1": "so-tai-chinh", "ke_nhiem_2": "so-tai-chinh"},
            "Cơ quan này được chọn hai lần; hãy ghi chung các phạm vi vào một dòng.",
        ),
    ],
)
def test_heirs_that_do_not_fit_are_said_and_nothing_ends(
    keeper: Client, there: Province, rows: dict[str, str], said: str
) -> None:
    where = f"/co-quan/{there.health.code}/ket-thuc/"
    answer = keeper.post(where, {"den_ngay": "31/3/2026", "can_cu": "NQ 3"} | rows)
    assert (answer.status_code, said in answer.content.decode()) == (422, True)
    there.health.refresh_from_db()
    assert there.health.last_day is None


def test_name_entered_wrong_is_corrected_and_keeps_its_days(
    keeper: Client, there: Province
) -> None:
    name = there.health.names.get()
    where = f"/co-quan/{there.health.code}/"
    given = {"ten": "Sở Y Tế", "ly_do": "Ghi nhầm chữ hoa"}
    assert keeper.post(f"{where}ten-goi/{name.pk}/", given)["Location"] == where
    found = there.health.names.get()
    assert (found.text, found.first_day, found.last_day) == ("Sở Y Tế", name.first_day, None)
    other = f"/co-quan/{there.finance.code}/ten-goi/{name.pk}/"
    assert keeper.get(other).status_code == 404


def test_agency_moves_under_another_and_keeps_the_old_one_before(
    keeper: Client, there: Province
) -> None:
    where = f"/co-quan/{there.ban_bo.code}/"
    given = {"cap_tren": there.finance.code, "tu_ngay": "01/01/2026", "can_cu": "QĐ 7"}
    page = keeper.get(f"{where}cap-tren/").content.decode()
    assert f'<option value="{there.committee.code}" selected>' in page
    assert keeper.post(f"{where}cap-tren/", given)["Location"] == where
    rows = there.ban_bo.parents.order_by("first_day").values_list("parent", "last_day")
    assert list(rows) == [(there.committee.pk, date(2025, 12, 31)), (there.finance.pk, None)]
    circle = {"cap_tren": there.ban_bo.code, "tu_ngay": "01/01/2026", "can_cu": "QĐ 8"}
    answer = keeper.post(f"/co-quan/{there.finance.code}/cap-tren/", circle)
    assert (answer.status_code, "trực thuộc chính cơ quan này" in answer.content.decode()) == (
        422, True,
    )  # fmt: skip


def test_part_of_the_work_goes_to_another_and_is_confirmed(keeper: Client, there: Province) -> None:
    where = f"/co-quan/{there.health.code}/"
    given = {
        "ke_nhiem": there.finance.code, "pham_vi": "Giá thuốc", "tu_ngay": "01/01/2026",
        "can_cu": "QĐ 9", "can_tra_cuu": "on",
    }  # fmt: skip
    assert keeper.post(f"{where}ke-nhiem/", given)["Location"] == where
    link = there.health.heirs.get()
    assert (link.successor, link.scope, link.confirmed) == (there.finance, "Giá thuốc", False)
    confirm = f"/co-quan/ke-nhiem/{link.pk}/xac-nhan/"
    assert confirm in keeper.get(where).content.decode()
    assert keeper.post(confirm, {"can_cu": "QĐ 10"})["Location"] == where
    link.refresh_from_db()
    assert (link.confirmed, link.basis) == (True, "QĐ 10")
    assert keeper.get(confirm).status_code == 404


def test_heirs_to_choose_are_those_of_the_day_on_which_they_take_over(
    keeper: Client, there: Province
) -> None:
    late = agency("Sở Mới", first_day=date(2026, 5, 1))
    dissolve_agency(SYSTEM, there.health, date(2026, 3, 31), "NQ 1")
    where = f"/co-quan/{there.health.code}/ke-nhiem/"
    page = keeper.get(where).content.decode()
    assert ("01/4/2026" in page or "01/04/2026" in page, "Sở Mới" in page) == (True, False)
    given = {"ke_nhiem": late.code, "tu_ngay": "01/4/2026", "can_cu": "QĐ 9"}
    refused = keeper.post(where, given)
    assert "Cơ quan này không hoạt động trong ngày đã ghi." in refused.content.decode()
    assert keeper.post(where, given | {"tu_ngay": "01/5/2026"}).status_code == 303


def test_other_name_is_ended_and_the_official_one_is_not(keeper: Client, there: Province) -> None:
    name = add_name(SYSTEM, there.finance, "Sở TC", NameKind.ALIAS, FIRST)
    where = "/co-quan/so-tai-chinh/"
    end = f"{where}ten-goi/{name.pk}/thoi-dung/"
    page = keeper.get(where).content.decode()
    others = there.finance.names.exclude(kind=NameKind.OFFICIAL).values_list("pk", flat=True)
    found = re.findall(r"/co-quan/so-tai-chinh/ten-goi/([0-9]+)/thoi-dung/", page)
    assert sorted(map(int, found)) == sorted(others)
    early = keeper.post(end, {"den_ngay": "30/6/2025", "ly_do": "nhầm"})
    assert (early.status_code, "Tên này dùng từ ngày" in early.content.decode()) == (422, True)
    answer = keeper.post(end, {"den_ngay": "01/7/2025", "ly_do": "nhầm"})
    assert (answer.status_code, answer["Location"]) == (303, where)
    name.refresh_from_db()
    assert name.last_day == FIRST
    assert end not in keeper.get(where).content.decode()
