"""What agencies sent, agreed or returned without a browser."""

from datetime import date, timedelta

import pytest
from django.test import Client

from sauro.tasks.commands.register import recall, register
from sauro.tasks.models import Assignment, Registration
from tests.directives.offices import NOW, agency
from tests.tasks.registering import BUILDER, act_of, agreed, entry, sent, work_of
from tests.web.pages import signed_in, words

YEAR_END = date(2026, 12, 31)


@pytest.fixture
def rows(plan_given) -> list[Assignment]:
    return work_of(plan_given)


def where(rows: list[Assignment]) -> str:
    return f"/dang-ky/{rows[0].task.directive_id}/cho-dong-y/"


def shown(client: Client, rows: list[Assignment]) -> list:
    return [one for share in client.get(where(rows)).context["sent"].shares for one in share.rows]


def states() -> dict[str, int]:
    found = list(Registration.objects.values_list("state", flat=True))
    return {state: found.count(state) for state in set(found)}


def test_all_that_was_shown_is_agreed_in_one_consent(rows) -> None:
    sent(rows)
    office = signed_in("cv.tonghop")
    tokens = [one.token for one in shown(office, rows)]
    answer = office.post(where(rows), {"viec": "dong-y-het", "hien": tokens})
    assert (answer.status_code, states()) == (303, {"agreed": len(rows)})
    assert f"Đã đồng ý đăng ký của {len(rows)} nhiệm vụ." in words(office.get(where(rows)))
    days = Assignment.objects.filter(pk__in=[row.pk for row in rows])
    assert set(days.values_list("registered_due", flat=True)) == {date(2026, 6, 30)}


def test_ticked_ones_are_returned_with_their_reason(rows) -> None:
    sent(rows)
    office = signed_in("cv.tonghop")
    tokens = [one.token for one in shown(office, rows)][:2]
    answer = office.post(where(rows), {"viec": "lam-lai", "chon": tokens, "ly_do": "Sớm hơn"})
    assert (answer.status_code, states()) == (303, {"returned": 2, "sent": len(rows) - 2})


def test_return_without_a_reason_keeps_what_was_ticked(rows) -> None:
    sent(rows)
    office = signed_in("cv.tonghop")
    token = shown(office, rows)[1].token
    answer = office.post(where(rows), {"viec": "lam-lai", "chon": [token]})
    assert (answer.status_code, states()) == (422, {"sent": len(rows)})
    assert "Cần có lý do." in words(answer)
    assert answer.content.decode().count(" checked") == 1


def test_nothing_ticked_is_said(rows) -> None:
    sent(rows)
    answer = signed_in("cv.tonghop").post(where(rows), {"viec": "dong-y"})
    assert answer.status_code == 422
    assert "Chưa chọn đăng ký nào." in words(answer)


def test_what_was_sent_again_since_it_was_seen_is_not_agreed(rows) -> None:
    sent(rows)
    office = signed_in("cv.tonghop")
    tokens = [one.token for one in shown(office, rows)]
    later = act_of(BUILDER, NOW + timedelta(hours=3))
    recall(later, Registration.objects.filter(assignment=rows[0]))
    register(later, {rows[0].pk: entry(due=YEAR_END)}, send=True)
    answer = office.post(where(rows), {"viec": "dong-y-het", "hien": tokens})
    assert (answer.status_code, states()) == (422, {"sent": len(rows)})
    assert "vừa được rút hoặc gửi lại" in words(answer)


def test_second_registration_shows_before_and_after(rows) -> None:
    agreed(rows[:1])
    register(
        act_of(BUILDER, NOW + timedelta(hours=5)), {rows[0].pk: entry(due=YEAR_END)}, send=True
    )
    said = words(signed_in("cv.tonghop").get(where(rows)))
    assert "Đăng ký lần 2" in said
    assert "30/6/2026 31/12/2026" in said


def test_nobody_decides_what_they_sent_themselves(rows) -> None:
    register(act_of("cv.tonghop"), {rows[0].pk: entry()}, send=True)
    said = {
        name: [one.objection for one in shown(signed_in(name), rows)]
        for name in ("cv.tonghop", "chanhvp", "kiemtra")
    }
    assert said == {
        "cv.tonghop": ["Do chính mình gửi; người khác có thẩm quyền quyết định."],
        "chanhvp": [""],
        "kiemtra": ["Tài khoản này không đồng ý đăng ký của văn bản này."],
    }


@pytest.mark.parametrize("named", ["so-tai-chinh", "so-xay-dung"])
@pytest.mark.parametrize(
    "username", ["cv.tonghop", "chutich", "kiemtra", "sotaichinh.daumoi", BUILDER]
)
def test_page_says_the_same_as_the_command(rows, named, username) -> None:
    directive = rows[0].task.directive
    directive.agrees_agency = agency(named)
    directive.save()
    sent(rows[:1])
    client = signed_in(username)
    tokens = [(one.token, one.objection) for one in shown(client, rows)]
    answer = client.post(where(rows), {"viec": "dong-y", "chon": [tokens[0][0]]})
    assert answer.status_code == (422 if tokens[0][1] else 303)


def test_page_is_none_to_those_who_read_nothing_of_it(rows) -> None:
    found = {
        name: signed_in(name).get(where(rows)).status_code
        for name in ("chutich", "quantri", "soyte.daumoi", "cv.tonghop")
    }
    assert found == {"chutich": 200, "quantri": 404, "soyte.daumoi": 200, "cv.tonghop": 200}
    assert shown(signed_in("soyte.daumoi"), rows) == []


def test_those_who_registered_only_the_year_s_end_are_returned_in_one_go(rows) -> None:
    bare = {row.pk: entry(due=YEAR_END) for row in rows[:3]}
    for pk in list(bare)[:2]:
        bare[pk] = type(bare[pk])(person_name="Lò Văn An", due=YEAR_END)
    register(act_of(BUILDER), bare, send=True)
    sent(rows[3:])
    office = signed_in("cv.tonghop")
    page = office.get("/dang-ky/chi-ghi-31-12/")
    found = [one for share in page.context["sent"].shares for one in share.rows]
    assert [one.registration.assignment for one in found] == rows[:2]
    assert page.content.decode().count(" checked") == 2
    answer = office.post(
        "/dang-ky/chi-ghi-31-12/",
        {"viec": "lam-lai", "chon": [one.token for one in found], "ly_do": "Ghi các bước"},
    )
    assert (answer.status_code, states()) == (303, {"returned": 2, "sent": len(rows) - 2})
