"""What one lent and was lent, a new delegation, its earlier end or that it never begins."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse

from sauro.people.act import Act
from sauro.people.commands import delegations as commands
from sauro.people.models import Delegation, Post, User
from sauro.people.policy import Right
from sauro.people.queries.delegations import given_by, lendable, received_by, receivers_for
from sauro.people.queries.posts import Standing, posts_on
from sauro.web.delegations.forms import DelegationForm, EndForm, WithdrawForm
from sauro.web.page import page
from sauro.web.rights import act_of, needs, standings_of
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
    act = act_of(request)
    assert act.by
    return _lend(request, act, act.by, standings_of(request), reverse("delegations:list"))


@needs(Right.ACCOUNTS)
def delegate_for(request: HttpRequest, number: int) -> HttpResponse:
    """Enter a delegation that another gave on paper, as one who is ill cannot do it themselves."""
    act, giver = act_of(request), get_object_or_404(User, pk=number)
    back = reverse("users:user", args=[number])
    return _lend(request, act, giver, posts_on(giver, act.day), back)


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


def withdraw(request: HttpRequest, number: int) -> HttpResponse:
    """Take back one's own delegation that has not begun."""
    act = act_of(request)
    row = get_object_or_404(Delegation, pk=number, giver=act.by)
    return form_page(
        request,
        WithdrawForm(request.POST or None),
        lambda values: commands.withdraw_delegation(act, row, values["ly_do"]),
        words={"heading": f"Hủy ủy quyền cho {row.receiver.full_name}", "button": "Hủy ủy quyền"}
        | {"done": "Đã hủy ủy quyền.", "lead": "Ủy quyền này chưa bắt đầu; hủy thì không còn."},
        back=reverse("delegations:list"),
    )


def _lend(
    request: HttpRequest, act: Act, giver: User, standings: list[Standing], back: str
) -> HttpResponse:
    people, own = receivers_for(giver, standings, act.day), lendable(standings)
    alone = [str(own[0].post.pk)] if len(own) == 1 else []
    initial = {"tu_ngay": act.day, "vi_tri": alone}
    form = DelegationForm(request.POST or None, people, own, initial=initial)
    return form_page(
        request,
        form,
        lambda values: _delegate(act, giver, values),
        words={
            "heading": "Ủy quyền" if giver == act.by else f"Ủy quyền của {giver.full_name}",
            "lead": "Người được ủy quyền làm thay các vị trí này trong thời gian đã ghi; lịch sử"
            " nhiệm vụ ghi rõ ai làm, được ai ủy quyền, theo căn cứ nào.",
            "button": "Ủy quyền",
            "done": "Đã ghi ủy quyền.",
        },
        back=back,
    )


def _delegate(act: Act, giver: User, values: dict[str, Any]) -> None:
    commands.delegate(
        act,
        giver,
        User.objects.get(username=values["nguoi_nhan"]),
        list(Post.objects.filter(pk__in=values["vi_tri"])),
        values["tu_ngay"],
        values["den_ngay"],
        values["can_cu"],
    )
