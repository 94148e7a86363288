"""Groups and their members on a chosen day."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from sauro.people.models import Group
from sauro.people.policy import Right, may
from sauro.people.queries.groups import groups_on, members_on
from sauro.people.queries.history import changes_of
from sauro.people.queries.labels import label_of, labels_of
from sauro.people.vocabulary import Subject
from sauro.web.groups.forms import DayFilter
from sauro.web.page import page
from sauro.web.rights import act_of, today


def groups(request: HttpRequest) -> HttpResponse:
    """All groups of a day."""
    form = DayFilter(request.GET)
    form.is_valid()
    day = form.cleaned_data.get("ngay") or today()
    found = groups_on(day)
    owners = labels_of((one.group.owner_id for one in found), day)
    rows = [(one, owners[one.group.owner_id]) for one in found]
    context = {"form": form, "day": day, "rows": rows}
    return page(request, "groups/list.html", context, part="rows")


def group(request: HttpRequest, number: int) -> HttpResponse:
    """One group: its wordings, its members on a day."""
    act = act_of(request)
    form = DayFilter(request.GET)
    form.is_valid()
    day = form.cleaned_data.get("ngay") or act.day
    found = get_object_or_404(Group, pk=number)
    context = {
        "form": form,
        "day": day,
        "owner": label_of(found.owner_id, day),
        "entry": members_on(found, day),
        "wordings": found.names.order_by("pk"),
    }
    if may(act, Right.REGISTER):
        context["changes"] = changes_of(Subject.GROUP, found.pk)
    return page(request, "groups/group.html", context, part="members")
