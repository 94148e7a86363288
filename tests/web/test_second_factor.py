"""The policy of the second factor: who must have one is led to switching it on."""

import re
import time
from collections.abc import Iterator

import pytest
from allauth.account.authentication import AUTHENTICATION_METHODS_SESSION_KEY
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.contrib.auth.hashers import make_password
from django.test import Client, override_settings

from sauro.people.commands.delegations import delegate
from sauro.people.commands.users import switch_off_second_factor
from sauro.people.models import User
from sauro.people.vocabulary import PostKind
from tests.people.organisation import (
    DAY,
    FIRST,
    PASSWORD,
    act_of,
    administrator,
    agency,
    holder,
    province,
)
from tests.web.pages import words
from tests.web.test_accounts import LOGIN, code_of

pytestmark = pytest.mark.django_db
SWITCH_ON = "/tai-khoan/hai-buoc/totp/activate/"
WHY = "Vị trí của bạn phải dùng xác thực hai bước"


@pytest.fixture(autouse=True)
def policy() -> Iterator[None]:
    with override_settings(SECOND_FACTOR=frozenset({"office"})):
        yield


@pytest.fixture
def office() -> Client:
    """One of the office who has just signed in with the password alone."""
    holder("mot", PostKind.OFFICE, province().office)
    User.objects.update(password=make_password(PASSWORD))
    client = Client()
    client.post(LOGIN, {"login": "mot", "password": PASSWORD})
    return client


def switch_on(client: Client) -> None:
    """As the person does it on the page."""
    page = client.get(SWITCH_ON).content.decode()
    secret = re.findall(r"Khóa: <code>(\w+)<", page)[0]
    client.post(SWITCH_ON, {"code": code_of(secret)})


def test_who_must_have_one_is_led_to_switching_it_on_and_told_why(office: Client) -> None:
    for where in ("/", "/co-quan/", "/co-quan/them/moi/", "/tai-khoan/hai-buoc/"):
        answer = office.get(where)
        assert (answer.status_code, answer["Location"]) == (303, SWITCH_ON)
    shown = office.get(SWITCH_ON).content.decode()
    assert (WHY in shown, "Khóa:" in shown) == (True, True)


def test_who_signed_in_long_ago_gives_the_password_again_before_switching_it_on(
    office: Client,
) -> None:
    session = office.session
    for record in session[AUTHENTICATION_METHODS_SESSION_KEY]:
        record["at"] -= 3600
    session.save()
    again = office.get(SWITCH_ON, follow=True)
    page = office.post(again.request["PATH_INFO"], {"password": PASSWORD, "next": SWITCH_ON})
    shown = [one.content.decode() for one in (again, office.get(page["Location"]))]
    assert [WHY in one for one in shown] == [True, True]
    assert ["Khóa:" in one for one in shown] == [False, True]


def test_nothing_is_written_before_it_is_on(office: Client) -> None:
    answer = office.post("/co-quan/ubnd-tinh/doi-ten/", {"ten": "Khác"})
    assert (answer.status_code, answer["Location"]) == (303, SWITCH_ON)


def test_htmx_is_led_with_the_whole_page(office: Client) -> None:
    answer = office.get("/co-quan/", headers={"HX-Request": "true"})
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer["HX-Redirect"] == SWITCH_ON


def test_leaving_and_the_state_of_the_service_stay_open(office: Client) -> None:
    assert office.get("/healthz").status_code == 200
    assert office.get("/tai-khoan/mat-khau/").status_code == 200
    assert office.post("/tai-khoan/dang-xuat/")["Location"] == LOGIN


def test_everything_opens_once_it_is_on(office: Client) -> None:
    switch_on(office)
    assert office.get("/co-quan/").status_code == 200
    assert WHY not in office.get("/tai-khoan/hai-buoc/").content.decode()


def remembered(office: Client) -> Client:
    """A browser of the same person that asked to be remembered, signed out again."""
    switch_on(office)
    backup = office.get("/tai-khoan/hai-buoc/recovery-codes/").content.decode()
    other = Client()
    asked = other.post(LOGIN, {"login": "mot", "password": PASSWORD})["Location"]
    code = re.findall(r"<li><code>(\w+)<", backup)[0]
    trust = other.post(asked, {"code": code})["Location"]
    other.post(trust, {"action": "trust"})
    other.post("/tai-khoan/dang-xuat/")
    return other


