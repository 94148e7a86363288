"""What stands around every page: the province, who is signed in, the menu."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from sauro.oversight.queries.digests import unread_acts
from sauro.people.queries.agencies import province_name
from sauro.people.vocabulary import PostKind
from sauro.web.menu import Section, menu_for
from sauro.web.rights import standings_of, today


@dataclass(frozen=True, slots=True)
class Frame:
    """``post`` is the printed title of the person's first post, or what kind it is; ``unread`` how
    much of today's notice must be acted on, until it is opened."""

    province: str
    post: str
    area: str
    menu: list[Section]
    unread: int


def frame(request: HttpRequest) -> dict[str, Any]:
    """For templates: ``frame``, asked for only where it is shown, ``demo``, and its ``demo_day``
    where that is not ours."""
    return {
        "demo": settings.DEMO,
        "demo_day": today() if settings.CLOCK_AHEAD else None,
        "frame": SimpleLazyObject(lambda: frame_of(request)),
    }


def frame_of(request: HttpRequest) -> Frame:
    """Around a page of a signed-in user."""
    standings = standings_of(request)
    kinds = frozenset(standing.kind for standing in standings)
    post = next((one.post.title or PostKind(one.kind).label for one in standings), "")
    area = request.resolver_match.namespace if request.resolver_match else ""
    assert request.user.pk
    unread = unread_acts(request.user.pk, today())
    return Frame(province_name(today()), post, area, menu_for(kinds), unread)
