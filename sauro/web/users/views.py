"""Accounts: the list, one of them, and what may be done with it."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse

from sauro.people.act import Act
from sauro.people.commands import users as commands
from sauro.people.models import User
from sauro.people.policy import Right
from sauro.people.queries.delegations import lendable
from sauro.people.queries.history import changes_of
from sauro.people.queries.posts import posts_on
from sauro.people.queries.users import all_holdings, has_second_factor, holdings_of, list_users
from sauro.people.vocabulary import Subject
from sauro.web.lists import rows_of
from sauro.web.page import page
from sauro.web.rights import act_of, needs, today
from sauro.web.submitting import form_page
from sauro.web.users.forms import NamesForm, NewUserForm, PasswordForm, ReasonForm, UserFilter


@needs(Right.ACCOUNTS)
def users(request: HttpRequest) -> HttpResponse:
    """All accounts with the posts of today."""
    form = UserFilter(request.GET)
    form.is_valid()
    asked = form.cleaned_data
    found = list_users(
        asked.get("tim", ""), asked.get("vai_tro", ""), closed=asked.get("dong", False)
    )
    rows = rows_of(request, found)
    held = holdings_of(rows, today())
    people = [(person, held.get(person.pk, [])) for person in rows]
    context = {"form": form, "rows": rows, "people": people}
    return page(request, "users/list.html", context, part="rows")


@needs(Right.ACCOUNTS)
def user(request: HttpRequest, number: int) -> HttpResponse:
    """One account with all its posts."""
    act, person = act_of(request), get_object_or_404(User, pk=number)
    context = {
        "person": person,
        "posts": all_holdings(person, act.day),
        "day": act.day,
        "is_own": person == act.by,
        "second_factor": has_second_factor(person),
        "lends": bool(lendable(posts_on(person, act.day))),
        "changes": changes_of(Subject.USER, person.pk),
    }
    return page(request, "users/user.html", context)


@needs(Right.ACCOUNTS)
def create(request: HttpRequest) -> HttpResponse:
    """Open an account."""
    return form_page(
        request,
        NewUserForm(request.POST or None),
        lambda values: commands.create_user(
            act_of(request), values["ten"], values["ho_ten"], values["thu"], values["mat_khau"]
        ),
        words={
            "heading": "Mở tài khoản",
            "lead": "Tài khoản chưa có quyền gì cho đến khi được giao vị trí.",
            "button": "Mở tài khoản",
            "done": "Đã mở tài khoản. Hãy giao vị trí cho người dùng.",
        },
        back=reverse("users:list"),
    )


@needs(Right.ACCOUNTS)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Another name or address."""
    person = get_object_or_404(User, pk=number)
    known = {"ho_ten": person.full_name, "thu": person.email}
    return form_page(
        request,
        NamesForm(request.POST or None, initial=known),
        lambda values: commands.change_user(
            act_of(request), person, full_name=values["ho_ten"], email=values["thu"]
        ),
        words={"heading": f"Sửa tài khoản {person.username}", "button": "Ghi lại"}
        | {"done": "Đã sửa tài khoản."},
        back=reverse("users:user", args=[number]),
    )


@needs(Right.ACCOUNTS)
def password(request: HttpRequest, number: int) -> HttpResponse:
    """A new password for another."""
    person = get_object_or_404(User, pk=number)
    return form_page(
        request,
        PasswordForm(request.POST or None),
        lambda values: commands.set_password(act_of(request), person, values["mat_khau"]),
        words={"heading": f"Đặt lại mật khẩu của {person.full_name}", "button": "Đặt mật khẩu"}
        | {"done": "Đã đặt lại mật khẩu."},
        back=reverse("users:user", args=[number]),
    )


@needs(Right.ACCOUNTS)
def second_factor(request: HttpRequest, number: int) -> HttpResponse:
    """Another lost the telephone."""
    words = {
        "heading": "Gỡ xác thực hai bước của",
        "lead": "Dùng khi người này mất điện thoại và không còn mã dự phòng; hãy chắc chắn đúng"
        " là người đó yêu cầu. Mã dự phòng và trình duyệt đã ghi nhớ cũng hết hiệu lực; lần"
        " đăng nhập tới chỉ cần mật khẩu, rồi bật lại bằng điện thoại mới.",
        "button": "Gỡ xác thực hai bước",
        "done": "Đã gỡ xác thực hai bước.",
    }
    return _for_a_reason(request, number, commands.switch_off_second_factor, words)


@needs(Right.ACCOUNTS)
def close(request: HttpRequest, number: int) -> HttpResponse:
    """The account is not used any more."""
    words = {
        "heading": "Đóng tài khoản của",
        "lead": "Người này không đăng nhập được nữa; việc đã làm vẫn đứng tên người này.",
        "button": "Đóng tài khoản",
        "done": "Đã đóng tài khoản.",
    }
    return _for_a_reason(request, number, commands.close_user, words)


@needs(Right.ACCOUNTS)
def reopen(request: HttpRequest, number: int) -> HttpResponse:
    """The account is used again."""
    words = {
        "heading": "Mở lại tài khoản của",
        "button": "Mở lại",
        "done": "Đã mở lại tài khoản.",
    }
    return _for_a_reason(request, number, commands.reopen_user, words)


def _for_a_reason(
    request: HttpRequest, number: int, do: Callable[[Act, User, str], User], words: dict[str, str]
) -> HttpResponse:
    """Something done to an account, with a reason; the heading goes on with whose it is."""
    person = get_object_or_404(User, pk=number)
    return form_page(
        request,
        ReasonForm(request.POST or None),
        lambda values: do(act_of(request), person, values["ly_do"]),
        words=words | {"heading": f"{words['heading']} {person.full_name}"},
        back=reverse("users:user", args=[number]),
    )
