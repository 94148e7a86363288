"""Posts: given, corrected, ended."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse

from sauro.people.act import Act
from sauro.people.commands import posts as commands
from sauro.people.models import Agency, Post, User
from sauro.people.policy import Right
from sauro.people.queries.agencies import agencies_on
from sauro.people.vocabulary import PostKind
from sauro.web.rights import act_of, needs
from sauro.web.submitting import form_page
from sauro.web.users.forms import EndForm, PostForm, TitleForm


@needs(Right.ACCOUNTS)
def appoint(request: HttpRequest, number: int) -> HttpResponse:
    """Give a person a post."""
    act, person = act_of(request), get_object_or_404(User, pk=number)
    form = PostForm(request.POST or None, agencies_on(act.day), initial={"tu_ngay": act.day})
    return form_page(
        request,
        form,
        lambda values: _appoint(act, person, values),
        words={"heading": f"Giao vị trí cho {person.full_name}", "button": "Giao vị trí"}
        | {"done": "Đã giao vị trí."},
        back=reverse("users:user", args=[number]),
    )


@needs(Right.ACCOUNTS)
def correct(request: HttpRequest, number: int) -> HttpResponse:
    """Another title for the same post."""
    post = get_object_or_404(Post.objects.select_related("user"), pk=number)
    return form_page(
        request,
        TitleForm(request.POST or None, initial={"chuc_danh": post.title}),
        lambda values: commands.correct_post(
            act_of(request), post, values["chuc_danh"], values["ly_do"]
        ),
        words={"heading": f"Sửa chức danh của {post.user.full_name}", "button": "Ghi lại"}
        | {"done": "Đã sửa chức danh."},
        back=reverse("users:user", args=[post.user_id]),
    )


@needs(Right.ACCOUNTS)
def end(request: HttpRequest, number: int) -> HttpResponse:
    """The person leaves the post."""
    act, post = act_of(request), get_object_or_404(Post.objects.select_related("user"), pk=number)
    return form_page(
        request,
        EndForm(request.POST or None, initial={"den_ngay": act.day}),
        lambda values: commands.end_post(act, post, values["den_ngay"], values["ly_do"]),
        words={"heading": f"Kết thúc vị trí của {post.user.full_name}", "button": "Kết thúc vị trí"}
        | {"done": "Đã ghi ngày kết thúc vị trí."},
        back=reverse("users:user", args=[post.user_id]),
    )


def _appoint(act: Act, person: User, values: dict[str, Any]) -> None:
    code = values["co_quan"]
    commands.appoint(
        act,
        person,
        PostKind(values["vai_tro"]),
        Agency.objects.get(code=code) if code else None,
        values["tu_ngay"],
        title=values["chuc_danh"],
        basis=values["can_cu"],
    )
