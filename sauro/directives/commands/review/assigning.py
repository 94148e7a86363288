"""Whom the words mean: for one card, or remembered in the register for all that follow."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sauro.directives.commands import journal
from sauro.directives.commands.filling import set_parties as put_parties
from sauro.directives.models import Directive, Party, Proposal
from sauro.directives.policy import Right, require
from sauro.directives.resolving import resolver_of
from sauro.directives.vocabulary import ALIVE, DecisionKind, Outcome, PartyRole
from sauro.directives.wording import REMEMBERED
from sauro.people.act import Act
from sauro.people.commands.groups import add_group_name, withdraw_group_name
from sauro.people.commands.names import add_name, end_name, withdraw_name
from sauro.people.commands.transaction import command
from sauro.people.models import Agency, AgencyName, Group, GroupName
from sauro.people.refusal import Refused
from sauro.people.spans import day_before
from sauro.people.vocabulary import NameKind

_BY_HAND = "Người rà soát chọn."
_UNDONE = "Hoàn tác khi rà soát"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a person says that words mean: an agency, a group, or neither with an ``outcome``
    (outside the province, several in general, still open)."""

    agency: Agency | None = None
    group: Group | None = None
    outcome: Outcome = Outcome.OPEN


@command
def reassign(
    act: Act,
    proposal: Proposal,
    version: int,
    party: Party,
    meaning: Meaning,
    *,
    remember: bool = False,
) -> Proposal:
    """Say whom the words of a card mean; with ``remember`` everywhere from that day on.

    Remembering needs the right to change the register; it is listed, and taken back by
    ``forget_name`` or with the whole decision by ``undo``. Other cards of this directive with the
    same words follow.
    """
    require(act, Right.REVIEW)
    proposal = journal.hold(proposal, version)
    directive = journal.hold_directive(proposal.directive)
    party = proposal.parties.get(pk=party.pk)
    rows, kept = [proposal], dict[str, Any]()
    if remember:
        kept = _remember(act, directive, party.words, meaning)
        rows += _same_words(directive, party, proposal)
    before = {journal.about(row): journal.snapshot(row) for row in rows}
    for row in rows:
        for one in row.parties.filter(words=party.words, role=party.role):
            _mean(one, meaning, by_person=row == proposal)
        journal.decided(act, row)
    return _end(act, directive, before, rows, kept)


@command
def set_parties(
    act: Act, proposal: Proposal, version: int, role: PartyRole, names: Sequence[str]
) -> Proposal:
    """Exactly these names in this role, each resolved as those that were read."""
    require(act, Right.REVIEW)
    proposal = journal.hold(proposal, version)
    directive = journal.hold_directive(proposal.directive)
    before = {journal.about(proposal): journal.snapshot(proposal)}
    tidy = [" ".join(name.split()) for name in names]
    put_parties(proposal, role, [name for name in tidy if name], resolver_of(directive))
    journal.decided(act, proposal)
    return _end(act, directive, before, [proposal])


@command
def set_agencies(
    act: Act,
    proposal: Proposal,
    version: int,
    role: PartyRole,
    agencies: Sequence[tuple[str, Agency]],
) -> Proposal:
    """Exactly these agencies in this role, each with the words to show for it."""
    require(act, Right.REVIEW)
    proposal = journal.hold(proposal, version)
    directive = journal.hold_directive(proposal.directive)
    before = {journal.about(proposal): journal.snapshot(proposal)}
    proposal.parties.filter(role=role).delete()
    for rank, (words, agency) in enumerate(agencies):
        row = Party(proposal=proposal, role=role, rank=rank, words=words[:250])
        _mean(row, Meaning(agency=agency), by_person=True)
    journal.decided(act, proposal)
    return _end(act, directive, before, [proposal])


@command
def forget_name(act: Act, name: AgencyName) -> AgencyName:
    """Take back what was remembered: from today on the words mean nobody by this."""
    require(act, Right.REVIEW)
    if not name.basis.startswith(REMEMBERED):
        raise Refused("Tên này không do rà soát ghi nhớ. Hãy sửa trong danh mục cơ quan.")
    last = max(name.first_day, day_before(act.day))
    return end_name(act, name, last, "Bỏ ghi nhớ khi rà soát")


@command
def take_back(act: Act, key: str, told: dict[str, Any]) -> None:
    """What ``reassign`` had the register remember, as its decision tells; it may be gone by now,
    and what was put right since is left alone."""
    kind, _, number = key.partition(":")
    if kind == "name":
        for name in AgencyName.objects.filter(pk=number, text=told["text"]):
            withdraw_name(act, name, _UNDONE)
    elif kind == "wording":
        for wording in GroupName.objects.filter(pk=number, text=told["text"]):
            withdraw_group_name(act, wording, _UNDONE)


def _remember(act: Act, directive: Directive, words: str, meaning: Meaning) -> dict[str, Any]:
    """What was added to the register, for the journal."""
    if directive.day is None:
        raise Refused("Văn bản chưa có ngày ban hành nên chưa ghi nhớ được. Hãy nhập ngày trước.")
    if meaning.agency is not None:
        basis = f"{REMEMBERED} {directive.number or directive.kind}"[:250]
        name = add_name(act, meaning.agency, words, NameKind.ALIAS, directive.day, basis=basis)
        return {f"name:{name.pk}": {"text": name.text}}
    if meaning.group is not None:
        wording = add_group_name(act, meaning.group, words)
        return {f"wording:{wording.pk}": {"text": wording.text}}
    raise Refused("Chỉ ghi nhớ được khi tên chỉ một cơ quan hoặc một nhóm.")


def _same_words(directive: Directive, party: Party, but: Proposal) -> list[Proposal]:
    same = Party.objects.filter(
        proposal__directive=directive,
        proposal__state__in=ALIVE,
        proposal__given_at__isnull=True,
        words=party.words,
        role=party.role,
        by_person=False,
    )
    rows = Proposal.objects.select_for_update(of=("self",)).filter(pk__in=same.values("proposal"))
    return list(rows.exclude(pk=but.pk).order_by("pk"))


def _mean(party: Party, meaning: Meaning, *, by_person: bool) -> None:
    party.agency, party.group = meaning.agency, meaning.group
    if meaning.agency is not None and meaning.outcome != Outcome.OUTSIDE:
        party.outcome = Outcome.AGENCY if meaning.agency.in_province else Outcome.OUTSIDE
    elif meaning.group is not None:
        party.outcome = Outcome.GROUP
    else:
        party.outcome = meaning.outcome
    party.by_person, party.why = by_person, _BY_HAND
    party.save()


def _end(
    act: Act,
    directive: Directive,
    before: dict[str, Any],
    rows: Sequence[Proposal],
    kept: dict[str, Any] | None = None,
) -> Proposal:
    journal.reopen(directive)
    after = {journal.about(row): journal.snapshot(row) for row in rows} | (kept or {})
    journal.write(act, DecisionKind.REASSIGN, directive, before, after, proposal=rows[0])
    return rows[0]
