"""Everything that the page of a review shows, in a few queries however many cards there are."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sauro.directives.kept_source import unpack
from sauro.directives.models import (
    AnnexRow,
    Decision,
    Directive,
    Gap,
    Party,
    Proposal,
    Reading,
)
from sauro.directives.policy import reach_of
from sauro.directives.queries.coverage import Stretch, stretches, undecided
from sauro.directives.vocabulary import (
    DecisionKind,
    PartyRole,
    ProposalState,
    RowOutcome,
)
from sauro.directives.wording import REMEMBERED
from sauro.people.models import AgencyName, Membership, User
from sauro.people.queries.dated import valid_on
from sauro.people.queries.labels import labels_of
from sauro.reading.text import Source

_GONE = (ProposalState.MERGED, ProposalState.SPLIT, ProposalState.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class PartyView:
    """A body on a card: ``name`` of the agency or group it means on the day of the directive, and
    ``members`` how many agencies a group has then."""

    party: Party
    name: str
    members: int = 0

    @property
    def is_somebody(self) -> bool:
        """Whether a task given to it comes to an agency: a group without members is nobody."""
        return bool(self.name and (self.party.group_id is None or self.members))


@dataclass(frozen=True, slots=True)
class Card:
    """A proposal with its bodies and open questions. ``number`` counts cards from 1."""

    number: int
    proposal: Proposal
    parties: tuple[PartyView, ...]
    gaps: tuple[Gap, ...]

    @property
    def leads(self) -> tuple[PartyView, ...]:
        """Those who lead."""
        return tuple(one for one in self.parties if one.party.role == PartyRole.LEAD)

    @property
    def sure(self) -> bool:
        """Whether nothing on it asks for a look: words, lead and reading are without doubt."""
        leads = self.leads
        return bool(
            self.proposal.quotes
            and leads
            and not self.proposal.doubts
            and all(one.is_somebody for one in leads)
        )


@dataclass(frozen=True)
class Review:
    """The text on the left, the cards on the right, the strip between them.

    ``readings`` are all texts that cards quote, by id: the directive's own, and its annexes.
    """

    directive: Directive
    reading: Reading
    readings: dict[int, Reading]
    cards: tuple[Card, ...]
    strip: tuple[Stretch, ...]
    questions: tuple[AnnexRow, ...]
    last: Decision | None

    @cached_property
    def source(self) -> Source:
        """Where each character of the text stands: ``source.place(offset)``, ``source.words``."""
        return unpack(self.reading.source)

    @property
    def waiting(self) -> int:
        """Cards that wait for a decision."""
        return sum(one.proposal.state == ProposalState.PROPOSED for one in self.cards)

    @property
    def undecided(self) -> int:
        """Stretches that nobody has classed."""
        return len(undecided(self.strip))


def review(user: User, directive_id: int, day: date) -> Review | None:
    """The review of a directive, for those who prepare it; None for others. Thirteen queries."""
    if not reach_of(user, day).prepares:
        return None
    rows = Directive.objects.select_related("issuer_agency", "follow_up_agency", "signed_off_by")
    directive = rows.filter(pk=directive_id).first()
    if directive is None:
        return None
    readings = {
        one.pk: one
        for one in Reading.objects.filter(rendition__directive=directive)
        .select_related("rendition__original")
        .order_by("pk")
    }
    reading = [one for one in readings.values() if one.rendition.is_text][-1]
    proposals = list(
        directive.proposals.exclude(state__in=_GONE)
        .select_related("decided_by")
        .prefetch_related("parties__group", "gaps__answered_by")
        .order_by("order", "pk")
    )
    passages = list(directive.passages.filter(reading=reading).order_by("start"))
    asked = directive.annex_rows.filter(outcome=RowOutcome.DIFFERS).select_related("proposal")
    return Review(
        directive,
        reading,
        readings,
        tuple(_cards(directive, proposals, day)),
        tuple(stretches(passages, proposals)),
        tuple(asked),
        _last(user, directive),
    )


def proposal_in(user: User, directive_id: int, proposal_id: int, day: date) -> Proposal | None:
    """What a card of the directive shows, alone; None for who does not prepare the directive."""
    if not reach_of(user, day).prepares:
        return None
    rows = Proposal.objects.filter(pk=proposal_id, directive=directive_id)
    return rows.exclude(state__in=_GONE).select_related("directive").first()


def card(user: User, directive_id: int, proposal_id: int, day: date) -> Card | None:
    """One card as the page shows it, without the others; None for who does not prepare the
    directive, or where it is none of its cards. Eight queries."""
    if not reach_of(user, day).prepares:
        return None
    rows = Proposal.objects.filter(pk=proposal_id, directive=directive_id)
    rows = rows.exclude(state__in=_GONE).select_related("directive", "decided_by")
    proposal = rows.prefetch_related("parties__group", "gaps__answered_by").first()
    if proposal is None:
        return None
    before = proposal.directive.proposals.exclude(state__in=_GONE).filter(order__lt=proposal.order)
    (found,) = _cards(proposal.directive, [proposal], day, before.count() + 1)
    return found


def members_of(user: User, party: Party, day: date) -> list[str]:
    """The names of a group's members on the day of the directive, in their order."""
    when = party.proposal.directive.day
    if party.group_id is None or when is None or not reach_of(user, day).prepares:
        return []
    inside = Membership.objects.filter(valid_on(when), group=party.group_id)
    ids = list(inside.order_by("agency__rank", "agency").values_list("agency", flat=True))
    names = labels_of(ids, when)
    return [names[one] for one in ids]


def remembered_names(user: User, day: date) -> list[AgencyName]:
    """Names that reviewers had the register remember and that still hold, the latest first."""
    if not reach_of(user, day).prepares:
        return []
    rows = AgencyName.objects.filter(valid_on(day), basis__startswith=REMEMBERED)
    return list(rows.select_related("agency").order_by("-pk"))


def _cards(
    directive: Directive, proposals: Iterable[Proposal], day: date, first: int = 1
) -> list[Card]:
    rows = list(proposals)
    when = directive.day or day
    parties = [party for row in rows for party in row.parties.all()]
    names = labels_of({one.agency_id for one in parties if one.agency_id}, when)
    groups = {one.group_id for one in parties if one.group_id}
    counts: dict[int, int] = {}
    inside = Membership.objects.filter(valid_on(when), group__in=groups)
    for group in inside.values_list("group", flat=True):
        counts[group] = counts.get(group, 0) + 1
    return [
        Card(
            number,
            row,
            tuple(_party(one, names, counts) for one in row.parties.all()),
            tuple(row.gaps.all()),
        )
        for number, row in enumerate(rows, start=first)
    ]


def _party(party: Party, names: dict[int, str], counts: dict[int, int]) -> PartyView:
    if party.group is not None:
        return PartyView(party, party.group.name, counts.get(party.group.pk, 0))
    return PartyView(party, names.get(party.agency_id or 0, ""))


def _last(user: User, directive: Directive) -> Decision | None:
    mine = directive.decisions.filter(by=user, undone_by__isnull=True)
    kinds = (
        DecisionKind.UNDO, DecisionKind.HEAD, DecisionKind.ANNEX, DecisionKind.SIGN_OFF,
        DecisionKind.GIVE, DecisionKind.JOIN, DecisionKind.REREAD,
    )  # fmt: skip
    return mine.exclude(kind__in=kinds).order_by("-id").first()
