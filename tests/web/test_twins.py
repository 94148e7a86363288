"""Có thể trùng: said where one looks, and decided on a page of its own."""

import pytest

from sauro.directives.commands.review.deciding import accept
from sauro.directives.models import Directive
from tests.directives.offices import near, plan
from tests.web.pages import signed_in, words


@pytest.fixture
def client(there):
    return signed_in("cv.tonghop")


def test_it_is_said_on_both_files_in_the_list_and_at_intake(there, client) -> None:
    first, second = plan(there.act), near(there.act)
    link = f'href="/van-ban/{second.pk}/co-the-trung/"'
    pages = (f"/van-ban/{first.pk}/", f"/van-ban/{second.pk}/", "/van-ban/", "/tiep-nhan/")
    assert [client.get(where).content.decode().count(link) for where in pages] == [1, 1, 1, 1]
    seen = signed_in("kiemtra").get(f"/van-ban/{second.pk}/").content.decode()
    assert link not in seen


def test_joining_needs_a_choice_and_a_confirmation(there, client) -> None:
    first, second = plan(there.act), near(there.act)
    where = f"/van-ban/{second.pk}/co-the-trung/"
    shown = words(client.get(where))
    assert "52 giống hệt, 0 khác" in shown
    assert "Ngày ban hành khác 30/3/2026 20/3/2026" in shown
    refused = client.post(where, {"giu": first.pk})
    assert refused.status_code == 422
    assert "Hãy đánh dấu để xác nhận trước khi ghép." in words(refused)
    assert Directive.objects.count() == 2
    done = client.post(where, {"giu": first.pk, "da_ro": "on"}, follow=True)
    assert done.redirect_chain == [(f"/van-ban/{first.pk}/", 303)]
    assert "Đã ghép thành một văn bản" in words(done)
    assert "2 tệp" in words(done)
    assert client.get(where).status_code == 404


def test_one_that_was_reviewed_cannot_be_chosen_to_go(there, client) -> None:
    first, second = plan(there.act), near(there.act)
    accept(there.act, first.proposals.order_by("order")[0], 1)
    where = f"/van-ban/{second.pk}/co-the-trung/"
    answer = client.post(where, {"giu": second.pk, "da_ro": "on"})
    assert answer.status_code == 422
    assert "Văn bản đó không giữ lại được nữa. Hãy tải lại trang." in words(answer)
    assert "Chỉ giữ lại được văn bản này" in words(answer)


def test_kept_apart_is_not_asked_again(there, client) -> None:
    second = (plan(there.act), near(there.act))[1]
    done = client.post(f"/van-ban/{second.pk}/khac-nhau/", follow=True)
    assert done.redirect_chain == [(f"/van-ban/{second.pk}/", 303)]
    assert "Đã ghi: đây là hai văn bản khác nhau." in words(done)
    again = client.post(f"/van-ban/{second.pk}/khac-nhau/", follow=True)
    assert "Không có văn bản nào có thể trùng với văn bản này." in words(again)
    led = client.get(f"/van-ban/{second.pk}/co-the-trung/", follow=True)
    assert led.redirect_chain == [(f"/van-ban/{second.pk}/", 303)]
