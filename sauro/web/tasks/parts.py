"""What hangs on an assignment: a request for a later deadline, an obstacle, an item, a step."""

from typing import Any

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from sauro.people.act import Act
from sauro.people.spans import shown
from sauro.tasks.commands import extend, obstacles, products, progress
from sauro.tasks.commands.period_reports import send_back_period
from sauro.tasks.lifecycle import EXTENSION
from sauro.tasks.models import Assignment, Extension
from sauro.tasks.queries.one_assignment import Life, life_of
from sauro.tasks.vocabulary import Role
from sauro.web.rights import NoRight, act_of
from sauro.web.submitting import form_page
from sauro.web.tasks import life_forms as forms
from sauro.web.tasks import ruling_forms

_FORMS: dict[str, type[ruling_forms.WordForm]] = {
    "grant_extension": ruling_forms.GrantForm,
    "refuse_extension": ruling_forms.RefuseForm,
    "counter_extension": ruling_forms.CounterForm,
}
_DONE = {
    "grant_extension": "Đã gia hạn.",
    "refuse_extension": "Đã trả lời không đồng ý.",
    "counter_extension": "Đã gửi ngày đề xuất.",
    "accept_extension": "Đã nhận ngày được đề xuất; thời hạn đã đổi.",
    "withdraw_extension": "Đã rút đề nghị.",
}


def decide_extension(request: HttpRequest, extension_id: int, action: str) -> HttpResponse:
    """One step of a request for a later deadline."""
    act, life, one = _extension(request, extension_id)
    asked = next(row for row in life.reported.extensions if row.extension.pk == one.pk)  # type: ignore[union-attr]
    step = next((row for row in asked.steps if row.action == action), None)
    if step is None:
        label = next((row.label for row in EXTENSION if row.action == action), "")
        if not label:
            raise Http404
        raise NoRight(
            f"Không thể “{label}” với đề nghị này, hoặc không phải việc của tài khoản này."
        )
    form = _extension_form(request, life, act, action)
    return form_page(
        request,
        form,
        lambda values: _decide(act, one, action, values, form),
        words={
            "heading": step.label,
            "lead": f"{life.agency} đề nghị từ {shown(one.from_due)} đến {shown(one.asked_due)}: "
            f"{one.reason}",
            "button": step.label,
            "done": _DONE[action],
        },
        back=_page_of(life.assignment),
    )


def _extension_form(request: HttpRequest, life: Life, act: Act, action: str) -> Form:
    sent = request.POST if request.method == "POST" else None
    known = _FORMS.get(action)
    if known is None:
        return Form(sent)
    leaders = ruling_forms.leaders_for(life, act.day)
    return known(sent, leaders=leaders, initial={"can_cu": _own_word(life, act)})


def _own_word(life: Life, act: Act) -> str:
    """What a leader decides here is the basis itself; others name theirs."""
    if act.by is None or Role.LEADER not in life.roles or Role.OFFICE in life.roles:
        return ""
    return f"Ý kiến của {act.by.full_name} ngày {shown(act.day)}"


def _decide(
    act: Act, one: Extension, action: str, values: dict[str, Any], form: Form
) -> object:  # fmt: skip
    word = form.word() if isinstance(form, ruling_forms.WordForm) else None
    match action:
        case "grant_extension":
            return extend.grant(act, one, values["can_cu"], values["y_kien"], word)
        case "refuse_extension":
            return extend.refuse(act, one, values["ly_do"], word)
        case "counter_extension":
            said = values["den_ngay"], values["can_cu"], values["y_kien"]
            return extend.counter(act, one, *said, word)
        case "accept_extension":
            return extend.accept(act, one)
    return extend.withdraw(act, one)


def answer_obstacle(request: HttpRequest, assignment_id: int, obstacle_id: int) -> HttpResponse:
    """Answer a difficulty."""
    act, life = _inside(request, assignment_id)
    assert life.reported
    one = _one([row.obstacle for row in life.reported.obstacles], obstacle_id)
    leaders = ruling_forms.leaders_for(life, act.day)
    form = ruling_forms.AnswerForm(request.POST or None, leaders=leaders)
    return form_page(
        request,
        form,
        lambda values: obstacles.answer_obstacle(act, one, values["tra_loi"], form.word()),
        words={
            "heading": "Trả lời khó khăn, vướng mắc",
            "lead": f"{life.agency}: {one.text}",
            "button": "Trả lời",
            "done": "Đã trả lời.",
        },
        back=_page_of(life.assignment),
    )


