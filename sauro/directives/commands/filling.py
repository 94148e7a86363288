"""Setting one field of a proposal: by a table that came later, or by a person."""

from typing import Any

from sauro.directives.commands.building import party_row
from sauro.directives.models import Party, Proposal
from sauro.directives.resolving import Resolver
from sauro.directives.vocabulary import PartyRole
from sauro.people.act import Act

_GAPS = {"leads": "nguoi", "deadlines": "thoi_gian", "product": "san_pham"}


def fill(
    act: Act, proposal: Proposal, field: str, value: Any, words: str, resolver: Resolver
) -> None:
    """Set what the text left open, as a table says it; the proposal itself is not saved."""
    set_field(act, proposal, field, value, words, resolver)
    gap = proposal.gaps.filter(name=_GAPS[field], answered_at__isnull=True).first()
    if gap is not None and field != "leads":
        gap.answer = f"Theo biểu kèm theo: {words}"
        gap.answered_by, gap.answered_at = act.by, act.now
        gap.save()


def set_field(
    act: Act, proposal: Proposal, field: str, value: Any, words: str, resolver: Resolver
) -> None:
    """Set leads, deadlines or product; the proposal itself is not saved."""
    if field == "leads":
        set_parties(proposal, PartyRole.LEAD, value, resolver)
    elif field == "deadlines":
        proposal.deadlines = value
    else:
        proposal.product = value


def set_parties(proposal: Proposal, role: PartyRole, names: list[str], resolver: Resolver) -> None:
    """Exactly these bodies in this role; those that stay keep what a person said of them."""
    known = {one.words: one for one in proposal.parties.filter(role=role)}
    rows = []
    for rank, words in enumerate(dict.fromkeys(names)):
        row = known.get(words) or party_row(proposal, role, rank, words, resolver)
        rows.append(_fresh(row, rank))
    proposal.parties.filter(role=role).delete()
    Party.objects.bulk_create(rows)


def _fresh(row: Party, rank: int) -> Party:
    row.pk, row.rank = None, rank
    row._state.adding = True
    return row
