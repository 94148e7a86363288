from datetime import date

import pytest

from sauro.people.commands.fields import create_field, put_in_charge
from sauro.people.commands.posts import appoint, correct_post, end_post
from sauro.people.commands.reorganisation import dissolve_agency
from sauro.people.commands.users import close_user
from sauro.people.models import Agency, Change, Post
from sauro.people.refusal import Refused
from sauro.people.vocabulary import DutyKind, PostKind
from tests.people.organisation import (
    DAY,
    FIRST,
    SYSTEM,
    act_of,
    administrator,
    holder,
    province,
    user,
)

pytestmark = pytest.mark.django_db
LAST = date(2026, 2, 28)


def test_person_is_appointed_and_history_says_by_whom() -> None:
    there, keeper, person = province(), administrator(), user("lo.an")
    post = appoint(
        act_of(keeper), person, PostKind.HEAD, there.health, FIRST, title="Giám đốc", basis="QĐ 3"
    )
    change = Change.objects.filter(action="appoint").latest("id")
    assert (post.user, post.agency, post.kind, post.title, post.last_day) == (
        person, there.health, "head", "Giám đốc", None,
    )  # fmt: skip
    assert (change.by, change.label, change.reason, change.after["agency"]) == (
        keeper, "Lò Văn An", "QĐ 3", "so-y-te",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "place", "first_day", "values", "words"),
    [
        (PostKind.FOCAL, None, FIRST, {}, "phải gắn với một cơ quan"),
        (PostKind.FOCAL, "health", date(2025, 1, 1), {}, "không có trong ngày 01/01/2025"),
        (PostKind.LEADER, "health", FIRST, {}, "chỉ có ở Ủy ban nhân dân, không có ở Sở Y tế"),
        (PostKind.OFFICE, "health", FIRST, {}, "chỉ có ở Văn phòng hoặc Ủy ban nhân dân"),
        (PostKind.FOCAL, "health", FIRST, {"last_day": date(2025, 6, 1)}, "không được trước"),
        (PostKind.FOCAL, "health", FIRST, {"title": "x" * 151}, "Chức danh: "),
    ],
)
def test_unfit_post_is_refused(kind, place, first_day, values, words) -> None:
    there = province()
    agency = getattr(there, place) if place else None
    with pytest.raises(Refused, match=words):
        appoint(SYSTEM, user("lo.an"), kind, agency, first_day, **values)
    assert not Post.objects.exists()


def test_agency_has_one_head_at_a_time() -> None:
    there = province()
    first = holder("mot", PostKind.HEAD, there.health)
    with pytest.raises(Refused, match="Cơ quan đã có thủ trưởng trong thời gian này"):
        holder("hai", PostKind.HEAD, there.health, DAY)
    end_post(SYSTEM, first, LAST, "chuyển công tác")
    second = appoint(SYSTEM, user("ba"), PostKind.HEAD, there.health, date(2026, 3, 1))
    assert second.first_day == date(2026, 3, 1)


def test_same_post_is_not_given_twice() -> None:
    post = holder("mot", PostKind.FOCAL, province().health)
    with pytest.raises(Refused, match="đã giữ vị trí này từ ngày 01/7/2025"):
        appoint(SYSTEM, post.user, PostKind.FOCAL, post.agency, DAY)


def test_closed_account_is_not_appointed() -> None:
    person = close_user(SYSTEM, user("mot"), "nghỉ")
    with pytest.raises(Refused, match="Tài khoản mot đã đóng"):
        appoint(SYSTEM, person, PostKind.FOCAL, province().health, FIRST)


def test_nobody_appoints_himself() -> None:
    keeper = administrator()
    with pytest.raises(Refused, match="Không ai tự giao vị trí"):
        appoint(act_of(keeper), keeper, PostKind.LEADER, province().committee, FIRST)


def test_post_ends_with_its_agency() -> None:
    health = province().health
    dissolve_agency(SYSTEM, health, DAY, "NQ 9")
    post = holder("mot", PostKind.FOCAL, Agency.objects.get(pk=health.pk))
    assert post.last_day == DAY


def test_title_is_corrected() -> None:
    post = holder("mot", PostKind.FOCAL, province().health)
    correct_post(SYSTEM, post, "Chuyên viên chính", "QĐ 4")
    correct_post(SYSTEM, post, "Chuyên viên  chính", "QĐ 4")
    change = Change.objects.get(action="correct_post")
    assert (change.before, change.after) == ({"title": ""}, {"title": "Chuyên viên chính"})


def test_ended_post_takes_its_duties_along() -> None:
    post = holder("pct", PostKind.LEADER, province().committee)
    field = create_field(SYSTEM, "y-te", "Y tế")
    duty = put_in_charge(SYSTEM, field, post, DutyKind.LEADER, FIRST, "b")
    end_post(SYSTEM, post, LAST, "chuyển công tác")
    duty.refresh_from_db()
    assert duty.last_day == LAST


@pytest.mark.parametrize(
    ("last_day", "words"),
    [(date(2025, 6, 1), "bắt đầu từ ngày 01/7/2025"), (DAY, "đã kết thúc từ hết ngày 28/02/2026")],
)
def test_unfit_end_is_refused(last_day: date, words: str) -> None:
    post = end_post(
        SYSTEM, holder("mot", PostKind.FOCAL, province().health), LAST, "chuyển công tác"
    )
    with pytest.raises(Refused, match=words):
        end_post(SYSTEM, post, last_day, "")


def test_last_administrator_stays() -> None:
    keeper = administrator()
    post = keeper.posts.get()
    with pytest.raises(Refused, match="người quản trị cuối cùng"):
        end_post(SYSTEM, post, DAY, "")
    holder("hai", PostKind.ADMINISTRATOR, None)
    assert end_post(SYSTEM, post, DAY, "chuyển công tác").last_day == DAY
