"""Two directives that may be one: a person says whether they are."""

from django.db.models import Q

from sauro.directives.commands import journal
from sauro.directives.models import Directive
from sauro.directives.policy import Right, require
from sauro.directives.vocabulary import DecisionKind
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.refusal import Refused


@command
def join_twin(act: Act, directive: Directive) -> Directive:
    """It is the directive that it was said it may be: its files become renditions of that one.

    Its own cards are dropped, so only one that nobody has reviewed can be joined. Returns the one
    that remains.
    """
    require(act, Right.REVIEW)
    first, second = sorted(_pair(directive), key=lambda one: one.pk)
    held = {one.pk: journal.hold_directive(one) for one in (first, second)}
    gone = held[directive.pk]
    stays = held[_pair(gone)[1].pk]
    if gone.decisions.exists() or gone.tasks.exists():
        raise Refused(
            "Văn bản này đã rà soát một phần nên không ghép được. Hãy hoàn tác hoặc ghép văn bản"
            " kia vào văn bản này."
        )
    names = list(gone.renditions.values_list("name", flat=True))
    gone.renditions.update(directive=stays, is_text=False)
    gone.arrivals.update(directive=stays)
    gone.proposals.all().delete()
    gone.passages.all().delete()
    Directive.objects.filter(maybe_same=gone).exclude(pk=stays.pk).update(maybe_same=stays)
    Directive.objects.filter(Q(pk=stays.pk), maybe_same=gone).update(maybe_same=None)
    number = gone.pk
    gone.delete()
    journal.write(act, DecisionKind.JOIN, stays, {}, {"files": names, "joined": number})
    return stays


@command
def keep_apart(act: Act, directive: Directive) -> Directive:
    """It is another directive than the one that it was said it may be."""
    require(act, Right.REVIEW)
    directive = journal.hold_directive(directive)
    _pair(directive)
    directive.maybe_same, directive.maybe_same_why = None, ""
    directive.save(update_fields=["maybe_same", "maybe_same_why"])
    return directive


def _pair(directive: Directive) -> tuple[Directive, Directive]:
    if directive.maybe_same is None:
        raise Refused("Không có văn bản nào có thể trùng với văn bản này. Hãy tải lại trang.")
    return directive, directive.maybe_same
