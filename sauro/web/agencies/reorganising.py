"""Agencies move under another body, end, and leave their work to others."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse

from sauro.people.act import Act
from sauro.people.commands import reorganisation
from sauro.people.commands.reorganisation import Heir
from sauro.people.models import Agency, Succession
from sauro.people.policy import Right
from sauro.people.queries.agencies import AgencyView, agencies_on
from sauro.people.queries.labels import label_of
from sauro.people.spans import day_after
from sauro.web.agencies.changes import agency_of
from sauro.web.agencies.forms import ConfirmForm, EndForm, MoveForm, SuccessionForm
from sauro.web.fields import DayField
from sauro.web.rights import act_of, needs
from sauro.web.submitting import form_page


@needs(Right.REGISTER)
def move(request: HttpRequest, code: str) -> HttpResponse:
    """From a day on it stands under another body."""
    act, agency = act_of(request), agency_of(code)
    views = agencies_on(act.day)
    above = {view.parent_id for view in views if view.id == agency.pk}
    now = next((view.agency.code for view in views if view.id in above), "")
    others = [view for view in views if view.id != agency.pk]
    form = MoveForm(request.POST or None, others, initial={"tu_ngay": act.day, "cap_tren": now})
    return form_page(
        request,
        form,
        lambda values: reorganisation.move_agency(
            act,
            agency,
            agency_of(values["cap_tren"]) if values["cap_tren"] else None,
            values["tu_ngay"],
            values["can_cu"],
        ),
        words={
            "heading": f"Đổi cơ quan cấp trên của {label_of(agency.pk, act.day)}",
            "lead": "Cơ quan cấp trên cũ vẫn đúng cho đến trước ngày này.",
            "button": "Đổi cơ quan cấp trên",
            "done": "Đã đổi cơ quan cấp trên.",
        },
        back=reverse("agencies:agency", args=[code]),
    )


@needs(Right.REGISTER)
def end(request: HttpRequest, code: str) -> HttpResponse:
    """The agency ends, and others go on with its work, each with a part of it."""
    act, agency = act_of(request), agency_of(code)
    last = _asked_day(request, "den_ngay", act.day)
    others = _others(agency, day_after(last))
    form = EndForm(request.POST or None, others, initial={"den_ngay": act.day})
    return form_page(
        request,
        form,
        lambda values: reorganisation.dissolve_agency(
            act, agency, values["den_ngay"], values["can_cu"], _heirs(form)
        ),
        words={
            "heading": f"Kết thúc hoạt động của {label_of(agency.pk, act.day)}",
            "lead": "Cơ quan vẫn còn trong danh mục với ngày kết thúc; việc cũ vẫn đứng tên.",
            "button": "Kết thúc hoạt động",
            "done": "Đã ghi ngày kết thúc hoạt động.",
        },
        back=reverse("agencies:agency", args=[code]),
    )


@needs(Right.REGISTER)
def succeed(request: HttpRequest, code: str) -> HttpResponse:
    """One more goes on with work of it, which may go on living itself."""
    act, agency = act_of(request), agency_of(code)
    begins = day_after(agency.last_day) if agency.last_day else act.day
    others = _others(agency, _asked_day(request, "tu_ngay", begins))
    form = SuccessionForm(request.POST or None, others, initial={"tu_ngay": begins})
    return form_page(
        request,
        form,
        lambda values: _succeed(act, agency, values),
        words={
            "heading": f"Ghi cơ quan kế nhiệm của {label_of(agency.pk, act.day)}",
            "lead": "Dùng khi chuyển một phần chức năng, nhiệm vụ, hoặc khi ghi thêm cơ quan nhận"
            " việc của cơ quan đã kết thúc.",
            "button": "Ghi cơ quan kế nhiệm",
            "done": "Đã ghi cơ quan kế nhiệm.",
        },
        back=reverse("agencies:agency", args=[code]),
    )


@needs(Right.REGISTER)
def confirm(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody has looked up that it is so."""
    act = act_of(request)
    row = get_object_or_404(
        Succession.objects.select_related("predecessor", "successor"), pk=number, confirmed=False
    )
    heir = label_of(row.successor_id, max(row.first_day, row.successor.first_day))
    return form_page(
        request,
        ConfirmForm(request.POST or None),
        lambda values: reorganisation.confirm_succession(act, row, values["can_cu"]),
        words={"heading": f"Xác nhận {heir} kế nhiệm", "button": "Xác nhận"}
        | {"done": "Đã xác nhận cơ quan kế nhiệm."},
        back=reverse("agencies:agency", args=[row.predecessor.code]),
    )


def _asked_day(request: HttpRequest, name: str, otherwise: date) -> date:
    """The day that was typed, on which those who are to be chosen among exist."""
    try:
        return DayField(required=False).clean(request.POST.get(name)) or otherwise
    except ValidationError:
        return otherwise


def _others(agency: Agency, day: date) -> list[AgencyView]:
    return [view for view in agencies_on(day) if view.id != agency.pk]


def _heirs(form: EndForm) -> list[Heir]:
    known = {one.code: one for one in Agency.objects.filter(code__in=form.heirs())}
    return [Heir(known[code], scope) for code, scope in form.heirs().items()]


def _succeed(act: Act, agency: Agency, values: dict[str, Any]) -> None:
    heir = Heir(agency_of(values["ke_nhiem"]), values["pham_vi"], not values["can_tra_cuu"])
    reorganisation.record_succession(act, agency, heir, values["tu_ngay"], values["can_cu"])
