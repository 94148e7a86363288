from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from sauro.people.commands.delegations import delegate, end_delegation
from sauro.people.commands.posts import end_post
from sauro.people.commands.users import close_user
from sauro.people.models import Change, Delegation, Post, User
from sauro.people.queries.delegations import stand_ins
from sauro.people.queries.posts import posts_on
from sauro.people.refusal import Refused
from sauro.people.vocabulary import PostKind
from tests.people.organisation import (
    FIRST,
    SYSTEM,
    act_of,
    administrator,
    holder,
    province,
    user,
)

pytestmark = pytest.mark.django_db
START, END = date(2026, 4, 1), date(2026, 4, 10)
BASIS = "Giấy ủy quyền 05/GUQ"


@pytest.fixture
def post() -> Post:
    return holder("pct", PostKind.LEADER, province().committee)


@pytest.fixture
def other() -> User:
    return user("thay")


def _posts(user: User, day: date) -> list[Post]:
    return [standing.post for standing in posts_on(user, day)]


def test_receiver_acts_in_the_post_on_its_days(post: Post, other: User) -> None:
    delegate(act_of(post.user), post.user, other, [post], START, END, BASIS)
    days = [date(2026, 3, 31), START, END, date(2026, 4, 11)]
    assert [_posts(other, day) for day in days] == [[], [post], [post], []]
    assert [_posts(post.user, day) for day in days] == [[post]] * 4


def test_post_lent_twice_over_the_same_days_is_refused(post: Post, other: User) -> None:
    act = act_of(post.user)
    delegate(act, post.user, other, [post], START, END, BASIS)
    with pytest.raises(Refused) as refused:
        delegate(act, post.user, other, [post], END, date(2026, 4, 30), BASIS)
    assert "đã được ủy quyền vị trí này từ ngày 01/4/2026 đến hết ngày 10/4/2026" in str(
        refused.value.message
    )
    delegate(act, post.user, other, [post], date(2026, 4, 11), date(2026, 4, 30), BASIS)
    assert Delegation.objects.count() == 2


def test_lent_post_ends_with_the_post(post: Post, other: User) -> None:
    delegate(act_of(post.user), post.user, other, [post], START, END, BASIS)
    end_post(SYSTEM, post, START, "chuyển công tác")
    assert [_posts(other, day) for day in (START, END)] == [[post], []]


def test_closed_account_lends_nothing(post: Post, other: User) -> None:
    delegate(act_of(post.user), post.user, other, [post], START, END, BASIS)
    close_user(SYSTEM, post.user, "nghỉ")
    assert _posts(other, START) == []


def test_lent_post_is_not_lent_on(post: Post, other: User) -> None:
    delegate(act_of(post.user), post.user, other, [post], START, END, BASIS)
    with pytest.raises(Refused, match="vị trí của chính người ủy quyền"):
        delegate(act_of(other), other, user("ba"), [post], START, END, BASIS)


def test_delegation_ends_earlier(post: Post, other: User) -> None:
    row = delegate(act_of(post.user), post.user, other, [post], START, END, BASIS)
    end_delegation(act_of(post.user), row, START, "đã trở lại")
    assert [_posts(other, day) for day in (START, END)] == [[post], []]
    with pytest.raises(Refused, match="đã hết từ hết ngày 01/4/2026"):
        end_delegation(act_of(post.user), row, END, "")
    with pytest.raises(Refused, match="bắt đầu từ ngày 01/4/2026"):
        end_delegation(act_of(post.user), row, date(2026, 3, 1), "")


