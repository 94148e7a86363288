"""Agencies entered, renamed, called otherwise, ended."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from sauro.people.act import Act
from sauro.people.commands import names
from sauro.people.commands.agencies import NewAgency, create_agency
from sauro.people.commands.reorganisation import Heir, dissolve_agency
from sauro.people.models import Agency
from sauro.people.policy import Right
from sauro.people.queries.agencies import agencies_on
from sauro.people.queries.labels import label_of
from sauro.people.vocabulary import NameKind
from sauro.web.agencies.forms import EndForm, NameForm, NewAgencyForm, OtherNameForm
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
    act, agency = act_of(request), _agency(code)
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
    act, agency = act_of(request), _agency(code)
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
def end(request: HttpRequest, code: str) -> HttpResponse:
    """The agency ends, and others go on with its work."""
    act, agency = act_of(request), _agency(code)
    others = [view for view in agencies_on(act.day) if view.id != agency.pk]
    return form_page(
        request,
        EndForm(request.POST or None, others, initial={"den_ngay": act.day}),
        lambda values: _end(act, agency, values),
        words={
            "heading": f"Kết thúc hoạt động của {label_of(agency.pk, act.day)}",
            "lead": "Cơ quan vẫn còn trong danh mục với ngày kết thúc; việc cũ vẫn đứng tên.",
            "button": "Kết thúc hoạt động",
            "done": "Đã ghi ngày kết thúc hoạt động.",
            "wide": "yes",
        },
        back=reverse("agencies:agency", args=[code]),
    )


def _agency(code: str) -> Agency:
    found = Agency.objects.filter(code=code).first()
    if found is None:
        raise Http404
    return found


def _create(act: Act, values: dict[str, Any]) -> None:
    parent = _agency(values["cap_tren"]) if values["cap_tren"] else None
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


def _end(act: Act, agency: Agency, values: dict[str, Any]) -> None:
    heirs = [Heir(one) for one in Agency.objects.filter(code__in=values["ke_nhiem"])]
    dissolve_agency(act, agency, values["den_ngay"], values["can_cu"], heirs)
