"""The door for directives, and the state of what came through it."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.directives.commands.intake import (
    drop_arrival,
    retry_reading,
    take_files,
    take_spoken_order,
    take_text,
)
from sauro.directives.drop_folder import left_in
from sauro.directives.models import Arrival
from sauro.directives.policy import WHO_MAY, Right
from sauro.directives.queries.lists import arrival_of, latest_arrivals
from sauro.directives.receiving import Handed
from sauro.directives.vocabulary import ArrivalState
from sauro.people.act import Act
from sauro.people.queries.agencies import parents_on
from sauro.people.refusal import Refused
from sauro.people.vocabulary import PostKind
from sauro.web.intake.forms import FilesForm, OrderForm, PasteForm
from sauro.web.office import for_those_who
from sauro.web.page import page
from sauro.web.paging import asked_number, number_in
from sauro.web.rights import act_of, standings_of
from sauro.web.sent import sent
from sauro.web.submitting import form_page, see_other, taken

_FRESH = timedelta(seconds=30)
_PASTE = {
    "heading": "Dán văn bản",
    "lead": "Dùng khi chỉ có nội dung, không có tệp. Phần để trống được đọc từ nội dung.",
    "button": "Đưa vào và đọc",
    "done": "Đã nhận văn bản; phần mềm đang đọc.",
    "wide": "1",
    "long": "1",
}
_ORDER = {
    "heading": "Ghi ý kiến chỉ đạo",
    "lead": "Ý kiến nói tại cuộc họp, qua điện thoại hoặc bút phê: ghi lại đúng lời để giao.",
    "button": "Ghi và đọc",
    "done": "Đã ghi ý kiến chỉ đạo; phần mềm đang đọc.",
    "wide": "1",
}


@for_those_who(Right.ENTER)
def intake(request: HttpRequest) -> HttpResponse:
    """Hand files in; below, what became of all that was handed in."""
    act = act_of(request)
    form = FilesForm(*sent(request))
    if request.method == "POST" and taken(form, lambda values: _take(request, act, values)):
        return see_other(reverse("intake:list"))
    assert act.by
    state = request.GET.get("trang-thai", "")
    arrivals = latest_arrivals(act.by, act.day, state=state, number=asked_number(request))
    led = _led_on(request, act)  # after the list: what the list shows as being read is asked again
    if led is not None:
        return led
    context = {
        "form": form,
        "arrivals": arrivals,
        "reading": any(one.state == ArrivalState.READING for one in arrivals.rows),
        "state": state,
        "states": ArrivalState.choices,
        "drops": settings.DROP_FOLDER.is_dir(),
        "left": left_in(settings.DROP_FOLDER),
    }
    status = 422 if request.method == "POST" else 200
    return page(request, "intake/list.html", context, part="rows", status=status)


@for_those_who(Right.ENTER)
def paste(request: HttpRequest) -> HttpResponse:
    """Pasted text."""
    act = act_of(request)
    form, made = PasteForm(*sent(request), day=act.day), list[Arrival]()

    def take(values: dict[str, Any]) -> None:
        head = {"number": values["so"], "day": values["ngay"], "issuer": values["co_quan"]}
        made.append(take_text(act, values["noi_dung"], **head))

    answer = form_page(request, form, take, words=_PASTE, back=reverse("intake:list"))
    return _followed(answer, made)


@for_those_who(Right.ENTER)
def order(request: HttpRequest) -> HttpResponse:
    """A spoken order, or a note on a paper."""
    act = act_of(request)
    begun = {"ngay": act.day, "co_quan": _in_whose_name(request, act)}
    form, made = OrderForm(*sent(request), day=act.day, initial=begun), list[Arrival]()

    def take(values: dict[str, Any]) -> None:
        said = values["nguoi"], values["ngay"], values["loi"]
        file = values["giay"]
        paper = Handed(file.name, file.file) if file else None
        about = {"issuer": values["co_quan"], "title": values["trich_yeu"]}
        made.append(take_spoken_order(act, *said, **about, paper=paper))

    answer = form_page(request, form, take, words=_ORDER, back=reverse("intake:list"))
    return _followed(answer, made)


@for_those_who(Right.ENTER)
@require_POST
def retry(request: HttpRequest, arrival_id: int) -> HttpResponse:
    """Read it again."""
    act = act_of(request)
    try:
        retry_reading(act, _arrival(act, arrival_id))
    except Refused as refused:
        messages.error(request, refused.message)
    return see_other(reverse("intake:list"))


@for_those_who(Right.ENTER)
@require_POST
def drop(request: HttpRequest, arrival_id: int) -> HttpResponse:
    """Take away what cannot be read."""
    act = act_of(request)
    try:
        drop_arrival(act, _arrival(act, arrival_id))
        messages.success(request, "Đã bỏ tệp; lý do đọc lỗi vẫn được giữ trong danh sách.")
    except Refused as refused:
        messages.error(request, refused.message)
    return see_other(reverse("intake:list"))


def _in_whose_name(request: HttpRequest, act: Act) -> int | None:
    """The body whose office writes down what its leaders say."""
    posts = [one.post for one in standings_of(request) if one.kind in WHO_MAY[Right.ENTER]]
    if not posts:
        return None
    above = parents_on(act.day) if posts[0].kind == PostKind.OFFICE else {}
    return above.get(posts[0].agency_id or 0) or posts[0].agency_id


def _followed(answer: HttpResponse, made: list[Arrival]) -> HttpResponse:
    """To the list, which leads on to the review of what was just taken in."""
    return see_other(f"{reverse('intake:list')}?theo={made[0].pk}") if made else answer


def _led_on(request: HttpRequest, act: Act) -> HttpResponse | None:
    """To the review of what ``theo`` follows, as soon as it was read; not later, when one comes
    back to the list."""
    number = number_in(request.GET, "theo")
    assert act.by
    arrival = arrival_of(act.by, number, act.day) if number else None
    if arrival is None or arrival.state != ArrivalState.TAKEN or arrival.ended_at is None:
        return None
    if act.now - arrival.ended_at > _FRESH or request.method == "POST":
        return None
    where = reverse("review:review", args=[arrival.directive_id])
    if request.htmx:  # type: ignore[attr-defined]  # django_htmx's middleware sets it
        return HttpResponse(headers={"HX-Redirect": where})
    return see_other(where)


def _arrival(act: Act, arrival_id: int) -> Arrival:
    assert act.by
    arrival = arrival_of(act.by, arrival_id, act.day)
    if arrival is None:
        raise Http404
    return arrival


def _take(request: HttpRequest, act: Act, values: dict[str, Any]) -> None:
    """Take the files in, and say of each that was not taken why."""
    arrivals = take_files(act, [Handed(file.name, file.file) for file in values["tep"]])
    well = sum(one.state == ArrivalState.READING for one in arrivals)
    if well:
        messages.success(request, f"Đã nhận {well} tệp; phần mềm đang đọc.")
    for one in arrivals:
        if one.state != ArrivalState.READING:
            level = messages.info if one.state == ArrivalState.DUPLICATE else messages.error
            level(request, f"{one.name}: {one.said}")
