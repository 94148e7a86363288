"""One search over everything that one may see."""

from django.http import HttpRequest, HttpResponse

from sauro.tasks.queries.search import AT_MOST, search
from sauro.web.page import page
from sauro.web.rights import act_of

_LONGEST = 200


def search_all(request: HttpRequest) -> HttpResponse:
    """Directives, tasks and passages that hold all words, with marks or without."""
    act = act_of(request)
    assert act.by
    typed = request.GET.get("q", "").replace("\x00", "").strip()[:_LONGEST]
    found = search(act.by, typed, act.day) if typed else None
    context = {"typed": typed, "found": found, "most": AT_MOST}
    return page(request, "search/search.html", context, part="rows")
