"""Another address for one's letters: confirmed by a link sent there, told at the earlier one."""

import re
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from django.core.cache import cache
from django.test import Client
from procrastinate.contrib.django.models import ProcrastinateJob

from sauro.oversight.jobs import tell_former_address
from sauro.oversight.urging.own_address import MOST_ASKED
from sauro.people.models import Change, User
from tests.oversight.urging.post_office import PostOffice, post_office
from tests.people.organisation import user
from tests.web.pages import words

pytestmark = pytest.mark.django_db
OWN = "/tai-khoan/cua-toi/"
NEW, OLD = "moi@example.gov.vn", "cu@example.gov.vn"


@pytest.fixture
def office(settings) -> Iterator[PostOffice]:
    """A mail server that takes our letters."""
    cache.clear()
    with post_office() as server:
        settings.MAIL, settings.ADDRESS = server.mail, "https://sauro.example.gov.vn"
        yield server


@pytest.fixture
def mine(db: None) -> User:
    one = user("an")
    User.objects.filter(pk=one.pk).update(email=OLD)
    return User.objects.get(pk=one.pk)


def signed_in(one: User) -> Client:
    client = Client()
    client.force_login(one)
    return client


def link_in(office: PostOffice) -> str:
    body = office.taken[-1].get_content()
    found = re.search(r"https://sauro\.example\.gov\.vn(/\S+)", body)
    assert found, body
    return found[1]


def email_of(one: User) -> str:
    return User.objects.get(pk=one.pk).email


def test_address_is_used_once_its_link_was_confirmed_and_the_old_one_is_told(mine, office) -> None:
    client = signed_in(mine)
    said = words(client.post(OWN, {"thu": "Moi@Example.gov.vn"}, follow=True))
    assert "Đã gửi thư xác nhận tới" in said
    assert (office.receivers, email_of(mine)) == ([NEW], OLD)
    link = link_in(office)
    assert f"sẽ được gửi tới {NEW} , thay cho {OLD}" in words(client.get(link))
    assert email_of(mine) == OLD
    assert f"Thông báo từ nay được gửi tới {NEW}." in words(client.post(link, follow=True))
    assert email_of(mine) == NEW
    row = Change.objects.get(action="change_own_email")
    assert (row.before, row.after) == ({"email": OLD}, {"email": NEW})
    job = ProcrastinateJob.objects.get(task_name="sauro.oversight.jobs.tell_former_address")
    tell_former_address.func(**job.args)
    assert (office.receivers, NEW in office.taken[-1].get_content()) == ([OLD, NEW], True)
    assert "Đường dẫn này đã dùng" in words(client.post(link, follow=True))


def test_link_is_for_its_user_alone_and_for_a_day(mine, office, monkeypatch) -> None:
    signed_in(mine).post(OWN, {"thu": NEW})
    link = link_in(office)
    other = signed_in(user("binh"))
    assert "dành cho tài khoản khác" in words(other.post(link, follow=True))
    assert "không đúng" in words(signed_in(mine).post(f"{link[:-3]}xx/", follow=True))
    later = time.time() + 25 * 3600
    monkeypatch.setattr("django.core.signing.time.time", lambda: later)
    assert "đã quá 24 giờ" in words(signed_in(mine).post(link, follow=True))
    assert email_of(mine) == OLD


def test_server_that_is_away_or_too_many_links_change_nothing(mine, office, settings) -> None:
    client = signed_in(mine)
    for number in range(MOST_ASKED):
        assert client.post(OWN, {"thu": f"a{number}@example.gov.vn"}).status_code == 303
    many = client.post(OWN, {"thu": NEW})
    assert (many.status_code, "Đã gửi nhiều thư xác nhận" in words(many)) == (422, True)
    cache.clear()
    settings.MAIL = replace(office.mail, port=1)
    away = client.post(OWN, {"thu": NEW})
    assert (away.status_code, f"Chưa gửi được thư xác nhận tới {NEW}" in words(away)) == (422, True)
    assert (f'value="{NEW}"' in away.content.decode(), email_of(mine)) == (True, OLD)


def test_address_is_taken_away_at_once_and_this_is_told(mine, office) -> None:
    signed_in(mine).post(OWN, {"thu": ""})
    assert (email_of(mine), office.taken) == ("", [])
    job = ProcrastinateJob.objects.get(task_name="sauro.oversight.jobs.tell_former_address")
    tell_former_address.func(**job.args)
    assert office.receivers == [OLD]
    assert "không còn được gửi qua thư" in office.taken[0].get_content()
