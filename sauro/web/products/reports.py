"""Báo cáo hoàn thành for all that was matched in a lot: shown first, then each by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from sauro.people.act import Act
from sauro.tasks.commands.handed_reports import Line, report_lines
from sauro.tasks.queries.handed import lot_of
from sauro.tasks.queries.lot_reports import Reportable, report_plan
from sauro.web.page import page
from sauro.web.products.entering import for_those_who_hand_in
from sauro.web.products.forms import CauseForm
from sauro.web.rights import act_of
from sauro.web.submitting import see_other


@dataclass(slots=True)
class Shown:
    """A line of the preview; ``said`` is why it was refused."""

    one: Reportable
    form: CauseForm
    said: str = ""


@for_those_who_hand_in
def report(request: HttpRequest, batch: str) -> HttpResponse:
    """What will be reported, what is late and owes a cause, what is not reported and why."""
    act = act_of(request)
    assert act.by
    if lot_of(act.by, batch, act.day) is None:
        raise Http404
    plan = report_plan(act.by, batch, act.day)
    refused = dict[int, str]()
    if request.method == "POST":
        refused = _reported(request, act, plan)
        if not refused:
            return see_other(reverse("products:lot", args=[batch]))
        plan = report_plan(act.by, batch, act.day)
    context = {
        "batch": batch,
        "ready": [_shown(request, one, refused) for one in plan if not one.why_not],
        "left": [one for one in plan if one.why_not],
    }
    status = 422 if request.method == "POST" else 200
    return page(request, "products/report.html", context, status=status)


def _shown(request: HttpRequest, one: Reportable, refused: Mapping[int, str]) -> Shown:
    """What was typed stays, unless another changed the assignment meanwhile."""
    pk, version = one.assignment.pk, one.assignment.version
    form = _form(request, one)
    if form.is_bound and not (form.is_valid() and form.cleaned_data["lan"] == version):
        form = CauseForm(prefix=form.prefix, initial={"chon": pk in refused, "lan": version})
    return Shown(one, form, refused.get(pk, ""))


def _form(request: HttpRequest, one: Reportable) -> CauseForm:
    posted = request.POST if request.method == "POST" else None
    initial = {"chon": True, "lan": one.assignment.version}
    return CauseForm(posted, prefix=f"n{one.assignment.pk}", initial=initial)


def _reported(request: HttpRequest, act: Act, plan: Sequence[Reportable]) -> dict[int, str]:
    """Report the chosen ones; why others were refused, by id of the assignment."""
    forms = [(one, _form(request, one)) for one in plan if not one.why_not]
    chosen = [(one, form) for one, form in forms if form.is_valid() and form.cleaned_data["chon"]]
    if not chosen:
        messages.error(request, "Chưa chọn nhiệm vụ nào.")
        return {0: ""}
    told = report_lines(act, [_line(one, form.cleaned_data) for one, form in chosen])
    refused = {pk: said for pk, said in told.items() if said}
    if len(refused) < len(told):
        well = len(told) - len(refused)
        messages.success(request, f"Đã báo cáo hoàn thành {well} nhiệm vụ.")
    return refused


def _line(one: Reportable, values: Mapping[str, Any]) -> Line:
    return Line(one, values["lan"], values["nguyen_nhan"], values["ly_do"])
