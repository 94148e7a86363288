from datetime import timedelta

import pytest

from sauro.people.refusal import Refused
from sauro.tasks.commands.obstacles import Hindrance, answer_obstacle, raise_obstacle
from tests.directives.offices import agency
from tests.tasks.life import DAY, at, done, kinds, work_of

BUILDER = "soxaydung.daumoi"


def hindrance(**values) -> Hindrance:
    return Hindrance(**{"text": "Chưa có nguồn vốn", "cause": "objective"} | values)


def test_obstacle_goes_by_the_road_that_the_directive_names(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    said = hindrance(request="Bố trí 2 tỷ đồng", answer_by=DAY + timedelta(5))
    one = raise_obstacle(at(BUILDER), row, said)
    assert (one.route, one.by_self) == (agency("so-tai-chinh"), True)
    assert kinds(row)[-1] == "obstacle"


def test_body_that_was_asked_answers_and_others_do_not(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    one = raise_obstacle(at(BUILDER), row, hindrance(asked=agency("so-noi-vu")))
    for username in (BUILDER, "soyte.daumoi"):
        with pytest.raises(Refused, match="không trả lời được"):
            answer_obstacle(at(username), one, "Đồng ý")
    one = answer_obstacle(at("sonoivu.daumoi"), one, "Đã bố trí biên chế")
    assert one.answered_by is not None
    with pytest.raises(Refused, match="đã được trả lời"):
        answer_obstacle(at("chanhvp"), one, "Thêm")


@pytest.mark.parametrize("username", ["sotaichinh.daumoi", "chanhvp", "chutich"])
def test_who_follows_up_the_office_and_leaders_answer(plan_given, username: str) -> None:
    one = raise_obstacle(at(BUILDER), work_of(plan_given, "so-xay-dung"), hindrance())
    assert answer_obstacle(at(username), one, "Đồng ý").answer == "Đồng ý"
    assert kinds(one.assignment)[-1] == "obstacle_answer"


def test_empty_past_or_closed_is_refused(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    with pytest.raises(Refused, match="Hãy ghi khó khăn"):
        raise_obstacle(at(BUILDER), row, hindrance(text=" "))
    with pytest.raises(Refused, match="trong quá khứ"):
        raise_obstacle(at(BUILDER), row, hindrance(answer_by=DAY - timedelta(1)))
    one = raise_obstacle(at(BUILDER), row, hindrance())
    with pytest.raises(Refused, match="Hãy ghi nội dung trả lời"):
        answer_obstacle(at("chanhvp"), one, " ")
    done(work_of(plan_given, "so-xay-dung", 1), BUILDER)
    with pytest.raises(Refused, match="đã kết thúc"):
        raise_obstacle(at(BUILDER), work_of(plan_given, "so-xay-dung", 1), hindrance())
