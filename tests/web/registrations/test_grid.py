"""The grid of an agency without a browser: what is typed, what comes of it, what is said."""

import re

import pytest
from django.test import Client

from sauro.tasks.commands.register import send_back
from sauro.tasks.models import Assignment, Registration
from tests.directives.offices import NOW, account, agency
from tests.tasks.registering import BUILDER, BUILDERS, act_of, agreed, sent, work_of
from tests.web.pages import signed_in, words

FIELDS = ("nguoi", "ten", "han", "sp", "buoc", "ghi")


@pytest.fixture
def rows(plan_given) -> list[Assignment]:
    """What the plan gives to the builders."""
    return work_of(plan_given)


def where(rows: list[Assignment]) -> str:
    return f"/dang-ky/{rows[0].task.directive_id}/{rows[0].agency_id}/"


def posted(client: Client, rows: list[Assignment], wish: str, typed: dict[int, dict]):
    """Press a button of the page as it is shown, some of its rows filled in."""
    shown = client.get(where(rows)).context["form"]
    data = {"viec": wish}
    for line in shown.lines:
        if line.form is None:
            continue
        key = line.row.assignment.pk
        data[f"{key}-goc"] = line.seen
        for name in FIELDS:
            data[f"{key}-{name}"] = typed.get(key, {}).get(name, line.form[name].value() or "")
    data |= {f"dien-{name}": value for name, value in typed.get(0, {}).items()}
    return client.post(where(rows), data)


def full() -> dict[str, str]:
    return {
        "nguoi": str(account(BUILDER).pk), "han": "30/6", "sp": "Tờ trình",
        "buoc": "Soạn thảo 10/4; Trình ký 20/4",
    }  # fmt: skip


def test_all_rows_are_sent_by_one_button(rows) -> None:
    client = signed_in(BUILDER)
    answer = posted(client, rows, "gui", {row.pk: full() for row in rows})
    assert (answer.status_code, answer["Location"]) == (303, where(rows))
    found = Registration.objects.order_by("assignment")
    assert {one.state for one in found} == {"sent"}
    assert len(found) == len(rows)
    assert [f"{step}" for step in found[0].steps.values_list("name", "day")] == [
        "('Soạn thảo', datetime.date(2026, 4, 10))", "('Trình ký', datetime.date(2026, 4, 20))",
    ]  # fmt: skip
    assert f"Đã gửi đăng ký {len(rows)} nhiệm vụ." in words(client.get(where(rows)))


def test_page_without_rows_typed_writes_nothing(rows) -> None:
    client = signed_in(BUILDER)
    posted(client, rows, "gui", {})
    assert Registration.objects.count() == 0
    assert "Không có gì mới để gửi." in words(client.get(where(rows)))


def test_errors_stand_beside_their_rows_and_keep_what_was_typed(rows) -> None:
    client = signed_in(BUILDER)
    wrong = full() | {"han": "31/2", "buoc": "Soạn thảo 45/4", "sp": "Đề án quý"}
    answer = posted(client, rows, "gui", {rows[0].pk: wrong, rows[1].pk: full()})
    said = words(answer)
    assert answer.status_code == 422
    assert "“31/2” không phải ngày. Hãy ghi như 20/4 hoặc 20/4/2026." in said
    assert "“45/4” không phải ngày." in said
    assert "Soạn thảo 45/4" in said
    assert "Đề án quý" in said
    assert Registration.objects.count() == 0


def test_what_the_command_refuses_stands_beside_its_row(rows) -> None:
    answer = posted(
        signed_in(BUILDER), rows, "gui",
        {rows[0].pk: full() | {"buoc": "Trình ký 1/7"}, rows[1].pk: full()},
    )  # fmt: skip
    row = re.search(rf'<tr id="dong-{rows[0].pk}".*?</tr>', answer.content.decode(), re.DOTALL)
    assert row
    assert "Bước “Trình ký” có ngày sau thời hạn 30/6/2026." in row[0]
    assert answer.status_code == 422


def test_one_person_and_one_day_fill_the_rows_left_empty(rows) -> None:
    client = signed_in(BUILDER)
    mine = {"ten": "Lò Văn Bình", "han": "15/5"}
    fill = {"nguoi": str(account(BUILDER).pk), "han": "30/6"}
    posted(client, rows, "dien", {rows[0].pk: mine, 0: fill})
    found = {one.assignment_id: one for one in Registration.objects.all()}
    assert {one.state for one in found.values()} == {"draft"}
    assert (found[rows[0].pk].person_name, f"{found[rows[0].pk].due}") == (
        "Lò Văn Bình", "2026-05-15",
    )  # fmt: skip
    others = {(found[row.pk].person, f"{found[row.pk].due}") for row in rows[1:]}
    assert others == {(account(BUILDER), "2026-06-30")}


