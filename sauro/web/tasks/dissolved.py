"""Chuyển cơ quan kế nhiệm: open work of a body that ended goes to the one that took over."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from sauro.directives.policy import Right
from sauro.people.queries.labels import label_of
from sauro.tasks.commands.transfer import foresee_reassign, reassign
from sauro.tasks.queries.dissolved import LeftWork, left_by_dissolved, left_work
from sauro.web.office import for_those_who
from sauro.web.page import page
from sauro.web.rights import act_of, today
from sauro.web.submitting import see_other, taken
from sauro.web.tasks.shaping_forms import HeirForm
from sauro.web.ticked import seen_versions, ticked


@for_those_who(Right.GIVE)
def dissolved(request: HttpRequest) -> HttpResponse:
    """Bodies that ended and left open work."""
    day = today()
    return page(request, "tasks/dissolved.html", {"rows": left_by_dissolved(day), "day": day})


@for_those_who(Right.GIVE)
def reassign_work(request: HttpRequest, code: str) -> HttpResponse:
    """Choose what goes to whom by which document; see what becomes of each; do it at once."""
    act = act_of(request)
    left = left_work(code, act.day)
    if left is None:
        raise Http404
    posted = request.POST if request.method == "POST" else None
    form = HeirForm(posted, initial=_proposed(left), day=act.day)
    wanted = set(ticked(request.POST)) if posted else {row.pk for row in left.rows}
    chosen = [row for row in left.rows if row.pk in wanted]
    context = {"left": left, "form": form, "wanted": wanted, "day": act.day}
    if not (posted and form.is_valid() and chosen):
        if posted and not chosen:
            form.add_error(None, "Hãy chọn ít nhất một lượt giao.")
        return page(request, "tasks/reassign.html", context, status=422 if posted else 200)
    heir, seen = form.cleaned_data["co_quan"], seen_versions(request.POST)
    if "lam" in request.POST and taken(
        form, lambda said: reassign(act, chosen, heir, said["can_cu"], seen)
    ):
        name = label_of(heir.pk, act.day)
        messages.success(request, f"Đã chuyển {len(chosen)} lượt giao sang {name}.")
        return see_other(reverse("tasks:dissolved"))
    foreseen = foresee_reassign(chosen, heir)
    context |= {
        "heir": label_of(heir.pk, act.day),
        "recorded": heir.pk in {one.view.id for one in left.heirs},
        "going": [row for row, there in foreseen if not there],
        "ending": [row for row, there in foreseen if there],
    }
    status = 422 if form.errors else 200
    return page(request, "tasks/reassign_preview.html", context, status=status)


def _proposed(left: LeftWork) -> dict[str, object]:
    """Whom the register names, and by which document."""
    if left.proposed is None:
        return {}
    return {"co_quan": left.proposed.view.id, "can_cu": left.proposed.steps[-1].basis}
