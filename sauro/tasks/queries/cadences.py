"""Kỳ báo cáo of a directive and of its tasks: the rule, its ground, how far its periods are."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, F, Min, Q

from sauro.directives.models import Directive
from sauro.tasks.models import Assignment, Cadence
from sauro.tasks.periods import rule_words
from sauro.tasks.vocabulary import OPEN, Every, WorkState

_GOING_ON = tuple(one for one in WorkState if one not in (WorkState.ENDED, WorkState.DONE))


def asked_for(through: str = "") -> Q:
    """The periods that count: reported, or of work that is not given up nor was done before.

    ``through`` is the way to them ("periods__").
    """
    state = f"{through}assignment__state"
    done = {state: WorkState.DONE, f"{through}due__lte": F(f"{through}assignment__met_day")}
    reported = Q(**{f"{through}answered_at__isnull": False})
    return reported | Q(**{f"{state}__in": _GOING_ON}) | Q(**done)


@dataclass(frozen=True, slots=True)
class CadenceView:
    """A rule in words. ``reports`` are owed in all, each of one assignment and period;
    ``next_due`` is the first day on which one is still to come."""

    cadence: Cadence
    words: str
    reports: int
    answered: int
    redo: int
    late: int
    next_due: date | None
    over: bool


@dataclass(frozen=True, slots=True)
class Owing:
    """Who would report on all tasks of a directive: assignments that are open, agencies."""

    assignments: int
    agencies: int


def cadences_of(directive: Directive, day: date) -> list[CadenceView]:
    """Those of the directive first, then by task; what is over comes last. One query."""
    rows = Cadence.objects.filter(Q(directive=directive) | Q(task__directive=directive))
    asked = asked_for("periods__")
    waiting = Q(periods__answered_at__isnull=True) & asked
    rows = rows.select_related("task").annotate(
        reports=Count("periods", filter=asked),
        answered=Count("periods__answered_at"),
        redo=Count("periods", filter=waiting & Q(periods__returned_at__isnull=False)),
        late=Count("periods", filter=waiting & Q(periods__due__lt=day)),
        next_due=Min("periods__due", filter=waiting & Q(periods__due__gte=day)),
    )
    found = [_view(one, day) for one in rows.order_by("task__number", "first_day", "pk")]
    return sorted(found, key=lambda one: (one.over, one.cadence.task is not None))


def owing(directive: Directive) -> Owing:
    """Who has open work of the directive. One query."""
    rows = Assignment.objects.filter(task__directive=directive, state__in=OPEN)
    counts = rows.aggregate(rows=Count("pk"), agencies=Count("agency", distinct=True))
    return Owing(counts["rows"], counts["agencies"])


def to_come(cadence: Cadence, day: date) -> int:
    """How many periods of the rule are still to come, that somebody has not reported yet."""
    rows = cadence.periods.filter(answered_at__isnull=True, due__gte=day)
    return rows.values("label").distinct().count()


def _view(one: Cadence, day: date) -> CadenceView:
    names = ("reports", "answered", "redo", "late", "next_due")
    counts = {name: getattr(one, name) for name in names}
    words = rule_words(Every(one.every), one.on)
    return CadenceView(one, words, over=one.last_day <= day, **counts)
