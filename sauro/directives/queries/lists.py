"""Directives that a user may read, and what the office has taken in."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from sauro.directives.models import Arrival, Directive, Proposal
from sauro.directives.policy import Reach, reach_of, visible_to
from sauro.directives.searching import matching
from sauro.directives.vocabulary import (
    ALIVE,
    ArrivalState,
    DirectiveState,
    ProposalState,
    RowOutcome,
)
from sauro.people.models import User

AT_ONCE = 50
_HEAVY = ("marked", "folded", "vector")
_ORDER = ("-state", "-entered_at", "-pk")
_TO_RETRY = Q(state=ArrivalState.FAILED) & ~Q(spool="")
SIGNING = "signing"  # every card is decided, nobody has signed the review off


@dataclass(frozen=True, slots=True)
class DirectiveRow:
    """A directive in a list: how many cards it has, how many wait for a decision."""

    directive: Directive
    cards: int
    waiting: int
    questions: int


@dataclass(frozen=True, slots=True)
class DirectivePage:
    """One page of directives."""

    rows: tuple[DirectiveRow, ...]
    total: int
    number: int
    pages: int


@dataclass(frozen=True, slots=True)
class ArrivalPage:
    """One page of what was handed in."""

    rows: tuple[Arrival, ...]
    number: int
    pages: int


def visible_directives(user: User, day: date) -> QuerySet[Directive]:
    """All directives that the user may read, whole, on the day."""
    return Directive.objects.filter(visible_to(reach_of(user, day)))


def list_directives(
    user: User, day: date, *, q: str = "", state: str = "", number: int = 1
) -> DirectivePage:
    """Directives with their cards counted, those that wait for review first, then the newest.

    Filtered by words and by state (or ``SIGNING``). Six queries at most.
    """
    rows = visible_directives(user, day)
    rows = matching(rows, q) if q.strip() else rows
    rows = in_state(rows, state) if state else rows
    total = rows.count()
    pages = max(1, -(-total // AT_ONCE))
    number = min(max(1, number), pages)
    first = (number - 1) * AT_ONCE
    ids = rows.order_by(*_ORDER).values("pk")[first : first + AT_ONCE]
    listed = Directive.objects.filter(pk__in=ids).select_related("issuer_agency", "entered_by")
    page = list(listed.defer(*_HEAVY).order_by(*_ORDER))
    return DirectivePage(tuple(_counted(page)), total, number, pages)


def latest_arrivals(user: User, day: date, *, state: str = "", number: int = 1) -> ArrivalPage:
    """All that was handed in, the latest first, also what is a directive by now; for the office.

    ``state``: an ``ArrivalState``; of those that failed only what can be read again or taken away.
    """
    if not reach_of(user, day).prepares:
        return ArrivalPage((), 1, 1)
    rows = Arrival.objects.select_related("by", "directive", "annex_of")
    if state == ArrivalState.FAILED:
        rows = rows.filter(_TO_RETRY)
    elif state in ArrivalState.values:
        rows = rows.filter(state=state)
    pages = max(1, -(-rows.count() // AT_ONCE))
    number = min(max(1, number), pages)
    first = (number - 1) * AT_ONCE
    return ArrivalPage(tuple(rows.order_by("-at", "-pk")[first : first + AT_ONCE]), number, pages)


def next_to_review(user: User, day: date) -> Directive | None:
    """The directive that waits longest for its review; None where none does, or for who prepares
    none."""
    if not reach_of(user, day).prepares:
        return None
    waiting = Directive.objects.filter(state=DirectiveState.WAITING).defer(*_HEAVY)
    return waiting.order_by("entered_at", "pk").first()


def arrival_of(user: User, arrival_id: int, day: date) -> Arrival | None:
    """One thing that was handed in, for following its state; None for who may not know of it."""
    if not reach_of(user, day).prepares:
        return None
    return Arrival.objects.select_related("directive", "annex_of").filter(pk=arrival_id).first()


def in_state(rows: QuerySet[Directive], state: str) -> QuerySet[Directive]:
    """Those in a ``DirectiveState``, or ``SIGNING``; all where the word is none of these."""
    if state == SIGNING:
        cards = Proposal.objects.filter(directive=OuterRef("pk"), state=ProposalState.PROPOSED)
        return rows.filter(~Exists(cards), state=DirectiveState.WAITING)
    return rows.filter(state=state) if state in DirectiveState.values else rows


def _counted(page: list[Directive]) -> list[DirectiveRow]:
    ids = [one.pk for one in page]
    counts = {
        one["pk"]: one
        for one in Directive.objects.filter(pk__in=ids)
        .values("pk")
        .annotate(
            cards=Count("proposals", filter=Q(proposals__state__in=ALIVE)),
            waiting=Count("proposals", filter=Q(proposals__state=ProposalState.PROPOSED)),
        )
    }
    asked = dict(
        Directive.objects.filter(pk__in=ids, annex_rows__outcome=RowOutcome.DIFFERS)
        .annotate(asked=Count("annex_rows"))
        .values_list("pk", "asked")
    )
    return [
        DirectiveRow(one, counts[one.pk]["cards"], counts[one.pk]["waiting"], asked.get(one.pk, 0))
        for one in page
    ]


def sees(reach: Reach, directive: Directive) -> bool:
    """Whether one of this reach may read the directive."""
    return Directive.objects.filter(visible_to(reach), pk=directive.pk).exists()


def sees_source(user: User, directive: Directive, day: date) -> bool:
    """The same for a user: one may be given a task of a directive that one may not read whole."""
    return sees(reach_of(user, day), directive)
