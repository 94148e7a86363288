"""Every passage classed, every card decided: then the review is signed off."""

from sauro.directives.commands import journal
from sauro.directives.models import AnnexRow, Directive, Passage
from sauro.directives.policy import Right, require
from sauro.directives.queries.coverage import coverage, undecided
from sauro.directives.vocabulary import (
    DecisionKind,
    DirectiveState,
    PassageKind,
    ProposalState,
    RowOutcome,
)
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.refusal import Refused

CLASSES = (
    PassageKind.HEADING, PassageKind.CONTEXT, PassageKind.FIGURE, PassageKind.BASE,
    PassageKind.NOT_TASK,
)  # fmt: skip


@command
def class_passage(
    act: Act, passage: Passage, kind: PassageKind, why: str = "", *, seen: str = ""
) -> Passage:
    """Say what a stretch is; not a task needs a reason. ``seen`` is how it was classed before.

    What is a task is made one by ``add_from_selection``.
    """
    require(act, Right.REVIEW)
    why = " ".join(why.split())[:250]
    if kind not in CLASSES:
        raise Refused("Hãy chọn loại đoạn; nếu là nhiệm vụ, hãy thêm thẻ từ đoạn chọn.")
    if kind == PassageKind.NOT_TASK and not why:
        raise Refused("Hãy ghi vì sao đoạn này không phải nhiệm vụ.")
    directive = journal.hold_directive(passage.directive)
    passage = Passage.objects.select_for_update(of=("self",)).get(pk=passage.pk)
    if passage.classed != seen:
        raise Refused("Đoạn này vừa được người khác phân loại. Hãy xem lại rồi quyết định.")
    before = {"classed": passage.classed, "classed_why": passage.classed_why}
    passage.classed, passage.classed_why = kind, why
    passage.classed_by, passage.classed_at = act.by, act.now
    passage.save(update_fields=["classed", "classed_why", "classed_by", "classed_at"])
    journal.reopen(directive)
    key = f"passage:{passage.pk}"
    after = {key: {"classed": str(kind), "classed_why": why}}
    journal.write(act, DecisionKind.PASSAGE, directive, {key: before}, after, reason=why)
    return passage


@command
def sign_off(act: Act, directive: Directive) -> Directive:
    """Say that the review is done. ``Refused`` while something waits for a decision.

    Where the directive asks for a second person, another one has to say so again.
    """
    require(act, Right.REVIEW)
    directive = journal.hold_directive(directive)
    if directive.state != DirectiveState.WAITING:
        raise Refused("Văn bản này đã xác nhận rà soát xong.")
    _refuse_open(directive)
    if directive.signed_off_at is None:
        directive.signed_off_by, directive.signed_off_at = act.by, act.now
    elif directive.signed_off_by == act.by:
        raise Refused("Cần người thứ hai xác nhận, không phải người đã xác nhận lần đầu.")
    else:
        directive.second_by, directive.second_at = act.by, act.now
    if not directive.needs_second or directive.second_at is not None:
        accepted = directive.proposals.filter(state=ProposalState.ACCEPTED).exists()
        directive.state = DirectiveState.REVIEWED if accepted else DirectiveState.EMPTY
    directive.save()
    journal.write(act, DecisionKind.SIGN_OFF, directive, {}, {"state": directive.state})
    return directive


def _refuse_open(directive: Directive) -> None:
    cards = directive.proposals.filter(state=ProposalState.PROPOSED).count()
    stretches = len(undecided(coverage(directive)))
    rows = AnnexRow.objects.filter(directive=directive, outcome=RowOutcome.DIFFERS).count()
    left = [
        f"{count} {words}"
        for count, words in (
            (cards, "thẻ chờ quyết định"),
            (stretches, "đoạn chưa phân loại"),
            (rows, "dòng của biểu khác văn bản"),
        )
        if count
    ]
    if left:
        raise Refused(f"Chưa xong: còn {', '.join(left)}. Hãy xử lý hết rồi xác nhận.")
