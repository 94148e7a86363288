"""Pages of registrations ask the database as often for thirty rows as for one."""

import pytest
from django.db import connection
from django.db.models import F
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from sauro.people.models import User
from sauro.people.vocabulary import PostKind
from sauro.tasks.commands.register import Entry, register
from sauro.tasks.models import Assignment, Task
from tests.people.organisation import act_of, holder, province
from tests.web.given import given

LISTS = ("registrations:list", "registrations:matrix", "registrations:year_end")
MOST = 22


@pytest.fixture
def small(db, tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path
    found = province()
    holder("office", PostKind.OFFICE, found.office)
    holder("finance", PostKind.SPECIALIST, found.finance)
    return found


@pytest.mark.parametrize("username", ["office", "finance"])
def test_thirty_rows_take_no_more_questions_than_one(small, username) -> None:
    act = act_of(User.objects.get(username="office"))
    mine = act_of(User.objects.get(username="finance"))
    client = Client()
    client.force_login(User.objects.get(username=username))

    def more(first: int, times: int) -> None:
        for number in range(first, first + times):
            directive = given(act, small.committee, number)
            rows = Assignment.objects.filter(task__directive=directive).order_by("pk")
            register(mine, {rows[0].pk: Entry(mine.by, product="Báo cáo")}, send=True)

    more(1, 1)
    directive = Assignment.objects.all()[0].task.directive_id
    places = [reverse(name) for name in LISTS]
    for where in places:
        client.get(where)
    one = {where: _asked(client, where) for where in places}
    more(2, 29)
    thirty = {where: _asked(client, where) for where in places}
    assert thirty == one
    assert max(thirty.values()) <= MOST
    grid = reverse("registrations:grid", args=[directive, small.finance.pk])
    sent = reverse("registrations:sent", args=[directive])
    few = [_asked(client, where) for where in (grid, sent)]
    Task.objects.exclude(directive=directive).update(directive=directive, number=100 + F("pk"))
    assert [_asked(client, where) for where in (grid, sent)] == few
    assert max(few) <= MOST


def _asked(client: Client, where: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        assert client.get(where).status_code == 200
    return len(queries)