def test_history_names_both(post: Post, other: User) -> None:
    delegate(act_of(post.user), post.user, other, [post], START, END, BASIS)
    change = Change.objects.get(action="delegate")
    assert (change.by, change.label, change.reason, change.after["receiver"]) == (
        post.user, f"{post.user.full_name} → {other.full_name}", BASIS, "thay",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"last_day": date(2026, 3, 1)}, "Ngày kết thúc không được trước"),
        ({"basis": " "}, "ghi căn cứ ủy quyền"),
        ({"posts": []}, "ít nhất một vị trí"),
        ({"first_day": date(2025, 6, 1)}, "không giữ vị trí này trong ngày 01/6/2025"),
    ],
)
def test_unfit_delegation_is_refused(post: Post, other: User, values: dict, words: str) -> None:
    wanted = {"posts": [post], "first_day": START, "last_day": END, "basis": BASIS} | values
    with pytest.raises(Refused, match=words):
        delegate(act_of(post.user), post.user, other, **wanted)
    assert not Delegation.objects.exists()


def test_only_the_giver_or_an_administrator_delegates(post: Post, other: User) -> None:
    keeper = administrator()
    with pytest.raises(Refused, match="không có quyền"):
        delegate(act_of(user("ba")), post.user, other, [post], START, END, BASIS)
    with pytest.raises(Refused, match="Không ai tự nhận ủy quyền"):
        delegate(act_of(keeper), post.user, keeper, [post], START, END, BASIS)
    delegate(act_of(keeper), post.user, other, [post], START, END, BASIS)
    assert _posts(other, START) == [post]


def test_nobody_delegates_to_himself_or_to_a_closed_account(post: Post, other: User) -> None:
    with pytest.raises(Refused, match="cho chính mình"):
        delegate(act_of(post.user), post.user, post.user, [post], START, END, BASIS)
    close_user(SYSTEM, other, "nghỉ")
    with pytest.raises(Refused, match="Tài khoản thay đã đóng"):
        delegate(act_of(post.user), post.user, other, [post], START, END, BASIS)


def test_keeping_the_system_is_not_delegated(other: User) -> None:
    post = holder("quantri", PostKind.ADMINISTRATOR, None, FIRST)
    with pytest.raises(Refused, match=r"Quản trị hệ thống .+ không ủy quyền được"):
        delegate(act_of(post.user), post.user, other, [post], START, END, BASIS)


def test_delegation_neither_begins_nor_ends_before_the_day_it_is_written(
    post: Post, other: User
) -> None:
    act = act_of(post.user)
    with pytest.raises(Refused, match="sớm nhất từ hôm nay"):
        delegate(act, post.user, other, [post], act.day - timedelta(1), END, BASIS)
    row = delegate(act, post.user, other, [post], act.day, END, BASIS)
    later = replace(act, now=act.now + timedelta(3))
    with pytest.raises(Refused, match="sớm nhất vào hết hôm nay"):
        end_delegation(later, row, act.day, "")
    assert end_delegation(later, row, later.day, "về sớm").last_day == later.day


def test_stand_in_is_named_with_whose_post_by_which_paper_until_when(
    post: Post, other: User
) -> None:
    delegate(act_of(post.user), post.user, other, [post], START, END, BASIS)
    noon = [datetime(2026, 4, day, 12, tzinfo=UTC) for day in (1, 10, 11)]
    lent = stand_ins([other.pk, None])
    name = f"{post.get_kind_display()} {post.user.full_name}"
    words = f"được {name} ủy quyền ({BASIS}, đến hết ngày 10/4/2026)"
    assert [lent.words(other.pk, at, ()) for at in noon] == [words, words, ""]
    assert lent.words(post.user.pk, noon[0], ()) == ""


def test_post_at_an_agency_is_told_of_work_of_that_agency_alone(other: User) -> None:
    there = province()
    head = holder("giamdoc", PostKind.HEAD, there.finance, title="Giám đốc")
    delegate(act_of(head.user), head.user, other, [head], START, END, BASIS)
    lent, noon = stand_ins([other.pk]), datetime(2026, 4, 1, 12, tzinfo=UTC)
    told = [bool(lent.words(other.pk, noon, {one.pk})) for one in (there.finance, there.health)]
    assert told == [True, False]
