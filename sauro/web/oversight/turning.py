"""Thay đổi: what turned between two days, with the figures of both."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from sauro.oversight.figures import DONE, OPEN_IN_TIME, UNDATED
from sauro.oversight.queries.counting import figures_of
from sauro.oversight.queries.naming import named_of
from sauro.oversight.queries.narrowing import Narrow
from sauro.oversight.queries.rows import Turn, Turned, turned_since
from sauro.oversight.sheets import MOST_ROWS, turns_sheet
from sauro.people.models import User
from sauro.tasks.queries.filters import day_from
from sauro.tasks.time import TimeState
from sauro.web.answers import xlsx
from sauro.web.oversight.asked import asked_of, pairs_of
from sauro.web.page import page
from sauro.web.paging import asked_number
from sauro.web.rights import act_of

LAST_BRIEFING = timedelta(7)
_CLASSES: tuple[tuple[str, tuple[TimeState, ...]], ...] = (
    ("Hoàn thành", DONE),
    ("Trong hạn", OPEN_IN_TIME),
    ("Quá hạn", (TimeState.OVERDUE,)),
    ("Chưa có ngày hạn", UNDATED),
    ("Tạm dừng, thôi theo dõi", (TimeState.OUT,)),
    ("Tổng số", ()),
)


@dataclass(frozen=True, slots=True)
class Together:
    """The lượt giao of a task with which the same happened: the first of them, all their agencies,
    and where they are listed."""

    first: Turned
    agencies: tuple[str, ...]
    address: str


def turns(request: HttpRequest) -> HttpResponse:
    """What is new, elsewhere, gone since a day, by default since a week ago; ``xlsx=1`` is the same
    as a sheet."""
    act = act_of(request)
    assert act.by
    since = day_from(request.GET.get("tu", "")) or act.day - LAST_BRIEFING
    since = min(since, act.day - timedelta(1))
    asked = asked_of(request, act.day)
    number, wish = asked_number(request), request.GET.get("loai", "")
    only = Turn(wish) if wish in list(Turn) else None
    if request.GET.get("xlsx") == "1":
        every = turned_since(act.by, since, act.day, asked.narrow, only=only, most=MOST_ROWS)
        return xlsx(turns_sheet(every.rows, since, act.day), f"thay-doi-{since}-{act.day}")
    found = turned_since(act.by, since, act.day, asked.narrow, number, only=only)
    kept = pairs_of(asked.narrow)
    context = {
        "found": found,
        "rows": list(_together(found.rows, act.day)),
        "counts": [(turn, found.counts[turn]) for turn in Turn],
        "only_turn": only,
        "since": since,
        "day": act.day,
        "figures": list(_figures(act.by, since, act.day, asked.narrow)),
        "number": number,
        "pages": found.pages,
        "kept": kept,
        "query": urlencode([("tu", str(since)), *kept]),
        "only": named_of(act.by, asked.narrow, act.day, act.day),
    }
    return page(request, "oversight/turns.html", context)


def _figures(
    user: User, since: date, day: date, narrow: Narrow
) -> Iterator[tuple[str, list[tuple[int, str]]]]:
    """Each class with its figure of both days and the address of the rows."""
    both = [(one, figures_of(user, one, day, narrow)) for one in (since, day)]
    kept = pairs_of(narrow)
    for name, states in _CLASSES:
        times = [("time", state.value) for state in states]
        yield (
            name,
            [
                (
                    figures.count(*states) if states else figures.total,
                    f"{reverse('oversight:rows')}?{urlencode([('ngay', str(one)), *kept, *times])}",
                )
                for one, figures in both
            ],
        )


def _together(rows: Iterable[Turned], day: date) -> Iterator[Together]:
    for _, alike in groupby(rows, key=lambda one: (one.assignment.task_id, one.before, one.after)):
        same = list(alike)
        first = same[0]
        query = {"ngay": day, "task": first.assignment.task_id, "time": first.after.value}
        address = (
            reverse("tasks:assignment", args=[first.assignment.pk])
            if len(same) == 1
            else f"{reverse('oversight:rows')}?{urlencode(query)}"
        )
        yield Together(first, tuple(one.agency for one in same), address)
