"""What stands around the head of a directive: names of its bodies, signatures, cards so far."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Q

from sauro.directives.models import Directive, Reading, Rendition
from sauro.directives.vocabulary import ProposalState, RowOutcome
from sauro.people.queries.labels import labels_of

BODIES = (
    "issuer_agency", "follow_up_agency", "agrees_agency", "confirms_agency", "route_agency",
    "reader_agency",
)  # fmt: skip


def body_names(directive: Directive, day: date) -> dict[str, str]:
    """The names of issuer and roles on the day of the directive, by field; one query."""
    ids = {field: getattr(directive, f"{field}_id") for field in BODIES}
    names = labels_of({pk for pk in ids.values() if pk}, directive.day or day)
    return {field: names[pk] for field, pk in ids.items() if pk}


def signatures_of(renditions: tuple[Rendition, ...]) -> dict[int, list[dict[str, Any]]]:
    """The digital signatures of files as their last reading tells them, by rendition; one query."""
    found: dict[int, list[dict[str, Any]]] = {}
    signed = [one.pk for one in renditions if one.signed]
    if not signed:
        return {}
    rows = Reading.objects.filter(rendition__in=signed).order_by("pk")
    for rendition, source in rows.values_list("rendition", "result__source"):
        found[rendition] = (source or {}).get("signatures", [])
    return found


@dataclass(frozen=True, slots=True)
class Cards:
    """How far the review is: cards by what was decided, and open questions of annexes."""

    waiting: int
    accepted: int
    rejected: int
    to_give: int
    questions: int


def cards_of(directive: Directive) -> Cards:
    """Counts for one directive; two queries."""
    accepted = Q(state=ProposalState.ACCEPTED)
    counts = directive.proposals.aggregate(
        waiting=Count("pk", filter=Q(state=ProposalState.PROPOSED)),
        accepted=Count("pk", filter=accepted),
        rejected=Count("pk", filter=Q(state=ProposalState.REJECTED)),
        to_give=Count("pk", filter=accepted & Q(given_at__isnull=True)),
    )
    questions = directive.annex_rows.filter(outcome=RowOutcome.DIFFERS).count()
    return Cards(**counts, questions=questions)
