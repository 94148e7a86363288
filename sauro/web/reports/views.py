"""The list of reports, one report with its words, and what is done with it."""

from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.directives.policy import reach_of
from sauro.oversight.commands import reporting
from sauro.oversight.keeping import report_of
from sauro.oversight.models import Report
from sauro.oversight.queries.heads import office_for
from sauro.oversight.queries.reports import (
    list_reports,
    report_seen,
    reported_on,
    reporting_agencies,
)
from sauro.people.act import Act
from sauro.people.vocabulary import PostKind
from sauro.tasks.time import TimeState
from sauro.web.lists import rows_of
from sauro.web.page import page
from sauro.web.papers import steps
from sauro.web.reports.forms import DraftForm, draft_begins
from sauro.web.rights import act_of
from sauro.web.submitting import see_other, taken


def _found(act: Act, report_id: int) -> Report | None:
    assert act.by
    return report_seen(act.by, report_id, act.day)


AREA = steps.Area("reports:report", _found, lambda row: f"bao-cao-{row.last_day}")


def reports(request: HttpRequest) -> HttpResponse:
    """The latest period first."""
    act = act_of(request)
    assert act.by
    rows = rows_of(request, list_reports(act.by, act.day))
    can = bool(reporting_agencies(act.by, act.day)) and bool(reported_on(act.by, act.day))
    return page(request, "reports/list.html", {"rows": rows, "can": can})


def draft(request: HttpRequest) -> HttpResponse:
    """Choose directive and period; then the draft is made and opened."""
    act = act_of(request)
    assert act.by
    directives, agencies = reported_on(act.by, act.day), reporting_agencies(act.by, act.day)
    if not directives or not agencies:
        raise Http404
    every = PostKind.OFFICE in reach_of(act.by, act.day).kinds
    form = DraftForm(
        request.POST or None, directives=directives, every=every, today=act.day,
        initial=draft_begins(act.day),
    )  # fmt: skip
    made: list[Report] = []

    def do(values: dict[str, Any]) -> None:
        by_id = {str(one.pk): one for one in directives}
        directive = by_id.get(values["van_ban"])
        office = office_for(agencies[0], act.day)
        made.append(reporting.draft_report(act, agencies[0], directive, values["span"], office))

    if request.method == "POST" and taken(form, do):
        messages.success(request, "Đã dự thảo báo cáo từ số liệu. Hãy xem lại lời văn.")
        return see_other(reverse("reports:report", args=[made[0].pk]))
    words = {"heading": "Lập báo cáo kỳ", "button": "Dự thảo báo cáo"}
    context = {"form": form, "words": words, "back": reverse("reports:list")}
    status = 422 if request.method == "POST" else 200
    return page(request, "parts/form_page.html", context, status=status)


def report(request: HttpRequest, report_id: int) -> HttpResponse:
    """Its words, to be changed until it is closed."""
    return steps.worded(request, AREA, report_id, "reports/report.html", _figures)


def _figures(row: steps.Row) -> dict[str, Any]:
    """What it counts, with the address of the rows as they stood on its day."""
    asked = {"ngay": str(row.as_of)}
    asked |= {"directive": str(row.directive_id)} if row.directive_id else {}
    return {
        "data": report_of(row.data),
        "rows": f"{reverse('oversight:rows')}?{urlencode(asked)}",
        "counted_times": [one.value for one in TimeState if one != TimeState.OUT],
    }


@require_POST
def refresh(request: HttpRequest, report_id: int) -> HttpResponse:
    """Take the figures anew."""
    return steps.refresh(request, AREA, report_id)


@require_POST
def close(request: HttpRequest, report_id: int) -> HttpResponse:
    """For good."""
    return steps.close(request, AREA, report_id)


def number(request: HttpRequest, report_id: int) -> HttpResponse:
    """Number, day and the signed file."""
    return steps.number(request, AREA, report_id)


def preview(request: HttpRequest, report_id: int) -> HttpResponse:
    """As it will look."""
    return steps.preview(request, AREA, report_id)


def download(request: HttpRequest, report_id: int) -> HttpResponseBase:
    """The paper as it is now."""
    return steps.download(request, AREA, report_id, "docx")


def pdf(request: HttpRequest, report_id: int) -> HttpResponseBase:
    """The same, as LibreOffice prints it."""
    return steps.download(request, AREA, report_id, "pdf")


def signed(request: HttpRequest, report_id: int) -> HttpResponseBase:
    """The signed copy."""
    return steps.signed(request, AREA, report_id)
