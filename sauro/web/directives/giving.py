"""Kiểm tra trước khi giao, and giving."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from sauro.directives.models import Proposal
from sauro.directives.policy import Right
from sauro.directives.queries.preview import AgencyShare, preview
from sauro.people.queries.fields import work_fields
from sauro.people.refusal import Refused
from sauro.tasks.commands.give import give
from sauro.web.directives.found import directive_of
from sauro.web.page import page
from sauro.web.rights import act_of
from sauro.web.submitting import see_other


@dataclass(frozen=True, slots=True)
class Alike:
    """Agencies that would get the very same tasks: a class of addressees stands as one line."""

    names: tuple[str, ...]
    proposals: tuple[Proposal, ...]

    @property
    def assignments(self) -> int:
        """How many lượt giao this line stands for."""
        return len(self.names) * len(self.proposals)


def check(request: HttpRequest, directive_id: int) -> HttpResponse:
    """What goes to whom; a POST gives it. A second click gives nothing twice."""
    act = act_of(request)
    assert act.by
    directive = directive_of(request, directive_id, act.day, Right.GIVE)
    fields = {str(one.pk): one for one in work_fields()}
    if request.method == "POST":
        try:
            given = give(act, directive, fields.get(request.POST.get("linh_vuc", "")))
            messages.success(request, _said(given.tasks, given.assignments))
            return see_other(reverse("directives:directive", args=[directive_id]))
        except Refused as refused:
            messages.error(request, refused.message)
            return see_other(reverse("directives:give", args=[directive_id]))
    found = preview(act.by, directive_id, act.day)
    assert found is not None
    context = {
        "directive": directive,
        "preview": found,
        "fields": fields.values(),
        "shares": alike(found.agencies),
        "partly": [one for one in found.nobody if one.proposal not in found.idle],
    }
    return page(request, "directives/give.html", context)


def alike(agencies: Iterable[AgencyShare]) -> list[Alike]:
    """Those with the same tasks in one line, in the order of their first."""
    found: dict[tuple[int, ...], list[AgencyShare]] = {}
    for one in agencies:
        found.setdefault(tuple(row.pk for row in one.proposals), []).append(one)
    return [Alike(tuple(one.name for one in same), same[0].proposals) for same in found.values()]


def _said(tasks: int, assignments: int) -> str:
    if not tasks and not assignments:
        return "Các nhiệm vụ của văn bản đã được giao từ trước; không có gì giao thêm."
    return f"Đã giao {tasks} nhiệm vụ, thành {assignments} lượt giao."
