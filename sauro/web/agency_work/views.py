"""Việc của cơ quan: who has what, what nobody took up, and sharing it out."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.people.queries.labels import labels_of
from sauro.tasks.commands.inside import foresee_hops, pass_on_many
from sauro.tasks.queries.agency_work import (
    NOBODY,
    UNCLAIMED,
    Wanted,
    agency_page,
    chosen_of_agency,
    shared_out_by,
)
from sauro.tasks.time import TimeState
from sauro.web.page import page
from sauro.web.paging import asked_number
from sauro.web.rights import NoRight, act_of
from sauro.web.submitting import see_other, taken
from sauro.web.tasks.life_forms import HopForm
from sauro.web.ticked import seen_versions, ticked

_TIMES = (TimeState.OVERDUE, TimeState.SOON)


def work(request: HttpRequest) -> HttpResponse:
    """All that is open at one's agency, unclaimed first; ``nguoi`` and ``han`` narrow it."""
    act, agencies = act_of(request), _agencies(request)
    asked = request.GET.get("co-quan", "")
    agency = int(asked) if asked in map(str, agencies) else agencies[0]
    time = request.GET.get("han", "")
    wanted = Wanted(request.GET.get("nguoi", "")[:200], time if time in _TIMES else "")
    found = agency_page(agency, act.day, wanted, asked_number(request))
    context = {
        "found": found,
        "wanted": wanted,
        "heading": _heading(wanted, {one.key: one.name for one in found.people}),
        "form": HopForm(agency_id=agency, day=act.day),
        "names": labels_of(agencies, act.day).items() if len(agencies) > 1 else (),
        "query": request.GET.urlencode(),
        "unclaimed": UNCLAIMED,
        "day": act.day,
    }
    return page(request, "agency_work/list.html", context)


@require_POST
def share_out(request: HttpRequest, agency_id: int) -> HttpResponse:
    """First who would get what; then, where it was seen and said so, the sharing out."""
    act = act_of(request)
    if agency_id not in _agencies(request):
        raise Http404
    back = f"{reverse('agency_work:list')}?{request.POST.get('loc', '')[:1000]}".rstrip("?")
    rows = chosen_of_agency(agency_id, ticked(request.POST))
    if not rows:
        messages.error(request, "Hãy chọn ít nhất một lượt giao.")
        return see_other(back)
    doing = "lam" in request.POST
    said = {"nguoi": request.POST.get("nguoi", "")}
    form = HopForm(request.POST if doing else None, initial=said, agency_id=agency_id, day=act.day)
    seen = seen_versions(request.POST)
    if doing and taken(form, lambda _: pass_on_many(act, seen, form.onward())):
        messages.success(request, f"Đã phân công {len(seen)} lượt giao.", act.request_id)
        return see_other(back)
    foreseen = foresee_hops(act, rows)
    context = {
        "form": form,
        "agency_id": agency_id,
        "person": form.chosen(said["nguoi"]),
        "good": [row for row, refused in foreseen if not refused],
        "refused": [(row, refused) for row, refused in foreseen if refused],
        "query": request.POST.get("loc", "")[:1000],
        "back": back,
    }
    return page(request, "agency_work/share.html", context, status=422 if doing else 200)


def _agencies(request: HttpRequest) -> list[int]:
    """Those whose work who asks shares out; 403 where there is none."""
    act = act_of(request)
    assert act.by
    found = shared_out_by(act.by, act.day)
    if not found:
        raise NoRight("Trang này dành cho thủ trưởng và công chức đầu mối của cơ quan.")
    return found


def _heading(wanted: Wanted, names: dict[str, str]) -> str:
    if wanted.holder == UNCLAIMED:
        who = "Chưa có người nhận"
    elif wanted.holder == NOBODY:
        who = "Chưa có công chức đầu mối"
    else:
        who = names.get(wanted.holder, "") or "Mọi lượt giao đang thực hiện"
    return f"{who}: {TimeState(wanted.time).label.lower()}" if wanted.time else who
