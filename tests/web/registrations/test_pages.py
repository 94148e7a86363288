"""Who gets which page."""

from django.test import Client
from django.urls import reverse

from sauro.directives.models import AgencyPlan
from sauro.tasks.models import Assignment
from tests.directives.offices import account
from tests.tasks.given import given_plan
from tests.tasks.registering import BUILDER, work_of
from tests.web.pages import file
from tests.web.registrations.access import REGISTRATIONS
from tests.web.registrations.own_plan import PLAN

LOGIN = "/tai-khoan/dang-nhap/"
PEOPLE = ("", BUILDER, "kiemtra", "cv.tonghop", "quantri")
BARE = ("registrations:list", "registrations:matrix", "registrations:year_end")


def _client(name: str) -> Client:
    client = Client()
    if name:
        client.force_login(account(name))
    return client


def _address(name: str, row: Assignment, plan: int) -> str:
    if name in BARE:
        return reverse(name)
    args: list[int | str] = [row.task.directive_id]
    if name != "registrations:sent":
        args.append(row.agency_id)
    if name in WAITING:
        args.append("abc")
    if name in OF_PLANS:
        args.append(plan)
    return reverse(name, args=args)


WAITING = ("registrations:preview", "registrations:problems")
OF_PLANS = ("registrations:beside", "registrations:retry_plan", "registrations:drop_plan")


def test_pages_answer_as_the_table_says(there) -> None:
    directive, _ = given_plan(there.act)
    row = work_of(directive)[0]
    clients = [_client(name) for name in PEOPLE]
    upload = {"tep": file(PLAN.encode(), "ke-hoach.txt")}
    clients[1].post(_address("registrations:plan", row, 0), upload)
    plan = AgencyPlan.objects.get().pk
    found = {}
    for name in REGISTRATIONS:
        where = _address(name, row, plan)
        answers = [client.get(where) for client in clients]
        found[name] = tuple(
            "in" if one.status_code == 302 and one["Location"] == f"{LOGIN}?next={where}"
            else one.status_code
            for one in answers
        )  # fmt: skip
    assert found == REGISTRATIONS
