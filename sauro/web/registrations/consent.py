"""What agencies sent: agreed in one consent, or ticked ones agreed or returned with a reason."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.tasks.commands.register import agree, send_back
from sauro.tasks.queries.agreeing import (
    Sent,
    directive_inside,
    only_year_end,
    sent_as_seen,
    sent_of,
)
from sauro.web.page import page
from sauro.web.paging import number_in
from sauro.web.registrations.forms import DecideForm
from sauro.web.rights import act_of
from sauro.web.submitting import see_other, taken


def sent(request: HttpRequest, directive_id: int) -> HttpResponse:
    """What waits for one directive, by agency; ``co-quan`` narrows it to one."""
    act = act_of(request)
    assert act.by
    directive = directive_inside(act.by, directive_id, act.day)
    if directive is None:
        raise Http404
    agency = number_in(request.GET, "co-quan")
    back = reverse("registrations:sent", args=[directive_id])
    found = sent_of(act.by, directive_id, act.day, agency)
    context = {"directive": directive, "agency": agency}
    return _decided(request, found, "registrations/sent.html", context, back)


def year_end(request: HttpRequest) -> HttpResponse:
    """Who registered only the last day of a year."""
    act = act_of(request)
    assert act.by
    waiting, agreed = only_year_end(act.by, act.day)
    back = reverse("registrations:year_end")
    return _decided(request, waiting, "registrations/year_end.html", {"agreed": agreed}, back)


def _decided(
    request: HttpRequest, found: Sent, template: str, context: dict[str, Any], back: str
) -> HttpResponse:
    """The page; a POST decides and leads back to it."""
    form = DecideForm(request.POST if request.method == "POST" else None)
    said: list[str] = []
    if request.method == "POST" and taken(form, lambda v: said.append(_decide(request, v))):
        messages.success(request, said[0])
        return see_other(back)
    ticked = set(request.POST.getlist("chon"))
    status = 422 if request.method == "POST" else 200
    context |= {"sent": found, "form": form, "ticked": ticked, "fresh": request.method != "POST"}
    return page(request, template, context, status=status)


def _decide(request: HttpRequest, values: dict[str, Any]) -> str:
    """What was done, in a sentence."""
    act = act_of(request)
    assert act.by
    whole = values["viec"] == "dong-y-het"
    tokens = request.POST.getlist("hien" if whole else "chon")
    rows = sent_as_seen(act.by, tokens, act.day)
    if not rows:
        raise Refused("Chưa chọn đăng ký nào. Hãy đánh dấu các dòng cần quyết định.")
    if values["viec"] == "lam-lai":
        return _returned(act, rows, values["ly_do"])
    return f"Đã đồng ý đăng ký của {len(agree(act, rows))} nhiệm vụ."


def _returned(act: Act, rows: list[Any], reason: str) -> str:
    send_back(act, rows, reason)
    return f"Đã yêu cầu làm lại {len(rows)} đăng ký; cơ quan thấy lý do ở đầu trang đăng ký."