def test_day_after_the_given_one_is_not_filled_in(rows) -> None:
    Assignment.objects.filter(pk=rows[0].pk).update(given_due="2026-05-01")
    posted(signed_in(BUILDER), rows, "dien", {0: {"ten": "Lò Văn Bình", "han": "30/6"}})
    days = dict(Registration.objects.values_list("assignment", "due"))
    assert [days[rows[0].pk], f"{days[rows[1].pk]}"] == [None, "2026-06-30"]


def test_draft_that_is_saved_again_unchanged_leaves_no_event(rows) -> None:
    client = signed_in(BUILDER)
    posted(client, rows, "luu", {rows[0].pk: full()})
    events = rows[0].task.events.count()
    posted(client, rows, "luu", {})
    assert rows[0].task.events.count() == events
    assert "Không có gì thay đổi." in words(client.get(where(rows)))


def test_row_that_was_emptied_stays_empty(rows) -> None:
    client = signed_in(BUILDER)
    posted(client, rows, "luu", {rows[0].pk: full()})
    posted(client, rows, "gui", {rows[0].pk: dict.fromkeys(FIELDS, "")})
    one = Registration.objects.get()
    assert (one.state, one.person, one.due, one.steps.count()) == ("draft", None, None, 0)


def test_row_that_another_changed_meanwhile_is_not_written_over(rows) -> None:
    client = signed_in(BUILDER)
    key = rows[0].pk
    old = client.get(where(rows)).context["form"].lines[0].seen
    posted(client, rows, "luu", {key: full()})
    data = {"viec": "luu", f"{key}-goc": old, f"{key}-sp": "Khác"}
    answer = client.post(where(rows), data)
    assert "Dòng này vừa được người khác sửa nên chưa ghi." in words(answer)
    assert Registration.objects.get().product == "Tờ trình"


def test_returned_row_shows_its_reason_on_top_until_it_is_sent_again(rows) -> None:
    client = signed_in(BUILDER)
    send_back(act_of("cv.tonghop"), sent(rows[:2])[:1], "Hạn chưa hợp lý")
    assert client.get(where(rows)).context["form"].returned[0].assignment == rows[0]
    assert "1 đăng ký được yêu cầu làm lại" in words(client.get(where(rows)))
    posted(client, rows, "luu", {rows[0].pk: {"han": "15/6"}})
    assert "“Hạn chưa hợp lý”" in words(client.get(where(rows)))
    posted(client, rows, "gui", {})
    assert "“Hạn chưa hợp lý”" not in words(client.get(where(rows)))


def test_what_waits_is_taken_back_and_the_rest_that_was_typed_is_kept(rows) -> None:
    client = signed_in(BUILDER)
    sent(rows[:1])
    posted(client, rows, f"rut-{rows[0].pk}", {rows[1].pk: full()})
    states = dict(Registration.objects.values_list("assignment", "state"))
    assert states == {rows[0].pk: "draft", rows[1].pk: "draft"}


def test_agreed_row_is_registered_again_and_the_first_stays(rows) -> None:
    client = signed_in(BUILDER)
    agreed(rows)
    posted(client, rows, "gui", {rows[0].pk: {"han": "30/9"}})
    assert list(Registration.objects.filter(assignment=rows[0]).values_list("number", "state")) == [
        (1, "agreed"),
        (2, "sent"),
    ]
    assert Registration.objects.filter(number=2).count() == 1


def test_person_who_left_stays_in_rows_that_are_not_touched(rows) -> None:
    agreed(rows[:1])
    account(BUILDER).posts.update(last_day="2026-04-02")
    office = signed_in("cv.tonghop")
    answer = posted(office, rows, "gui", {rows[1].pk: full() | {"nguoi": "", "ten": "Lò Văn An"}})
    assert answer.status_code == 303
    assert Registration.objects.filter(state="sent").count() == 1


@pytest.mark.parametrize(
    ("username", "status"),
    [
        (BUILDER, 200), ("cv.tonghop", 200), ("chutich", 403), ("kiemtra", 403),
        ("soyte.daumoi", 404), ("quantri", 404), ("sotaichinh.daumoi", 200),
    ],
)  # fmt: skip
def test_grid_is_for_its_agency_and_those_who_enter_for_it(rows, username, status) -> None:
    assert signed_in(username).get(where(rows)).status_code == status


def test_what_is_entered_for_another_agency_says_so(rows) -> None:
    client = signed_in("cv.tonghop")
    assert "Đang nhập thay cho Sở Xây dựng" in words(client.get(where(rows)))
    posted(client, rows, "gui", {rows[0].pk: full()})
    assert Registration.objects.get().by_self is False


def test_fifty_rows_are_saved_in_one_post(plan_given) -> None:
    directive = plan_given
    home = agency(BUILDERS)
    others = directive.tasks.exclude(assignments__agency=home)
    Assignment.objects.bulk_create(
        Assignment(task=task, agency=home, state_since=NOW) for task in others
    )
    rows = work_of(directive)
    answer = posted(signed_in(BUILDER), rows, "gui", {row.pk: full() for row in rows})
    assert answer.status_code == 303
    assert Registration.objects.filter(state="sent").count() == len(rows)
    assert len(rows) >= 50
