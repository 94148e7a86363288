"""Chờ quyết định: what is asked of those above, for a meeting or a leader; what was decided."""

from django.http import HttpRequest, HttpResponse

from sauro.oversight.queries.decisions import LATELY, decided, decisions
from sauro.oversight.queries.naming import named_of
from sauro.oversight.queries.narrowing import NOBODY
from sauro.oversight.sheets import MOST_ROWS, decisions_sheet
from sauro.people.queries.fields import leaders_on
from sauro.web.answers import xlsx
from sauro.web.oversight.asked import asked_of, pairs_of
from sauro.web.page import page
from sauro.web.paging import asked_number
from sauro.web.rights import act_of


def waiting(request: HttpRequest) -> HttpResponse:
    """All that waits, the longest first; ``xlsx=1`` is the same as a sheet."""
    act = act_of(request)
    assert act.by
    asked = asked_of(request, act.day)
    if request.GET.get("xlsx") == "1":
        every = decisions(act.by, act.day, asked.narrow, most=MOST_ROWS)
        return xlsx(decisions_sheet(every.rows, act.day), f"cho-quyet-dinh-{act.day}")
    leaders = {post.user_id: post.user.full_name for post in leaders_on(act.day).values()}
    context = {
        "found": decisions(act.by, act.day, asked.narrow, asked_number(request)),
        "decided": decided(act.by, act.day, asked.narrow),
        "lately": LATELY,
        "leaders": sorted(leaders.items(), key=lambda one: one[1]),
        "nobody": NOBODY,
        "leader": asked.narrow.leader,
        "kept": [(name, value) for name, value in pairs_of(asked.narrow) if name != "leader"],
        "only": named_of(act.by, asked.narrow, act.day, act.day),
        "day": act.day,
    }
    return page(request, "oversight/decisions.html", context)
