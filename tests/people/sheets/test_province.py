"""The workbook to begin with, taken in as it comes."""

from datetime import date

import pytest

from sauro.people.commands.import_register import apply_import
from sauro.people.models import Agency, GroupName, Membership
from sauro.people.naming import key_of
from sauro.people.sheets.columns import Sheet
from sauro.people.sheets.plan import Action
from sauro.people.sheets.previewing import preview_import
from sauro.people.sheets.province import province_template, provinces
from tests.people.organisation import DAY, SYSTEM
from tests.people.sheets.workbooks import sheet_of

pytestmark = pytest.mark.django_db
LAI_CHAU, DONG_NAI, QUANG_TRI = "12", "75", "44"


def test_province_comes_in_whole_and_a_second_time_changes_nothing() -> None:
    data = province_template(LAI_CHAU, DAY)
    assert data is not None
    preview = preview_import(data, DAY)
    assert {row.action for row in preview.rows} == {Action.CREATE}
    apply_import(SYSTEM, data, DAY, preview.fingerprint)
    communes = Agency.objects.filter(level="commune")
    assert (communes.count(), communes.exclude(unit_code="").count()) == (38, 38)
    assert Agency.objects.filter(kind="department").count() == 11
    assert Membership.objects.filter(group__name="UBND các xã, phường").count() == 38
    assert {row.action for row in preview_import(data, DAY).rows} == {Action.SKIP}


@pytest.mark.parametrize(("code", "name"), provinces(DAY))
def test_every_province_has_rows_without_an_error(code: str, name: str) -> None:
    data = province_template(code, DAY)
    assert data is not None
    preview = preview_import(data, DAY)
    assert {row.action for row in preview.rows} == {Action.CREATE}
    top = sheet_of(data, Sheet.AGENCIES)[0]
    assert top[1] == f"Ủy ban nhân dân {name[0].lower()}{name[1:]}"


@pytest.mark.parametrize(
    ("code", "wordings"),
    [
        (LAI_CHAU, ("UBND các phường, xã", "UBND xã, phường", "UBND cấp xã")),
        (QUANG_TRI, ("UBND các xã, phường, đặc khu Cồn Cỏ", "UBND phường, xã, đặc khu")),
    ],
)
def test_communes_are_called_in_other_words_too(code: str, wordings: tuple[str, ...]) -> None:
    data = province_template(code, DAY)
    assert data is not None
    apply_import(SYSTEM, data, DAY, preview_import(data, DAY).fingerprint)
    known = set(GroupName.objects.values_list("key", flat=True))
    assert {key_of(one) for one in wordings} <= known


def test_what_a_unit_is_called_is_as_of_the_day() -> None:
    names = [dict(provinces(day))[DONG_NAI] for day in (date(2026, 4, 29), date(2026, 4, 30))]
    assert names == ["Tỉnh Đồng Nai", "Thành phố Đồng Nai"]


def test_code_of_no_province_gives_nothing() -> None:
    assert (province_template("03388", DAY), province_template("khong", DAY)) == (None, None)
