"""What waits for the office, counted for its first page."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q

from sauro.directives.models import AnnexRow, Arrival, Directive
from sauro.directives.policy import reach_of
from sauro.directives.queries.lists import SIGNING, in_state
from sauro.directives.vocabulary import ArrivalState, DirectiveState, RowOutcome
from sauro.people.models import User


@dataclass(frozen=True, slots=True)
class Waiting:
    """Files that could not be read or are being read; directives to review, of these to sign off,
    to give; questions of annexes."""

    failed: int
    reading: int
    to_review: int
    to_sign: int
    to_give: int
    questions: int

    @property
    def any(self) -> bool:
        """Whether somebody of the office has something to do here."""
        return bool(self.failed or self.to_review or self.to_give or self.questions)


def waiting_for_office(user: User, day: date) -> Waiting | None:
    """The counts; None for who does not prepare directives. Six queries at most."""
    if not reach_of(user, day).prepares:
        return None
    arrivals = Arrival.objects.aggregate(
        failed=Count("pk", filter=Q(state=ArrivalState.FAILED) & ~Q(spool="")),
        reading=Count("pk", filter=Q(state=ArrivalState.READING)),
    )
    states = Directive.objects.aggregate(
        waiting=Count("pk", filter=Q(state=DirectiveState.WAITING)),
        reviewed=Count("pk", filter=Q(state=DirectiveState.REVIEWED)),
    )
    return Waiting(
        arrivals["failed"],
        arrivals["reading"],
        states["waiting"],
        in_state(Directive.objects.all(), SIGNING).count(),
        states["reviewed"],
        AnnexRow.objects.filter(outcome=RowOutcome.DIFFERS).count(),
    )
