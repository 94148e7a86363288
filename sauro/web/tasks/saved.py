"""Lists that were saved under a name."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.people.refusal import Refused
from sauro.tasks.commands.views import delete_view, save_view
from sauro.tasks.queries.lists import saved_views
from sauro.web.rights import act_of
from sauro.web.submitting import see_other, taken
from sauro.web.tasks.forms import SaveForm


@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """Save the filters; the same name again replaces them. Then the list as it was."""
    act = act_of(request)
    form = SaveForm(request.POST)
    if taken(form, lambda said: save_view(act, said["ten"], said["loc"], shared=said["chung"])):
        messages.success(request, "Đã lưu danh sách.")
    else:
        for errors in form.errors.values():
            messages.error(request, " ".join(map(str, errors)))
    query = request.POST.get("loc", "")[:1000]
    return see_other(f"{reverse('tasks:list')}?{query}".rstrip("?"))


@require_POST
def delete(request: HttpRequest, view_id: int) -> HttpResponse:
    """Delete one's own."""
    act = act_of(request)
    assert act.by
    view = next((one for one in saved_views(act.by) if one.pk == view_id), None)
    if view is None:
        raise Http404
    try:
        delete_view(act, view)
        messages.success(request, f"Đã xóa danh sách “{view.name}”.")
    except Refused as refused:
        messages.error(request, refused.message)
    return see_other(reverse("tasks:list"))
