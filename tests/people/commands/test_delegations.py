from datetime import date

import pytest

from sauro.people.commands.delegations import delegate, end_delegation
from sauro.people.commands.posts import end_post
from sauro.people.commands.users import close_user
from sauro.people.models import Change, Delegation, Post, User
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
