"""The list of reports, one report with its words, and what is done with it."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from django.contrib import messages
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.directives.policy import reach_of
from sauro.directives.receiving import Handed
from sauro.oversight.commands import reporting
from sauro.oversight.keeping import office_of, report_of
from sauro.oversight.models import Report
from sauro.oversight.papers.editing import places
from sauro.oversight.policy import reports_for
from sauro.oversight.queries.heads import office_for
from sauro.oversight.queries.reports import (
    list_reports,
    report_seen,
    reported_on,
    reporting_agencies,
)
from sauro.oversight.spans import SpanKind, span_of
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.people.vocabulary import PostKind
from sauro.web.answers import docx
from sauro.web.lists import rows_of
from sauro.web.page import page
from sauro.web.paging import number_in
from sauro.web.reports.forms import DraftForm, NumberForm, WordsForm, draft_begins
from sauro.web.rights import act_of
from sauro.web.submitting import form_page, see_other, taken


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
        request.POST or None, directives=directives, every=every, initial=draft_begins(act.day)
    )
    made: list[Report] = []

    def do(values: dict[str, Any]) -> None:
        by_id = {str(one.pk): one for one in directives}
        directive = by_id.get(values["van_ban"])
        span = span_of(SpanKind(values["ky"]), values["ngay"])
        office = office_for(agencies[0], act.day)
        made.append(reporting.draft_report(act, agencies[0], directive, span, office))

    if request.method == "POST" and taken(form, do):
        messages.success(request, "Đã dự thảo báo cáo từ số liệu. Hãy xem lại lời văn.")
        return see_other(reverse("reports:report", args=[made[0].pk]))
    words = {"heading": "Lập báo cáo kỳ", "button": "Dự thảo báo cáo"}
    context = {"form": form, "words": words, "back": reverse("reports:list")}
    status = 422 if request.method == "POST" else 200
    return page(request, "parts/form_page.html", context, status=status)


def report(request: HttpRequest, report_id: int) -> HttpResponse:
    """Its words, to be changed until it is closed."""
    act = act_of(request)
    row = _seen(act, report_id)
    form = _words_form(request, row)
    version = number_in(request.POST, "version") or 0
    if request.method == "POST" and taken(
        form,
        lambda _: reporting.word_report(act, row, version, form.words(), form.office()),
    ):
        messages.success(request, "Đã lưu lời văn.")
        return see_other(reverse("reports:report", args=[row.pk]))
    context = {
        "report": row,
        "data": report_of(row.data),
        "form": form,
        "edits": row.closed_at is None and _makes(act, row),
        "makes": _makes(act, row),
    }
    status = 422 if request.method == "POST" else 200
    return page(request, "reports/report.html", context, status=status)


@require_POST
def refresh(request: HttpRequest, report_id: int) -> HttpResponse:
    """Take the figures anew."""
    return _step(
        request, report_id, reporting.refresh_report, "Đã cập nhật số liệu."
    )  # fmt: skip


@require_POST
def close(request: HttpRequest, report_id: int) -> HttpResponse:
    """For good."""
    return _step(
        request, report_id, reporting.close_report, "Đã chốt báo cáo."
    )  # fmt: skip


def number(request: HttpRequest, report_id: int) -> HttpResponse:
    """Number, day and the signed file."""
    act = act_of(request)
    row = _seen(act, report_id)
    if not _makes(act, row):
        raise Http404

    def do(values: dict[str, Any]) -> None:
        file = values["tep"]
        handed = Handed(file.name, BytesIO(file.read())) if file else None
        reporting.number_report(act, row, values["so"], values["ngay_ky"], handed)

    form: Form = NumberForm(request.POST or None, request.FILES or None)
    return form_page(
        request, form, do,
        words={"heading": "Số, ngày và bản đã ký", "button": "Lưu", "done": "Đã ghi số, ngày ký."},
        back=reverse("reports:report", args=[row.pk]),
    )  # fmt: skip


def download(request: HttpRequest, report_id: int) -> HttpResponse:
    """The paper as it is now."""
    row = _seen(act_of(request), report_id)
    return docx(reporting.paper_bytes(row), f"bao-cao-{row.last_day}")


def _words_form(request: HttpRequest, row: Report) -> WordsForm:
    paper = reporting.drafted_paper(row)
    begins = WordsForm.begins(office_of(row.head))
    return WordsForm(request.POST or None, places=places(paper, row.words), initial=begins)


def _step(
    request: HttpRequest, report_id: int, do: Callable[[Act, Report, int], object], done: str
) -> HttpResponse:
    act = act_of(request)
    row = _seen(act, report_id)
    try:
        do(act, row, number_in(request.POST, "version") or 0)
        messages.success(request, done)
    except Refused as refused:
        messages.error(request, refused.message)
    return see_other(reverse("reports:report", args=[row.pk]))


def _seen(act: Act, report_id: int) -> Report:
    assert act.by
    row = report_seen(act.by, report_id, act.day)
    if row is None:
        raise Http404
    return row


def _makes(act: Act, row: Report) -> bool:
    assert act.by
    return reports_for(reach_of(act.by, act.day), row.agency, row.directive)
