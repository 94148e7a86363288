"""Counts as of a day, by what one likes; each adds up to the same total."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, Count, IntegerField, Min, Q, Value, When

from sauro.directives.models import Directive
from sauro.directives.policy import reach_of
from sauro.oversight.asof import AsOf, as_of
from sauro.oversight.figures import Figures
from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.people.vocabulary import Level
from sauro.tasks.time import TimeState
from sauro.tasks.vocabulary import WorkState

WAITING = (WorkState.CONFIRMING, WorkState.SUBMITTED)
_ORDER = list(TimeState)


@dataclass(frozen=True, slots=True)
class Narrow:
    """What is counted: all, or of one directive, agency, task, some states of time,
    one level of bodies (``Level``), or what waits to be confirmed."""

    directive: int | None = None
    agency: int | None = None
    task: int | None = None
    times: tuple[TimeState, ...] = ()
    level: str = ""
    waiting: bool = False


ALL = Narrow()


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: lượt giao in ``figures``, of them ``waiting`` to be confirmed, and how
    many tasks (nhiệm vụ) they are of. ``query``: which rows these are, for addresses."""

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


def narrowed(stood: AsOf, narrow: Narrow) -> AsOf:
    """Only these rows."""
    wanted = Q()
    if narrow.directive is not None:
        wanted &= Q(**{stood.path("task__directive"): narrow.directive})
    if narrow.agency is not None:
        wanted &= Q(**{stood.path("agency"): narrow.agency})
    if narrow.task is not None:
        wanted &= Q(**{stood.path("task"): narrow.task})
    if narrow.level:
        wanted &= Q(**{stood.path("agency__level"): narrow.level})
    if narrow.waiting:
        wanted &= Q(state__in=WAITING)
    if narrow.times:
        in_any = Q()
        for state in narrow.times:
            in_any |= stood.in_time(state)
        wanted &= in_any
    return stood.only(stood.rows.filter(wanted))


def count_by(
    user: User, by: str, day: date, today: date, narrow: Narrow = ALL
) -> Table:  # fmt: skip
    """The table of the day by ``by``, a key of ``BY``. Five queries at most."""
    stood = narrowed(as_of(reach_of(user, today), day, today), narrow)
    kind = BY[by]
    cells = (
        stood.rows.annotate(at=stood.time)
        .values_list(stood.path(kind.path), "at", "state")
        .annotate(n=Count("pk"))
    )
    times: dict[object, dict[TimeState, int]] = {}
    waiting: dict[object, int] = {}
    for key, at, state, n in cells:
        found = times.setdefault(key, {})
        found[TimeState(at)] = found.get(TimeState(at), 0) + n
        if state in WAITING:
            waiting[key] = waiting.get(key, 0) + n
    names = kind.names(times, stood.day)
    lines = tuple(
        Line(names[key], f"{by}={key}", Figures(times[key]), waiting.get(key, 0))
        for key in sorted(times, key=lambda key: names[key])
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


@dataclass(frozen=True, slots=True)
class _By:
    label: str
    path: str
    names: Callable[[Iterable[object], date], dict[object, str]]


def _agencies(keys: Iterable[object], day: date) -> dict[object, str]:
    names = labels_of((key for key in keys if isinstance(key, int)), day)
    return dict(names.items())


def _directives(keys: Iterable[object], _day: date) -> dict[object, str]:
    rows = Directive.objects.filter(pk__in=list(keys)).only("number", "kind", "title")
    return {row.pk: row.number or row.title[:80] for row in rows}


def _levels(keys: Iterable[object], _day: date) -> dict[object, str]:
    return {key: Level(str(key)).label for key in keys}


BY = {
    "agency": _By("Cơ quan", "agency", _agencies),
    "directive": _By("Văn bản", "task__directive", _directives),
    "level": _By("Cấp", "agency__level", _levels),
}
