"""The agency's own plan: handed in, laid beside its tasks, from there into the grid."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.directives.models import AgencyPlan
from sauro.directives.receiving import Handed
from sauro.directives.vocabulary import PlanState
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.tasks.commands.take_plan import drop_plan, retry_plan, take_plan
from sauro.tasks.plan_matching import plan_from
from sauro.tasks.queries.plans import plan_of, plans_of
from sauro.tasks.queries.registrations import Grid
from sauro.web.page import page
from sauro.web.registrations.forms import PlanForm
from sauro.web.registrations.found import grid_or_404
from sauro.web.rights import act_of
from sauro.web.sent import sent
from sauro.web.submitting import see_other, taken


def upload(request: HttpRequest, directive_id: int, agency_id: int) -> HttpResponse:
    """Hand the plan in; then look at it beside the tasks."""
    found, act, rows = grid_or_404(request, directive_id, agency_id), act_of(request), list[int]()
    form = PlanForm(*sent(request))
    if request.method == "POST" and taken(form, lambda said: rows.append(_take(act, found, said))):
        return see_other(reverse("registrations:beside", args=[directive_id, agency_id, *rows]))
    status = 422 if request.method == "POST" else 200
    context = {"form": form, "grid": found, "plans": plans_of(found)}
    return page(request, "registrations/plan.html", context, status=status)


def beside(request: HttpRequest, directive_id: int, agency_id: int, plan_id: int) -> HttpResponse:
    """What of the plan is which task, what is none, which tasks it does not speak of; before it is
    read, how far that is."""
    found = grid_or_404(request, directive_id, agency_id)
    row = _plan_or_404(found, plan_id)
    context: dict[str, Any] = {"grid": found, "row": row}
    if row.state == PlanState.LAID:
        plan = plan_from(row)
        pairs = [(line, plan.matched.get(line.assignment.pk)) for line in found.rows]
        context |= {
            "plan": plan,
            "pairs": [(line, one) for line, one in pairs if one],
            "without": [line for line, one in pairs if not one and not line.locked],
        }
    return page(request, "registrations/beside.html", context, part="whole")


@require_POST
def retry(request: HttpRequest, directive_id: int, agency_id: int, plan_id: int) -> HttpResponse:
    """Read it again."""
    _answered(request, retry_plan, directive_id, agency_id, plan_id)
    return see_other(reverse("registrations:beside", args=[directive_id, agency_id, plan_id]))


@require_POST
def drop(request: HttpRequest, directive_id: int, agency_id: int, plan_id: int) -> HttpResponse:
    """Take away what cannot be read."""
    _answered(request, drop_plan, directive_id, agency_id, plan_id)
    return see_other(reverse("registrations:plan", args=[directive_id, agency_id]))


def _answered(
    request: HttpRequest,
    answer: Callable[[Act, Grid, AgencyPlan], object],
    directive_id: int,
    agency_id: int,
    plan_id: int,
) -> None:
    found = grid_or_404(request, directive_id, agency_id)
    try:
        answer(act_of(request), found, _plan_or_404(found, plan_id))
    except Refused as refused:
        messages.error(request, refused.message)


def _plan_or_404(found: Grid, plan_id: int) -> AgencyPlan:
    plan = plan_of(found, plan_id)
    if plan is None:
        raise Http404
    return plan


def _take(act: Act, found: Grid, values: dict[str, Any]) -> int:
    file = values["tep"]
    return take_plan(act, found, Handed(file.name, file.file)).pk
