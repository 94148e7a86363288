"""What the office does with a task as a whole: deadlines, periods, splitting, replacing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from sauro.directives.policy import Right
from sauro.people.act import Act
from sauro.tasks.commands import deadlines, reshape
from sauro.tasks.commands.cadences import set_cadence
from sauro.tasks.commands.classify import set_field
from sauro.tasks.commands.give_more import give_more
from sauro.tasks.models import Task
from sauro.tasks.queries.lists import visible_tasks
from sauro.tasks.vocabulary import DueKind, Every
from sauro.web.office import need
from sauro.web.rights import act_of
from sauro.web.submitting import form_page
from sauro.web.tasks import shaping_forms as forms
from sauro.web.tasks.cadences import rule_of


@dataclass(frozen=True, slots=True)
class Shaping:
    """One thing to do with a task: its form with what it begins with, and the command."""

    form: type[Form]
    do: Callable[[Act, Task, dict[str, Any]], object]
    heading: str
    done: str
    begins: Callable[[Task, date], dict[str, Any]] = lambda _task, _day: {}


def shape(request: HttpRequest, task_id: int, action: str) -> HttpResponse:
    """The form of it, and the doing of it. For the office and leaders."""
    act = act_of(request)
    assert act.by
    known = SHAPINGS.get(action)
    task = visible_tasks(act.by, act.day).filter(pk=task_id).first()
    if known is None or task is None:
        raise Http404
    need(request, Right.GIVE)
    return form_page(
        request,
        known.form(request.POST or None, initial=known.begins(task, act.day)),
        lambda values: known.do(act, task, values),
        words={
            "heading": known.heading, "button": known.heading, "done": known.done,
            "lead": task.title,
        },
        back=reverse("tasks:task", args=[task_id]),
    )  # fmt: skip


def _cadence(act: Act, task: Task, values: dict[str, Any]) -> object:
    return set_cadence(act, task, rule_of(values))


def _words(task: Task, day: date) -> dict[str, Any]:
    """The rule as the directive words it, its end left to be asked for."""
    recurring = (one for one in task.deadlines if one["kind"] == DueKind.RECURRING)
    stated: dict[str, Any] = next(recurring, {})
    every = stated.get("every") or Every.WEEK.value
    return {
        "ky": every if every in Every.values else Every.WEEK, "ngay": 1, "tu_ngay": day,
        "can_cu": f"{task.directive.number}, mục {task.heading}: “{task.due_words}”",
    }  # fmt: skip


SHAPINGS = {
    "giao-cho": Shaping(
        forms.GiveForm,
        lambda act, task, said: give_more(act, task, said["to"], said["can_cu"]),
        "Giao cho cơ quan",
        "Đã giao; cơ quan thấy nhiệm vụ ngay từ bây giờ.",
        lambda _, day: {"day": day},
    ),
    "su-kien": Shaping(
        forms.HappenedForm,
        lambda act, task, said: deadlines.record_event(
            act, task, said["ngay"], said["han"], said["can_cu"]
        ),
        "Ghi nhận sự kiện",
        "Đã ghi nhận sự kiện; thời hạn bắt đầu tính.",
    ),
    "dat-han": Shaping(
        forms.DueForm,
        lambda act, task, said: deadlines.set_due(act, task, said["han"], said["can_cu"]),
        "Đặt thời hạn",
        "Đã đặt thời hạn.",
    ),
    "han-cap-tren": Shaping(
        forms.AboveForm,
        lambda act, task, said: deadlines.set_above(act, task, said["van_ban"]),
        "Ghi hạn do cấp trên đặt",
        "Đã lưu.",
        lambda task, _: {"van_ban": task.above},
    ),
    "linh-vuc": Shaping(
        forms.FieldForm,
        lambda act, task, said: set_field(act, {task.pk: task.field_id}, said["linh_vuc"]),
        "Gắn lĩnh vực",
        "Đã lưu lĩnh vực.",
        lambda task, _: {"linh_vuc": task.field_id or ""},
    ),
    "ky-bao-cao": Shaping(
        forms.CadenceForm, _cadence, "Đặt kỳ báo cáo", "Đã đặt kỳ báo cáo.", _words
    ),
    "tach": Shaping(
        forms.SplitForm,
        lambda act, task, said: reshape.split(
            act, task, said["cac_phan"].splitlines(), said["can_cu"]
        ),
        "Tách nhiệm vụ",
        "Đã tách nhiệm vụ; nhiệm vụ cũ thôi theo dõi.",
        lambda task, _: {"cac_phan": task.title},
    ),
    "thay-the": Shaping(
        forms.ReplaceForm,
        lambda act, task, said: reshape.replace(act, task, said["noi_dung"], said["can_cu"]),
        "Thay thế nhiệm vụ",
        "Đã thay thế; nhiệm vụ cũ thôi theo dõi.",
        lambda task, _: {"noi_dung": task.title},
    ),
}
