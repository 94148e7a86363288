from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sauro.people.commands.delegations import delegate
from sauro.people.commands.posts import appoint
from sauro.people.commands.users import close_user
from sauro.people.queries.posts import asked_once, holders_on, posts_on
from sauro.people.vocabulary import PostKind
from tests.people.organisation import DAY, FIRST, SYSTEM, holder, province, user

pytestmark = pytest.mark.django_db


def test_own_posts_come_before_lent_ones() -> None:
    there = province()
    lent = holder("pct", PostKind.LEADER, there.committee)
    own = holder("cv", PostKind.OFFICE, there.office)
    delegate(SYSTEM, lent.user, own.user, [lent], DAY, DAY, "GUQ 1")
    found = posts_on(own.user, DAY)
    assert [(one.post, one.delegation is None) for one in found] == [(own, True), (lent, False)]


def test_posts_of_a_user_take_as_many_queries_for_30_as_for_one() -> None:
    there, person = province(), user("nhieu")
    counts = []
    for number in (1, 30):
        for one in range(number):
            post = holder(f"g{number}.{one}", PostKind.SPECIALIST, there.health)
            delegate(SYSTEM, post.user, person, [post], DAY, DAY, "GUQ 1")
        with CaptureQueriesContext(connection) as queries:
            found = [(one.kind, str(one.post.agency)) for one in posts_on(person, DAY)]
        counts.append((len(queries), len(found)))
    assert counts == [(4, 1), (4, 31)]


def test_posts_are_asked_for_once_where_nothing_is_written() -> None:
    there = province()
    post = holder("cv", PostKind.OFFICE, there.office)
    with CaptureQueriesContext(connection) as queries:
        with asked_once():
            found = [posts_on(post.user, DAY) for _ in range(3)]
            other_day = posts_on(post.user, date(2025, 6, 30))
        posts_on(post.user, DAY)
    assert [[one.post for one in each] for each in found] == [[post]] * 3
    assert (other_day, len(queries)) == ([], 6)


def test_holders_are_those_of_the_day_by_agency_and_name() -> None:
    there = province()
    for username, name in (("b", "Lò Văn Bình"), ("a", "Vàng Thị An"), ("c", "Lê Văn Chi")):
        person = user(f"nguoi.{username}", name)
        appoint(SYSTEM, person, PostKind.SPECIALIST, there.health, FIRST)
        if username == "c":
            close_user(SYSTEM, person, "nghỉ")
    appoint(SYSTEM, user("cu"), PostKind.SPECIALIST, there.health, FIRST, last_day=FIRST)
    found = holders_on([there.health.pk, there.finance.pk], DAY)
    assert [post.user.full_name for post in found] == ["Vàng Thị An", "Lò Văn Bình"]
    assert holders_on([there.health.pk], date(2025, 6, 30)) == []
