"""Kỳ báo cáo of a whole directive: set with its ground, put on another day, ended."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from sauro.directives.policy import Right
from sauro.people.act import Act
from sauro.people.spans import shown
from sauro.tasks.commands import cadences as commands
from sauro.tasks.models import Cadence
from sauro.tasks.periods import rule_words
from sauro.tasks.queries.cadences import cadences_of, owing, to_come
from sauro.tasks.vocabulary import Every
from sauro.web.directives.found import directive_of
from sauro.web.page import page
from sauro.web.rights import act_of
from sauro.web.sent import sent
from sauro.web.submitting import form_page, see_other, taken
from sauro.web.tasks import shaping_forms as forms


def of_directive(request: HttpRequest, directive_id: int) -> HttpResponse:
    """All that are owed of the directive and its tasks; a POST sets one for all its tasks."""
    act = act_of(request)
    directive = directive_of(request, directive_id, act.day, Right.GIVE)
    begins = {"ky": Every.MONTH, "ngay": 15, "tu_ngay": act.day, "can_cu": directive.number}
    form = forms.CadenceForm(sent(request)[0], initial=begins)
    if request.method == "POST" and taken(
        form, lambda values: commands.set_cadence(act, directive, rule_of(values))
    ):
        messages.success(request, "Đã đặt kỳ báo cáo cho mọi nhiệm vụ của văn bản.")
        return see_other(reverse("tasks:cadences", args=[directive_id]))
    context = {
        "directive": directive,
        "form": form,
        "rows": cadences_of(directive, act.day),
        "owing": owing(directive),
        "day": act.day,
    }
    status = 422 if request.method == "POST" else 200
    return page(request, "tasks/cadences.html", context, status=status)


def rule_of(values: dict[str, Any]) -> commands.Rule:
    """What a form says of a rule."""
    return commands.Rule(
        Every(values["ky"]), values["ngay"], values["tu_ngay"], values["den_ngay"],
        values["can_cu"], values["chuyen"],
    )  # fmt: skip


def reschedule(request: HttpRequest, cadence_id: int) -> HttpResponse:
    """Another day within each period, for what is still to come."""
    act, one, back = _found(request, cadence_id)
    begins = {"ngay": one.on, "chuyen": one.move}
    return form_page(
        request,
        forms.RescheduleForm(sent(request)[0], initial=begins),
        lambda said: commands.reschedule(
            act, one, said["ngay"], said["can_cu"], move=said["chuyen"]
        ),
        words={
            "heading": "Đổi ngày báo cáo",
            "lead": f"{rule_words(Every(one.every), one.on)}. Còn {to_come(one, act.day)} kỳ chưa "
            "đến hạn; kỳ đã báo cáo và kỳ đã qua hạn giữ nguyên.",
            "button": "Đổi ngày báo cáo",
            "done": "Đã đổi ngày; các kỳ chưa đến hạn và chưa báo cáo theo ngày mới.",
        },
        back=back,
    )


def end(request: HttpRequest, cadence_id: int) -> HttpResponse:
    """Nothing is owed after a day."""
    act, one, back = _found(request, cadence_id)
    return form_page(
        request,
        forms.EndCadenceForm(sent(request)[0], initial={"ngay": act.day}),
        lambda said: commands.end_cadence(act, one, said["ngay"], said["can_cu"]),
        words={
            "heading": "Kết thúc kỳ báo cáo",
            "lead": f"{rule_words(Every(one.every), one.on)}, đến hết {shown(one.last_day)}. Còn "
            f"{to_come(one, act.day)} kỳ chưa đến hạn; kỳ đã báo cáo giữ nguyên.",
            "button": "Kết thúc kỳ báo cáo",
            "done": "Đã kết thúc; sau ngày đó không ai phải báo cáo theo kỳ này nữa.",
        },
        back=back,
    )


def _found(request: HttpRequest, cadence_id: int) -> tuple[Act, Cadence, str]:
    act = act_of(request)
    one = Cadence.objects.select_related("task").filter(pk=cadence_id).first()
    if one is None:
        raise Http404
    directive = one.directive_id or (one.task.directive_id if one.task else 0)
    directive_of(request, directive, act.day, Right.GIVE)
    return act, one, reverse("tasks:cadences", args=[directive])
