"""Import in the browser: choose, look, confirm."""

from io import BytesIO
from typing import Any

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from sauro.people.models import Agency, AgencyName
from sauro.people.vocabulary import PostKind
from tests.people.organisation import Province, administrator, holder, province
from tests.people.sheets.workbooks import agencies

pytestmark = pytest.mark.django_db
START = "/excel/nhap/"


@pytest.fixture
def there() -> Province:
    return province()


@pytest.fixture
def client(there: Province) -> Client:
    client = Client()
    client.force_login(administrator())
    return client


def upload(client: Client, data: bytes) -> Any:
    file = SimpleUploadedFile("co-quan.xlsx", data)
    return client.post(START, {"tep": file, "ngay": "30/3/2026"})


def confirm(client: Client, where: str) -> Any:
    """Press the button of the preview."""
    shown = client.get(where)
    return client.post(where, {"dau": shown.context["preview"].fingerprint})


def test_rows_are_shown_then_written_and_a_second_time_nothing(client: Client) -> None:
    data = agencies({"name": "Sở Nội vụ", "parent": "ubnd-tinh"}, {"name": "…"})
    where = upload(client, data)["Location"]
    page = client.get(where).content.decode()
    assert [words in page for words in ("Sở Nội vụ", "Thêm mới 1", "Lỗi 1")] == [True] * 3
    assert not AgencyName.objects.filter(text="Sở Nội vụ").exists()
    done = client.get(confirm(client, where)["Location"]).content.decode()
    assert "Đã nhập 1 dòng. 1 dòng lỗi không nhập." in done
    assert AgencyName.objects.filter(text="Sở Nội vụ").exists()
    again = client.get(upload(client, data)["Location"]).content.decode()
    assert "Tệp không có gì để nhập" in again


def test_rows_are_narrowed_by_what_would_be_done(client: Client) -> None:
    where = upload(client, agencies({"name": "Sở Nội vụ"}, {"name": "…"}))["Location"]
    part = client.get(f"{where}?viec=error", headers={"HX-Request": "true"}).content.decode()
    assert [words in part for words in ("Sở Nội vụ", "Hãy nhập tên cơ quan")] == [False, True]


def test_rows_with_errors_come_back_with_reasons(client: Client) -> None:
    where = upload(client, agencies({"name": "…"}))["Location"]
    answer = client.get(f"{where}dong-loi.xlsx")
    head, row = openpyxl.load_workbook(BytesIO(answer.content)).active.iter_rows(values_only=True)
    assert (head[-1], row[-1].endswith("Hãy nhập tên cơ quan.")) == ("Lý do lỗi", True)


def test_file_that_is_none_is_refused_at_once(client: Client) -> None:
    answer = upload(client, b"not a workbook")
    assert answer.status_code == 422
    assert "Tệp hỏng hoặc không phải tệp Excel .xlsx." in answer.content.decode()


def test_what_was_shown_to_one_is_not_there_for_another(client: Client, there: Province) -> None:
    where = upload(client, agencies({"name": "Sở Nội vụ"}))["Location"]
    other = Client()
    other.force_login(holder("van.phong", PostKind.OFFICE, there.office).user)
    assert other.get(where)["Location"] == START
    assert "không còn được giữ" in other.get(START).content.decode()


def test_register_that_changed_in_between_is_shown_again_first(
    client: Client, there: Province
) -> None:
    where = upload(client, agencies({"name": "Sở Nội vụ"}))["Location"]
    old = client.get(where).context["preview"].fingerprint
    confirm(client, upload(client, agencies({"name": "Sở Nội vụ"}))["Location"])
    count = Agency.objects.count()
    assert client.post(where, {"dau": old})["Location"] == START
    assert "đã thay đổi sau khi xem trước" in client.get(START).content.decode()
    assert Agency.objects.count() == count


def test_people_are_exported_only_for_those_who_keep_accounts(
    client: Client, there: Province
) -> None:
    office = Client()
    office.force_login(holder("van.phong", PostKind.OFFICE, there.office).user)
    sheets = [
        openpyxl.load_workbook(BytesIO(one.get("/excel/co-quan.xlsx").content)).sheetnames
        for one in (client, office)
    ]
    assert sheets == [["Cơ quan", "Nhóm", "Người"], ["Cơ quan", "Nhóm"]]


def test_export_imports_again_without_a_change(client: Client) -> None:
    data = client.get("/excel/co-quan.xlsx").content
    page = client.get(upload(client, data)["Location"]).content.decode()
    assert "Tệp không có gì để nhập" in page


def test_workbook_to_begin_with_is_offered_for_each_province(client: Client) -> None:
    assert '<option value="12">Tỉnh Lai Châu</option>' in client.get(START).content.decode()
    data = client.get("/excel/mau.xlsx?tinh=12").content
    sheet = openpyxl.load_workbook(BytesIO(data))["Cơ quan"]
    assert [row[1].value for row in sheet.iter_rows(max_row=2)] == [
        "Tên chính thức", "Ủy ban nhân dân tỉnh Lai Châu",
    ]  # fmt: skip
    assert client.get("/excel/mau.xlsx?tinh=03388").status_code == 404


def test_first_import_holds_from_the_beginning_of_two_levels_later_ones_from_today() -> None:
    client = Client()
    client.force_login(administrator())
    empty = client.get(START).content.decode()
    province()
    assert 'value="01/07/2025"' in empty
    assert 'value="01/07/2025"' not in client.get(START).content.decode()
