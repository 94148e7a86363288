"""Counts as of a day, by what one likes; each adds up to the same total."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from heapq import nsmallest
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Count, F, Min, Q

from sauro.directives.policy import reach_of
from sauro.oversight.asof import MOVED_BACK, AsOf, as_of
from sauro.oversight.figures import Figures
from sauro.oversight.queries.grouping import BY, Named
from sauro.oversight.queries.narrowing import ALL, WAITS, Narrow, narrowed
from sauro.people.models import User
from sauro.people.ordering import order_key
from sauro.tasks.time import TimeState

_ORDER = list(TimeState)


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: lượt giao in ``figures``, of them ``waiting`` to be confirmed.
    ``query``: which rows these are, for addresses."""

    name: str
    query: str
    figures: Figures
    waiting: int


@dataclass(frozen=True, slots=True)
class Table:
    """``total`` is the sum of the lines, with ``hidden`` ones that are not among them; ``tasks``
    counts nhiệm vụ by the most pressing of their lượt giao."""

    day: date
    lines: tuple[Line, ...]
    total: Line
    tasks: Figures
    hidden: int = 0


def count_by(
    user: User, by: str, day: date, today: date, narrow: Narrow = ALL, most: int | None = None
) -> Table:  # fmt: skip
    """The table of the day by ``by``, a key of ``BY``. Five queries at most, but for groups.

    Of more than ``most`` lines those with most overdue work come, in that order.
    """
    stood = narrowed(as_of(reach_of(user, today), day, today), narrow)
    kind = BY[by]
    counted, tasks = _counted(stood, kind.path)
    keys = {key for key, *_ in counted}
    shown = _first(counted, most) if most and kind.alone and len(keys) > most else keys
    hidden = len(keys) - len(shown)
    by_key: dict[object, _Cells] = {}
    whole: _Cells = {}
    for key, at, waits, n in counted:
        where = at, waits
        whole[where] = whole.get(where, 0) + n
        if key in shown:
            by_key.setdefault(key, {})[where] = n
    lines = list(_lines(by_key, kind.lines(by_key, stood.day)))
    if most and len(lines) + hidden > most:
        lines.sort(key=lambda one: (-one.figures.overdue, -one.figures.total))
        hidden += len(lines[most:])
    return Table(
        stood.day, tuple(lines[:most]), _line(TOTAL, whole), tasks, hidden
    )  # fmt: skip


# How many, by state of time and whether they wait to be confirmed.
_Cells = dict[tuple[TimeState, bool], int]
TOTAL = Named("Tổng số", "")


# Lượt giao by key, then, without one, nhiệm vụ: both of the same rows, which are read once.
_BOTH = """
WITH stood AS MATERIALIZED ({rows})
SELECT key, place, waits, count(*) FROM stood GROUP BY 1, 2, 3
UNION ALL
SELECT NULL, worst, NULL, count(*)
FROM (SELECT min(place) FROM stood GROUP BY task_of) AS each (worst) GROUP BY worst
"""
_Counted = list[tuple[object, TimeState, bool, int]]


def _counted(stood: AsOf, path: str) -> tuple[_Counted, Figures]:
    """How many rows by what the path leads to, state of time and whether they wait; their tasks,
    as ``tasks_of`` counts them."""
    rows = stood.rows.annotate(
        key=F(stood.path(path)), task_of=F(stood.path("task")), place=stood.rank, waits=WAITS
    ).values_list("key", "task_of", "place", "waits")
    try:
        sql, values = rows.query.sql_with_params()
    except EmptyResultSet:
        return [], Figures({})
    with connection.cursor() as cursor:
        cursor.execute(_BOTH.format(rows=sql), values)
        found = [(key, _ORDER[place], waits, n) for key, place, waits, n in cursor]
    cells = [one for one in found if one[2] is not None]
    tasks = {time: n for _, time, waits, n in found if waits is None}
    return cells, Figures({time: tasks[time] for time in _ORDER if time in tasks})


def _first(counted: _Counted, most: int) -> set[object]:
    """The keys with most overdue rows, then with most rows."""
    late, every = Counter[object](), Counter[object]()
    for key, at, _, n in counted:
        every[key] += n
        if at == TimeState.OVERDUE:
            late[key] += n
    return set(nsmallest(most, every, key=lambda key: (-late[key], -every[key])))


def _lines(by_key: dict[object, _Cells], named: Mapping[object, Named]) -> Iterator[Line]:
    by_line: dict[Named, _Cells] = {}
    for key, cells in by_key.items():
        found = by_line.setdefault(named[key], {})
        for where, n in cells.items():
            found[where] = found.get(where, 0) + n
    for one in sorted(by_line, key=lambda one: (one.place, order_key(one.name))):
        yield _line(one, by_line[one])


def _line(named: Named, cells: _Cells) -> Line:
    times: dict[TimeState, int] = {}
    for (at, _), n in cells.items():
        times[at] = times.get(at, 0) + n
    waiting = sum(n for (_, waits), n in cells.items() if waits)
    return Line(named.name, named.query, Figures(times), waiting)


def figures_of(user: User, day: date, today: date, narrow: Narrow = ALL) -> Figures:
    """Lượt giao of the day, all of them. One query beside those for the user's reach."""
    stood = narrowed(as_of(reach_of(user, today), day, today), narrow)
    counts = stood.rows.annotate(at=stood.time).values_list("at").annotate(n=Count("pk"))
    return Figures({TimeState(at): n for at, n in counts})


@dataclass(frozen=True, slots=True)
class ByFirst:
    """The same lượt giao by their first deadline; ``later`` of them have a later one now."""

    figures: Figures
    later: int


def by_first_deadline(user: User, day: date, today: date, narrow: Narrow = ALL) -> ByFirst:
    """As if no deadline had been moved. One query beside those for the user's reach."""
    stood = narrowed(as_of(reach_of(user, today), day, today), narrow)
    rows = stood.rows.annotate(at=stood.time_by_first).values_list("at")
    counts = list(rows.annotate(n=Count("pk"), later=Count("pk", filter=MOVED_BACK)))
    figures = Figures({TimeState(at): n for at, n, _ in counts})
    return ByFirst(figures, sum(later for _, _, later in counts))


def tasks_of(stood: AsOf) -> Figures:
    """Nhiệm vụ of these rows, each by the most pressing of its lượt giao."""
    counts = _each(stood).aggregate(
        **{state.value: Count("worst", filter=Q(worst=place)) for place, state in enumerate(_ORDER)}
    )
    return Figures({state: counts[state.value] for state in _ORDER if counts[state.value]})


def each_task(stood: AsOf) -> Iterator[tuple[int, TimeState]]:
    """The same, task by task. One query."""
    for task, place in _each(stood).values_list(stood.path("task"), "worst"):
        yield task, _ORDER[place]


def _each(stood: AsOf) -> Any:
    return stood.rows.values(stood.path("task")).annotate(worst=Min(stood.rank))
