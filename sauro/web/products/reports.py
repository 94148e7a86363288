"""Báo cáo hoàn thành for all that was matched in a lot: shown first, then each by itself."""

from dataclasses import dataclass

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
    lines = [_shown(request, one) for one in report_plan(act.by, batch, act.day)]
    if request.method == "POST" and not _reported(request, act, lines):
        return see_other(reverse("products:lot", args=[batch]))
    context = {
        "batch": batch,
        "ready": [line for line in lines if not line.one.why_not],
        "left": [line for line in lines if line.one.why_not],
    }
    status = 422 if request.method == "POST" else 200
    return page(request, "products/report.html", context, status=status)


def _shown(request: HttpRequest, one: Reportable) -> Shown:
    posted = request.POST if request.method == "POST" else None
    initial = {"chon": True, "lan": one.assignment.version}
    return Shown(one, CauseForm(posted, prefix=f"n{one.assignment.pk}", initial=initial))


def _reported(request: HttpRequest, act: Act, lines: list[Shown]) -> bool:
    """Report the chosen ones; whether something is left that was refused."""
    chosen = [
        line for line in lines
        if not line.one.why_not and line.form.is_valid() and line.form.cleaned_data["chon"]
    ]  # fmt: skip
    told = report_lines(act, [_line(line) for line in chosen])
    well = sum(not said for said in told.values())
    if well:
        messages.success(request, f"Đã báo cáo hoàn thành {well} nhiệm vụ.")
    for line in chosen:
        line.said = told[line.one.assignment.pk]
    if not chosen:
        messages.error(request, "Chưa chọn nhiệm vụ nào.")
    return not chosen or well < len(chosen)


def _line(line: Shown) -> Line:
    values = line.form.cleaned_data
    return Line(line.one, values["lan"], values["nguyen_nhan"], values["ly_do"])
