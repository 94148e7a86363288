"""Which agencies a proposal goes to: those it names, and the members of groups on that day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sauro.directives.models import Party, Proposal
from sauro.directives.vocabulary import Outcome, PartyRole
from sauro.people.models import Group, Membership
from sauro.people.queries.dated import valid_on


@dataclass(frozen=True, slots=True)
class Addressee:
    """An agency that gets a task, and the class of addressees through which, if through one."""

    agency_id: int
    group: Group | None = None


@dataclass(frozen=True, slots=True)
class Addressed:
    """To whom one proposal goes, and the parties that lead and come to nobody."""

    proposal: Proposal
    addressees: tuple[Addressee, ...]
    nobody: tuple[Party, ...]


def addressed(proposals: Iterable[Proposal], day: date) -> list[Addressed]:
    """For each proposal, in order; its ``parties`` are fetched before. One query.

    An agency that is named and is in a group as well gets the task once, by its name.
    """
    rows = list(proposals)
    leads = {row.pk: [p for p in row.parties.all() if p.role == PartyRole.LEAD] for row in rows}
    groups = {one.group_id for parties in leads.values() for one in parties if one.group_id}
    members: dict[int, list[int]] = {}
    inside = Membership.objects.filter(valid_on(day), valid_on(day, "agency__"), group__in=groups)
    for group, agency in inside.order_by("agency__rank", "agency").values_list("group", "agency"):
        members.setdefault(group, []).append(agency)
    return [_one(row, leads[row.pk], members) for row in rows]


def _one(row: Proposal, leads: list[Party], members: dict[int, list[int]]) -> Addressed:
    found: dict[int, Addressee] = {}
    nobody: list[Party] = []
    for party in leads:
        if party.outcome == Outcome.AGENCY and party.agency_id is not None:
            found[party.agency_id] = Addressee(party.agency_id)
    for party in leads:
        inside = members.get(party.group_id or 0, [])
        for agency in inside:
            found.setdefault(agency, Addressee(agency, party.group))
        if not inside and party.outcome != Outcome.AGENCY:
            nobody.append(party)
    return Addressed(row, tuple(found.values()), tuple(nobody))
