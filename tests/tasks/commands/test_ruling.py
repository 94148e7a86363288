"""The word of a leader, entered by the office: said to be so wherever the decision stands."""

from datetime import timedelta

import pytest

from sauro.people.refusal import Refused
from sauro.tasks.commands.extend import ask_extension, counter, grant, refuse
from sauro.tasks.commands.obstacles import answer_obstacle, raise_obstacle
from sauro.tasks.commands.ruling import Word
from sauro.tasks.commands.steps import take
from sauro.tasks.commands.transfer import transfer
from sauro.tasks.models import Event
from sauro.tasks.queries.history import history_of
from tests.directives.offices import account, agency
from tests.tasks.commands.test_obstacles import hindrance
from tests.tasks.life import DAY, at, due_on, fresh, work_of

BUILDER, SPECIALIST = "soxaydung.daumoi", "cv.tonghop"
LATER = DAY + timedelta(30)


def word(paper: str = "PTr 12/VPUBND", username: str = "chutich", days: int = -1) -> Word:
    return Word(account(username), DAY + timedelta(days), paper)


def said_of(row) -> list[str]:
    moments = history_of(account("chutich"), row.task, DAY, row)
    return [words for one in moments[0].happenings for words in one.said]


def test_answer_of_a_leader_names_who_decided_when_on_which_paper_and_who_entered(
    plan_given,
) -> None:
    one = raise_obstacle(at(BUILDER), work_of(plan_given, "so-xay-dung"), hindrance())
    one = answer_obstacle(at(SPECIALIST), one, "Đồng ý bố trí vốn", word())
    assert (one.leader, one.ruled_on, one.paper) == (
        account("chutich"), DAY - timedelta(1), "PTr 12/VPUBND",
    )  # fmt: skip
    assert one.answered_by == account(SPECIALIST)
    name = account("chutich").full_name
    assert f"{name} quyết định ngày 5/4/2026, PTr 12/VPUBND" in said_of(one.assignment)


def test_later_deadline_granted_refused_or_countered_by_a_leader_says_so(plan_given) -> None:
    rows = [due_on(work_of(plan_given, "so-xay-dung", n), DAY + timedelta(5)) for n in range(3)]
    asked = [ask_extension(at(BUILDER), row, LATER, "Chờ thẩm định", "objective") for row in rows]
    orally = word("")
    found = [
        grant(at(SPECIALIST), asked[0], "PTr 12", word=orally),
        refuse(at(SPECIALIST), asked[1], "Không cần thiết", orally),
        counter(at(SPECIALIST), asked[2], DAY + timedelta(10), word=orally),
    ]
    assert [one.state for one in found] == ["granted", "refused", "countered"]
    assert {(one.leader, one.paper) for one in found} == {(account("chutich"), "")}
    assert any("ý kiến trực tiếp" in words for words in said_of(rows[1]))


@pytest.mark.parametrize("moves", [True, False])
def test_other_body_decided_by_a_leader_is_told_in_the_event(plan_given, moves: bool) -> None:
    row = work_of(plan_given, "so-xay-dung")
    take(at(BUILDER), "misdirect", row, row.version, {"reason": "Không thuộc chức năng"})
    row = fresh(row)
    if moves:
        transfer(at(SPECIALIST), row, row.version, agency("so-y-te"), "Đồng ý", word())
    else:
        take(at(SPECIALIST), "keep", row, row.version, {"reason": "Đúng chức năng"}, word())
    event = Event.objects.get(assignment=row, kind="transfer" if moves else "keep")
    assert event.data["leader"] == account("chutich").full_name
    assert (event.by, event.data["ruled_on"]) == (account(SPECIALIST), "2026-04-05")


@pytest.mark.parametrize(
    ("username", "said", "why"),
    [
        ("sotaichinh.daumoi", word, "Chỉ Văn phòng nhập thay"),
        ("chutich", word, "Chỉ Văn phòng nhập thay"),
        (SPECIALIST, lambda: word(days=1), "ở sau hôm nay"),
        (SPECIALIST, lambda: word(username=BUILDER), "không giữ vị trí lãnh đạo"),
    ],
)
def test_only_the_office_enters_the_word_that_a_leader_gave(
    plan_given, username, said, why
) -> None:
    one = raise_obstacle(at(BUILDER), work_of(plan_given, "so-xay-dung"), hindrance())
    with pytest.raises(Refused, match=why):
        answer_obstacle(at(username), one, "Đồng ý", said())
    one.refresh_from_db()
    assert (one.answered_at, one.leader) == (None, None)


def test_decision_of_one_s_own_names_no_leader(plan_given) -> None:
    one = raise_obstacle(at(BUILDER), work_of(plan_given, "so-xay-dung"), hindrance())
    one = answer_obstacle(at("chutich"), one, "Đồng ý")
    assert (one.leader, one.ruled_on, one.paper) == (None, None, "")
