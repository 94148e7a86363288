import pytest

from sauro.directives.commands.review.assigning import (
    Meaning,
    forget_name,
    reassign,
    set_agencies,
    set_parties,
)
from sauro.directives.commands.review.undoing import undo
from sauro.directives.models import Party, Proposal
from sauro.directives.vocabulary import Outcome, PartyRole
from sauro.people.commands.names import correct_name
from sauro.people.models import AgencyName, Group
from sauro.people.refusal import Refused
from sauro.people.vocabulary import PostKind
from tests.directives.offices import agency, plan


def _unresolved(there) -> Party:
    """ "chủ đầu tư", which two cards of the plan name as helpers."""
    directive = plan(there.act)
    return Party.objects.filter(proposal__directive=directive, words="chủ đầu tư")[0]


def test_words_mean_what_a_person_says_on_this_card_alone(there) -> None:
    party = _unresolved(there)
    board = agency("ban-qlda-tinh")
    reassign(there.act, party.proposal, 1, party, Meaning(agency=board))
    found = Party.objects.filter(words="chủ đầu tư").order_by("-by_person")
    assert [(one.outcome, one.agency, one.by_person) for one in found] == [
        (Outcome.AGENCY, board, True), (Outcome.OPEN, None, False),
    ]  # fmt: skip


def test_remembered_name_is_in_the_register_and_used_for_all_cards(there) -> None:
    party = _unresolved(there)
    board = agency("ban-qlda-tinh")
    reassign(there.act, party.proposal, 1, party, Meaning(agency=board), remember=True)
    name = AgencyName.objects.get(text="chủ đầu tư")
    assert (name.agency, name.first_day, name.basis) == (
        board, party.proposal.directive.day, "Rà soát văn bản 2233/KH-UBND",
    )  # fmt: skip
    assert {one.agency for one in Party.objects.filter(words="chủ đầu tư")} == {board}


def test_undone_reassignment_is_taken_back_on_all_its_cards(there) -> None:
    party = _unresolved(there)
    meaning = Meaning(agency=agency("ban-qlda-tinh"))
    reassign(there.act, party.proposal, 1, party, meaning, remember=True)
    undo(there.act, party.proposal.directive)
    assert {one.outcome for one in Party.objects.filter(words="chủ đầu tư")} == {Outcome.OPEN}
    assert not AgencyName.objects.filter(text="chủ đầu tư").exists()


def test_undo_takes_a_remembered_wording_of_a_group_back(there) -> None:
    party = _unresolved(there)
    group = Group.objects.filter(owner=agency("ubnd-tinh"))[0]
    reassign(there.act, party.proposal, 1, party, Meaning(group=group), remember=True)
    assert group.names.filter(text="chủ đầu tư").exists()
    undo(there.act, party.proposal.directive)
    assert not group.names.filter(text="chủ đầu tư").exists()


def test_undo_leaves_a_remembered_name_that_was_put_right_since(there) -> None:
    party = _unresolved(there)
    meaning = Meaning(agency=agency("ban-qlda-tinh"))
    reassign(there.act, party.proposal, 1, party, meaning, remember=True)
    correct_name(there.act, AgencyName.objects.get(text="chủ đầu tư"), "Ban QLDA ĐTXD", "gõ nhầm")
    undo(there.act, party.proposal.directive)
    assert AgencyName.objects.get(text="Ban QLDA ĐTXD").agency == meaning.agency


def test_undo_is_refused_to_who_may_not_change_the_register_any_more(there) -> None:
    party = _unresolved(there)
    meaning = Meaning(agency=agency("ban-qlda-tinh"))
    reassign(there.act, party.proposal, 1, party, meaning, remember=True)
    there.specialist.posts.update(kind=PostKind.LEADER)
    with pytest.raises(Refused, match="không có quyền sửa danh mục"):
        undo(there.act, party.proposal.directive)
    assert AgencyName.objects.filter(text="chủ đầu tư").exists()


def test_remembered_name_is_taken_back(there) -> None:
    party = _unresolved(there)
    meaning = Meaning(agency=agency("ban-qlda-tinh"))
    reassign(there.act, party.proposal, 1, party, meaning, remember=True)
    name = AgencyName.objects.get(text="chủ đầu tư")
    assert forget_name(there.act, name).last_day == there.act.day.replace(month=3, day=31)
    other = AgencyName.objects.filter(basis="NĐ 150/2025/NĐ-CP")[0]
    with pytest.raises(Refused, match="không do rà soát ghi nhớ"):
        forget_name(there.act, other)


def test_lead_may_be_a_group_or_outside(there) -> None:
    card = plan(there.act).proposals.order_by("order")[0]
    lead = card.parties.get(role=PartyRole.LEAD)
    group = Group.objects.filter(owner=agency("ubnd-tinh"))[0]
    card = reassign(there.act, card, 1, lead, Meaning(group=group))
    lead = card.parties.get(role=PartyRole.LEAD)
    assert (lead.outcome, lead.group) == (Outcome.GROUP, group)
    card = reassign(there.act, card, 2, lead, Meaning(agency=agency("bo-tai-chinh")))
    lead = card.parties.get(role=PartyRole.LEAD)
    assert (lead.outcome, lead.agency) == (Outcome.OUTSIDE, agency("bo-tai-chinh"))
    with pytest.raises(Refused, match="Chỉ ghi nhớ được khi"):
        reassign(there.act, card, 3, lead, Meaning(outcome=Outcome.COLLECTIVE), remember=True)


def test_parties_are_set_by_name_or_by_agency(there) -> None:
    card: Proposal = plan(there.act).proposals.order_by("order")[0]
    card = set_parties(there.act, card, 1, PartyRole.LEAD, ["Sở Y tế", " ", "các xã nào đó"])
    leads = card.parties.filter(role=PartyRole.LEAD)
    assert [(one.outcome, one.agency) for one in leads] == [
        (Outcome.AGENCY, agency("so-y-te")), (Outcome.OPEN, None),
    ]  # fmt: skip
    finance = agency("so-tai-chinh")
    card = set_agencies(there.act, card, 2, PartyRole.LEAD, [("Sở Tài chính", finance)])
    assert [one.agency for one in card.parties.filter(role=PartyRole.LEAD)] == [finance]
