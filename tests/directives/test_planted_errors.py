"""Errors planted in an altered copy of the plan: each is on the screen as a doubt or a gap."""

import pytest

from sauro.directives.models import Directive
from sauro.directives.queries.coverage import Stretch, coverage, undecided
from sauro.directives.queries.review import Card, review
from sauro.directives.vocabulary import Outcome
from tests.directives.offices import DAY, plan

DISSOLVED = ("c) Sở Dân tộc và Tôn giáo chủ trì", "c) Sở Giao thông vận tải chủ trì")
MISSPELT = ("b) Sở Tài chính phối hợp với Sở Y tế", "b) Sở Tài chinh phối hợp với Sở Y tế")
NO_DAY = ("trước ngày 10/4/2026", "trước ngày 31/4/2026")
LONG_AGO = ("trước ngày 10/4/2026", "trước ngày 10/4/2025")
NO_MONTH = ("trong tháng 4/2026", "trong tháng 14/2026")
NOBODY = ("d) UBND các xã, phường chủ động", "d) Chủ động")
SPOILT = ("a) Sở Y tế\n", "a) Sơ Y tế\n")


def _cards(there, directive: Directive) -> list[Card]:
    found = review(there.specialist, directive.pk, DAY)
    assert found is not None
    return list(found.cards)


def _undecided(directive: Directive) -> list[Stretch]:
    return undecided(coverage(directive))


@pytest.mark.parametrize("planted", [DISSOLVED, MISSPELT])
def test_body_that_nobody_bears_the_name_of_is_an_open_lead(there, planted) -> None:
    words = planted[1].split(" ", 1)[1].split(" chủ trì")[0].split(" phối hợp")[0]
    open_leads = [
        lead.party.words
        for one in _cards(there, plan(there.act, (planted,)))
        for lead in one.leads
        if lead.party.outcome == Outcome.OPEN and not one.sure
    ]
    assert open_leads == [
        words, "các đơn vị, địa phương",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("planted", "reason"),
    [
        (NO_DAY, "“31/4/2026” không có trong lịch; hãy đối chiếu bản gốc."),
        (LONG_AGO, "“10/4/2025” trước ngày ban hành văn bản; hãy đối chiếu bản gốc."),
        (NO_MONTH, "“tháng 14/2026” không có trong lịch; hãy đối chiếu bản gốc."),
    ],
)
def test_day_that_cannot_be_meant_is_a_doubt_and_no_deadline(there, planted, reason) -> None:
    cards = _cards(there, plan(there.act, (planted,)))
    found = [one for one in cards if reason in [d["reason"] for d in one.proposal.doubts]]
    assert [(one.sure, one.proposal.deadlines) for one in found] == [(False, [])]
    assert "thoi_gian" in {gap.name for gap in found[0].gaps}


@pytest.mark.parametrize(("planted", "count"), [(NOBODY, 1), (SPOILT, 4)])
def test_work_without_a_body_waits_for_a_decision(there, planted, count: int) -> None:
    directive = plan(there.act, (planted,))
    found = _undecided(directive)
    assert len(found) == count
    assert directive.proposals.count() == 52 - count
    assert {one.why for one in found} == {
        "Không nêu cơ quan thực hiện ở đoạn này và các đề mục bên trên."
    }


def test_five_at_once_are_all_seen(there) -> None:
    directive = plan(there.act, (DISSOLVED, MISSPELT, NO_DAY, NO_MONTH, NOBODY))
    cards = _cards(there, directive)
    leads = [x for one in cards for x in one.leads if x.party.outcome == Outcome.OPEN]
    doubts = [doubt for one in cards for doubt in one.proposal.doubts if "lịch" in doubt["reason"]]
    assert (len(leads), len(doubts), len(_undecided(directive))) == (3, 2, 1)


def test_plan_itself_has_none_of_these(there) -> None:
    directive = plan(there.act)
    reasons = {doubt["reason"] for one in _cards(there, directive) for doubt in one.proposal.doubts}
    assert not any("lịch" in reason or "ban hành" in reason for reason in reasons)
    assert _undecided(directive) == []
