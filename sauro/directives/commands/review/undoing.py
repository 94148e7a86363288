"""Taking back what one decided last."""

from collections.abc import Mapping
from typing import Any

from sauro.directives.commands import journal
from sauro.directives.commands.review.assigning import take_back
from sauro.directives.models import AnnexRow, Decision, Directive, Passage, Proposal
from sauro.directives.policy import Right, require
from sauro.directives.vocabulary import DecisionKind, ProposalState, RowOutcome
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.refusal import Refused

UNDONE = (
    DecisionKind.ACCEPT, DecisionKind.EDIT, DecisionKind.SPLIT, DecisionKind.MERGE,
    DecisionKind.REASSIGN, DecisionKind.REJECT, DecisionKind.ADD, DecisionKind.ANSWER,
    DecisionKind.PASSAGE, DecisionKind.COMPARE,
)  # fmt: skip


@command
def undo(act: Act, directive: Directive) -> Decision:
    """Take back the last decision of who acts on this directive; again: the one before it.

    ``Refused`` where there is none, or somebody changed the same card since. What it had the
    register remember is taken back with it.
    """
    require(act, Right.REVIEW)
    directive = journal.hold_directive(directive)
    last = last_decision(act, directive)
    if last is None:
        raise Refused("Không còn quyết định nào của bạn để hoàn tác.")
    before, after = dict[str, Any](), dict[str, Any]()
    for key in sorted(last.after):
        kind, _, number = key.partition(":")
        if kind == "proposal":
            before[key], after[key] = _proposal(act, int(number), last)
        elif kind == "passage":
            before[key], after[key] = _passage(int(number), last)
        elif kind in ("name", "wording"):
            take_back(act, key, last.after[key])
            before[key] = last.after[key]
    if "row" in last.after:
        AnnexRow.objects.filter(pk=last.after["row"]).update(
            outcome=RowOutcome.DIFFERS, chosen="", chosen_by=None, chosen_at=None
        )
    journal.reopen(directive)
    return journal.write(
        act, DecisionKind.UNDO, directive, before, after, proposal=last.proposal, undoes=last
    )


def last_decision(act: Act, directive: Directive) -> Decision | None:
    """What ``undo`` would take back."""
    mine = Decision.objects.filter(directive=directive, by=act.by, kind__in=UNDONE)
    return mine.filter(undone_by__isnull=True).order_by("-id").first()


def _proposal(act: Act, number: int, last: Decision) -> tuple[Mapping[str, Any], dict[str, Any]]:
    row = Proposal.objects.select_for_update(of=("self",)).get(pk=number)
    key = journal.about(row)
    if row.given_at is not None:
        raise Refused("Nhiệm vụ này đã giao nên không hoàn tác được ở bước rà soát.")
    standing = Decision.objects.filter(directive=last.directive_id, undone_by__isnull=True)
    if standing.exclude(kind=DecisionKind.UNDO).filter(after__has_key=key).latest("id") != last:
        raise Refused(
            "Thẻ này đã được thay đổi sau quyết định đó nên không hoàn tác được. Hãy sửa trực tiếp."
        )
    if key in last.before:
        journal.restore(row, last.before[key])
    else:
        row.state = ProposalState.WITHDRAWN
    journal.decided(act, row)
    return last.after[key], journal.snapshot(row)


def _passage(number: int, last: Decision) -> tuple[Mapping[str, Any], dict[str, Any]]:
    row = Passage.objects.select_for_update(of=("self",)).get(pk=number)
    key = f"passage:{number}"
    now = {"classed": row.classed, "classed_why": row.classed_why}
    if now != last.after[key]:
        raise Refused("Đoạn này đã được phân loại lại nên không hoàn tác được.")
    row.classed = last.before[key]["classed"]
    row.classed_why = last.before[key]["classed_why"]
    row.save(update_fields=["classed", "classed_why"])
    return now, dict(last.before[key])
