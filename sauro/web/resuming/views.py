"""A form that was kept while its sender signed in again."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from sauro.web.page import page
from sauro.web.resuming import kept
from sauro.web.resuming.typed import typed_in
from sauro.web.rights import today
from sauro.web.submitting import see_other

_GONE = "Nội dung đã gõ không còn được giữ. Hãy mở lại trang cần làm."


@require_safe
def form(request: HttpRequest, key: str) -> HttpResponse:
    """What was typed, to be sent again with one click."""
    found = kept.kept(request, key)
    if found is None:
        messages.warning(request, _GONE)
        return see_other(reverse("home"))
    return page(request, "resuming/form.html", {"form": found, "typed": typed_in(found, today())})
