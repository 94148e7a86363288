"""Coming in, the own password, the second factor."""

import re
import time
from html import unescape

import pytest
from allauth.mfa.app_settings import TOTP_PERIOD
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.test import Client, override_settings

from sauro.people.commands.demo_province import load_demo_province
from tests.people.organisation import PASSWORD, SYSTEM, administrator

pytestmark = pytest.mark.django_db
LOGIN = "/tai-khoan/dang-nhap/"
CHANGE = "/tai-khoan/mat-khau/"
NEW = "Ruộng-bậc-thang-1945"


@pytest.fixture
def client() -> Client:
    """One who has just signed in by the form."""
    administrator()
    client = Client()
    client.post(LOGIN, {"login": "quantri", "password": PASSWORD})
    return client


def code_of(secret: str) -> str:
    """What an app on a telephone shows now: taken for half a minute more."""
    return format_hotp_value(hotp_value(secret, int(time.time()) // TOTP_PERIOD))


def test_wrong_password_is_said_in_vietnamese() -> None:
    page = Client().post(LOGIN, {"login": "quantri", "password": "sai"}).content.decode()
    assert "Tên đăng nhập hoặc mật khẩu không đúng." in page


def test_after_five_failures_a_person_waits_and_the_others_of_the_office_do_not(
    client: Client,
) -> None:
    for _ in range(5):
        Client().post(LOGIN, {"login": "mot", "password": "sai"})
    page = Client().post(LOGIN, {"login": "mot", "password": "sai"}).content.decode()
    assert "Đăng nhập sai quá nhiều lần; hãy đợi vài phút rồi thử lại." in page
    other = Client().post(LOGIN, {"login": "quantri", "password": PASSWORD})
    assert other["Location"] == "/"


def test_accounts_of_a_demonstration_stand_on_its_login_page_alone() -> None:
    load_demo_province(SYSTEM, PASSWORD)
    plain = Client().get(f"{LOGIN}?tai-khoan=chutich").content.decode()
    with override_settings(DEMO=True, DEMO_PASSWORD=PASSWORD):
        demo = Client().get(f"{LOGIN}?tai-khoan=chutich").content.decode()
    shown = [
        [words in page for words in ("Tài khoản dùng thử", PASSWORD, 'value="chutich"')]
        for page in (plain, demo)
    ]
    assert shown == [[False] * 3, [True] * 3]


def test_account_of_a_demonstration_leads_on_to_the_page_that_was_asked_for() -> None:
    load_demo_province(SYSTEM, PASSWORD)
    client, asked = Client(), "/van-ban/?q=von&state=given"
    with override_settings(DEMO=True, DEMO_PASSWORD=PASSWORD):
        login = client.get(asked)["Location"]
        page = client.get(login).content.decode()
        (link,) = re.findall(r'href="([^"]*tai-khoan=chutich[^"]*)"', page)
        form = client.get(LOGIN + unescape(link)).content.decode()
        (following,) = re.findall(r'name="next" value="([^"]*)"', form)
        told = {"login": "chutich", "password": PASSWORD, "next": unescape(following)}
        assert client.post(LOGIN, told)["Location"] == asked


def test_page_is_vietnamese_whatever_the_browser_asks_for(client: Client) -> None:
    page = client.post(CHANGE, headers={"Accept-Language": "en"}).content.decode()
    assert "Trường này là bắt buộc." in page


def test_own_password_is_changed(client: Client) -> None:
    answer = client.post(
        CHANGE, {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW}, follow=True
    )
    assert "Đã đổi mật khẩu." in answer.content.decode()
    assert Client().post(LOGIN, {"login": "quantri", "password": NEW}).status_code == 302


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ((PASSWORD, NEW, "khác"), "Hai lần nhập mật khẩu mới khác nhau."),
        (("sai", NEW, NEW), "Hãy nhập mật khẩu hiện tại."),
        ((PASSWORD, "12345678", "12345678"), "Mật khẩu này"),
    ],
)
def test_password_that_cannot_be_taken_is_said_in_vietnamese(
    client: Client, typed: tuple[str, str, str], said: str
) -> None:
    names = ("oldpassword", "password1", "password2")
    page = client.post(CHANGE, dict(zip(names, typed, strict=True))).content.decode()
    assert said in page
    assert not re.search(r"\b(password|must|the)\b", re.sub(r"<[^>]*>", "", page))


def test_second_factor_is_asked_for_once_it_is_on(client: Client) -> None:
    page = client.get("/tai-khoan/hai-buoc/totp/activate/").content.decode()
    secret = re.findall(r"Khóa: <code>(\w+)<", page)[0]
    wrong = client.post("/tai-khoan/hai-buoc/totp/activate/", {"code": "000"}).content.decode()
    assert "Mã xác thực không đúng" in wrong
    client.post("/tai-khoan/hai-buoc/totp/activate/", {"code": code_of(secret)})
    assert Authenticator.objects.filter(type="totp").exists()
    other = Client()
    answer = other.post(LOGIN, {"login": "quantri", "password": PASSWORD})
    assert answer["Location"] == "/tai-khoan/hai-buoc/authenticate/"
    assert other.get("/").status_code == 302
    assert "Nhập mã xác thực" in other.get(answer["Location"]).content.decode()
    backup = client.get("/tai-khoan/hai-buoc/recovery-codes/").content.decode()
    given = re.findall(r"<li><code>(\w+)<", backup)[0]
    trusted = other.post(answer["Location"], {"code": given})
    assert "Ghi nhớ trình duyệt này?" in other.get(trusted["Location"]).content.decode()
    assert other.post(trusted["Location"], {"action": "skip"})["Location"] == "/"
    assert other.get("/").status_code == 200
