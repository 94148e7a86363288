"""Counts as of a day, by what one likes; each adds up to the same total."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Min, Q

from sauro.directives.policy import reach_of
from sauro.oversight.asof import AsOf, as_of
from sauro.oversight.figures import Figures
from sauro.oversight.queries.grouping import BY, Named
from sauro.oversight.queries.narrowing import ALL, WAITING, Narrow, narrowed
from sauro.people.models import User
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
    """The table of the day by ``by``, a key of ``BY``. Six queries at most, but for groups.

    Of more than ``most`` lines those with most overdue work come, in that order.
    """
    stood = narrowed(as_of(reach_of(user, today), day, today), narrow)
    kind = BY[by]
    cells = (
        stood.rows.annotate(at=stood.time)
        .values_list(stood.path(kind.path), "at", "state")
        .annotate(n=Count("pk"))
    )
    by_key: dict[object, _Cells] = {}
    whole: _Cells = {}
    for key, at, state, n in cells:
        where = at, state in WAITING
        found = by_key.setdefault(key, {})
        found[where] = found.get(where, 0) + n
        whole[where] = whole.get(where, 0) + n
    shown = _first(by_key, most) if most and kind.alone else by_key
    hidden = len(by_key) - len(shown)
    lines = list(_lines(shown, kind.lines(shown, stood.day)))
    if most and len(lines) + hidden > most:
        lines.sort(key=lambda one: (-one.figures.overdue, -one.figures.total))
        hidden += len(lines[most:])
    return Table(
        stood.day, tuple(lines[:most]), _line(TOTAL, whole), tasks_of(stood), hidden
    )  # fmt: skip


# How many, by state of time and whether they wait to be confirmed.
_Cells = dict[tuple[str, bool], int]
TOTAL = Named("Tổng số", "")


def _first(by_key: dict[object, _Cells], most: int) -> dict[object, _Cells]:
    """The keys with most overdue rows, then with most rows."""
    if len(by_key) <= most:
        return by_key

    def rank(key: object) -> tuple[int, int]:
        cells = by_key[key]
        late = cells.get((TimeState.OVERDUE, False), 0) + cells.get((TimeState.OVERDUE, True), 0)
        return -late, -sum(cells.values())

    return {key: by_key[key] for key in sorted(by_key, key=rank)[:most]}


def _lines(by_key: dict[object, _Cells], named: Mapping[object, Named]) -> Iterator[Line]:
    by_line: dict[Named, _Cells] = {}
    for key, cells in by_key.items():
        found = by_line.setdefault(named[key], {})
        for where, n in cells.items():
            found[where] = found.get(where, 0) + n
    for one in sorted(by_line, key=lambda one: (one.place, one.name)):
        yield _line(one, by_line[one])


def _line(named: Named, cells: _Cells) -> Line:
    times: dict[TimeState, int] = {}
    for (at, _), n in cells.items():
        times[TimeState(at)] = times.get(TimeState(at), 0) + n
    waiting = sum(n for (_, waits), n in cells.items() if waits)
    return Line(named.name, named.query, Figures(times), waiting)


def figures_of(user: User, day: date, today: date, narrow: Narrow = ALL) -> Figures:
    """Lượt giao of the day, all of them. One query beside those for the user's reach."""
    stood = narrowed(as_of(reach_of(user, today), day, today), narrow)
    counts = stood.rows.annotate(at=stood.time).values_list("at").annotate(n=Count("pk"))
    return Figures({TimeState(at): n for at, n in counts})


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
