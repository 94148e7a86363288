from datetime import date

import pytest

from sauro.people.act import Act
from sauro.people.commands.delegations import delegate
from sauro.people.commands.posts import end_post
from sauro.people.commands.users import close_user
from sauro.people.models import User
from sauro.people.policy import Right, may, require, require_other
from sauro.people.refusal import Refused
from sauro.people.vocabulary import PostKind
from tests.people.organisation import DAY, SYSTEM, act_of, administrator, holder, province, user

pytestmark = pytest.mark.django_db
PLACES = {
    PostKind.LEADER: "committee",
    PostKind.OFFICE: "office",
    PostKind.INSPECTOR: None,
    PostKind.ADMINISTRATOR: None,
}


def _may(user: User) -> set[Right]:
    return {right for right in Right if may(act_of(user), right)}


def test_each_post_may_what_the_table_says() -> None:
    there = province()
    found = {}
    for number, kind in enumerate(PostKind):
        place = PLACES.get(kind, "finance")
        agency = getattr(there, place) if place else None
        found[kind] = _may(holder(f"nguoi.{number}", kind, agency).user)
    assert found == {
        PostKind.LEADER: set(),
        PostKind.OFFICE: {Right.REGISTER, Right.SYSTEM},
        PostKind.HEAD: set(),
        PostKind.FOCAL: set(),
        PostKind.SPECIALIST: set(),
        PostKind.INSPECTOR: set(),
        PostKind.ADMINISTRATOR: set(Right),
    }


def test_account_alone_may_nothing() -> None:
    assert _may(user("khach")) == set()


def test_installation_itself_may_all() -> None:
    assert {right for right in Right if may(SYSTEM, right)} == set(Right)


def test_post_counts_only_on_its_days() -> None:
    post = holder("cv", PostKind.OFFICE, province().office)
    end_post(SYSTEM, post, date(2026, 3, 29), "nghỉ")
    assert _may(post.user) == set()


def test_closed_account_may_nothing() -> None:
    post = holder("cv", PostKind.OFFICE, province().office)
    assert _may(close_user(SYSTEM, post.user, "nghỉ việc")) == set()


def test_lent_post_counts_for_who_acts_in_it() -> None:
    post, other = holder("cv", PostKind.OFFICE, province().office), user("thay")
    delegate(act_of(post.user), post.user, other, [post], DAY, DAY, "Giấy ủy quyền 01")
    assert _may(other) == {Right.REGISTER, Right.SYSTEM}


def test_refusal_says_whose_right_it_is() -> None:
    with pytest.raises(Refused, match=r"không có quyền .+ Việc này của: Quản trị hệ thống"):
        require(act_of(user("khach")), Right.ACCOUNTS)


def test_nobody_gives_a_post_to_himself() -> None:
    one = administrator()
    with pytest.raises(Refused, match="Không ai tự giao"):
        require_other(act_of(one), one)
    require_other(act_of(one), user("khac"))
    require_other(Act(None, SYSTEM.now), one)
