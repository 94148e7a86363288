"""Import in two steps, what could not be taken, and the register as a workbook."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from sauro.people.act import Act
from sauro.people.commands.import_register import apply_import
from sauro.people.models import Agency
from sauro.people.national.standard import TWO_LEVELS
from sauro.people.policy import Right
from sauro.people.refusal import Refused
from sauro.people.sheets.archive import LARGEST_FILE
from sauro.people.sheets.columns import Sheet
from sauro.people.sheets.plan import Action, Preview
from sauro.people.sheets.previewing import preview_import
from sauro.people.sheets.province import province_template, provinces
from sauro.people.sheets.writing import export_problems, export_register
from sauro.web.answers import xlsx
from sauro.web.imports.forms import UploadForm
from sauro.web.imports.waiting import Waiting, keep, kept
from sauro.web.lists import rows_of
from sauro.web.page import page
from sauro.web.rights import act_of, has, needs
from sauro.web.submitting import see_other, taken

_EITHER = (Right.REGISTER, Right.ACCOUNTS)
_FIRST = (Action.ERROR, Action.CREATE, Action.UPDATE, Action.SKIP)


@needs(*_EITHER)
def start(request: HttpRequest) -> HttpResponse:
    """Choose a workbook; then look at its preview."""
    act, keys = act_of(request), list[str]()
    first = act.day if Agency.objects.exists() else TWO_LEVELS
    form = UploadForm(request.POST or None, request.FILES or None, initial={"ngay": first})
    if request.method == "POST" and taken(form, lambda values: keys.append(_keep(act, values))):
        return see_other(reverse("imports:preview", args=keys))
    status = 422 if request.method == "POST" else 200
    context = {"form": form, "provinces": provinces(act.day)}
    return page(request, "imports/start.html", context, status=status)


@needs(*_EITHER)
def preview(request: HttpRequest, key: str) -> HttpResponse:
    """Every row and what would be done; a POST does it."""
    act = act_of(request)
    assert act.by
    try:
        waiting = kept(act.by, key)
        if request.method == "POST":
            shown = request.POST.get("dau", "")
            return _done(request, apply_import(act, waiting.data, waiting.day, shown))
    except Refused as refused:
        messages.error(request, refused.message)
        return see_other(reverse("imports:list"))
    found = preview_import(waiting.data, waiting.day)
    action = request.GET.get("viec", "")
    rows = [row for row in found.rows if action in ("", row.action)]
    rows.sort(key=lambda row: _FIRST.index(row.action))
    context = {"preview": found, "key": key, "chosen": action, "rows": rows_of(request, rows)}
    context |= {"counts": found.counts.items(), "doing": _doing(found)}
    return page(request, "imports/preview.html", context, part="rows")


@needs(*_EITHER)
def problems(request: HttpRequest, key: str) -> HttpResponse:
    """The rows with errors, each with its reason."""
    act = act_of(request)
    assert act.by
    try:
        waiting = kept(act.by, key)
    except Refused as refused:
        messages.error(request, refused.message)
        return see_other(reverse("imports:list"))
    data = export_problems(waiting.data, preview_import(waiting.data, waiting.day))
    return xlsx(data, "dong-loi")


@needs(*_EITHER)
def empty(request: HttpRequest) -> HttpResponse:
    """A workbook with the heads of all columns, or with what is known of a province."""
    code = request.GET.get("tinh", "")
    data = province_template(code, act_of(request).day)
    if data is None:
        raise Http404
    return xlsx(data, f"mau-{code}" if code else "mau")


@needs(*_EITHER)
def export(request: HttpRequest) -> HttpResponse:
    """The register of today; people only for those who keep accounts."""
    act = act_of(request)
    sheets = set(Sheet) if has(request, Right.ACCOUNTS) else {Sheet.AGENCIES, Sheet.GROUPS}
    return xlsx(export_register(act.day, sheets), f"co-quan-{act.day}")


def _keep(act: Act, values: dict[str, Any]) -> str:
    """Read it once, so that a file that is none is refused here; the key of its preview."""
    assert act.by
    file = values["tep"]
    data = file.read(LARGEST_FILE + 1)
    preview_import(data, values["ngay"])
    return keep(act.by, Waiting(data, values["ngay"]))


def _doing(found: Preview) -> int:
    """How many rows would be written."""
    return found.counts[Action.CREATE] + found.counts[Action.UPDATE]


def _done(request: HttpRequest, done: Preview) -> HttpResponse:
    errors = done.counts[Action.ERROR]
    left = f" {errors} dòng lỗi không nhập." if errors else ""
    messages.success(request, f"Đã nhập {_doing(done)} dòng.{left}")
    return see_other(reverse("agencies:list"))
