"""The list of agencies and the file of one."""

from django.http import Http404, HttpRequest, HttpResponse

from sauro.directives import policy as directives
from sauro.people.policy import Right
from sauro.people.queries.agency_file import agency_file
from sauro.people.queries.agency_list import Wanted, list_agencies
from sauro.people.queries.communes import predecessors_of
from sauro.people.queries.history import changes_of
from sauro.people.vocabulary import Subject
from sauro.web.agencies.forms import AgencyFilter
from sauro.web.lists import rows_of
from sauro.web.office import may
from sauro.web.page import page
from sauro.web.rights import act_of, has, today


def agencies(request: HttpRequest) -> HttpResponse:
    """All agencies of a day, today's if none is asked for."""
    form = AgencyFilter(request.GET)
    form.is_valid()
    asked = form.cleaned_data
    wanted = Wanted(
        day=asked.get("ngay") or today(),
        words=asked.get("tim", ""),
        kind=asked.get("loai", ""),
        level=asked.get("cap", ""),
    )
    context = {
        "form": form,
        "day": wanted.day,
        "rows": rows_of(request, list_agencies(wanted)),
        "narrowed": wanted.words or wanted.kind or wanted.level,
        "may_edit": has(request, Right.REGISTER),
    }
    return page(request, "agencies/list.html", context, part="rows")


def agency(request: HttpRequest, code: str) -> HttpResponse:
    """One agency as of today, with all it was before."""
    act = act_of(request)
    found = agency_file(code, act.day)
    if found is None:
        raise Http404
    context = {"file": found, "day": act.day, "units": predecessors_of(found.agency, act.day)}
    last = found.agency.last_day
    context["gives"] = bool(last and last < act.day) and may(request, directives.Right.GIVE)
    if has(request, Right.REGISTER):
        context["changes"] = changes_of(Subject.AGENCY, found.agency.pk)
    return page(request, "agencies/agency.html", context)
