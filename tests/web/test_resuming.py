"""What was typed when the session ended is sent after the next login."""

from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from sauro.people.models import AgencyName, User
from tests.people.organisation import PASSWORD, administrator, province
from tests.web.pages import words

pytestmark = pytest.mark.django_db
LOGIN = "/tai-khoan/dang-nhap/"
NAME = "Sở <b>Kiểm tra</b>\nlần hai"


@pytest.fixture
def address() -> str:
    administrator()
    return reverse("agencies:add_name", args=[province().finance.code])


def sign_in(client: Client, following: str) -> str:
    answer = client.post(following, {"login": "quantri", "password": PASSWORD})
    assert answer.status_code == 302
    return str(answer["Location"])


def test_form_of_an_ended_session_is_shown_after_the_login_and_can_be_sent(address: str) -> None:
    client = Client()
    sent = client.post(address, {"name": "Sở Kiểm tra", "kind": "alias", "day": "26/11/2026"})
    assert sent.status_code == 302
    back = sign_in(client, sent["Location"])
    page = client.get(back)
    assert page.status_code == 200
    text = page.content.decode()
    assert f'action="{address}"' in text
    assert '<input type="hidden" name="name" value="Sở Kiểm tra">' in text
    assert not AgencyName.objects.filter(text="Sở Kiểm tra").exists()


def test_words_are_shown_as_words(address: str) -> None:
    client = Client()
    back = sign_in(client, client.post(address, {"name": NAME})["Location"])
    page = client.get(back).content.decode()
    assert "Sở &lt;b&gt;Kiểm tra&lt;/b&gt;" in page
    assert "<b>Kiểm tra" not in page


def test_what_was_chosen_is_shown_as_on_the_page_and_ids_are_not(address: str) -> None:
    client = Client()
    name = {"ten": "STC", "cach_dung": "abbreviation", "tu_ngay": "01/4/2026", "can_cu": "QĐ 9"}
    page = words(client.get(sign_in(client, client.post(address, name)["Location"])))
    assert "Tên: STC Cách dùng: Tên viết tắt Từ ngày: 01/4/2026 Căn cứ: QĐ 9 Gửi lại" in page
    code = AgencyName.objects.get(text="Sở Tài chính").agency_id
    where = reverse("tasks:reassign", args=["so-y-te"])
    heir = {"co_quan": str(code), "can_cu": "QĐ 10"}
    client.post("/tai-khoan/dang-xuat/")
    page = words(client.get(sign_in(client, client.post(where, heir)["Location"])))
    assert "Cơ quan nhận: Sở Tài chính Căn cứ pháp lý: QĐ 10 Gửi lại" in page


def test_values_of_a_form_that_is_not_known_are_shown_if_they_are_words(address: str) -> None:
    client = Client()
    kept = {"viec": "gui", "luot": "12:3", "nguoi-7": "Lò Văn An", "ty_le-7": "40"}
    page = words(client.get(sign_in(client, client.post(address, kept)["Location"])))
    shown = page.partition("nội dung còn nguyên. ")[2].partition(" Gửi lại")[0]
    assert shown == "Lò Văn An"


def test_htmx_is_led_to_the_login_as_a_whole(address: str) -> None:
    client = Client()
    answer = client.post(address, {"name": "Sở Kiểm tra"}, headers={"HX-Request": "true"})
    assert answer.headers["HX-Redirect"].startswith(f"{LOGIN}?next=/gui-lai/")


def test_link_alone_shows_nothing_to_another_browser(address: str) -> None:
    first, second = Client(), Client()
    where = first.post(address, {"name": "Sở Kiểm tra"})["Location"]
    back = sign_in(second, where)
    answer = second.get(back)
    assert (answer.status_code, answer["Location"]) == (303, "/")


def test_passwords_files_and_floods_are_not_kept(address: str) -> None:
    client = Client()
    for form in (
        {"name": "Sở", "password": "bi-mat"},
        {"name": "Sở", "tep": SimpleUploadedFile("a.txt", b"a")},
        {"name": "S" * 500_001},
    ):
        assert client.post(address, form)["Location"] == f"{LOGIN}?next={address}"


def test_flood_of_forms_forgets_no_failed_login(address: str) -> None:
    cache.set("failed-logins", 4)
    client = Client()
    for at in range(320):
        client.post(address, {"name": f"Sở {at}"})
    assert cache.get("failed-logins") == 4


def stale(address: str, origin: str, **headers: str) -> tuple[Client, Any]:
    """A form with the token of before the last login, sent by a page of ``origin``."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(User.objects.get(username="quantri"))
    client.get(address)
    form = {"name": NAME, "csrfmiddlewaretoken": "a" * 64}
    return client, client.post(address, form, headers={"Origin": origin} | headers)


def test_form_of_before_a_new_login_in_another_tab_is_kept(address: str) -> None:
    client, answer = stale(address, "http://testserver")
    assert answer.status_code == 303
    page = client.get(answer["Location"]).content.decode()
    assert f'action="{address}"' in page
    assert "Sở &lt;b&gt;Kiểm tra&lt;/b&gt;" in page


def test_htmx_of_before_a_new_login_is_led_to_the_kept_form(address: str) -> None:
    _, answer = stale(address, "http://testserver", **{"HX-Request": "true"})
    assert answer.headers["HX-Redirect"].startswith("/gui-lai/")


@pytest.mark.parametrize("origin", ["http://la.example", "null"])
def test_form_that_another_site_sends_is_refused_and_not_kept(address: str, origin: str) -> None:
    _, answer = stale(address, origin)
    assert answer.status_code == 403
    assert "kept_form" not in answer.cookies
