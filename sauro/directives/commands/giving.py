"""What ``sauro.tasks`` says to a directive when its tasks are given."""

from collections.abc import Iterable

from sauro.directives.commands import journal
from sauro.directives.commands.audience import add_addressees
from sauro.directives.models import Directive, Proposal
from sauro.directives.vocabulary import DecisionKind, DirectiveState
from sauro.people.act import Act
from sauro.people.refusal import Refused


def hold_reviewed(directive: Directive) -> Directive:
    """The directive, held; ``Refused`` unless its review was signed off or it was given before."""
    directive = journal.hold_directive(directive)
    if directive.state == DirectiveState.WAITING:
        raise Refused("Văn bản chưa xác nhận rà soát xong. Hãy xác nhận rồi giao.")
    if directive.day is None:
        raise Refused("Văn bản chưa có ngày ban hành. Hãy nhập ngày ở phần thông tin văn bản.")
    return directive


def mark_given(
    act: Act,
    directive: Directive,
    proposals: Iterable[Proposal],
    agencies: Iterable[int],
    told: dict[str, int],
) -> None:
    """Say that these proposals are tasks now, of these agencies, which read the directive then.

    ``told`` is what the journal says of it.
    """
    add_addressees(directive, agencies)
    ids = [one.pk for one in proposals]
    Proposal.objects.filter(pk__in=ids).update(given_at=act.now)
    if directive.given_at is None:
        directive.given_by, directive.given_at = act.by, act.now
    directive.state = DirectiveState.GIVEN
    directive.save(update_fields=["state", "given_by", "given_at"])
    journal.write(act, DecisionKind.GIVE, directive, {}, {**told, "given": ids})
