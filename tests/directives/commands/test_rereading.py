"""Directives that wait for review, read again by another grammar."""

from decimal import Decimal

from sauro.directives.commands.rereading import Reread, reread, reread_all
from sauro.directives.commands.review.closing import class_passage
from sauro.directives.commands.review.deciding import accept, edit, reject
from sauro.directives.commands.review.undoing import undo
from sauro.directives.models import Directive, Passage, Proposal, Reading
from sauro.directives.vocabulary import OF_NO_TASK, DecisionKind, PassageKind
from sauro.people.act import Act
from sauro.reading.reader import grammar_version
from sauro.tasks.demo.cast import reviewed
from tests.directives.offices import NOW, notice, plan


def cards(directive: Directive) -> list[Proposal]:
    return list(directive.proposals.order_by("order", "pk"))


def by_another_grammar(directive: Directive) -> Directive:
    """As an older version may have read it: one task was missed, one has words too many."""
    first, second, *_ = cards(directive)[10:]
    first.delete()
    second.shown = f"{second.shown} (đọc thừa)"
    second.save()
    Reading.objects.filter(rendition__directive=directive).update(grammar="cu")
    return directive


def test_directive_that_nobody_decided_is_read_anew(there) -> None:
    directive = plan(there.act)
    before = [one.shown for one in cards(directive)]
    found = reread(there.act, by_another_grammar(directive))
    assert found is not None
    assert (found.kept, len(found.gone), len(found.new)) == (0, 1, 2)
    assert found.gone[0].endswith("(đọc thừa)")
    assert [one.shown for one in cards(directive)] == before
    assert {one.reading.grammar for one in cards(directive)} == {grammar_version()}
    assert {one.reading.grammar for one in directive.passages.all()} == {grammar_version()}


def test_reading_again_stands_in_the_journal_and_decides_nothing(there) -> None:
    directive = by_another_grammar(plan(there.act))
    assert len(list(reread_all(Act(None, NOW, "doc-lai"), "sauro"))) == 1
    row = directive.decisions.get()
    assert (row.kind, row.by, row.before) == (DecisionKind.REREAD, None, {"grammar": "cu"})
    assert row.after == {
        "grammar": grammar_version(), "account": "sauro", "kept": 0, "gone": 1, "new": 2,
    }  # fmt: skip
    assert row.reason.startswith("Giữ 0 thẻ, bỏ 1, thêm 2. Bản quy tắc cu thay bằng ")
    assert not directive.decisions.exclude(kind__in=OF_NO_TASK).exists()
    Reading.objects.filter(pk=Reading.objects.latest("pk").pk).update(grammar="cu-2")
    again = reread(there.other, directive)
    assert again is not None
    assert [one.by for one in directive.decisions.order_by("pk")] == [None, there.other.by]


def test_second_run_changes_nothing(there) -> None:
    directive = by_another_grammar(plan(there.act))
    assert [one.directive for one in reread_all(there.act)] == [directive]
    before = list(Proposal.objects.order_by("pk").values())
    assert list(reread_all(there.act)) == []
    assert list(Proposal.objects.order_by("pk").values()) == before


def test_decided_cards_stay_and_keep_their_places(there) -> None:
    directive = plan(there.act)
    texts = [one.shown for one in cards(directive)]
    accepted, edited, rejected = cards(directive)[:3]
    accept(there.act, accepted, 1)
    edit(there.act, edited, 1, shown="Nội dung do người sửa", product="", deadlines=[])
    reject(there.act, rejected, 1, "trùng")
    found = reread(there.act, by_another_grammar(directive))
    assert found is not None
    assert (found.kept, len(found.gone), len(found.new)) == (3, 1, 2)
    after = cards(directive)
    assert [one.pk for one in after[:3]] == [accepted.pk, edited.pk, rejected.pk]
    assert [one.shown for one in after] == [texts[0], "Nội dung do người sửa", *texts[2:]]
    assert [one.order for one in after] == [Decimal(number) for number in range(1, 53)]
    assert {one.reading.grammar for one in after} == {grammar_version()}


def test_words_of_a_decided_card_are_not_proposed_again(there) -> None:
    directive = plan(there.act)
    first = cards(directive)[0]
    reject(there.act, first, 1, "không phải nhiệm vụ")
    reread(there.act, by_another_grammar(directive))
    same = [one for one in cards(directive) if one.spans == first.spans]
    assert same == [first]


def test_stretch_that_a_person_classed_stays_classed(there) -> None:
    directive = plan(there.act)
    stretch = directive.passages.filter(kind=PassageKind.CONTEXT)[0]
    class_passage(there.act, stretch, PassageKind.FIGURE, "số liệu")
    reread(there.act, by_another_grammar(directive))
    kept = Passage.objects.get(pk=stretch.pk)
    assert (kept.classed, kept.reading.grammar) == (PassageKind.FIGURE, grammar_version())
    undo(there.act, directive)
    kept.refresh_from_db()
    assert kept.classed == ""


def test_directive_whose_classed_stretch_is_divided_otherwise_is_left_alone(there) -> None:
    directive = plan(there.act)
    stretch = directive.passages.filter(kind=PassageKind.CONTEXT)[0]
    class_passage(there.act, stretch, PassageKind.FIGURE, "số liệu")
    Passage.objects.filter(pk=stretch.pk).update(end=stretch.end - 1)
    found = reread(there.act, by_another_grammar(directive))
    said = "Đoạn đã phân loại nay được chia khác; giữ nguyên lần đọc trước."
    assert found == Reread(directive, said=said)
    assert Reading.objects.get(rendition__directive=directive).grammar == "cu"
    assert directive.proposals.filter(shown__endswith="(đọc thừa)").count() == 1


def test_only_what_waits_for_review_is_read_again(there) -> None:
    reviewed(there.act, notice(there.act))
    Reading.objects.update(grammar="cu")
    before = list(Proposal.objects.order_by("pk").values())
    assert list(reread_all(there.act)) == []
    assert list(Proposal.objects.order_by("pk").values()) == before
