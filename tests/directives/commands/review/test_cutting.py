import pytest

from sauro.directives.commands.review.cutting import (
    Part,
    add_from_selection,
    attach_quote,
    merge,
    split,
    text_of,
)
from sauro.directives.commands.review.deciding import accept
from sauro.directives.commands.review.undoing import undo
from sauro.directives.models import Directive, Proposal
from sauro.directives.vocabulary import PartyRole
from sauro.people.models import Group
from sauro.people.refusal import Refused
from tests.directives.offices import agency, plan


@pytest.fixture
def directive(there) -> Directive:
    """The plan."""
    return plan(there.act)


def _card(directive: Directive, words: str) -> Proposal:
    return next(one for one in directive.proposals.all() if words in one.quotes[0])


def _span(directive: Directive, first: str, last: str) -> tuple[int, int]:
    chars = text_of(directive).chars
    start = chars.index(first)
    return start, chars.index(last, start) + len(last)


def test_product_and_report_become_two_tasks(there, directive: Directive) -> None:
    card = _card(directive, "Báo cáo kết quả gửi")
    report = _span(directive, "Báo cáo kết quả gửi", "trước ngày 10/4/2026")
    plan_part = (card.spans[0][0], report[0])
    rows = split(there.act, card, 1, [Part([plan_part]), Part([report])])
    card.refresh_from_db()
    assert (card.state, [row.split_from for row in rows]) == ("split", [card, card])
    assert [row.product for row in rows] == ["kế hoạch thực hiện", ""]
    assert [[one["due"] for one in row.deadlines] for row in rows] == [[], ["2026-04-09"]]
    assert [row.parties.filter(role=PartyRole.LEAD).count() for row in rows] == [2, 2]
    assert card.order < rows[0].order < rows[1].order < card.order + 1


def test_undone_split_leaves_one_card(there, directive: Directive) -> None:
    card = _card(directive, "Báo cáo kết quả gửi")
    start, end = card.spans[0]
    rows = split(there.act, card, 1, [Part([(start, start + 100)]), Part([(start + 100, end)])])
    undo(there.act, directive)
    card.refresh_from_db()
    states = list(Proposal.objects.filter(pk__in=[row.pk for row in rows]).values("state"))
    assert (card.state, states) == ("proposed", [{"state": "withdrawn"}] * 2)


@pytest.mark.parametrize(
    ("spans", "words"),
    [
        ([[(0, 10)]], "Cần ít nhất hai phần"),
        ([[(0, 10)], [(5, 99_999_999)]], "nằm ngoài văn bản"),
        ([[(0, 2)], [(0, 2)]], "Chưa chọn được đoạn chữ nào"),
        ([[(4, 40), (20, 60)], [(70, 90)]], "chồng lên nhau"),
    ],
)
def test_unfit_split_changes_nothing(there, directive: Directive, spans, words: str) -> None:
    card = directive.proposals.order_by("order")[0]
    with pytest.raises(Refused, match=words):
        split(there.act, card, 1, [Part(one) for one in spans])
    assert directive.proposals.count() == 52


def test_merged_cards_are_one_with_all_words_and_bodies(there, directive: Directive) -> None:
    one, two = directive.proposals.order_by("order")[:2]
    row = merge(there.act, [(two, 1), (one, 1)])
    two.refresh_from_db()
    assert (row.pk, two.state, two.merged_into) == (one.pk, "merged", row)
    assert row.quotes == [*one.quotes, *two.quotes]
    names = {party.words for party in row.parties.filter(role=PartyRole.COORDINATE)}
    assert names == {"các sở, ngành có liên quan", "tỉnh Lào Cai", "các Bộ, ngành trung ương"}
    assert accept(there.act, row, 2).state == "accepted"


def test_merged_card_is_used_no_more(there, directive: Directive) -> None:
    one, two = directive.proposals.order_by("order")[:2]
    merge(there.act, [(one, 1), (two, 1)])
    two.refresh_from_db()
    with pytest.raises(Refused, match="Thẻ này đã gộp nên không còn dùng"):
        accept(there.act, two, two.version)
    with pytest.raises(Refused, match="ít nhất hai thẻ"):
        merge(there.act, [(one, 2), (one, 2)])


def test_selection_across_lines_becomes_a_card_in_its_place(there, directive: Directive) -> None:
    first = _span(directive, "d) UBND các xã, phường chủ động", "từng dự án, bố")
    second = _span(directive, "sung, cập nhật quy hoạch chung xã", "theo quy định")
    row = add_from_selection(there.act, directive, [second, first])
    chars = text_of(directive).chars
    assert row.quotes == [chars[slice(*first)], chars[slice(*second)]]
    assert "bố sung, cập nhật" in row.shown
    lead = row.parties.get(role=PartyRole.LEAD)
    group = Group.objects.get(name="UBND các xã, phường", owner=agency("ubnd-tinh"))
    assert (lead.words, lead.group) == ("UBND các xã, phường", group)
    in_order = list(directive.proposals.order_by("order"))
    before = in_order[in_order.index(row) - 1]
    assert before.spans[0][0] <= row.spans[0][0]


def test_selection_of_blanks_is_refused(there, directive: Directive) -> None:
    with pytest.raises(Refused, match="Chưa chọn được đoạn chữ nào"):
        add_from_selection(there.act, directive, [(0, 2)])


def test_quote_is_attached_to_a_card_that_has_none(there, directive: Directive) -> None:
    card = directive.proposals.order_by("order")[0]
    span = tuple(card.spans[0])
    Proposal.objects.filter(pk=card.pk).update(spans=[], quotes=[])
    row = attach_quote(there.act, card, 1, [span])
    assert row.quotes == card.quotes
