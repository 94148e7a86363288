"""Lists of work ask the database as often for thirty rows as for one."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from sauro.directives.commands.intake import take_text
from sauro.people.models import User
from sauro.people.vocabulary import PostKind
from sauro.tasks.commands.assigning import assign
from sauro.tasks.commands.cadences import Rule, set_cadence
from sauro.tasks.commands.views import save_view
from sauro.tasks.models import Assignment
from sauro.tasks.vocabulary import Every
from tests.people.organisation import act_of, agency, holder, province
from tests.web.given import given, waiting

pytestmark = pytest.mark.django_db
MOST = 16
LISTS = {
    "/tiep-nhan/": MOST, "/van-ban/": MOST, "/van-ban/?q=tai+chinh": MOST, "/nhiem-vu/": MOST,
    "/nhiem-vu/?q=ke+hoach&sort=due": MOST, "/nhiem-vu/?agency={agency}&state=given": MOST,
    "/tim-kiem/?q=tai+chinh": MOST, "/": 27, "/viec-co-quan/": MOST, "/bieu-mau/": 20,
}  # fmt: skip
SEARCHES = ("/tim-kiem/?q=tai+chinh",)


@pytest.fixture
def there(tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path
    found = province()
    holder("office", PostKind.OFFICE, found.office)
    holder("finance", PostKind.FOCAL, found.finance)
    return found


def asked(client: Client, where: str) -> int:
    """How many questions a page asks of the database."""
    with CaptureQueriesContext(connection) as queries:
        assert client.get(where).status_code == 200
    return len(queries)


@pytest.mark.parametrize("username", ["office", "finance"])
def test_thirty_rows_take_no_more_questions_than_one(there, username) -> None:
    act = act_of(User.objects.get(username="office"))
    client = Client()
    client.force_login(User.objects.get(username=username))
    places = [where.format(agency=there.finance.pk) for where in LISTS]
    places.remove("/tiep-nhan/" if username == "finance" else "/viec-co-quan/")

    def more(first: int, times: int) -> None:
        for number in range(first, first + times):
            given(act, there.committee, number)
            waiting(act, there.committee, number + 500)
            take_text(act, f"Sở Tài chính chủ trì báo cáo việc {number}.")
            save_view(act, f"Danh sách {number}", "lacks=due", shared=True)

    more(1, 1)
    for where in places:
        client.get(where)
    one = {where: asked(client, where) for where in places}
    more(2, 29)
    thirty = {where: asked(client, where) for where in places}
    # Where enough rows hold the words, the older ones are not asked for: one question less.
    searched = {where: one[where] - thirty.pop(where) for where in SEARCHES if where in one}
    assert set(searched.values()) <= {0, 1}
    assert thirty == {where: one[where] for where in thirty}
    most = {where.format(agency=there.finance.pk): count for where, count in LISTS.items()}
    assert {where: count for where, count in one.items() if count > most[where]} == {}


def test_file_and_task_take_a_bounded_number(there) -> None:
    act = act_of(User.objects.get(username="office"))
    client = Client()
    client.force_login(User.objects.get(username="office"))
    directive = given(act, there.committee)
    task = directive.tasks.all()[0]
    counts = {
        name: asked(client, where)
        for name, where in {
            "file": f"/van-ban/{directive.pk}/", "give": f"/van-ban/{directive.pk}/giao/",
            "annex": f"/van-ban/{directive.pk}/bieu/",
            "words": f"/van-ban/{directive.pk}/toan-van/?the={task.proposal_id}",
            "task": f"/nhiem-vu/{task.pk}/",
            "cadences": f"/nhiem-vu/ky-bao-cao/van-ban/{directive.pk}/",
            "merge": f"/nhiem-vu/gop/{directive.pk}/", "left": "/nhiem-vu/co-quan-da-ket-thuc/",
        }.items()
    }  # fmt: skip
    most = {"file": 26, "give": 26, "annex": 26, "cadences": 12, "merge": 12, "left": 12}
    most |= {"words": 16, "task": 33}  # with what may be done with it
    assert {name: count for name, count in counts.items() if count > most[name]} == {}


def test_merger_cadences_and_work_left_ask_as_often_for_many_agencies(there) -> None:
    act, client = act_of(User.objects.get(username="office")), Client()
    client.force_login(User.objects.get(username="office"))
    directive = given(act, there.committee)
    ids = [one.pk for one in directive.tasks.all()]
    where = f"/nhiem-vu/gop/{directive.pk}/"
    rule = Rule(Every.WEEK, 1, act.day, act.day + timedelta(30), "TB 1/TB-UBND")

    def counts() -> list[int]:
        with CaptureQueriesContext(connection) as queries:
            assert client.post(where, {"nhiem_vu": ids}).status_code == 200
        rows = f"/nhiem-vu/ky-bao-cao/van-ban/{directive.pk}/"
        return [len(queries), asked(client, rows), asked(client, "/nhiem-vu/co-quan-da-ket-thuc/")]

    set_cadence(act, directive, rule)
    client.get(where)
    few = counts()
    for number in range(30):
        body = agency(f"Sở {number}", code=f"so-{number}")
        body.last_day = act.day - timedelta(1)
        body.save()
        for task in ids:
            assign(act, [Assignment(task_id=task, agency=body, state_since=act.now)])
        set_cadence(act, directive, replace(rule, last=rule.first + timedelta(40 + number)))
    assert counts()[:2] == few[:2]
    assert max(counts()) <= MOST
