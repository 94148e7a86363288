from datetime import timedelta

import pytest

from sauro.directives.policy import Right, may, reach_of
from sauro.people.act import Act
from sauro.people.commands.delegations import delegate
from tests.directives.offices import DAY, NOW, account, agency


@pytest.mark.parametrize(
    ("name", "rights"),
    [
        ("chutich", set(Right)), ("chanhvp", set(Right)), ("vanthu", set(Right)),
        ("kiemtra", set()), ("quantri", set()), ("sotaichinh.thutruong", set()),
    ],
)  # fmt: skip
def test_each_post_may_what_the_table_says(there, name: str, rights: set[Right]) -> None:
    act = Act(account(name), NOW)
    assert {right for right in Right if may(act, right)} == rights


def test_reach_is_of_posts_and_agencies(there) -> None:
    body = agency("so-tai-chinh").pk
    office = reach_of(there.specialist, DAY)
    focal = reach_of(account("sotaichinh.daumoi"), DAY)
    assert (list(office.kinds), len(office.agencies), office.prepares) == (["office"], 0, True)
    assert (len(focal.kinds), list(focal.agencies), focal.prepares) == (0, [body], False)
    assert reach_of(account("kiemtra"), DAY).inspects


def test_lent_post_reaches_as_far_as_ones_own(there) -> None:
    giver, receiver = account("sotaichinh.thutruong"), account("soyte.daumoi")
    own = reach_of(receiver, DAY).agencies
    posts, last = list(giver.posts.all()), DAY + timedelta(5)
    delegate(Act(giver, NOW), giver, receiver, posts, DAY, last, "Giấy ủy quyền 01")
    assert reach_of(receiver, DAY).agencies == own | {agency("so-tai-chinh").pk}
    assert reach_of(receiver, last + timedelta(1)).agencies == own
