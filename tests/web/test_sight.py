"""Who is not concerned sees nothing by any way; who receives a directive reads it, whole."""

from io import BytesIO

import openpyxl
import pytest

from sauro.directives.vocabulary import DirectiveState
from tests.directives.offices import plan
from tests.tasks.given import given_notice, given_plan
from tests.web.pages import signed_in, words


@pytest.fixture
def directive(there):
    return given_plan(there.act)[0]


def addresses(directive) -> list[str]:
    """All addresses that lead to something of a directive."""
    sha256 = directive.renditions.get().original.sha256
    below = ["", "toan-van/", f"tep/{sha256}/", "thong-tin/", "nhat-ky/", "bieu/", "giao/"]
    tasks = [f"/nhiem-vu/{task.pk}/" for task in directive.tasks.all()[:5]]
    return [*(f"/van-ban/{directive.pk}/{name}" for name in below), *tasks]


@pytest.mark.parametrize("username", ["sotaichinh.daumoi", "quantri"])
def test_who_is_not_concerned_sees_nothing_by_any_way(there, username) -> None:
    directive, _ = given_notice(there.act)  # of the former city: no department of the province
    title = directive.tasks.all()[0].title
    client = signed_in(username)
    assert "Có 0 văn bản" in words(client.get("/van-ban/"))
    assert "0 nhiệm vụ, 0 lượt giao" in words(client.get("/nhiem-vu/"))
    assert "0 nhiệm vụ, 0 lượt giao" in words(client.get(f"/nhiem-vu/?directive={directive.pk}"))
    for typed in (title[:60], "giải ngân", directive.title):
        assert "Không thấy" in words(client.get("/tim-kiem/", {"q": typed}))
    book = openpyxl.load_workbook(BytesIO(client.get("/nhiem-vu/xuat.xlsx").content))
    assert list(book.active.iter_rows(min_row=3)) == []
    assert {client.get(where).status_code for where in addresses(directive)} == {404}
    assert {client.post(where).status_code for where in addresses(directive)[3:7]} == {404}
    assert title[:60] not in words(client.get("/"))


def test_recipient_reads_it_whole_and_changes_nothing(directive) -> None:
    client = signed_in("sotuphap.daumoi")
    found = {where: client.get(where) for where in addresses(directive)}
    for answer in found.values():
        answer.getvalue()
    assert [answer.status_code for answer in found.values()] == [
        200, 200, 200, 403, 403, 403, 403, *[200] * 5,
    ]  # fmt: skip
    assert "52 nhiệm vụ, " in words(client.get("/nhiem-vu/"))
    said = words(client.get(f"/van-ban/{directive.pk}/"))
    assert ("Đối chiếu văn bản" in said, "Nhật ký" in said, "Tiến độ" in said) == (
        False, False, True,
    )  # fmt: skip
    refused = words(client.post(f"/van-ban/{directive.pk}/giao/"))
    assert "Tài khoản này không có quyền giao nhiệm vụ." in refused


def test_directive_that_is_not_given_yet_is_the_office_s_alone(there) -> None:
    directive = plan(there.act)
    assert directive.state == DirectiveState.WAITING
    for username, status in (("sotaichinh.daumoi", 404), ("chutich", 200), ("vanthu", 200)):
        answer = signed_in(username).get(f"/van-ban/{directive.pk}/")
        assert (username, answer.status_code) == (username, status)


def test_restricted_directive_shows_an_agency_its_own_tasks_alone(directive) -> None:
    directive.restricted = True
    directive.save()
    client = signed_in("soyte.daumoi")
    assert client.get(f"/van-ban/{directive.pk}/").status_code == 404
    mine = directive.tasks.filter(assignments__agency__code="so-y-te")
    answer = client.get(f"/nhiem-vu/{mine[0].pk}/")
    assert (answer.status_code, "/toan-van/" in answer.content.decode()) == (200, False)
    other = directive.tasks.exclude(assignments__agency__code="so-y-te")
    foreign = other.filter(parties__agency__isnull=True).exclude(parties__agency__code="so-y-te")
    assert client.get(f"/nhiem-vu/{foreign[0].pk}/").status_code == 404
