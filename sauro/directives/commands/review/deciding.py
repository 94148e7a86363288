"""Accept, reject, edit, answer: decisions upon one proposal."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sauro.directives.commands import journal
from sauro.directives.models import Proposal
from sauro.directives.policy import Right, require
from sauro.directives.quotes import verified
from sauro.directives.vocabulary import DecisionKind, ProposalState
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.refusal import Refused
from sauro.people.spans import shown as day_shown

KINDS = ("date", "recurring", "event", "period", "relative")
_LONGEST = 5_000
_LONGEST_REASON = 250


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline that a person sets: words, one of ``KINDS``, the last acceptable day of a date;
    ``every`` and ``on`` as in ``sauro.reading.result.Deadline``."""

    text: str
    kind: str = "date"
    due: date | None = None
    every: str = ""
    on: str = ""


@command
def accept(act: Act, proposal: Proposal, version: int) -> Proposal:
    """Take a proposal as a task. ``Refused`` where its words are not those of the text."""
    require(act, Right.REVIEW)
    proposal, before = _begin(proposal, version)
    if proposal.state == ProposalState.ACCEPTED:
        return proposal
    if not verified(proposal):
        raise Refused(
            "Thẻ này chưa có trích dẫn đúng nguyên văn nên chưa thể chấp nhận. Hãy bôi đen câu giao"
            " việc trong văn bản để gắn trích dẫn, hoặc loại thẻ."
        )
    proposal.state, proposal.reason = ProposalState.ACCEPTED, ""
    return _end(act, DecisionKind.ACCEPT, proposal, before)


@command
def reject(act: Act, proposal: Proposal, version: int, reason: str) -> Proposal:
    """Leave a proposal out, and say why."""
    require(act, Right.REVIEW)
    reason = " ".join(reason.split())
    if not reason:
        raise Refused("Hãy ghi lý do loại, ví dụ: không phải nhiệm vụ, trùng với mục khác.")
    proposal, before = _begin(proposal, version)
    proposal.state, proposal.reason = ProposalState.REJECTED, reason[:_LONGEST_REASON]
    return _end(act, DecisionKind.REJECT, proposal, before, reason)


@command
def edit(
    act: Act,
    proposal: Proposal,
    version: int,
    *,
    shown: str | None = None,
    product: str | None = None,
    deadlines: Sequence[Deadline] | None = None,
) -> Proposal:
    """Change how the task reads, its product, its deadlines; the quote stays the text's own.

    What is None stays. The state stays as well: an accepted one stays accepted.
    """
    require(act, Right.REVIEW)
    proposal, before = _begin(proposal, version)
    if shown is not None:
        proposal.shown = _text(shown, "Nội dung nhiệm vụ")
        if not proposal.shown:
            raise Refused("Nội dung nhiệm vụ đang để trống. Hãy ghi việc phải làm.")
    if product is not None:
        proposal.product = _text(product, "Sản phẩm")
    if deadlines is not None:
        proposal.deadlines = [told(one) for one in deadlines]
    return _end(act, DecisionKind.EDIT, proposal, before)


@command
def answer_gap(
    act: Act, proposal: Proposal, version: int, name: str, text: str, day: date | None = None
) -> Proposal:
    """Answer what the text leaves open; the answer stands beside what was read.

    ``name`` is one of the six rõ. With ``day``, for ``thoi_gian``, the task gets that deadline; an
    answer for ``san_pham`` becomes its product where the text has none.
    """
    require(act, Right.REVIEW)
    proposal, before = _begin(proposal, version)
    gap = proposal.gaps.select_for_update().filter(name=name).first()
    if gap is None:
        raise Refused("Chỗ này văn bản đã nêu rõ. Nếu cần đổi, hãy dùng “Sửa”.")
    text = _text(text, "Câu trả lời")
    if not text and day is None:
        raise Refused("Chưa có câu trả lời. Hãy nhập, hoặc bỏ qua để cơ quan tự đăng ký.")
    words = text or f"trước hoặc trong ngày {day_shown(day) if day else ''}"
    gap.answer, gap.answered_by, gap.answered_at = words, act.by, act.now
    gap.save(update_fields=["answer", "answered_by", "answered_at"])
    if name == "thoi_gian" and day is not None:
        kept = [one for one in proposal.deadlines if one["rule"] != "person"]
        proposal.deadlines = [*kept, told(Deadline(words, due=day))]
    if name == "san_pham" and not proposal.product:
        proposal.product = text
    return _end(act, DecisionKind.ANSWER, proposal, before)


def told(deadline: Deadline) -> dict[str, Any]:
    """The deadline by the contract of ``sauro.reading``, with ``"rule": "person"``."""
    if deadline.kind not in KINDS:
        raise Refused("Hãy chọn loại thời hạn.")
    if deadline.kind == "date" and deadline.due is None:
        raise Refused("Thời hạn theo ngày cần có ngày cụ thể.")
    words = _text(deadline.text, "Thời hạn")
    if not words and deadline.due is not None:
        words = f"ngày {day_shown(deadline.due)}"
    return {
        "text": words,
        "kind": deadline.kind,
        "precision": "day" if deadline.due else "",
        "due": deadline.due.isoformat() if deadline.due else None,
        "every": deadline.every or None,
        "on": deadline.on or None,
        "start": None,
        "end": None,
        "rule": "person",
        "before": False,
        "hour": None,
        "inherited": False,
    }


def _begin(proposal: Proposal, version: int) -> tuple[Proposal, dict[str, Any]]:
    proposal = journal.hold(proposal, version)
    return proposal, journal.snapshot(proposal)


def _end(
    act: Act, kind: DecisionKind, proposal: Proposal, before: dict[str, Any], reason: str = ""
) -> Proposal:
    directive = journal.hold_directive(proposal.directive)
    journal.decided(act, proposal)
    journal.reopen(directive)
    key = journal.about(proposal)
    journal.write(
        act,
        kind,
        directive,
        {key: before},
        {key: journal.snapshot(proposal)},
        proposal=proposal,
        reason=reason,
    )
    return proposal


def _text(text: str, label: str) -> str:
    text = " ".join(text.split())
    if len(text) > _LONGEST:
        raise Refused(f"{label} dài quá {_LONGEST} ký tự. Hãy rút gọn.")
    return text
