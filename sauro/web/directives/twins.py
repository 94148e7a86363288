"""Có thể trùng: two directives beside each other, and what a person decides of them."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.directives.commands.twins import join_twin, keep_apart
from sauro.directives.models import Directive
from sauro.directives.policy import Right
from sauro.directives.queries.twins import Twins, twins_of
from sauro.people.refusal import Refused
from sauro.web.directives.forms import JoinForm
from sauro.web.directives.found import directive_of
from sauro.web.page import page
from sauro.web.rights import act_of
from sauro.web.sent import sent
from sauro.web.submitting import see_other, taken


def twins(request: HttpRequest, directive_id: int) -> HttpResponse:
    """Heads and tasks of both; a POST joins them."""
    act = act_of(request)
    assert act.by
    directive = directive_of(request, directive_id, act.day, Right.REVIEW)
    found = twins_of(act.by, directive_id, act.day)
    if found is None:
        messages.info(request, "Văn bản này không còn được xem là có thể trùng với văn bản nào.")
        return see_other(reverse("directives:directive", args=[directive_id]))
    form = JoinForm(*sent(request), choices=_choices(found))
    both = {one.pk: one for one in (found.first, found.second)}
    if request.method == "POST" and taken(
        form, lambda values: join_twin(act, directive, both[values["giu"]])
    ):
        stays = form.cleaned_data["giu"]
        messages.success(request, "Đã ghép thành một văn bản; tệp gốc của cả hai ở dưới đây.")
        return see_other(reverse("directives:directive", args=[stays]))
    sides = zip((found.first, found.second), ("Có trước", "Đến sau"), found.files, strict=True)
    context = {
        "form": form,
        "directive": directive,
        "found": found,
        "both": [{"directive": one, "side": side, "files": names} for one, side, names in sides],
        "different": [pair for pair in found.tasks if pair.differs],
        "alike": [pair for pair in found.tasks if not pair.differs],
    }
    status = 422 if request.method == "POST" else 200
    return page(request, "directives/twins.html", context, status=status)


@require_POST
def apart(request: HttpRequest, directive_id: int) -> HttpResponse:
    """They are two directives."""
    act = act_of(request)
    directive = directive_of(request, directive_id, act.day, Right.REVIEW)
    try:
        keep_apart(act, directive)
        messages.success(request, "Đã ghi: đây là hai văn bản khác nhau.")
    except Refused as refused:
        messages.error(request, refused.message)
    return see_other(reverse("directives:directive", args=[directive_id]))


def _choices(found: Twins) -> list[tuple[int, str]]:
    """Those that can remain, each with when it came: their numbers may be the same."""
    sides: tuple[tuple[Directive, str], ...] = (
        (found.first, "Văn bản có trước"), (found.second, "Văn bản đến sau"),
    )  # fmt: skip
    return [
        (one.pk, f"{words}: {one.number or one.title or 'chưa có số'}")
        for one, words in sides
        if one.pk in found.stay
    ]
