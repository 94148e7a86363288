""" "Kiểm tra trước khi giao": what goes to whom, tasks and assignments counted apart."""

from dataclasses import dataclass
from datetime import date

from sauro.directives.models import Directive, Party, Proposal
from sauro.directives.policy import reach_of
from sauro.directives.queries.addressees import addressed
from sauro.directives.vocabulary import ProposalState
from sauro.people.models import User
from sauro.people.queries.labels import labels_of


@dataclass(frozen=True, slots=True)
class AgencyShare:
    """What one agency would get: its name on the day of the directive, and the tasks."""

    agency_id: int
    name: str
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True)
class ToNobody:
    """A task of which some that lead come to nobody: unknown words, or a group without members."""

    proposal: Proposal
    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """``tasks`` (nhiệm vụ) and ``assignments`` (lượt giao) that giving would make now.

    ``waiting`` cards are not decided and stay behind; ``idle`` tasks go to no agency at all,
    ``undated`` ones have no deadline.
    """

    tasks: int
    assignments: int
    agencies: tuple[AgencyShare, ...]
    nobody: tuple[ToNobody, ...]
    idle: tuple[Proposal, ...]
    undated: tuple[Proposal, ...]
    waiting: int

    @property
    def without_agency(self) -> int:
        """How many tasks go to no agency."""
        return len(self.idle)

    @property
    def without_due(self) -> int:
        """How many tasks have no deadline."""
        return len(self.undated)


def preview(user: User, directive_id: int, day: date) -> Preview | None:
    """What ``give`` would do; None for who does not prepare directives. Nine queries."""
    if not reach_of(user, day).prepares:
        return None
    directive = Directive.objects.filter(pk=directive_id).first()
    if directive is None:
        return None
    rows = list(
        directive.proposals.filter(state=ProposalState.ACCEPTED, given_at__isnull=True)
        .prefetch_related("parties__group")
        .order_by("order", "pk")
    )
    when = directive.day or day
    found = addressed(rows, when)
    shares: dict[int, list[Proposal]] = {}
    for one in found:
        for addressee in one.addressees:
            shares.setdefault(addressee.agency_id, []).append(one.proposal)
    names = labels_of(shares, when)
    return Preview(
        len(rows),
        sum(len(one.addressees) for one in found),
        tuple(AgencyShare(pk, names[pk], tuple(mine)) for pk, mine in shares.items()),
        tuple(ToNobody(one.proposal, one.nobody) for one in found if one.nobody),
        tuple(one.proposal for one in found if not one.addressees),
        tuple(row for row in rows if not row.deadlines),
        directive.proposals.filter(state=ProposalState.PROPOSED).count(),
    )
