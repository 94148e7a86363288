"""Many assignments at once: chosen in a list, shown before and after, done, taken back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.people.queries.labels import labels_of
from sauro.people.refusal import Refused
from sauro.tasks.commands.classify import fields_set, take_fields_back
from sauro.tasks.commands.steps import Foreseen, foresee, take_many
from sauro.tasks.commands.undo import undo
from sauro.tasks.queries.chosen import AT_MOST, chosen_assignments
from sauro.web.page import page
from sauro.web.rights import act_of
from sauro.web.submitting import see_other
from sauro.web.tasks.bulk_forms import NEEDS_FORM, BulkForm
from sauro.web.tasks.choosing import chosen
from sauro.web.tasks.field import LIST, asks_field, set_field_of_many


@require_POST
def bulk(request: HttpRequest) -> HttpResponse:
    """First what would become of each; then, where it was seen and said so, the doing of it."""
    if asks_field(request.POST):
        return set_field_of_many(request)
    act, tasks = act_of(request), chosen(request)
    assert act.by
    form = BulkForm(request.POST, tasks)
    if not form.is_valid():
        messages.error(request, "Hãy chọn nhiệm vụ và việc cần làm.")
        return redirect(LIST)
    action, day = form.cleaned_data["viec"], act.day
    rows = chosen_assignments(act.by, tasks, day)
    foreseen = foresee(act, action, rows[:AT_MOST])
    said = NEEDS_FORM[action](request.POST if "lam" in request.POST else None)
    if "lam" in request.POST and said.is_valid():
        try:
            done = take_many(act, action, form.versions(), said.said())
            messages.success(request, f"Đã làm với {len(done)} lượt giao.", act.request_id)
            return see_other(f"{reverse(LIST)}?{form.cleaned_data['loc']}".rstrip("?"))
        except Refused as refused:
            said.add_error(None, refused.message)
    names = labels_of({one.row.agency_id for one in foreseen}, day)
    context = {
        "form": form, "said": said, "good": _shown(foreseen, names, refused=False),
        "refused": _shown(foreseen, names, refused=True), "label": form.label,
        "at_most": AT_MOST if len(rows) > AT_MOST else 0,
    }  # fmt: skip
    return page(request, "tasks/bulk.html", context, status=422 if said.errors else 200)


def _shown(
    rows: list[Foreseen], names: dict[int, str], *, refused: bool
) -> list[tuple[Foreseen, str]]:
    return [(one, names[one.row.agency_id]) for one in rows if bool(one.refused) == refused]


@require_POST
def take_back(request: HttpRequest) -> HttpResponse:
    """Take back what one's own request did, where nobody went on since."""
    act = act_of(request)
    asked = request.POST.get("yeu_cau", "")
    try:
        if fields_set(act, asked):
            done = f"{len(take_fields_back(act, asked))} nhiệm vụ"
        else:
            done = f"{len(undo(act, asked))} lượt giao"
        messages.success(request, f"Đã hoàn tác với {done}.")
    except Refused as refused:
        messages.error(request, refused.message)
    inside = request.POST.get("ve") == "agency_work"
    return see_other(reverse("agency_work:list" if inside else LIST))
