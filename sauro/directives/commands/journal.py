"""The journal of review: what a proposal was and is, who was faster, what may still be changed."""

from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from sauro.directives.models import Decision, Directive, Gap, Party, Proposal
from sauro.directives.vocabulary import ALIVE, DecisionKind, DirectiveState, ProposalState
from sauro.people.act import Act
from sauro.people.refusal import Refused

FIELDS = (
    "order", "path", "spans", "quotes", "shown", "product", "deadlines", "clarity", "doubts",
    "state", "reason", "merged_into_id", "split_from_id",
)  # fmt: skip
PARTY = ("role", "rank", "words", "outcome", "agency_id", "group_id", "why", "by_person")
GAP = ("name", "state", "reason", "question", "answer", "answered_by_id", "answered_at")
_LONGEST = 250


def hold_directive(directive: Directive) -> Directive:
    """The directive as it is now, held until the end of the command."""
    return Directive.objects.select_for_update(of=("self",)).get(pk=directive.pk)


def hold(proposal: Proposal, version: int) -> Proposal:
    """The proposal as it is now; ``Refused`` if it is not the version that was seen, or given.

    Its directive is held first, as in all commands: two never wait crosswise.
    """
    Directive.objects.select_for_update(of=("self",)).get(pk=proposal.directive_id)
    now = Proposal.objects.select_for_update(of=("self",)).get(pk=proposal.pk)
    if now.version != version:
        raise Refused(_faster(now))
    if now.given_at is not None:
        raise Refused(
            "Nhiệm vụ này đã giao nên không sửa ở bước rà soát nữa. Hãy điều chỉnh ở trang nhiệm"
            " vụ."
        )
    if now.state not in (*ALIVE, ProposalState.REJECTED):
        label = ProposalState(now.state).label.lower()
        raise Refused(f"Thẻ này {label} nên không còn dùng. Hãy tải lại trang.")
    return now


def reopen(directive: Directive) -> None:
    """A change after the review was signed off takes the signature away."""
    if directive.state in (DirectiveState.REVIEWED, DirectiveState.EMPTY):
        directive.state = DirectiveState.WAITING
        directive.signed_off_by = directive.second_by = None
        directive.signed_off_at = directive.second_at = None
        directive.save(
            update_fields=["state", "signed_off_by", "second_by", "signed_off_at", "second_at"]
        )


def snapshot(proposal: Proposal) -> dict[str, Any]:
    """All of it that a reviewer may change, as plain data, with its version."""
    return {
        **{name: getattr(proposal, name) for name in FIELDS},
        "version": proposal.version,
        "parties": list(proposal.parties.order_by("pk").values(*PARTY)),
        "gaps": list(proposal.gaps.order_by("pk").values(*GAP)),
    }


def restore(proposal: Proposal, told: Mapping[str, Any]) -> None:
    """Make it what the snapshot says; its version only ever rises."""
    for name in FIELDS:
        setattr(proposal, name, told[name])
    proposal.parties.all().delete()
    Party.objects.bulk_create(Party(proposal=proposal, **one) for one in told["parties"])
    proposal.gaps.all().delete()
    Gap.objects.bulk_create(Gap(proposal=proposal, **one) for one in told["gaps"])


def decided(act: Act, proposal: Proposal) -> None:
    """Save a changed proposal with who decided and when; its version rises."""
    proposal.version += 1
    proposal.decided_by, proposal.decided_at = act.by, act.now
    proposal.save()


def write(
    act: Act,
    kind: DecisionKind,
    directive: Directive,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    *,
    proposal: Proposal | None = None,
    reason: str = "",
    undoes: Decision | None = None,
) -> Decision:
    """Add a decision to the journal."""
    return Decision.objects.create(
        directive=directive,
        proposal=proposal,
        at=act.now,
        by=act.by,
        kind=kind,
        before=dict(before),
        after=dict(after),
        reason=reason[:_LONGEST],
        request_id=act.request_id,
        undoes=undoes,
    )


def about(proposal: Proposal) -> str:
    """The key of a proposal in a decision."""
    return f"proposal:{proposal.pk}"


def _faster(now: Proposal) -> str:
    last = (
        Decision.objects.filter(after__has_key=about(now)).select_related("by").order_by("-id")
    ).first()
    if last is None:
        return "Thẻ này vừa được thay đổi. Hãy xem lại bản mới rồi quyết định."
    who = last.by.full_name if last.by else "Hệ thống"
    when = timezone.localtime(last.at)
    return (
        f"{who} vừa xử lý thẻ này ({DecisionKind(last.kind).label.lower()}) lúc"
        f" {when:%H:%M} ngày {when:%d/%m/%Y}. Hãy xem lại bản mới rồi quyết định."
    )
