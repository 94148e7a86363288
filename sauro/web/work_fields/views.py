"""The list of fields, one field with all who looked after it, and what is changed there."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse

from sauro.people.act import Act
from sauro.people.commands.fields import correct_field, create_field, end_duty, put_in_charge
from sauro.people.models import FieldDuty, Post, WorkField
from sauro.people.naming import slug, tidy
from sauro.people.policy import Right
from sauro.people.queries.fields import duties_in, fields_on, posts_for_duties
from sauro.people.queries.history import changes_of
from sauro.people.vocabulary import Subject
from sauro.web.page import page
from sauro.web.rights import act_of, has, needs, today
from sauro.web.submitting import form_page
from sauro.web.work_fields.forms import DUTIES, DutyForm, EndForm, FieldForm, OneDay

_LONGEST_CODE = 60


def fields(request: HttpRequest) -> HttpResponse:
    """All fields with who looks after them on a day, today if none is asked for."""
    form = OneDay(request.GET)
    form.is_valid()
    day = form.cleaned_data.get("ngay") or today()
    context = {"form": form, "day": day, "rows": fields_on(day)}
    context["may_edit"] = has(request, Right.REGISTER)
    return page(request, "work_fields/list.html", context, part="rows")


def field(request: HttpRequest, code: str) -> HttpResponse:
    """One field, with all of its days."""
    found = get_object_or_404(WorkField, code=code)
    context = {"field": found, "duties": duties_in(found), "day": today()}
    if has(request, Right.REGISTER):
        context["changes"] = changes_of(Subject.FIELD, found.pk)
    return page(request, "work_fields/field.html", context)


@needs(Right.REGISTER)
def create(request: HttpRequest) -> HttpResponse:
    """Enter a field; its code is made of its name."""
    act = act_of(request)
    return form_page(
        request,
        FieldForm(request.POST or None),
        lambda values: create_field(
            act, _code(values["ten"]), values["ten"], values["thu_tu"] or 0
        ),
        words={"heading": "Thêm lĩnh vực", "button": "Thêm lĩnh vực", "done": "Đã thêm lĩnh vực."},
        back=reverse("work_fields:list"),
    )


@needs(Right.REGISTER)
def correct(request: HttpRequest, code: str) -> HttpResponse:
    """Put name and place in the list right; the address stays."""
    act, found = act_of(request), get_object_or_404(WorkField, code=code)
    form = FieldForm(request.POST or None, initial={"ten": found.name, "thu_tu": found.rank})
    return form_page(
        request,
        form,
        lambda values: correct_field(act, found, values["ten"], values["thu_tu"] or 0),
        words={
            "heading": f"Sửa lĩnh vực {found.name}",
            "lead": "Tên mới dùng ở mọi nơi; phân công và lịch sử giữ nguyên.",
            "button": "Ghi",
            "done": "Đã sửa lĩnh vực.",
        },
        back=reverse("work_fields:field", args=[code]),
    )


@needs(Right.REGISTER)
def assign(request: HttpRequest, code: str) -> HttpResponse:
    """Somebody looks after the field from a day on."""
    act, found = act_of(request), get_object_or_404(WorkField, code=code)
    form = DutyForm(request.POST or None, posts_for_duties(act.day), initial={"tu_ngay": act.day})
    return form_page(
        request,
        form,
        lambda values: _assign(act, found, values),
        words={
            "heading": f"Phân công lĩnh vực {found.name}",
            "lead": "Lãnh đạo mới phụ trách thay người trước kể từ ngày này; việc trước đó vẫn ghi"
            " tên người cũ.",
            "button": "Phân công",
            "done": "Đã ghi phân công.",
        },
        back=reverse("work_fields:field", args=[code]),
    )


@needs(Right.REGISTER)
def end(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody looks after it no more."""
    act = act_of(request)
    duty = get_object_or_404(FieldDuty.objects.select_related("field", "post__user"), pk=number)
    return form_page(
        request,
        EndForm(request.POST or None, initial={"den_ngay": act.day}),
        lambda values: end_duty(act, duty, values["den_ngay"], values["ly_do"]),
        words={
            "heading": f"{duty.post.user.full_name} thôi phụ trách lĩnh vực {duty.field.name}",
            "button": "Thôi phụ trách",
            "done": "Đã ghi ngày thôi phụ trách.",
        },
        back=reverse("work_fields:field", args=[duty.field.code]),
    )


def _code(name: str) -> str:
    return slug(tidy(name))[:_LONGEST_CODE].strip("-")


def _assign(act: Act, found: WorkField, values: dict[str, Any]) -> None:
    post = Post.objects.get(pk=values["nguoi"])
    put_in_charge(act, found, post, DUTIES[post.kind], values["tu_ngay"], values["can_cu"])
