"""Many tasks at once into a field of work: chosen in a list, shown before and after, done."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse

from sauro.directives.policy import Right
from sauro.people.models import WorkField
from sauro.people.queries.fields import work_fields
from sauro.people.refusal import Refused
from sauro.tasks.commands.classify import set_field
from sauro.tasks.queries.chosen import chosen_tasks
from sauro.web.office import need
from sauro.web.page import page
from sauro.web.rights import act_of
from sauro.web.submitting import see_other
from sauro.web.tasks.choosing import chosen
from sauro.web.ticked import seen_versions

LIST = "tasks:list"
_ACTION, _NONE = "linh-vuc-", "linh-vuc-0"


def field_actions(known: Iterable[WorkField]) -> dict[str, str]:
    """What stands in the menu of bulk actions."""
    named = {f"{_ACTION}{one.pk}": one.name for one in known}
    return {**named, _NONE: "Bỏ lĩnh vực đã gắn"} if named else {}


def asks_field(data: QueryDict) -> bool:
    """Whether the bulk action that was chosen is one of these."""
    return data.get("viec", "").startswith(_ACTION)


def set_field_of_many(request: HttpRequest) -> HttpResponse:
    """First what each task has and would have; then the doing. For the office and leaders."""
    need(request, Right.GIVE)
    act, action, query = act_of(request), request.POST["viec"], request.POST.get("loc", "")[:1000]
    assert act.by
    known = {f"{_ACTION}{one.pk}": one for one in work_fields()}
    wanted = known.get(action)
    tasks = chosen_tasks(act.by, chosen(request), act.day)
    if not tasks or (wanted is None and action != _NONE):
        messages.error(request, "Hãy chọn nhiệm vụ và việc cần làm.")
        return redirect(LIST)
    refused = ""
    if "lam" in request.POST:
        shown = seen_versions(request.POST, "da_xem")
        try:
            seen = {task.pk: shown[task.pk] or None for task in tasks if task.pk in shown}
            done = set_field(act, seen, wanted)
            messages.success(request, f"Đã gắn lĩnh vực cho {len(done)} nhiệm vụ.", act.request_id)
            return see_other(f"{reverse(LIST)}?{query}".rstrip("?"))
        except Refused as error:
            refused = error.message
    context = {
        "field": wanted, "action": action, "query": query, "refused": refused,
        "label": f"Gắn lĩnh vực {wanted.name}" if wanted else "Bỏ lĩnh vực đã gắn",
        "moved": [task for task in tasks if task.field != wanted],
        "kept": [task for task in tasks if task.field == wanted],
    }  # fmt: skip
    return page(request, "tasks/field.html", context, status=422 if refused else 200)
