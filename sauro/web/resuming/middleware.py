"""Sends to the login page who is not signed in, and keeps what they were about to send."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse

from sauro.web.resuming import kept


class KeepingLoginMiddleware(LoginRequiredMiddleware):
    """The form is shown again after the login, to be sent with one click."""

    def handle_no_permission(
        self, request: HttpRequest, view_func: Callable[..., Any]
    ) -> HttpResponseRedirect:
        """302 to the login page, or its like for htmx."""
        key = kept.keep(request) if kept.can_keep(request) else ""
        if key:
            response = redirect_to_login(reverse("resuming:form", args=(key,)))
        else:
            response = super().handle_no_permission(request, view_func)
        return kept.lead(request, response, key)
