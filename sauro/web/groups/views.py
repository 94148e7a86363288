"""Groups and their members on a chosen day."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse

from sauro.people.act import Act
from sauro.people.commands.groups import set_members, withdraw_group_name
from sauro.people.models import Agency, Group, GroupName
from sauro.people.naming import key_of
from sauro.people.policy import Right
from sauro.people.queries.agencies import agencies_on
from sauro.people.queries.groups import groups_on, members_on
from sauro.people.queries.history import changes_of
from sauro.people.queries.labels import label_of, labels_of
from sauro.people.vocabulary import Subject
from sauro.web.groups.forms import DayFilter, MembersForm, WithdrawForm
from sauro.web.page import page
from sauro.web.rights import act_of, has, needs, today
from sauro.web.submitting import form_page


def groups(request: HttpRequest) -> HttpResponse:
    """All groups of a day."""
    form = DayFilter(request.GET)
    form.is_valid()
    day = form.cleaned_data.get("ngay") or today()
    found = groups_on(day)
    owners = labels_of((one.group.owner_id for one in found), day)
    rows = [(one, owners[one.group.owner_id]) for one in found]
    context = {"form": form, "day": day, "rows": rows, "may_edit": has(request, Right.REGISTER)}
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
        "wordings": [(one, one.key == key_of(found.name)) for one in found.names.order_by("pk")],
    }
    if has(request, Right.REGISTER):
        context["changes"] = changes_of(Subject.GROUP, found.pk)
    return page(request, "groups/group.html", context, part="members")


@needs(Right.REGISTER)
def members(request: HttpRequest, number: int) -> HttpResponse:
    """Say who is in the group from a day on."""
    act, found = act_of(request), get_object_or_404(Group, pk=number)
    now = [view.agency.code for view in members_on(found, act.day).members]
    form = MembersForm(
        request.POST or None,
        agencies_on(act.day),
        initial={"tu_ngay": act.day, "thanh_vien": now},
    )
    return form_page(
        request,
        form,
        lambda values: _set_members(act, found, values),
        words={"heading": f"Thành viên của nhóm “{found.name}”", "button": "Ghi danh sách"}
        | {"done": "Đã ghi danh sách thành viên.", "wide": "yes"},
        back=reverse("groups:group", args=[number]),
    )


@needs(Right.REGISTER)
def withdraw(request: HttpRequest, number: int, wording: int) -> HttpResponse:
    """A wording does not mean the group any more."""
    act = act_of(request)
    found = get_object_or_404(GroupName.objects.select_related("group"), pk=wording, group=number)
    return form_page(
        request,
        WithdrawForm(request.POST or None),
        lambda values: withdraw_group_name(act, found, values["ly_do"]),
        words={
            "heading": f"Thôi dùng cách gọi “{found.text}”",
            "lead": f"Văn bản đọc từ nay không còn hiểu cách gọi này là nhóm “{found.group.name}”;"
            " nhiệm vụ đã giao giữ nguyên.",
            "button": "Thôi dùng",
            "done": f"Đã thôi dùng cách gọi “{found.text}”.",
        },
        back=reverse("groups:group", args=[number]),
    )


def _set_members(act: Act, group: Group, values: dict[str, Any]) -> None:
    chosen = Agency.objects.filter(code__in=values["thanh_vien"])
    set_members(act, group, chosen, values["tu_ngay"], values["can_cu"])
