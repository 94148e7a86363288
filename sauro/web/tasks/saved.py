"""Lists that were saved under a name."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.people.act import Act
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.tasks.commands.views import delete_view, rename_view, save_view
from sauro.tasks.models import SavedView
from sauro.tasks.queries.lists import saved_views
from sauro.web.rights import act_of
from sauro.web.submitting import see_other, taken
from sauro.web.tasks.forms import NameForm, SaveForm


@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """Save the filters; the same name again replaces them, which is said. Then the same list."""
    act = act_of(request)
    own = _own_names(act)
    name = tidy(request.POST.get("ten", ""))
    done = f"Danh sách “{name}” nay theo bộ lọc này." if name in own else "Đã lưu danh sách."
    form = SaveForm(request.POST)
    _answered(
        request,
        form,
        lambda said: save_view(act, said["ten"], said["loc"], shared=said["chung"]),
        done,
    )
    return _list(request.POST.get("loc", "")[:1000])


@require_POST
def rename(request: HttpRequest, view_id: int) -> HttpResponse:
    """Another name for one's own; then the list it is."""
    act = act_of(request)
    view = _view(act, view_id)
    form = NameForm(request.POST)
    _answered(request, form, lambda said: rename_view(act, view, said["ten"]), "Đã đổi tên.")
    return _list(view.query)


@require_POST
def delete(request: HttpRequest, view_id: int) -> HttpResponse:
    """Delete one's own."""
    act = act_of(request)
    view = _view(act, view_id)
    try:
        delete_view(act, view)
        messages.success(request, f"Đã xóa danh sách “{view.name}”.")
    except Refused as refused:
        messages.error(request, refused.message)
    return _list("")


def _own_names(act: Act) -> set[str]:
    assert act.by
    return {one.name for one in saved_views(act.by) if one.owner_id == act.by.pk}


def _view(act: Act, view_id: int) -> SavedView:
    assert act.by
    view = next((one for one in saved_views(act.by) if one.pk == view_id), None)
    if view is None:
        raise Http404
    return view


def _answered(
    request: HttpRequest, form: forms.Form, do: Callable[[dict[str, Any]], object], done: str
) -> None:
    """Do it, and say that it was done or what is wrong."""
    if taken(form, do):
        messages.success(request, done)
        return
    for errors in form.errors.values():
        messages.error(request, " ".join(map(str, errors)))


def _list(query: str) -> HttpResponse:
    return see_other(f"{reverse('tasks:list')}?{query}".rstrip("?"))
