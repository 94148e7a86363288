"""Two directives that may be one."""

import pytest

from sauro.directives.commands.review.deciding import accept
from sauro.directives.commands.twins import join_twin, keep_apart
from sauro.directives.models import Arrival, Directive, Proposal, Rendition
from sauro.directives.vocabulary import DecisionKind
from sauro.people.refusal import Refused
from tests.directives.offices import near, plan, taken


def test_directive_that_may_be_another_is_said_and_joined_by_a_person(there) -> None:
    first = plan(there.act)
    second = near(there.act)
    assert (second.maybe_same, bool(second.maybe_same_why)) == (first, True)
    assert join_twin(there.act, second) == first
    assert (Directive.objects.count(), first.renditions.count()) == (1, 2)
    assert {one.directive for one in Arrival.objects.all()} == {first}
    assert Rendition.objects.filter(is_text=True).count() == 1


def test_the_later_one_stays_where_a_person_chose_it(there) -> None:
    first, second = plan(there.act), near(there.act)
    cards = set(second.proposals.values_list("pk", flat=True))
    assert join_twin(there.act, second, second) == second
    second.refresh_from_db()
    assert (second.maybe_same, second.maybe_same_why) == (None, "")
    assert [one.is_text for one in second.renditions.order_by("pk")] == [False, True]
    assert set(Proposal.objects.values_list("pk", flat=True)) == cards
    assert not Directive.objects.filter(pk=first.pk).exists()
    assert second.decisions.get().after["joined"] == first.pk


def test_what_cited_the_one_that_goes_cites_the_one_that_stays(there) -> None:
    plan(there.act)
    second = near(there.act)
    citing = taken(there.act, "Sở Y tế chủ trì báo cáo theo Kế hoạch số 2233/KH-UBND.").directive
    assert citing is not None
    citing.citations.update(target=second)
    stays = join_twin(there.act, second)
    assert [one.target for one in citing.citations.all()] == [stays]


def test_a_third_that_was_near_to_the_one_that_goes_is_near_to_the_one_that_stays(there) -> None:
    plan(there.act)
    second, third = near(there.act), near(there.act, "10")
    Directive.objects.filter(pk=third.pk).update(maybe_same=second)
    stays = join_twin(there.act, second)
    third.refresh_from_db()
    assert third.maybe_same == stays


def test_directive_that_is_another_is_kept_apart(there) -> None:
    first, second = plan(there.act), near(there.act)
    assert keep_apart(there.act, second).maybe_same is None
    with pytest.raises(Refused, match="Không có văn bản nào có thể trùng"):
        join_twin(there.act, Directive.objects.get(pk=second.pk))
    assert set(Directive.objects.all()) == {first, second}
    said = second.decisions.get()
    assert (said.kind, said.before["directive"]["maybe_same"]) == (DecisionKind.APART, first.pk)


def test_reviewed_directive_is_joined_into_no_other_but_takes_one_in(there) -> None:
    first, second = plan(there.act), near(there.act)
    accept(there.act, second.proposals.order_by("order")[0], 1)
    with pytest.raises(Refused, match="đã có quyết định rà soát hoặc nhiệm vụ nên không bỏ được"):
        join_twin(there.act, second)
    assert join_twin(there.act, second, second) == second
    assert not Directive.objects.filter(pk=first.pk).exists()
