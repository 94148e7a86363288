"""What one says of oneself: the address of letters, the calendar of deadlines."""

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.oversight.urging.feed import address_of, issue_feed, revoke_feed
from sauro.oversight.urging.own_address import (
    HOURS,
    address_in,
    ask_for_address,
    confirm_address,
)
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.web.page import page
from sauro.web.rights import act_of
from sauro.web.submitting import see_other, taken


class EmailForm(forms.Form):
    """Where letters go; empty: nowhere."""

    thu = forms.EmailField(
        label="Địa chỉ thư điện tử",
        required=False,
        help_text="Nên dùng thư công vụ: thư nêu nội dung nhiệm vụ, trừ văn bản giới hạn"
        " người xem.",
        error_messages={"invalid": "Hãy nhập địa chỉ thư đúng dạng ten@coquan.vn."},
    )


def own(request: HttpRequest) -> HttpResponse:
    """Both; a POST is another address for letters."""
    act = act_of(request)
    assert act.by
    data = request.POST if request.method == "POST" else None
    form = EmailForm(data, initial={"thu": act.by.email})
    if data is not None and taken(form, lambda said: _ask(request, act, said["thu"])):
        return see_other(reverse("account_own"))
    context = {"form": form, "feed": address_of(act.by), "mail": settings.MAIL is not None}
    return page(request, "account/own.html", context, status=422 if data is not None else 200)


def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """What the link in a letter leads to: a button, as mail programs open links by themselves."""
    act = act_of(request)
    try:
        if request.method != "POST":
            return page(request, "account/confirm.html", {"address": address_in(act, token)})
        messages.success(request, f"Thông báo từ nay được gửi tới {confirm_address(act, token)}.")
    except Refused as refused:
        messages.error(request, refused.message)
    return see_other(reverse("account_own"))


def _ask(request: HttpRequest, act: Act, email: str) -> None:
    waits = ask_for_address(act, email, lambda token: reverse("account_confirm", args=[token]))
    if not waits:
        messages.success(request, "Đã ghi địa chỉ thư điện tử.")
        return
    messages.success(
        request, f"Đã gửi thư xác nhận tới {email}. Hãy mở đường dẫn trong thư trong {HOURS} giờ;"
        " đến lúc đó thông báo vẫn gửi tới địa chỉ đang dùng.",
    )  # fmt: skip


@require_POST
def issue(request: HttpRequest) -> HttpResponse:
    """A new address of the calendar; an earlier one is dead."""
    issue_feed(act_of(request))
    messages.success(request, "Đã cấp địa chỉ lịch; địa chỉ trước đó (nếu có) không còn dùng được.")
    return see_other(reverse("account_own"))


@require_POST
def revoke(request: HttpRequest) -> HttpResponse:
    """No address any more."""
    revoke_feed(act_of(request))
    messages.success(request, "Đã thu hồi địa chỉ lịch.")
    return see_other(reverse("account_own"))
