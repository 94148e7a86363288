"""The grid of an agency: saved, sent, filled down, taken back; all its rows in one form."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import reverse

from sauro.directives.vocabulary import PlanState
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.tasks.commands.register import RowsRefused, recall, register
from sauro.tasks.models import Registration
from sauro.tasks.plan_matching import Plan, plan_from
from sauro.tasks.queries.plans import plan_of
from sauro.tasks.queries.registrations import Grid
from sauro.web.page import page
from sauro.web.paging import number_in
from sauro.web.registrations.found import grid_or_404
from sauro.web.registrations.rows import GridForm, filled
from sauro.web.rights import act_of
from sauro.web.submitting import see_other

_TAKE_BACK = "rut-"
_NOT_READ = "Không có kế hoạch đã đọc này. Hãy đưa tệp kế hoạch vào rồi điền tiếp."


def grid(request: HttpRequest, directive_id: int, agency_id: int) -> HttpResponse:
    """Show it; a POST saves all rows, and by its button sends them, fills them, takes one back."""
    found = grid_or_404(request, directive_id, agency_id)
    posted = request.POST if request.method == "POST" else None
    form = GridForm(found, posted)
    try:
        plan = _plan(request, found)
        form = GridForm(found, posted, plan)
        if posted is not None:
            data, said = _filled(found, posted)
            form = GridForm(found, data, plan)
            if form.is_valid():
                messages.success(request, said + _do(act_of(request), form, str(data["viec"])))
                return see_other(reverse("registrations:grid", args=[directive_id, agency_id]))
    except RowsRefused as refused:
        form.object(refused.rows)
    except Refused as refused:
        messages.error(request, refused.message)
    status = 422 if posted is not None else 200
    context = {"grid": found, "form": form, "failed": status == 422, "key": _key(request)}
    return page(request, "registrations/grid.html", context, status=status)


def _key(request: HttpRequest) -> str:
    """Which plan that was read the grid is filled from, if any."""
    return request.POST.get("ke-hoach") or request.GET.get("ke-hoach") or ""


def _plan(request: HttpRequest, found: Grid) -> Plan | None:
    if not _key(request):
        return None
    values = request.POST if request.POST.get("ke-hoach") else request.GET
    number = number_in(values, "ke-hoach")
    row = plan_of(found, number) if number else None
    if row is None or row.state != PlanState.LAID:
        raise Refused(_NOT_READ)
    return plan_from(row)


def _filled(found: Grid, posted: QueryDict) -> tuple[QueryDict, str]:
    """What was posted, filled down where that was asked, and what is said of it."""
    data = posted.copy()
    data.setdefault("viec", "luu")
    if data["viec"] != "dien":
        return data, ""
    data, count = filled(found, data)
    return data, f"Đã điền {count} dòng còn trống. "


def _do(act: Act, form: GridForm, wish: str) -> str:
    """Write all rows; what was done, in a sentence."""
    written = register(act, form.entries(), send=wish == "gui")
    if wish.startswith(_TAKE_BACK):
        recall(act, _waiting(form, wish.removeprefix(_TAKE_BACK)))
        return "Đã rút đăng ký; sửa xong hãy gửi lại."
    if not written:
        return "Không có gì mới để gửi." if wish == "gui" else "Không có gì thay đổi."
    left = len([one for one in form.entries().values() if one.empty])
    rest = f" Còn {left} nhiệm vụ chưa đăng ký." if left else ""
    if wish == "gui":
        return f"Đã gửi đăng ký {len(written)} nhiệm vụ.{rest}"
    return f"Đã lưu bản đang soạn của {len(written)} nhiệm vụ.{rest}"


def _waiting(form: GridForm, assignment: str) -> list[Registration]:
    """The registration that one wants to take back."""
    found = [
        line.row.unfinished
        for line in form.lines
        if line.row.unfinished and line.row.waits and str(line.row.assignment.pk) == assignment
    ]
    if not found:
        raise Refused("Đăng ký này không còn chờ đồng ý. Hãy xem lại trạng thái mới.")
    return found
