"""What one lent and was lent, a new delegation, its earlier end."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse

from sauro.people.act import Act
from sauro.people.commands import delegations as commands
from sauro.people.models import Delegation, Post, User
from sauro.people.queries.delegations import given_by, lendable, received_by, receivers_for
from sauro.web.delegations.forms import DelegationForm, EndForm
from sauro.web.page import page
from sauro.web.rights import act_of, standings_of
from sauro.web.submitting import form_page


def delegations(request: HttpRequest) -> HttpResponse:
    """Both lists."""
    act = act_of(request)
    assert act.by
    context = {
        "given": given_by(act.by),
        "received": received_by(act.by),
        "may_lend": bool(lendable(standings_of(request))),
        "day": act.day,
    }
    return page(request, "delegations/list.html", context)


def delegate(request: HttpRequest) -> HttpResponse:
    """Lend own posts."""
    act, standings = act_of(request), standings_of(request)
    assert act.by
    people = receivers_for(act.by, standings, act.day)
    own = lendable(standings)
    alone = [str(own[0].post.pk)] if len(own) == 1 else []
    initial = {"tu_ngay": act.day, "vi_tri": alone}
    form = DelegationForm(request.POST or None, people, own, initial=initial)
    return form_page(
        request,
        form,
        lambda values: _delegate(act, values),
        words={
            "heading": "Ủy quyền",
            "lead": "Người được ủy quyền làm thay các vị trí này trong thời gian đã ghi; lịch sử"
            " nhiệm vụ ghi rõ ai làm, được ai ủy quyền, theo căn cứ nào.",
            "button": "Ủy quyền",
            "done": "Đã ghi ủy quyền.",
        },
        back=reverse("delegations:list"),
    )


def end(request: HttpRequest, number: int) -> HttpResponse:
    """End one's own delegation earlier than was said."""
    act = act_of(request)
    row = get_object_or_404(Delegation, pk=number, giver=act.by)
    return form_page(
        request,
        EndForm(request.POST or None, initial={"den_ngay": act.day}),
        lambda values: commands.end_delegation(act, row, values["den_ngay"], values["ly_do"]),
        words={"heading": f"Kết thúc ủy quyền cho {row.receiver.full_name}", "button": "Kết thúc"}
        | {"done": "Đã kết thúc ủy quyền."},
        back=reverse("delegations:list"),
    )


def _delegate(act: Act, values: dict[str, Any]) -> None:
    assert act.by
    commands.delegate(
        act,
        act.by,
        User.objects.get(username=values["nguoi_nhan"]),
        list(Post.objects.filter(pk__in=values["vi_tri"])),
        values["tu_ngay"],
        values["den_ngay"],
        values["can_cu"],
    )
