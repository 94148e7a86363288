"""Who asks, as commands want it, and views that only some may call."""

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Concatenate, ParamSpec

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from sauro.people import clock
from sauro.people.act import Act
from sauro.people.models import User
from sauro.people.policy import Right, allows, refusal
from sauro.people.queries.posts import Standing, posts_on
from sauro.web.request_number import request_id

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


class NoRight(PermissionDenied):
    """403 whose message, a Vietnamese sentence, the page shows."""


def act_of(request: HttpRequest) -> Act:
    """The signed-in user, now, in this request."""
    assert isinstance(request.user, User)
    return Act(request.user, clock.now(), request_id())


def today() -> date:
    """The day it is in Viet Nam."""
    return clock.today()


def standings_of(request: HttpRequest) -> list[Standing]:
    """The posts in which who asks may act today; looked up once in a request."""
    known: list[Standing] | None = getattr(request, "standings", None)
    if known is None:
        act = act_of(request)
        assert act.by
        known = posts_on(act.by, act.day)
        request.standings = known  # type: ignore[attr-defined]
    return known


def has(request: HttpRequest, right: Right) -> bool:
    """Whether who asks has the right; views show buttons by it, commands ask again."""
    return allows([standing.kind for standing in standings_of(request)], right)


def needs(*rights: Right) -> Callable[[View[P]], View[P]]:
    """The view is for those who have one of these rights; others get 403 with the reason."""

    def guarded(view: View[P]) -> View[P]:
        @wraps(view)
        def checked(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            if not any(has(request, right) for right in rights):
                raise NoRight(refusal(rights[0]))
            return view(request, *args, **kwargs)

        return checked

    return guarded
