from datetime import timedelta

import pytest

from sauro.directives.policy import Right, may, reach_of
from sauro.people.act import Act
from sauro.people.commands.delegations import delegate
from sauro.people.models import WorkField
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


@pytest.mark.parametrize(("in_fields", "reaches"), [(False, True), (True, False)])
def test_lent_post_reaches_unless_it_is_lent_for_fields(there, in_fields, reaches) -> None:
    giver, receiver = account("sotaichinh.thutruong"), account("soyte.daumoi")
    delegate(
        Act(giver, NOW), giver, receiver, list(giver.posts.all()), DAY, DAY + timedelta(5),
        "Giấy ủy quyền 01", fields=list(WorkField.objects.all()[:1]) if in_fields else [],
    )  # fmt: skip
    found = agency("so-tai-chinh").pk in reach_of(receiver, DAY).agencies
    assert found == reaches
