"""One page, whole or a part of it."""

import pytest
from django.test import Client

from sauro.people.vocabulary import PostKind
from tests.people.organisation import holder, province

pytestmark = pytest.mark.django_db
SEARCH = "/co-quan/?tim=tai+chinh"


@pytest.fixture
def client() -> Client:
    client = Client()
    client.force_login(holder("mot", PostKind.SPECIALIST, province().finance).user)
    return client


def test_the_part_that_htmx_asks_for_stands_in_the_whole_page(client: Client) -> None:
    whole = client.get(SEARCH).content.decode()
    part = client.get(SEARCH, headers={"HX-Request": "true"}).content.decode()
    assert whole.startswith("<!doctype html>")
    assert part.lstrip().startswith('<section class="card" id="rows"')
    assert part in whole


@pytest.mark.parametrize("header", ["HX-Boosted", "HX-History-Restore-Request"])
def test_boosted_and_restored_pages_are_whole(client: Client, header: str) -> None:
    answer = client.get(SEARCH, headers={"HX-Request": "true", header: "true"})
    assert answer.content.startswith(b"<!doctype html>")


def test_caches_keep_whole_and_part_apart(client: Client) -> None:
    varies = {word.strip() for word in client.get(SEARCH)["Vary"].split(",")}
    assert varies >= {"HX-Request", "HX-Boosted", "HX-History-Restore-Request", "Cookie"}


def test_page_that_is_not_there_says_so_with_the_number_of_the_request(client: Client) -> None:
    answer = client.get("/co-quan/khong-co/")
    assert answer.status_code == 404
    assert "Không tìm thấy trang" in answer.content.decode()
    assert answer["X-Request-Id"] in answer.content.decode()
