"""The grid as a workbook: out, in with a preview of each row, what could not be taken."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.people.sheets.archive import LARGEST_FILE
from sauro.people.sheets.plan import Action
from sauro.tasks.commands.import_registrations import import_registrations
from sauro.tasks.queries.registrations import Grid
from sauro.tasks.registration_import import errors_of, preview_registrations
from sauro.tasks.registration_sheet import export_grid
from sauro.web.answers import xlsx
from sauro.web.imports.waiting import Waiting, keep, kept
from sauro.web.page import page
from sauro.web.registrations.forms import UploadForm
from sauro.web.registrations.found import grid_or_404
from sauro.web.rights import act_of
from sauro.web.sent import sent
from sauro.web.submitting import see_other, taken


def export(request: HttpRequest, directive_id: int, agency_id: int) -> HttpResponse:
    """The grid with what was registered last."""
    found = grid_or_404(request, directive_id, agency_id)
    return xlsx(export_grid(found), f"dang-ky-{directive_id}-{agency_id}")


def upload(request: HttpRequest, directive_id: int, agency_id: int) -> HttpResponse:
    """Choose the workbook; then look at its preview."""
    found, act, keys = grid_or_404(request, directive_id, agency_id), act_of(request), list[str]()
    form = UploadForm(*sent(request))
    if request.method == "POST" and taken(form, lambda said: keys.append(_keep(act, found, said))):
        return see_other(reverse("registrations:preview", args=[directive_id, agency_id, *keys]))
    status = 422 if request.method == "POST" else 200
    return page(request, "registrations/upload.html", {"form": form, "grid": found}, status=status)


def preview(request: HttpRequest, directive_id: int, agency_id: int, key: str) -> HttpResponse:
    """Every row and what would be done; a POST saves it as drafts."""
    found, act = grid_or_404(request, directive_id, agency_id), act_of(request)
    assert act.by
    try:
        data = kept(act.by, key).data
        if request.method == "POST":
            count = import_registrations(act, found, data, request.POST.get("dau", ""))
            messages.success(
                request, f"Đã nhập {count} dòng vào bản đang soạn. Hãy xem lại rồi gửi đăng ký."
            )
            return see_other(reverse("registrations:grid", args=[directive_id, agency_id]))
    except Refused as refused:
        messages.error(request, refused.message)
        return see_other(reverse("registrations:upload", args=[directive_id, agency_id]))
    planned = preview_registrations(found, data)
    context = {"grid": found, "preview": planned, "key": key, "doing": len(planned.entries)}
    context |= {"counts": planned.counts.items(), "errors": planned.counts[Action.ERROR]}
    return page(request, "registrations/preview.html", context)


def problems(request: HttpRequest, directive_id: int, agency_id: int, key: str) -> HttpResponse:
    """The rows with errors, each with its reason."""
    found, act = grid_or_404(request, directive_id, agency_id), act_of(request)
    assert act.by
    try:
        data = kept(act.by, key).data
    except Refused as refused:
        messages.error(request, refused.message)
        return see_other(reverse("registrations:upload", args=[directive_id, agency_id]))
    return xlsx(errors_of(found, preview_registrations(found, data)), "dong-loi")


def _keep(act: Act, found: Grid, values: dict[str, Any]) -> str:
    """Read it once, so that a file that is none is refused here; the key of its preview."""
    assert act.by
    data = values["tep"].read(LARGEST_FILE + 1)
    preview_registrations(found, data)
    return keep(act.by, Waiting(data, act.day))
