"""The calendar of deadlines, for programs that do not sign in."""

from allauth.account.adapter import get_adapter
from django.contrib.auth.decorators import login_not_required
from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from sauro.oversight.urging.feed import read_feed
from sauro.people import clock
from sauro.people.act import Act

MOST_TRIES = 60  # addresses that are not in use, asked for by one machine
_SECONDS = 300


@login_not_required
@require_safe
def feed(request: HttpRequest, secret: str) -> HttpResponse:
    """404 for an address that is not in use; 429 for a machine that tried too many of these."""
    tries = f"unknown-feed-{get_adapter().get_client_ip(request)}"
    if cache.get(tries, 0) >= MOST_TRIES:
        return HttpResponse(status=429, content_type="text/plain; charset=utf-8")
    found = read_feed(secret, Act(None, clock.now()))
    if found is None:
        cache.set(tries, cache.get(tries, 0) + 1, _SECONDS)
        raise Http404
    headers = {"Cache-Control": "private, max-age=300", "X-Robots-Tag": "noindex"}
    return HttpResponse(found, content_type="text/calendar; charset=utf-8", headers=headers)
