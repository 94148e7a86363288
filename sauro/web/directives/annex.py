"""Biểu kèm theo: a table of tasks is handed in, what it contradicts is asked row by row."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.directives.commands.annex import settle
from sauro.directives.commands.intake import take_annex
from sauro.directives.models import Directive
from sauro.directives.policy import Right
from sauro.directives.queries.annexes import annex_row, annexes_of
from sauro.directives.receiving import Handed
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.web.directives.forms import AnnexForm
from sauro.web.directives.found import directive_of
from sauro.web.page import page
from sauro.web.rights import act_of
from sauro.web.sent import sent
from sauro.web.submitting import see_other, taken

_FIELDS = {"leads": "Cơ quan chủ trì", "deadlines": "Thời hạn", "product": "Sản phẩm"}


def annex(request: HttpRequest, directive_id: int) -> HttpResponse:
    """Hand a table in; below, its questions and what came of each table."""
    act = act_of(request)
    assert act.by
    directive = directive_of(request, directive_id, act.day, Right.REVIEW)
    form = AnnexForm(*sent(request))
    if request.method == "POST" and taken(form, lambda values: _take(act, directive, values)):
        return see_other(reverse("directives:annex", args=[directive_id]))
    found = annexes_of(act.by, directive, act.day)
    assert found is not None
    questions = [
        (row, [(_FIELDS.get(one["field"], one["field"]), one) for one in row.differences])
        for row in found.questions
    ]
    context = {"form": form, "directive": directive, "found": found, "questions": questions}
    status = 422 if request.method == "POST" else 200
    return page(request, "directives/annex.html", context, part="rows", status=status)


@require_POST
def settle_row(request: HttpRequest, directive_id: int, row_id: int) -> HttpResponse:
    """The answer to one question: what the text says, or what the table says."""
    act = act_of(request)
    assert act.by
    directive_of(request, directive_id, act.day, Right.REVIEW)
    row = annex_row(act.by, directive_id, row_id, act.day)
    if row is None:
        raise Http404
    try:
        settle(act, row, request.POST.get("chon", ""))
        messages.success(request, f"Đã ghi lựa chọn cho dòng {row.number}.")
    except Refused as refused:
        messages.error(request, refused.message)
    return see_other(reverse("directives:annex", args=[directive_id]))


def _take(act: Act, directive: Directive, values: dict[str, Any]) -> None:
    """``Refused`` for what could not be taken; else a job reads it and the page follows."""
    file = values["tep"]
    arrival = take_annex(act, directive, Handed(file.name, file.file))
    if arrival.state == "failed":
        raise Refused(arrival.said)
