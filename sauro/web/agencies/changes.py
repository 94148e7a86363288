"""Agencies entered, renamed, called otherwise."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse

from sauro.people.act import Act
from sauro.people.commands import names
from sauro.people.commands.agencies import NewAgency, create_agency
from sauro.people.models import Agency, AgencyName
from sauro.people.policy import Right
from sauro.people.queries.agencies import agencies_on
from sauro.people.queries.labels import label_of
from sauro.people.vocabulary import NameKind
from sauro.web.agencies.forms import (
    CorrectionForm,
    EndNameForm,
    NameForm,
    NewAgencyForm,
    OtherNameForm,
)
from sauro.web.rights import act_of, needs
from sauro.web.submitting import form_page


@needs(Right.REGISTER)
def create(request: HttpRequest) -> HttpResponse:
    """Enter an agency."""
    act = act_of(request)
    form = NewAgencyForm(request.POST or None, agencies_on(act.day), initial={"tu_ngay": act.day})
    return form_page(
        request,
        form,
        lambda values: _create(act, values),
        words={"heading": "Thêm cơ quan", "button": "Thêm cơ quan", "done": "Đã thêm cơ quan."},
        back=reverse("agencies:list"),
    )


@needs(Right.REGISTER)
def rename(request: HttpRequest, code: str) -> HttpResponse:
    """Another official name from a day on."""
    act, agency = act_of(request), agency_of(code)
    return form_page(
        request,
        NameForm(request.POST or None, initial={"tu_ngay": act.day}),
        lambda values: names.rename_agency(
            act, agency, values["ten"], values["tu_ngay"], values["can_cu"]
        ),
        words={
            "heading": f"Đổi tên {label_of(agency.pk, act.day)}",
            "lead": "Tên cũ vẫn đúng cho đến trước ngày này; văn bản cũ vẫn tìm được cơ quan.",
            "button": "Đổi tên",
            "done": "Đã đổi tên cơ quan.",
        },
        back=reverse("agencies:agency", args=[code]),
    )


@needs(Right.REGISTER)
def add_name(request: HttpRequest, code: str) -> HttpResponse:
    """An alias or a short form."""
    act, agency = act_of(request), agency_of(code)
    return form_page(
        request,
        OtherNameForm(request.POST or None, initial={"tu_ngay": agency.first_day}),
        lambda values: names.add_name(
            act,
            agency,
            values["ten"],
            NameKind(values["cach_dung"]),
            values["tu_ngay"],
            basis=values["can_cu"],
        ),
        words={"heading": f"Thêm tên gọi của {label_of(agency.pk, act.day)}", "button": "Thêm tên"}
        | {"done": "Đã thêm tên gọi."},
        back=reverse("agencies:agency", args=[code]),
    )


@needs(Right.REGISTER)
def correct_name(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """A name that was entered wrong; its days stay."""
    act, name = act_of(request), get_object_or_404(AgencyName, pk=number, agency__code=code)
    return form_page(
        request,
        CorrectionForm(request.POST or None, initial={"ten": name.text}),
        lambda values: names.correct_name(act, name, values["ten"], values["ly_do"]),
        words={
            "heading": f"Sửa tên ghi sai: {name.text}",
            "lead": "Chỉ dùng khi tên ghi sai so với văn bản. Nếu cơ quan đổi tên thật, hãy dùng"
            " “Đổi tên” để tên cũ vẫn đúng cho thời gian trước.",
            "button": "Sửa tên",
            "done": "Đã sửa tên.",
        },
        back=reverse("agencies:agency", args=[code]),
    )


@needs(Right.REGISTER)
def end_name(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """An alias or a short form is not used any more."""
    act, name = act_of(request), get_object_or_404(AgencyName, pk=number, agency__code=code)
    return form_page(
        request,
        EndNameForm(request.POST or None, initial={"den_ngay": act.day}),
        lambda values: names.end_name(act, name, values["den_ngay"], values["ly_do"]),
        words={
            "heading": f"Thôi dùng tên gọi “{name.text}”",
            "lead": "Văn bản sau ngày này không còn được hiểu theo tên gọi này; nhiệm vụ đã giao"
            " giữ nguyên.",
            "button": "Thôi dùng",
            "done": "Đã ghi ngày thôi dùng tên gọi.",
        },
        back=reverse("agencies:agency", args=[code]),
    )


def agency_of(code: str) -> Agency:
    """Of an address; 404 where there is none."""
    return get_object_or_404(Agency, code=code)


def _create(act: Act, values: dict[str, Any]) -> None:
    parent = agency_of(values["cap_tren"]) if values["cap_tren"] else None
    new = NewAgency(
        name=values["ten"],
        kind=values["loai"],
        level=values["cap"],
        first_day=values["tu_ngay"],
        parent=parent,
        abbreviations=(values["viet_tat"],) if values["viet_tat"] else (),
        basis=values["can_cu"],
    )
    create_agency(act, new)
