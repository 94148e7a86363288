"""Tables of tasks that came after a directive: what each brought, and what it leaves to ask."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count

from sauro.directives.models import Annex, AnnexRow, Arrival, Directive
from sauro.directives.policy import reach_of
from sauro.directives.vocabulary import ArrivalState, RowOutcome
from sauro.people.models import User


@dataclass(frozen=True, slots=True)
class AnnexView:
    """A table and how many of its rows came to which outcome."""

    annex: Annex
    counts: tuple[tuple[RowOutcome, int], ...]

    @property
    def total(self) -> int:
        """All rows that were new when it came."""
        return sum(count for _, count in self.counts)


@dataclass(frozen=True, slots=True)
class Annexes:
    """``arrivals`` are files of it that are being read, failed, or brought nothing new."""

    annexes: tuple[AnnexView, ...]
    questions: tuple[AnnexRow, ...]
    settled: tuple[AnnexRow, ...]
    arrivals: tuple[Arrival, ...]

    @property
    def reading(self) -> bool:
        """Whether a file is being read now."""
        return any(one.state == ArrivalState.READING for one in self.arrivals)


def annexes_of(user: User, directive: Directive, day: date) -> Annexes | None:
    """All tables of a directive, for those who prepare it; None for others. Six queries."""
    if not reach_of(user, day).prepares:
        return None
    rows = directive.annex_rows.select_related("proposal", "chosen_by", "annex")
    counts: dict[int, list[tuple[RowOutcome, int]]] = {}
    counted = directive.annex_rows.order_by("annex", "outcome").values_list("annex", "outcome")
    for annex, outcome, count in counted.annotate(count=Count("pk")):
        counts.setdefault(annex, []).append((RowOutcome(outcome), count))
    annexes = directive.annexes.select_related("by", "reading__rendition").order_by("-pk")
    arrivals = Arrival.objects.filter(annex_of=directive).select_related("by").order_by("-pk")[:10]
    return Annexes(
        tuple(AnnexView(one, tuple(counts.get(one.pk, ()))) for one in annexes),
        tuple(rows.filter(outcome=RowOutcome.DIFFERS)),
        tuple(rows.filter(outcome=RowOutcome.SETTLED)),
        tuple(arrivals),
    )


def annex_row(user: User, directive_id: int, row_id: int, day: date) -> AnnexRow | None:
    """One row of a table of the directive; None for who does not prepare it."""
    if not reach_of(user, day).prepares:
        return None
    rows = AnnexRow.objects.select_related("directive", "proposal")
    return rows.filter(pk=row_id, directive=directive_id).first()
