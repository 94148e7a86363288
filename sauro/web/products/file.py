"""One file: what was read laid beside what was promised; a person checks it and says which task."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from sauro.directives.models import Directive
from sauro.people.act import Act
from sauro.people.models import User
from sauro.people.refusal import Refused
from sauro.tasks.commands.handing import choose
from sauro.tasks.handed_head import day_of
from sauro.tasks.models import Assignment, Handed
from sauro.tasks.queries.handed import FileRow, entered_assignment, lot_of
from sauro.tasks.queries.handing_choices import by_number, whose
from sauro.tasks.vocabulary import HandedState
from sauro.web.page import page
from sauro.web.products.entering import file_of, for_those_who_hand_in
from sauro.web.products.forms import FileForm
from sauro.web.products.views import document_said
from sauro.web.rights import act_of
from sauro.web.sent import sent
from sauro.web.submitting import see_other, taken

_OPEN = (HandedState.UNSURE, HandedState.FOREIGN, HandedState.DUPLICATE)


@for_those_who_hand_in
def file(request: HttpRequest, handed_id: int) -> HttpResponse:
    """Check what was read, choose the task, hand in; without it, what became of the file."""
    act = act_of(request)
    assert act.by
    handed = file_of(act, handed_id)
    row = _row(act.by, handed, act)
    form = None
    if handed.state in _OPEN:
        form = FileForm(
            *sent(request), candidates=row.candidates, user=act.by, day=act.day,
            office=whose(act.by, act.day).office, initial=_initial(handed, row),
        )  # fmt: skip
    if request.method == "POST" and form is not None:
        if taken(form, lambda values: _choose(act, handed, values)):
            messages.success(request, "Đã nộp sản phẩm cho nhiệm vụ.")
            return _after(handed)
        context = {"row": row, "handed": handed, "form": form}
        return page(request, "products/file.html", context, status=422)
    context = {"row": row, "handed": handed, "form": form}
    return page(request, "products/file.html", context, part="whole")


def _row(user: User, handed: Handed, act: Act) -> FileRow:
    lot = lot_of(user, handed.batch, act.day)
    assert lot is not None
    return next(row for row in lot.rows if row.file.pk == handed.pk)


def _initial(handed: Handed, row: FileRow) -> dict[str, Any]:
    head = handed.head
    single = len(row.candidates) == 1
    return {
        "nhiem_vu": row.candidates[0].assignment.pk if single else None,
        "van_ban": handed.directive_id,
        "co_quan": handed.agency_id,
        "loai": head.get("kind", ""),
        "so": head.get("number", ""),
        "ngay": day_of(head.get("day", "")),
        "ban_hanh": head.get("issuer", ""),
        "nguoi_ky": head.get("signer", ""),
        "trich_yeu": head.get("title", ""),
    }


def _choose(act: Act, handed: Handed, values: dict[str, Any]) -> None:
    choose(act, handed, _assignment(act, values), document_said(values), values.get("ngay_nhan"))


def _assignment(act: Act, values: dict[str, Any]) -> Assignment:
    assert act.by
    if values["nhiem_vu"] == "khac":
        directive = Directive.objects.get(pk=values["van_ban"])
        number, agency = values["so_nhiem_vu"], values["co_quan"]
        return by_number(act.by, directive, number, agency, act.day)
    found = entered_assignment(act.by, int(values["nhiem_vu"]), act.day)
    if found is None:
        raise Refused("Tài khoản này không nhập được cho cơ quan thực hiện nhiệm vụ này.")
    return found


def _after(handed: Handed) -> HttpResponse:
    """Back to where it came from: its task, or the rest of its lot."""
    if handed.wanted is not None:
        return see_other(reverse("tasks:task", args=[handed.wanted.task_id]))
    return see_other(reverse("products:lot", args=[handed.batch]))
