"""Nộp sản phẩm: many files at once, or one for one assignment; what became of a lot."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from sauro.directives.models import Directive
from sauro.directives.receiving import Handed as File
from sauro.people.act import Act
from sauro.people.queries.labels import label_of
from sauro.tasks.commands.handing import Of, take_products
from sauro.tasks.commands.products import Document, hand_in
from sauro.tasks.models import Assignment, Handed
from sauro.tasks.queries.handed import entered_assignment, latest_lots, lot_of, promises
from sauro.tasks.queries.handing_choices import whose
from sauro.tasks.vocabulary import HandedState
from sauro.web.page import page
from sauro.web.products.entering import for_those_who_hand_in
from sauro.web.products.forms import HeadForm, LotForm, OneFileForm
from sauro.web.rights import act_of
from sauro.web.sent import sent
from sauro.web.submitting import see_other, taken


@for_those_who_hand_in
def lots(request: HttpRequest) -> HttpResponse:
    """Hand many files in; below, what was handed in before."""
    act = act_of(request)
    assert act.by
    batch = uuid.uuid4().hex
    form = LotForm(*sent(request), user=act.by, day=act.day, initial={"lan": batch})
    if request.method == "POST" and taken(form, lambda values: _take(act, values)):
        return see_other(reverse("products:lot", args=[form.cleaned_data["lan"]]))
    context = {
        "form": form,
        "then": reverse("products:lot", args=[form["lan"].value() or batch]),
        "lots": latest_lots(act.by, act.day),
    }
    status = 422 if request.method == "POST" else 200
    return page(request, "products/list.html", context, status=status)


@for_those_who_hand_in
def lot(request: HttpRequest, batch: str) -> HttpResponse:
    """What became of each file of a lot."""
    act = act_of(request)
    assert act.by
    found = lot_of(act.by, batch, act.day)
    if found is None:
        raise Http404
    context = {
        "lot": found,
        "matched": dict(found.counts).get(HandedState.MATCHED, 0),
        "day": act.day,
    }
    return page(request, "products/lot.html", context, part="rows")


@for_those_who_hand_in
def one(request: HttpRequest, assignment_id: int) -> HttpResponse:
    """One product for one assignment, as a file or as a paper whose head is typed."""
    act = act_of(request)
    assert act.by
    assignment = entered_assignment(act.by, assignment_id, act.day)
    if assignment is None:
        raise Http404
    office = whose(act.by, act.day).office
    file = request.POST.get("cach") == "tep"
    told, none = sent(request), (None, None)
    files = OneFileForm(*(told if file else none))
    initial = {"ban_hanh": label_of(assignment.agency_id, act.day)}
    paper = HeadForm(*(none if file else told), office=office, initial=initial)
    if request.method == "POST":
        answer = _file(act, assignment, files) if file else _paper(request, act, assignment, paper)
        if answer is not None:
            return answer
    context = {
        "files": files,
        "form": paper,
        "promise": promises(act.by, [assignment.pk], act.day)[0],
    }
    status = 422 if request.method == "POST" else 200
    return page(request, "products/one.html", context, status=status)


def document_said(values: dict[str, Any]) -> Document:
    """The head that a person typed or checked."""
    return Document(
        values["ngay"], values["so"], values["loai"], values["ban_hanh"], values["nguoi_ky"],
        values["trich_yeu"],
    )  # fmt: skip


def _take(act: Act, values: dict[str, Any]) -> None:
    wanted = values["van_ban"]
    directive = Directive.objects.get(pk=wanted) if wanted else None
    of = Of(agency=values["co_quan"], directive=directive)
    take_products(act, values["lan"], [File(one.name, one.file) for one in values["tep"]], of)


def _file(act: Act, assignment: Assignment, form: OneFileForm) -> HttpResponse | None:
    """To the file, whose head is checked there once it was read; None where it was refused."""
    taken_in = list[Handed]()

    def take(values: dict[str, Any]) -> None:
        file = File(values["tep"].name, values["tep"].file)
        taken_in.extend(take_products(act, uuid.uuid4().hex, [file], Of(wanted=assignment)))

    if not taken(form, take):
        return None
    return see_other(reverse("products:file", args=[taken_in[0].pk]))


def _paper(
    request: HttpRequest, act: Act, assignment: Assignment, form: HeadForm
) -> HttpResponse | None:
    """A paper without a file is done; None where it was refused."""

    def write(values: dict[str, Any]) -> None:
        hand_in(act, assignment, document_said(values), values.get("ngay_nhan"))

    if not taken(form, write):
        return None
    messages.success(request, "Đã ghi sản phẩm của nhiệm vụ.")
    return see_other(reverse("tasks:task", args=[assignment.task_id]))
