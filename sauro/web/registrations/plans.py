"""The agency's own plan: handed in, laid beside its tasks, from there into the grid."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from sauro.directives.receiving import Handed
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.tasks.commands.take_plan import take_plan
from sauro.tasks.queries.registrations import Grid
from sauro.web.page import page
from sauro.web.registrations.forms import PlanForm
from sauro.web.registrations.found import grid_or_404
from sauro.web.registrations.kept_plans import keep, kept
from sauro.web.rights import act_of
from sauro.web.sent import sent
from sauro.web.submitting import see_other, taken


def upload(request: HttpRequest, directive_id: int, agency_id: int) -> HttpResponse:
    """Hand the plan in; then look at it beside the tasks."""
    found, act, keys = grid_or_404(request, directive_id, agency_id), act_of(request), list[str]()
    form = PlanForm(*sent(request))
    if request.method == "POST" and taken(form, lambda said: keys.append(_take(act, found, said))):
        return see_other(reverse("registrations:beside", args=[directive_id, agency_id, *keys]))
    status = 422 if request.method == "POST" else 200
    return page(request, "registrations/plan.html", {"form": form, "grid": found}, status=status)


def beside(request: HttpRequest, directive_id: int, agency_id: int, key: str) -> HttpResponse:
    """What of the plan is which task, what is none, which tasks it does not speak of."""
    found, act = grid_or_404(request, directive_id, agency_id), act_of(request)
    assert act.by
    try:
        plan = kept(act.by, found, key)
    except Refused as refused:
        messages.error(request, refused.message)
        return see_other(reverse("registrations:plan", args=[directive_id, agency_id]))
    pairs = [(row, plan.matched.get(row.assignment.pk)) for row in found.rows]
    context = {
        "grid": found,
        "plan": plan,
        "key": key,
        "pairs": [(row, one) for row, one in pairs if one],
        "without": [row for row, one in pairs if not one and not row.locked],
    }
    return page(request, "registrations/beside.html", context)


def _take(act: Act, found: Grid, values: dict[str, Any]) -> str:
    assert act.by
    file = values["tep"]
    return keep(act.by, found, take_plan(act, found, Handed(file.name, file.file)))
