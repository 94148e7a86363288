"""Two directives that may be one: a person says whether they are."""

from django.db.models import Q

from sauro.directives.commands import journal
from sauro.directives.commands.audience import link_citations
from sauro.directives.models import Arrival, Citation, Directive
from sauro.directives.policy import Right, require
from sauro.directives.queries.twins import droppable
from sauro.directives.vocabulary import DecisionKind
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.refusal import Refused


@command
def join_twin(act: Act, directive: Directive, stays: Directive | None = None) -> Directive:
    """It is the directive that it was said it may be: the files of one become renditions of the
    other.

    ``stays`` is the one of the two that remains, else the one that was here first. The cards of
    the other are dropped, so only one that nobody has reviewed can be joined. Returns what remains.
    """
    require(act, Right.REVIEW)
    first, second = sorted(_pair(directive), key=lambda one: one.pk)
    held = {one.pk: journal.hold_directive(one) for one in (first, second)}
    stays = held[(stays or _pair(held[directive.pk])[1]).pk]
    gone = held[first.pk if stays.pk == second.pk else second.pk]
    if not droppable(gone):
        raise Refused(
            f"Văn bản {gone} đã có quyết định rà soát hoặc nhiệm vụ nên không bỏ được. Hãy giữ văn"
            " bản đó và ghép văn bản kia vào."
        )
    names = list(gone.renditions.values_list("name", flat=True))
    gone.renditions.update(directive=stays, is_text=False)
    gone.arrivals.update(directive=stays)
    Arrival.objects.filter(annex_of=gone).update(annex_of=stays)
    Citation.objects.filter(target=gone).exclude(directive=stays).update(target=stays)
    gone.proposals.all().delete()
    gone.passages.all().delete()
    _no_longer_near(gone, stays)
    number = gone.pk
    gone.delete()
    link_citations(stays)
    journal.write(act, DecisionKind.JOIN, stays, {}, {"files": names, "joined": number})
    return stays


@command
def keep_apart(act: Act, directive: Directive) -> Directive:
    """It is another directive than the one that it was said it may be."""
    require(act, Right.REVIEW)
    directive = journal.hold_directive(directive)
    other = _pair(directive)[1]
    before = {"maybe_same": other.pk, "maybe_same_why": directive.maybe_same_why}
    directive.maybe_same, directive.maybe_same_why = None, ""
    directive.save(update_fields=["maybe_same", "maybe_same_why"])
    told = ({"directive": before}, {"directive": {"maybe_same": None, "maybe_same_why": ""}})
    journal.write(act, DecisionKind.APART, directive, *told, reason=f"Khác với {other}")
    return directive


def _pair(directive: Directive) -> tuple[Directive, Directive]:
    if directive.maybe_same is None:
        raise Refused("Không có văn bản nào có thể trùng với văn bản này. Hãy tải lại trang.")
    return directive, directive.maybe_same


def _no_longer_near(gone: Directive, stays: Directive) -> None:
    """What was said of the one that goes is said of the one that stays; never of itself."""
    third = gone.maybe_same_id if gone.maybe_same_id != stays.pk else None
    if stays.maybe_same_id == gone.pk:
        told = {"maybe_same": third, "maybe_same_why": gone.maybe_same_why if third else ""}
        Directive.objects.filter(pk=stays.pk).update(**told)
    Directive.objects.filter(~Q(pk=stays.pk), maybe_same=gone).update(maybe_same=stays)
