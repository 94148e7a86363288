"""The list of tasks, its export, and one task."""

from itertools import groupby

from django.http import Http404, HttpRequest, HttpResponse

from sauro.directives.policy import Right
from sauro.directives.queries.lists import sees_source
from sauro.directives.vocabulary import PartyRole
from sauro.people.queries.fields import work_fields
from sauro.tasks.clearing import SIX, in_clearness
from sauro.tasks.queries.chosen import AT_MOST
from sauro.tasks.queries.filters import filters_from
from sauro.tasks.queries.history import history_of
from sauro.tasks.queries.lists import list_tasks, saved_views
from sauro.tasks.queries.one_assignment import lives_in
from sauro.tasks.queries.one_task import TaskView, task_view
from sauro.tasks.sheets import export_tasks
from sauro.web.answers import xlsx
from sauro.web.office import may
from sauro.web.page import page
from sauro.web.paging import asked_number
from sauro.web.rights import act_of
from sauro.web.tasks.bulk_forms import LABELS as BULK_ACTIONS
from sauro.web.tasks.field import field_actions
from sauro.web.tasks.forms import SaveForm, TaskFilter

_LATEST = 6
_MORE = ("field", "lacks", "due_from", "due_to", "sort")
# What is most often done with tasks of a state.
_NEXT = {"received": "start", "confirming": "confirm", "paused": "resume"}
_STATES = {"du": "Đã rõ", "thieu": "Còn thiếu", "can_lam_ro": "Cần làm rõ"}


def tasks(request: HttpRequest) -> HttpResponse:
    """Filtered by the address, fifty at once."""
    act = act_of(request)
    assert act.by
    filters = filters_from(request.GET)
    kept = request.GET.copy()
    kept.pop("trang", None)
    query = kept.urlencode()
    known = work_fields()
    context = {
        "form": TaskFilter(
            request.GET or {"sort": filters.sort}, day=act.day, fields_of_work=known
        ),
        "rows": list_tasks(act.by, filters, act.day, asked_number(request)),
        "filters": filters,
        "clear": _clear_words(filters.clear),
        "filtered": any(value for name, value in kept.items() if name != "sort"),
        "more_filters": any(kept.get(name) for name in _MORE),
        "query": query,
        "views": saved_views(act.by),
        "save_form": SaveForm(initial={"loc": query}),
        "may_share": may(request, Right.REVIEW),
        "bulk_actions": BULK_ACTIONS,
        "bulk_first": _NEXT.get(filters.state, ""),
        "at_most": AT_MOST,
        "field_actions": field_actions(known) if may(request, Right.GIVE) else {},
        "day": act.day,
    }
    return page(request, "tasks/list.html", context, part="rows")


def export(request: HttpRequest) -> HttpResponse:
    """The filtered list as a workbook; only what the user may see."""
    act = act_of(request)
    assert act.by
    data = export_tasks(act.by, filters_from(request.GET), act.day)
    return xlsx(data, f"nhiem-vu-{act.day}")


def task(request: HttpRequest, task_id: int) -> HttpResponse:
    """One task: its words, six rõ, bodies with their state, what happened."""
    act = act_of(request)
    assert act.by
    view = task_view(act.by, task_id, act.day)
    if view is None:
        raise Http404
    context = {
        "view": view,
        "task": view.task,
        "lives": lives_in(act.by, view.assignments, act.day),
        "may_shape": may(request, Right.GIVE),
        "clarity": _clarity(view),
        "bodies": _bodies(view),
        "moments": history_of(act.by, view.task, act.day)[:_LATEST],
        "source_readable": sees_source(act.by, view.directive, act.day),
    }
    return page(request, "tasks/task.html", context)


def _clear_words(asked: str) -> str:
    """Which of the six rõ the list is narrowed to."""
    found = in_clearness(asked)
    return f"{SIX[found[0]]}: {found[1].label.lower()}" if found else ""


def _clarity(view: TaskView) -> list[dict[str, object]]:
    """The six in their order, each with its question where one is open."""
    gaps = {gap.name: gap for gap in view.gaps}
    found = []
    for name, label in SIX.items():
        one = view.task.clarity.get(name) or {}
        gap = gaps.get(name)
        state = "answered" if gap and gap.answer else one.get("state", "")
        words = "Đã trả lời" if state == "answered" else _STATES.get(state, "Chưa xét")
        found.append(
            {
                "label": label,
                "state": state,
                "words": words,
                "reason": one.get("reason"),
                "gap": gap,
            }
        )
    return found


def _bodies(view: TaskView) -> list[tuple[str, list[dict[str, object]]]]:
    """By role: words as printed, and the assignments that came of them."""
    mine = {
        one.assignment.agency_id: one for one in view.assignments if not one.assignment.group_id
    }
    found = []
    for role, parties in groupby(view.parties, key=lambda party: party.role):
        rows: list[dict[str, object]] = []
        for party in parties:
            of_group = [
                one for one in view.assignments
                if party.group_id and one.assignment.group_id == party.group_id
            ]  # fmt: skip
            single = mine.get(party.agency_id or 0) if role == PartyRole.LEAD else None
            lead = role == PartyRole.LEAD
            rows.append(
                {
                    "party": party,
                    "single": single,
                    "members": of_group if lead else [],
                    "unknown": lead and not single and not of_group,
                }
            )
        found.append((str(PartyRole(role).label), rows))
    return sorted(found, key=lambda one: one[0] != PartyRole.LEAD.label)


def history(request: HttpRequest, task_id: int) -> HttpResponse:
    """All that happened to it, by request, with before and after."""
    act = act_of(request)
    assert act.by
    view = task_view(act.by, task_id, act.day)
    if view is None:
        raise Http404
    context = {"view": view, "moments": history_of(act.by, view.task, act.day)}
    return page(request, "tasks/history.html", context)
