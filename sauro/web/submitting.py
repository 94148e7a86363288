"""Forms whose data go to a command: 303 when it was done, 422 with the form when it was not."""

from collections.abc import Callable, Mapping
from typing import Any

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from sauro.people.refusal import Refused
from sauro.web.page import page


def see_other(address: str) -> HttpResponseRedirect:
    """303: look there, with GET."""
    return HttpResponseRedirect(address, status=303)


def taken(form: Form, do: Callable[[dict[str, Any]], object]) -> bool:
    """Whether the form is right and the command took its data; else the form says what is wrong."""
    if not form.is_valid():
        return False
    try:
        do(form.cleaned_data)
    except Refused as refused:
        form.add_error(None, refused.message)
        return False
    return True


def form_page(
    request: HttpRequest,
    form: Form,
    do: Callable[[dict[str, Any]], object],
    *,
    words: Mapping[str, str],
    back: str,
) -> HttpResponse:
    """A page that holds one form and does one thing.

    ``words``: ``heading``, ``button``, ``done`` (said on the page ``back`` afterwards), and, where
    wanted, ``lead``, ``wide``, and ``long`` for texts that percent signs would make thrice as long.
    """
    if request.method == "POST" and taken(form, do):
        messages.success(request, words["done"])
        return see_other(back)
    status = 422 if request.method == "POST" else 200
    context = {"form": form, "words": words, "back": back}
    return page(request, "parts/form_page.html", context, status=status)
