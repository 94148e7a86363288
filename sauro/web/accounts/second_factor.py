"""The policy of the second factor: who must have one switches it on before anything else."""

from collections.abc import Callable
from typing import Any

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from sauro.people.models import User
from sauro.web.rights import standings_of
from sauro.web.submitting import see_other

_SWITCH_ON = "mfa_activate_totp"
_OPEN = frozenset(
    {_SWITCH_ON, "account_login", "account_logout", "account_inactive", "account_reauthenticate"}
    | {"account_change_password", "mfa_reauthenticate", "health"}
)


class SecondFactorMiddleware:
    """Leads to the page that switches it on; that page says why by ``request.must_switch_on``."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, _view: Callable[..., Any], _args: Any, _values: Any
    ) -> HttpResponse | None:
        """303 there, or its like for htmx; nothing where the policy asks for nothing."""
        if not must_switch_on(request):
            return None
        request.must_switch_on = True  # type: ignore[attr-defined]
        found = request.resolver_match
        if found and found.view_name in _OPEN:
            return None
        where = reverse(_SWITCH_ON)
        if request.htmx:  # type: ignore[attr-defined]  # django_htmx's middleware sets it
            return HttpResponse(headers={"HX-Redirect": where})
        return see_other(where)


def must_switch_on(request: HttpRequest) -> bool:
    """Whether one of the posts of who is signed in asks for a second factor they do not have.

    Posts that were lent count: whoever acts in them sees what they see.
    """
    if not settings.SECOND_FACTOR or not isinstance(request.user, User):
        return False
    if is_mfa_enabled(request.user):
        return False
    return any(one.kind in settings.SECOND_FACTOR for one in standings_of(request))