def test_browser_that_was_remembered_is_not_asked_for_a_code_again(office: Client) -> None:
    other = remembered(office)
    assert other.post(LOGIN, {"login": "mot", "password": PASSWORD})["Location"] == "/"
    assert other.get("/co-quan/").status_code == 200


def test_those_whose_posts_are_not_named_go_on_as_before(office: Client) -> None:
    client = Client()
    client.force_login(holder("hai", PostKind.HEAD, agency("Sở Nội vụ")).user)
    assert client.get("/co-quan/").status_code == 200


def test_a_post_that_was_lent_counts(office: Client) -> None:
    post = User.objects.get(username="mot").posts.get()
    colleague = holder("ba", PostKind.SPECIALIST, post.agency).user
    client = Client()
    client.force_login(colleague)
    assert client.get("/co-quan/").status_code == 200
    delegate(act_of(post.user), post.user, colleague, [post], DAY, FIRST.replace(year=2100), "x")
    assert client.get("/co-quan/").status_code == 303


def test_code_of_a_clock_that_is_half_a_minute_off_is_taken_and_no_other(office: Client) -> None:
    page = office.get(SWITCH_ON).content.decode()
    secret = re.findall(r"Khóa: <code>(\w+)<", page)[0]
    now = int(time.time()) // 30
    far = format_hotp_value(hotp_value(secret, now - 10))
    refused = words(office.post(SWITCH_ON, {"code": far}))
    assert "hãy đặt giờ tự động trên điện thoại" in refused
    near = format_hotp_value(hotp_value(secret, now + 1))
    assert office.post(SWITCH_ON, {"code": near}).status_code == 302


def test_code_is_taken_once_while_it_holds(office: Client) -> None:
    page = office.get(SWITCH_ON).content.decode()
    secret = re.findall(r"Khóa: <code>(\w+)<", page)[0]
    now = int(time.time()) // 30
    codes = [format_hotp_value(hotp_value(secret, now + ahead)) for ahead in (0, 1)]
    office.post(SWITCH_ON, {"code": codes[0]})
    taken = []
    for code in (codes[0], codes[1], codes[1]):
        other = Client()
        asked = other.post(LOGIN, {"login": "mot", "password": PASSWORD})["Location"]
        taken.append(other.post(asked, {"code": code}).status_code)

    assert taken == [200, 302, 200]


def test_remembering_a_browser_says_for_how_long_in_vietnamese(office: Client) -> None:
    switch_on(office)
    backup = office.get("/tai-khoan/hai-buoc/recovery-codes/").content.decode()
    other = Client()
    asked = other.post(LOGIN, {"login": "mot", "password": PASSWORD})["Location"]
    assert "hãy gọi người quản trị hệ thống" in words(other.get(asked))
    trust = other.post(asked, {"code": re.findall(r"<li><code>(\w+)<", backup)[0]})["Location"]
    assert "trong 14 ngày, không phải nhập mã" in words(other.get(trust))


def test_administrator_lets_in_again_who_lost_the_telephone(office: Client) -> None:
    switch_on(office)
    keeper, administers = Client(), administrator()
    keeper.force_login(administers)
    person = User.objects.get(username="mot")
    where = f"/nguoi-dung/{person.pk}/"
    assert "Gỡ xác thực hai bước" in words(keeper.get(where))
    told = words(keeper.post(f"{where}hai-buoc/", {"ly_do": "Mất điện thoại"}, follow=True))
    assert ("Đã gỡ xác thực hai bước." in told, "Mất điện thoại" in told) == (True, True)
    other = Client()
    other.post(LOGIN, {"login": "mot", "password": PASSWORD})
    assert other.get("/co-quan/")["Location"] == SWITCH_ON
    again = keeper.post(f"{where}hai-buoc/", {"ly_do": "Mất điện thoại"})
    assert (again.status_code, "chưa bật xác thực hai bước" in words(again)) == (422, True)
    own = keeper.post(f"/nguoi-dung/{administers.pk}/hai-buoc/", {"ly_do": "x"})
    assert own.status_code == 422


def test_browser_remembered_before_the_telephone_was_lost_is_asked_again(office: Client) -> None:
    other, person = remembered(office), User.objects.get(username="mot")
    switch_off_second_factor(act_of(administrator()), person, "Mất điện thoại")
    office.post(LOGIN, {"login": "mot", "password": PASSWORD})
    switch_on(office)
    asked = other.post(LOGIN, {"login": "mot", "password": PASSWORD})["Location"]
    assert "hãy gọi người quản trị hệ thống" in words(other.get(asked))
