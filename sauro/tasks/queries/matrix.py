"""Bảng duyệt: agencies by registrations of each directive, and by the periods they report for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, Min, Q, QuerySet

from sauro.directives.models import Directive
from sauro.directives.policy import Reach, reach_of
from sauro.people.models import User
from sauro.people.ordering import order_key
from sauro.people.queries.labels import labels_of
from sauro.tasks.lifecycle import ENTERS
from sauro.tasks.models import Assignment, PeriodDuty
from sauro.tasks.narrow import SEARCHED
from sauro.tasks.policy import directive_roles, inside_of
from sauro.tasks.queries.cadences import asked_for
from sauro.tasks.queries.registrations import asking, shares_of
from sauro.tasks.registered import Registered
from sauro.tasks.vocabulary import Role

DIRECTIVES = 6
PERIODS = 4
_AHEAD = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Column:
    """A directive, or one period of it (``period`` is how it is called, ``due`` its last day)."""

    directive: Directive
    period: str = ""
    due: date | None = None

    @property
    def key(self) -> "_Key":
        """What makes it itself."""
        return self.directive.pk, self.period, self.due


@dataclass(frozen=True, slots=True)
class Cell:
    """One agency in one column: how many lượt giao (or reports) there are of each state.

    ``enters``: the user may fill in its registration. ``alone``: the only assignment that owes the
    report of a period.
    """

    counts: dict[Registered, int]
    enters: bool = False
    alone: int | None = None

    @property
    def state(self) -> Registered:
        """All of it in one word: the most pressing."""
        return next(state for state in Registered if self.counts[state])

    @property
    def total(self) -> int:
        """All that are asked for."""
        return sum(self.counts.values())

    @property
    def here(self) -> int:
        """How many are in that state."""
        return self.counts[self.state]


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """An agency; a cell is None where nothing is asked of it."""

    agency_id: int
    agency: str
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True)
class Foot:
    """Agencies of a column by state, of ``total`` that something is asked of."""

    counts: dict[Registered, int]
    total: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """``hidden`` counts older directives that have no column."""

    columns: tuple[Column, ...]
    rows: tuple[MatrixRow, ...]
    feet: tuple[Foot, ...]
    hidden: int


def matrix(user: User, day: date, directive_id: int | None = None) -> Matrix:
    """As far as the user reads: the latest directives, or one of them. Nine queries."""
    reach = reach_of(user, day)
    inside = Assignment.objects.filter(inside_of(reach))
    if directive_id is not None:
        inside = inside.filter(task__directive=directive_id)
    directives, total = asking(inside, all_=reach.prepares or reach.inspects)
    shown = list(directives.defer(*SEARCHED)[:DIRECTIVES])
    shares = shares_of(reach, [one.pk for one in shown], day)
    cells = {
        (share.agency_id, Column(directive).key): Cell(
            share.counts, _enters(reach, directive, share.agency_id)
        )
        for directive in shown
        for share in shares[directive.pk]
    }
    periods = _periods(reach, shown, day)
    columns = list[Column]()
    for directive in shown:
        columns.append(Column(directive))
        later = {key for _, key in periods if key[0] == directive.pk}
        columns += [Column(directive, key[1], key[2]) for key in sorted(later, key=_by_due)]
    return _laid_out(tuple(columns), cells | periods, day, total - len(shown))


def _enters(reach: Reach, directive: Directive, agency: int) -> bool:
    lead = {Role.LEAD} if agency in reach.agencies else set[Role]()
    return bool((directive_roles(reach, directive) | lead) & ENTERS)


_Key = tuple[int, str, date | None]


def _by_due(key: _Key) -> tuple[date, str]:
    return key[2] or date.max, key[1]


def _periods(reach: Reach, shown: list[Directive], day: date) -> dict[tuple[int, _Key], Cell]:
    """The last ``PERIODS`` of each directive, with what is due within a week."""
    duties = PeriodDuty.objects.filter(
        asked_for(),
        assignment__in=Assignment.objects.filter(inside_of(reach)),
        assignment__task__directive__in=[one.pk for one in shown],
    )
    wanted = _wanted(duties.filter(due__lte=day + _AHEAD))
    if not wanted:
        return {}
    chosen = Q()
    for directive, label, due in wanted:
        chosen |= Q(assignment__task__directive=directive, label=label, due=due)
    found: dict[tuple[int, _Key], Cell] = {}
    counted = (
        duties.filter(chosen)
        .values_list("assignment__agency", "assignment__task__directive", "label", "due")
        .annotate(
            all=Count("pk"),
            first=Min("assignment"),
            answered=Count("answered_at"),
            back=Count("pk", filter=Q(answered_at__isnull=True, returned_at__isnull=False)),
        )
        .order_by()
    )
    for agency, directive, label, due, count, first, answered, back in counted:
        counts = dict.fromkeys(Registered, 0)
        counts[Registered.SENT], counts[Registered.RETURNED] = answered, back
        counts[Registered.UNSENT] = count - answered - back
        found[agency, (directive, label, due)] = Cell(counts, alone=first if count == 1 else None)
    return found


def _wanted(duties: QuerySet[PeriodDuty]) -> list[tuple[int, str, date]]:
    """Directive, label and last day of the latest periods."""
    keys = duties.values_list("assignment__task__directive", "label", "due").distinct()
    found: dict[int, list[tuple[int, str, date]]] = {}
    for key in keys.order_by("-due", "label"):
        known = found.setdefault(key[0], [])
        if len(known) < PERIODS:
            known.append(key)
    return [key for known in found.values() for key in known]


def _laid_out(
    columns: tuple[Column, ...],
    cells: Mapping[tuple[int, _Key], Cell],
    day: date,
    hidden: int,
) -> Matrix:
    agencies = {agency for agency, _ in cells}
    names = labels_of(agencies, day)
    rows = tuple(
        MatrixRow(pk, names[pk], tuple(cells.get((pk, one.key)) for one in columns))
        for pk in sorted(agencies, key=lambda pk: (order_key(names[pk]), pk))
    )
    feet = tuple(_foot(row.cells[place] for row in rows) for place in range(len(columns)))
    return Matrix(columns, rows, feet, hidden)


def _foot(cells: Iterable[Cell | None]) -> Foot:
    states = [cell.state for cell in cells if cell is not None]
    return Foot({state: states.count(state) for state in Registered}, len(states))
