"""The first page of a signed-in user, and the address machines ask whether we live."""

from django.contrib.auth.decorators import login_not_required
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from sauro.directives.queries.lists import next_to_review
from sauro.directives.queries.waiting import waiting_for_office
from sauro.people.policy import Right
from sauro.people.queries.fields import fields_of
from sauro.people.queries.labels import labels_of
from sauro.people.queries.setting_up import setting_up
from sauro.tasks.queries.lists import saved_views
from sauro.tasks.queries.trays import Tray, desk_of
from sauro.tasks.queries.waiting import work_of_agencies, work_of_all
from sauro.web.menu import CONTENT
from sauro.web.page import page
from sauro.web.paging import number_in
from sauro.web.rights import act_of, has, standings_of

_DECISIONS = {"extension": "oversight:decisions", "obstacle": "oversight:decisions"}
_PAGES = {
    "agree": "registrations:list",
    "returned": "registrations:list",
    "register": "registrations:list",
    "dissolved": "tasks:dissolved",
}


def home(request: HttpRequest) -> HttpResponse:
    """What waits for one, every number a link; then who one is here: posts, fields of work."""
    act = act_of(request)
    assert act.by
    standings = standings_of(request)
    labels = labels_of((one.agency_id for one in standings if one.agency_id), act.day)
    posts = [(one, labels.get(one.agency_id or 0, "")) for one in standings]
    agencies = work_of_agencies(act.by, act.day)
    office = waiting_for_office(act.by, act.day)
    one_agency = agencies[0].agency_id if len(agencies) == 1 else None
    asked = number_in(request.GET, "co-quan") or 0
    only = labels_of([asked], act.day).get(asked, "") if asked else ""
    whole, desk = work_of_all(act.by, act.day), desk_of(act.by, act.day, asked if only else None)
    oversees = whole is not None
    one_agency = asked if only else one_agency
    context = {
        "day": act.day,
        "only": only,
        "setting_up": setting_up(act.day) if has(request, Right.ACCOUNTS) else None,
        "posts": posts,
        "duties": fields_of(act.by, act.day),
        "office": office,
        "next": next_to_review(act.by, act.day) if office and office.to_review else None,
        "whole": whole,
        "agencies": agencies,
        "must": [(tray, _where(tray, one_agency, oversees)) for tray in desk.act],
        "know": [(tray, _where(tray, one_agency, oversees)) for tray in desk.know],
        "saved": saved_views(act.by) if any(one.kind in CONTENT for one in standings) else (),
    }
    return page(request, "home/home.html", context)


def _where(tray: Tray, one_agency: int | None, oversees: bool) -> str:
    """Where all of a tray is; empty where no page shows it."""
    if tray.query:
        agency = f"&agency={one_agency}" if one_agency else ""
        return f"{reverse('tasks:list')}?{tray.query}{agency}"
    if tray.key in _DECISIONS:
        agency = f"?agency={one_agency}" if one_agency else ""
        return f"{reverse(_DECISIONS[tray.key])}{agency}" if oversees else ""
    return reverse(_PAGES[tray.key]) if tray.key in _PAGES else ""


@login_not_required
def health(_request: HttpRequest) -> HttpResponse:
    """200 if pages and database answer; the database's failure is a 500."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok\n", content_type="text/plain")
