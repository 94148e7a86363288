import pytest

from sauro.directives.commands.head import set_head
from sauro.directives.commands.review.closing import class_passage, sign_off
from sauro.directives.commands.review.deciding import accept, reject
from sauro.directives.commands.review.undoing import undo
from sauro.directives.models import Directive, Passage
from sauro.directives.queries.coverage import coverage, undecided
from sauro.directives.queries.waiting import waiting_for_office
from sauro.directives.vocabulary import DirectiveState, PassageKind
from sauro.people.refusal import Refused
from sauro.tasks.commands.give import give
from tests.directives.offices import plan


@pytest.fixture
def directive(there) -> Directive:
    """The plan."""
    return plan(there.act)


def decide_all(act, directive: Directive) -> None:
    """Accept every card."""
    for card in directive.proposals.order_by("order"):
        accept(act, card, card.version)


def _unclassified(directive: Directive) -> Passage:
    passage = directive.passages.filter(kind=PassageKind.CONTEXT)[0]
    Passage.objects.filter(pk=passage.pk).update(kind=PassageKind.UNCLASSIFIED)
    passage.refresh_from_db()
    return passage


def test_review_is_signed_off_when_everything_is_decided(there, directive: Directive) -> None:
    decide_all(there.act, directive)
    done = sign_off(there.act, directive)
    assert (done.state, done.signed_off_by) == (DirectiveState.REVIEWED, there.specialist)


def test_what_is_left_is_counted(there, directive: Directive) -> None:
    _unclassified(directive)
    with pytest.raises(Refused, match="còn 52 thẻ chờ quyết định, 1 đoạn chưa phân loại"):
        sign_off(there.act, directive)


def test_passage_is_classed_once_and_undone(there, directive: Directive) -> None:
    passage = _unclassified(directive)
    class_passage(there.act, passage, PassageKind.NOT_TASK, "nêu nguyên tắc chung")
    assert undecided(coverage(directive)) == []
    with pytest.raises(Refused, match="vừa được người khác phân loại"):
        class_passage(there.other, passage, PassageKind.CONTEXT)
    undo(there.act, directive)
    assert [one.passage for one in undecided(coverage(directive))] == [passage]


@pytest.mark.parametrize(
    ("kind", "words"),
    [(PassageKind.NOT_TASK, "vì sao"), (PassageKind.TASK, "thêm thẻ từ đoạn chọn")],
)
def test_unfit_class_is_refused(there, directive: Directive, kind, words: str) -> None:
    with pytest.raises(Refused, match=words):
        class_passage(there.act, _unclassified(directive), kind)


def test_every_sentence_has_a_state(there, directive: Directive) -> None:
    card = directive.proposals.order_by("order")[0]
    reject(there.act, card, 1, "trùng")
    shades = {one.passage.start: one for one in coverage(directive)}
    stretch = shades[card.spans[0][0]]
    assert (stretch.shade, stretch.why, stretch.proposals) == ("rejected", "trùng", (card.pk,))
    assert sum(one.shade == "task" for one in shades.values()) == 51
    starts, ends = list(shades), [one.passage.end for one in shades.values()]
    assert starts == [0, *ends[:-1]]
    assert ends[-1] == len(card.reading.chars)


def test_second_person_signs_where_the_directive_asks(there, directive: Directive) -> None:
    set_head(there.act, directive, 1, {"needs_second": True})
    decide_all(there.act, directive)
    assert sign_off(there.act, directive).state == DirectiveState.WAITING
    with pytest.raises(Refused, match="Cần người thứ hai"):
        sign_off(there.act, directive)
    done = sign_off(there.other, directive)
    assert (done.state, done.second_by) == (DirectiveState.REVIEWED, there.chief)


def test_kinds_that_need_a_second_person_are_a_setting(there, settings) -> None:
    settings.SECOND_SIGN_OFF = frozenset({"KH"})
    assert plan(there.act).needs_second


def test_change_after_the_signature_takes_it_away(there, directive: Directive) -> None:
    decide_all(there.act, directive)
    sign_off(there.act, directive)
    card = directive.proposals.order_by("order")[0]
    reject(there.act, card, 2, "trùng")
    directive.refresh_from_db()
    assert (directive.state, directive.signed_off_by) == (DirectiveState.WAITING, None)


def test_paper_without_tasks_waits_for_nobody(there, directive: Directive) -> None:
    for card in directive.proposals.order_by("order"):
        reject(there.act, card, card.version, "không giao việc")
    done = sign_off(there.act, directive)
    waiting = waiting_for_office(there.specialist, there.act.day)
    assert waiting
    assert (done.state, waiting.to_review, waiting.to_give) == (DirectiveState.EMPTY, 0, 0)
    with pytest.raises(Refused, match="Không có nhiệm vụ nào được chấp nhận"):
        give(there.act, done)
    card = directive.proposals.order_by("order")[0]
    accept(there.act, card, card.version)
    directive.refresh_from_db()
    assert directive.state == DirectiveState.WAITING
