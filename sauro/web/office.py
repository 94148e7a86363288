"""What the office may do with directives, for pages that show a button or refuse a form."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse

from sauro.directives.policy import WHO_MAY, Right
from sauro.web.rights import NoRight, standings_of

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


def may(request: HttpRequest, right: Right) -> bool:
    """Whether who asks has the right today; commands ask again."""
    kinds = WHO_MAY[right]
    return any(one.kind in kinds for one in standings_of(request))


def need(request: HttpRequest, right: Right) -> None:
    """403 with the reason unless who asks has the right."""
    if not may(request, right):
        posts = ", ".join(kind.label for kind in WHO_MAY[right])
        raise NoRight(f"Tài khoản này không có quyền {right}. Việc này của: {posts}.")


def for_those_who(right: Right) -> Callable[[View[P]], View[P]]:
    """The view is for those who have the right; others get 403 with the reason."""

    def guarded(view: View[P]) -> View[P]:
        @wraps(view)
        def checked(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            need(request, right)
            return view(request, *args, **kwargs)

        return checked

    return guarded
