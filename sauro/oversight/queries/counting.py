"""Counts as of a day, by what one likes; each adds up to the same total."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, Count, IntegerField, Min, Q, Value, When

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
    """``total`` is the sum of the lines; ``tasks`` counts nhiệm vụ by the most pressing of their
    lượt giao."""

    day: date
    lines: tuple[Line, ...]
    total: Line
    tasks: Figures


def count_by(
    user: User, by: str, day: date, today: date, narrow: Narrow = ALL
) -> Table:  # fmt: skip
    """The table of the day by ``by``, a key of ``BY``. Six queries at most, but for groups."""
    stood = narrowed(as_of(reach_of(user, today), day, today), narrow)
    kind = BY[by]
    cells = (
        stood.rows.annotate(at=stood.time)
        .values_list(stood.path(kind.path), "at", "state")
        .annotate(n=Count("pk"))
    )
    counted = [(key, TimeState(at), state, n) for key, at, state, n in cells]
    named = kind.lines({key for key, *_ in counted}, stood.day)
    times: dict[Named, dict[TimeState, int]] = {}
    waiting: dict[Named, int] = {}
    for key, at, state, n in counted:
        line = named[key]
        found = times.setdefault(line, {})
        found[at] = found.get(at, 0) + n
        if state in WAITING:
            waiting[line] = waiting.get(line, 0) + n
    lines = tuple(
        Line(one.name, one.query, Figures(times[one]), waiting.get(one, 0))
        for one in sorted(times, key=lambda one: (one.place, one.name))
    )
    return Table(stood.day, lines, _sum(lines), tasks_of(stood))


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
    rank = Case(
        *(When(stood.in_time(state), then=Value(place)) for place, state in enumerate(_ORDER)),
        output_field=IntegerField(),
    )
    return stood.rows.values(stood.path("task")).annotate(worst=Min(rank))


def _sum(lines: Iterable[Line]) -> Line:
    every = list(lines)
    times = {state: sum(line.figures.count(state) for line in every) for state in TimeState}
    figures = Figures({state: n for state, n in times.items() if n})
    return Line("Tổng số", "", figures, sum(line.waiting for line in every))
