from datetime import date

import pytest
from django.db import DatabaseError, transaction

from sauro.directives.commands.review.deciding import Deadline, accept, answer_gap, edit, reject
from sauro.directives.commands.review.undoing import undo
from sauro.directives.models import Decision, Proposal
from sauro.directives.vocabulary import ProposalState
from sauro.people.act import Act
from sauro.people.refusal import Refused
from tests.directives.offices import NOW, account, plan


@pytest.fixture
def card(there) -> Proposal:
    """The first proposal of the plan."""
    return plan(there.act).proposals.order_by("order")[0]


def test_accepted_card_says_who_and_when(there, card: Proposal) -> None:
    row = accept(there.act, card, 1)
    assert (row.state, row.version, row.decided_by, row.decided_at) == (
        ProposalState.ACCEPTED, 2, there.specialist, NOW,
    )  # fmt: skip


def test_second_reviewer_of_a_card_is_told_who_was_faster(there, card: Proposal) -> None:
    accept(there.act, card, 1)
    with pytest.raises(Refused, match=r"vừa xử lý thẻ này \(chấp nhận\) lúc 09:00 ngày 01/04/2026"):
        reject(there.other, card, 1, "trùng")
    card.refresh_from_db()
    assert (card.state, Decision.objects.count()) == (ProposalState.ACCEPTED, 1)


@pytest.mark.parametrize("quotes", [[], ["Sở Y tế thành lập"]])
def test_card_without_its_words_is_not_accepted(there, card: Proposal, quotes: list[str]) -> None:
    Proposal.objects.filter(pk=card.pk).update(quotes=quotes)
    with pytest.raises(Refused, match="chưa có trích dẫn đúng nguyên văn"):
        accept(there.act, card, 1)


def test_database_itself_keeps_a_card_without_quote_from_being_accepted(card: Proposal) -> None:
    rows = Proposal.objects.filter(pk=card.pk)
    with pytest.raises(DatabaseError), transaction.atomic():
        rows.update(quotes=[], state=ProposalState.ACCEPTED)


def test_rejection_needs_a_reason(there, card: Proposal) -> None:
    with pytest.raises(Refused, match="Hãy ghi lý do loại"):
        reject(there.act, card, 1, "  ")
    assert reject(there.act, card, 1, "trùng mục III.2").reason == "trùng mục III.2"


def test_edit_changes_the_wording_and_never_the_quote(there, card: Proposal) -> None:
    row = edit(
        there.act, card, 1, shown="Thành lập Ban Chỉ đạo", product="Quyết định thành lập",
        deadlines=[Deadline("", due=date(2026, 4, 30))],
    )  # fmt: skip
    assert (row.shown, row.product, row.quotes) == (
        "Thành lập Ban Chỉ đạo", "Quyết định thành lập", card.quotes,
    )  # fmt: skip
    assert [(one["text"], one["due"], one["rule"]) for one in row.deadlines] == [
        ("ngày 30/4/2026", "2026-04-30", "person")
    ]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"shown": " "}, "đang để trống"),
        ({"shown": "a" * 5001}, "dài quá 5000 ký tự"),
        ({"deadlines": [Deadline("sớm")]}, "cần có ngày cụ thể"),
        ({"deadlines": [Deadline("sớm", "soon")]}, "Hãy chọn loại thời hạn"),
    ],
)
def test_unfit_edit_is_refused(there, card: Proposal, values, words: str) -> None:
    with pytest.raises(Refused, match=words):
        edit(there.act, card, 1, **values)


def test_answer_stands_beside_what_was_read_and_sets_the_deadline(there, card: Proposal) -> None:
    row = answer_gap(there.act, card, 1, "thoi_gian", "trong tháng 4", date(2026, 4, 30))
    gap = row.gaps.get(name="thoi_gian")
    assert (gap.state, gap.answer, gap.answered_by) == ("thieu", "trong tháng 4", there.specialist)
    assert [(one["text"], one["due"]) for one in row.deadlines] == [("trong tháng 4", "2026-04-30")]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [("viec", "gì đó", "văn bản đã nêu rõ"), ("thoi_gian", " ", "Chưa có câu trả lời")],
)
def test_unfit_answer_is_refused(there, card: Proposal, name: str, text: str, words: str) -> None:
    with pytest.raises(Refused, match=words):
        answer_gap(there.act, card, 1, name, text)


def test_undo_takes_back_one_after_the_other(there, card: Proposal) -> None:
    answer_gap(there.act, card, 1, "nguoi", "Ông Lò Văn An")
    accept(there.act, card, 2)
    undo(there.act, card.directive)
    card.refresh_from_db()
    assert (card.state, card.gaps.get(name="nguoi").answer) == ("proposed", "Ông Lò Văn An")
    undo(there.act, card.directive)
    assert card.gaps.get(name="nguoi").answer == ""
    with pytest.raises(Refused, match="Không còn quyết định nào của bạn"):
        undo(there.act, card.directive)


def test_undo_takes_back_only_ones_own_and_nothing_changed_since(there, card: Proposal) -> None:
    accept(there.act, card, 1)
    with pytest.raises(Refused, match="Không còn quyết định nào của bạn"):
        undo(there.other, card.directive)
    reject(there.other, card, 2, "trùng")
    with pytest.raises(Refused, match="đã được thay đổi sau quyết định đó"):
        undo(there.act, card.directive)


def test_decisions_are_never_changed_or_removed(there, card: Proposal) -> None:
    accept(there.act, card, 1)
    for change in (Decision.objects.all().delete, lambda: Decision.objects.update(reason="x")):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()
    assert Decision.objects.get().reason == ""


@pytest.mark.parametrize("name", ["sotaichinh.thutruong", "kiemtra", "quantri"])
def test_only_office_and_leaders_review(card: Proposal, name: str) -> None:
    with pytest.raises(Refused, match="không có quyền rà soát nhiệm vụ"):
        accept(Act(account(name), NOW), card, 1)
