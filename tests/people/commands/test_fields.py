from datetime import date

import pytest

from sauro.people.commands.fields import (
    correct_field,
    create_field,
    end_duty,
    put_in_charge,
)
from sauro.people.models import Change, FieldDuty, Post
from sauro.people.queries.fields import fields_on
from sauro.people.refusal import Refused
from sauro.people.vocabulary import DutyKind, PostKind
from tests.people.organisation import DAY, FIRST, SYSTEM, holder, province

pytestmark = pytest.mark.django_db
LAST, NEXT = date(2026, 2, 28), date(2026, 3, 1)
LEADER, SPECIALIST = DutyKind.LEADER, DutyKind.SPECIALIST


@pytest.fixture
def leaders() -> tuple[Post, Post]:
    committee = province().committee
    one, two = (holder(f"pct.{number}", PostKind.LEADER, committee) for number in (1, 2))
    return one, two


def _leader(day: date):
    return fields_on(day)[0].leader


def test_field_passes_from_one_leader_to_the_next(leaders) -> None:
    one, two = leaders
    field = create_field(SYSTEM, "y-te", "  Y  tế")
    put_in_charge(SYSTEM, field, one, LEADER, FIRST, "QĐ 1")
    put_in_charge(SYSTEM, field, two, LEADER, NEXT, "QĐ 2")
    change = Change.objects.filter(action="put_in_charge").latest("id")
    assert (field.name, _leader(LAST), _leader(NEXT)) == ("Y tế", one.user, two.user)
    assert (change.before["person"], change.reason) == (one.user.full_name, "QĐ 2")


def test_leader_set_wrong_is_replaced_on_the_same_day(leaders) -> None:
    one, two = leaders
    field = create_field(SYSTEM, "y-te", "Y tế")
    put_in_charge(SYSTEM, field, one, LEADER, FIRST, "QĐ 1")
    put_in_charge(SYSTEM, field, two, LEADER, FIRST, "ghi sai")
    assert [duty.post for duty in FieldDuty.objects.all()] == [two]


def test_several_specialists_follow_a_field() -> None:
    office = province().office
    posts = [holder(f"cv.{number}", PostKind.OFFICE, office) for number in (1, 2)]
    field = create_field(SYSTEM, "y-te", "Y tế")
    first, _ = (put_in_charge(SYSTEM, field, post, SPECIALIST, FIRST, "b") for post in posts)
    end_duty(SYSTEM, first, LAST, "đổi việc")
    counts = [len(fields_on(day)[0].specialists) for day in (LAST, NEXT)]
    assert counts == [2, 1]


@pytest.mark.parametrize(
    ("kind", "day", "words"),
    [
        (SPECIALIST, FIRST, "phải giữ vị trí Văn phòng Ủy ban nhân dân"),
        (LEADER, date(2025, 6, 1), "không giữ vị trí này trong ngày 01/6/2025"),
        (LEADER, FIRST, "Đã phân công khác từ ngày 01/3/2026"),
        (LEADER, DAY, "đã phụ trách, theo dõi lĩnh vực này"),
    ],
)
def test_unfit_charge_is_refused(leaders, kind: DutyKind, day: date, words: str) -> None:
    field = create_field(SYSTEM, "y-te", "Y tế")
    put_in_charge(SYSTEM, field, leaders[0], LEADER, NEXT, "QĐ 2")
    with pytest.raises(Refused, match=words):
        put_in_charge(SYSTEM, field, leaders[0], kind, day, "QĐ 1")
    assert FieldDuty.objects.count() == 1


@pytest.mark.parametrize(
    ("last_day", "words"),
    [(date(2025, 6, 1), "bắt đầu từ ngày 01/7/2025"), (DAY, "đã kết thúc từ hết ngày 28/02/2026")],
)
def test_unfit_end_is_refused(leaders, last_day: date, words: str) -> None:
    field = create_field(SYSTEM, "y-te", "Y tế")
    duty = put_in_charge(SYSTEM, field, leaders[0], LEADER, FIRST, "QĐ 2")
    end_duty(SYSTEM, duty, LAST, "")
    with pytest.raises(Refused, match=words):
        end_duty(SYSTEM, duty, last_day, "")


@pytest.mark.parametrize(
    ("code", "words"),
    [("y-te", "Mã lĩnh vực y-te đã dùng"), ("Y tế", "Mã lĩnh vực gồm chữ thường")],
)
def test_unfit_field_is_refused(code: str, words: str) -> None:
    create_field(SYSTEM, "y-te", "Y tế")
    with pytest.raises(Refused, match=words):
        create_field(SYSTEM, code, "Y tế")


def test_field_is_corrected_and_history_says_what_it_was() -> None:
    field = create_field(SYSTEM, "y-te", "Y té", 7)
    create_field(SYSTEM, "noi-vu", "Nội vụ", 3)
    right = correct_field(SYSTEM, field, "  Y tế ", 1)
    change = Change.objects.get(action="correct_field")
    assert [row.field.name for row in fields_on(DAY)] == ["Y tế", "Nội vụ"]
    assert (right.code, change.before, change.after) == (
        "y-te", {"name": "Y té", "rank": 7}, {"name": "Y tế", "rank": 1},
    )  # fmt: skip


def test_field_that_is_right_already_leaves_no_history() -> None:
    field = create_field(SYSTEM, "y-te", "Y tế", 7)
    correct_field(SYSTEM, field, "Y tế", 7)
    assert not Change.objects.filter(action="correct_field").exists()


def test_field_without_a_name_is_refused() -> None:
    field = create_field(SYSTEM, "y-te", "Y tế")
    with pytest.raises(Refused, match="Lĩnh vực: Trường này không được để trắng"):
        correct_field(SYSTEM, field, " ", 0)
