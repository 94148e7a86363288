"""Gộp: several tasks of a directive are chosen, seen as one, and become it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from sauro.directives.policy import Right
from sauro.people.act import Act
from sauro.tasks.commands.reshape import merge as merge_tasks
from sauro.tasks.models import Task
from sauro.tasks.queries.merging import foresee, mergeable, rows_of
from sauro.web.directives.found import directive_of
from sauro.web.page import page
from sauro.web.rights import act_of
from sauro.web.submitting import see_other, taken
from sauro.web.tasks.shaping_forms import MergeForm
from sauro.web.ticked import seen_versions, ticked


def merge(request: HttpRequest, directive_id: int) -> HttpResponse:
    """Choose; then what would become of each assignment; then the merger itself."""
    act = act_of(request)
    assert act.by
    directive = directive_of(request, directive_id, act.day, Right.GIVE)
    tasks = mergeable(act.by, directive_id, act.day)
    wanted = set(ticked(request.POST, "nhiem_vu") or ticked(request.GET, "nhiem-vu"))
    chosen = [one for one in tasks if one.pk in wanted]
    context = {"directive": directive, "tasks": tasks, "wanted": wanted, "day": act.day}
    if request.method != "POST" or len(chosen) < 2:
        few = request.method == "POST"
        if few:
            messages.error(request, "Hãy chọn ít nhất hai nhiệm vụ chưa báo cáo hoàn thành.")
        return page(request, "tasks/merge.html", context, status=422 if few else 200)
    return _previewed(request, act, chosen, context)


def _previewed(
    request: HttpRequest, act: Act, chosen: list[Task], context: dict[str, object]
) -> HttpResponse:
    doing, made = "lam" in request.POST, list[Task]()
    words = {"noi_dung": "; ".join(one.title.rstrip(" .;") for one in chosen) + "."}
    form = MergeForm(request.POST if doing else None, initial=words)
    seen = seen_versions(request.POST)
    if doing and taken(
        form,
        lambda said: made.append(merge_tasks(act, chosen, said["noi_dung"], said["can_cu"], seen)),
    ):
        messages.success(request, f"Đã gộp {len(chosen)} nhiệm vụ thành nhiệm vụ này.")
        return see_other(reverse("tasks:task", args=[made[0].pk]))
    rows = rows_of(chosen)
    found = foresee(rows, act.day)
    context |= {"form": form, "chosen": chosen, "rows": rows, "foreseen": found}
    context["total"] = sum(len(one.agencies) for one in found)
    return page(request, "tasks/merge_preview.html", context, status=422 if doing else 200)
