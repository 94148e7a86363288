from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sauro.directives.commands.review.assigning import Meaning, reassign
from sauro.directives.commands.review.deciding import accept
from sauro.directives.models import Directive, Party, Proposal
from sauro.directives.queries.preview import preview
from sauro.directives.queries.review import card, members_of, remembered_names, review
from sauro.directives.vocabulary import PartyRole, ProposalState
from tests.directives.offices import DAY, account, agency, notice, plan


@pytest.fixture
def directive(there) -> Directive:
    """The plan."""
    return plan(there.act)


def _queries(ask) -> int:
    with CaptureQueriesContext(
        connection,
    ) as seen:
        ask()
    return len(seen)


def test_page_of_review_takes_no_more_queries_for_all_cards_than_for_one(there, directive) -> None:
    whole = _queries(lambda: review(there.specialist, directive.pk, DAY))
    keep = directive.proposals.get(shown__startswith="UBND các xã khu vực").pk
    directive.proposals.exclude(pk=keep).update(state=ProposalState.WITHDRAWN)
    one = _queries(lambda: review(there.specialist, directive.pk, DAY))
    assert one <= whole <= 13


def test_cards_stand_beside_text_and_strip(there, directive) -> None:
    found = review(there.specialist, directive.pk, DAY)
    assert found is not None
    assert (len(found.cards), found.waiting, found.undecided) == (52, 52, 0)
    assert [one.number for one in found.cards] == [*range(1, 53)]
    assert found.source.chars == found.reading.chars
    first = found.cards[0].proposal.spans[0][0]
    assert found.source.place(first).line is not None
    assert [one.name for one in found.cards[0].leads] == ["Sở Xây dựng"]


def test_card_without_lead_or_with_doubt_is_not_sure(there, directive) -> None:
    found = review(there.specialist, directive.pk, DAY)
    assert found is not None
    unsure = [one for one in found.cards if not one.sure]
    doubtful = [one for one in found.cards if one.proposal.doubts]
    nobody = [one for one in found.cards if not all(lead.is_somebody for lead in one.leads)]
    empty = "UBND các xã khu vực biên giới"
    assert any(lead.party.words == empty for one in nobody for lead in one.leads)
    assert {one.number for one in unsure} == {one.number for one in [*doubtful, *nobody]}


def test_one_card_is_as_in_the_review(there, directive) -> None:
    found = review(there.specialist, directive.pk, DAY)
    assert found is not None
    fifth = found.cards[4]
    assert card(there.specialist, directive.pk, fifth.proposal.pk, DAY) == fifth


@pytest.mark.parametrize("name", ["sotaichinh.thutruong", "kiemtra", "quantri"])
def test_others_do_not_see_the_review(directive, name: str) -> None:
    user = account(name)
    row = directive.proposals.all()[0]
    assert [
        review(user, directive.pk, DAY), card(user, directive.pk, row.pk, DAY),
        preview(user, directive.pk, DAY),
    ] == [None, None, None]  # fmt: skip


def test_members_of_a_group_are_those_of_that_day(there, directive) -> None:
    today = Party.objects.filter(group__name="UBND các xã, phường")[0]
    assert len(members_of(there.specialist, today, DAY)) == 38
    old = notice(there.act)
    then = Party.objects.filter(proposal__directive=old, group__isnull=False)[0]
    names = members_of(there.specialist, then, DAY)
    assert (len(names), "Ủy ban nhân dân xã San Thàng" in names) == (7, True)
    assert members_of(account("kiemtra"), then, DAY) == []


def test_remembered_names_are_listed(there, directive) -> None:
    party = Party.objects.filter(words="chủ đầu tư")[0]
    meaning = Meaning(agency=agency("ban-qlda-tinh"))
    reassign(there.act, party.proposal, 1, party, meaning, remember=True)
    assert [one.text for one in remembered_names(there.specialist, DAY)] == ["chủ đầu tư"]
    assert remembered_names(account("sotaichinh.daumoi"), DAY) == []


def test_preview_counts_tasks_and_assignments_apart(there, directive) -> None:
    cards = directive.proposals.filter(parties__words="UBND các xã, phường", parties__role="lead")
    for row in cards.distinct():
        accept(there.act, row, 1)
    found = preview(there.specialist, directive.pk, DAY)
    assert found is not None
    groups = Party.objects.filter(proposal__state="accepted", role=PartyRole.LEAD)
    assert (found.tasks, found.waiting) == (cards.distinct().count(), 52 - found.tasks)
    assert found.assignments == sum(len(one.proposals) for one in found.agencies)
    assert found.assignments > 38 * (groups.filter(words="UBND các xã, phường").count())
    assert found.without_due == sum(
        not row.deadlines for row in Proposal.objects.filter(state="accepted")
    )


def test_preview_says_what_comes_to_nobody(there, directive) -> None:
    border = directive.proposals.get(shown__startswith="UBND các xã khu vực biên giới")
    unknown = directive.proposals.get(parties__words="các đơn vị, địa phương")
    for row in (border, unknown):
        accept(there.act, row, 1)
    found = preview(there.specialist, directive.pk, DAY)
    assert found is not None
    assert [one.proposal for one in found.nobody] == [border, unknown]
    assert (found.without_agency, found.assignments) == (2, 0)


def test_day_of_the_directive_names_agencies(there, directive) -> None:
    assert directive.day == date(2026, 3, 30)