def item(request: HttpRequest, assignment_id: int, item_id: int) -> HttpResponse:
    """What is known of one of the things that are counted."""
    act, life = _inside(request, assignment_id)
    assert life.reported
    one = _one(life.reported.items, item_id)
    initial = {
        "ngay_trinh": one.submitted_day, "ngay_duyet": one.approved_day,
        "so": one.approved_by_number, "han": one.due, "san_pham": one.product,
    }  # fmt: skip
    return form_page(
        request,
        forms.ItemForm(request.POST or None, initial=initial),
        lambda values: progress.set_item(
            act,
            one,
            progress.ItemDays(
                values["ngay_trinh"],
                values["ngay_duyet"],
                values["so"],
                values["han"],
                values["san_pham"],
            ),
        ),
        words={"heading": one.name, "button": "Lưu", "done": f"Đã lưu “{one.name}”."},
        back=_page_of(life.assignment),
    )


def planned_step(request: HttpRequest, assignment_id: int, step_id: int) -> HttpResponse:
    """When a step of the agreed registration was done."""
    act, life = _inside(request, assignment_id)
    agreed = life.reported.agreed if life.reported else None
    one = _one(tuple(agreed.steps.all()) if agreed else (), step_id)
    one.registration = agreed
    posted = request.POST if request.method == "POST" else None
    return form_page(
        request,
        forms.StepForm(posted, initial={"ngay": one.done_day or act.day}),
        lambda values: progress.finish_step(act, one, values["ngay"]),
        words={"heading": one.name, "button": "Lưu", "done": f"Đã ghi bước “{one.name}”."},
        back=_page_of(life.assignment),
    )


def return_period(request: HttpRequest, assignment_id: int, period_id: int) -> HttpResponse:
    """Send back the report of a period."""
    act, life = _inside(request, assignment_id)
    assert life.reported
    one = _one(life.reported.periods, period_id)
    said = "Không phát sinh." if one.answer and one.answer.nothing_new else ""
    said = said or (one.answer.text if one.answer else "Chưa có báo cáo.")
    return form_page(
        request,
        forms.ReturnPeriodForm(request.POST or None),
        lambda values: send_back_period(act, one, values["loai"], values["ly_do"]),
        words={
            "heading": f"Yêu cầu làm lại báo cáo {one.label}",
            "lead": f"{life.agency}: {said}",
            "button": "Yêu cầu làm lại",
            "done": f"Đã yêu cầu làm lại báo cáo {one.label}.",
        },
        back=_page_of(life.assignment),
    )


def remove_product(request: HttpRequest, assignment_id: int, product_id: int) -> HttpResponse:
    """Take back a product that was handed in by mistake."""
    act, life = _inside(request, assignment_id)
    assert life.reported
    one = _one(life.reported.products, product_id)
    return form_page(
        request,
        forms.RefuseForm(request.POST or None),
        lambda values: products.remove_product(act, one, values["ly_do"]),
        words={
            "heading": "Gỡ sản phẩm",
            "lead": f"{one.number or one.name}. Sản phẩm đã gỡ vẫn nằm trong lịch sử.",
            "button": "Gỡ sản phẩm",
            "done": "Đã gỡ sản phẩm.",
        },
        back=_page_of(life.assignment),
    )


def _inside(request: HttpRequest, assignment_id: int) -> tuple[Act, Life]:
    act = act_of(request)
    assert act.by
    life = life_of(act.by, assignment_id, act.day)
    if life is None or life.reported is None:
        raise Http404
    return act, life


def _extension(request: HttpRequest, extension_id: int) -> tuple[Act, Life, Extension]:
    one = Extension.objects.filter(pk=extension_id).first()
    if one is None:
        raise Http404
    act, life = _inside(request, one.assignment_id)
    return act, life, one


def _one(rows: Any, pk: int) -> Any:
    found = next((row for row in rows if row.pk == pk), None)
    if found is None:
        raise Http404
    return found


def _page_of(row: Assignment) -> str:
    return reverse("tasks:assignment", args=[row.pk])
