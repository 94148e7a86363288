"""Every answer of this area: the page, or what a decision changed on it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from sauro.directives.models import Directive, Proposal
from sauro.directives.policy import Right
from sauro.directives.queries.coverage import Stretch
from sauro.directives.queries.papers import papers_of
from sauro.directives.queries.review import Card, Review, card, proposal_in, review
from sauro.people.models import User
from sauro.people.refusal import Refused
from sauro.web.directives.found import directive_of
from sauro.web.page import page
from sauro.web.review.marks import blocks_of, touched
from sauro.web.review.pictures import pictures_of
from sauro.web.review.shown import CardView, card_views, chosen, items, next_waiting
from sauro.web.rights import act_of
from sauro.web.submitting import see_other

Do = Callable[[Proposal, int, dict[str, Any]], object]


@dataclass(frozen=True, slots=True)
class Opened:
    """A form that is open in a card. ``whole``: its decision changes more than this card."""

    form: Form
    name: str
    heading: str
    button: str
    address: str
    whole: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """What the page shows beside the review itself: a card with its form, what went wrong there,
    a stretch whose class is asked for."""

    card: int = 0
    opened: Opened | None = None
    error: str = ""
    stretch: Stretch | None = None
    opened_stretch: Form | None = None


def review_of(request: HttpRequest, directive_id: int) -> Review:
    """404 for who may not know of the directive, 403 for who may only read it."""
    act = act_of(request)
    assert isinstance(act.by, User)
    found = review(act.by, directive_id, act.day)
    if found is None:
        directive_in(request, directive_id)
        raise Http404
    return found


def directive_in(request: HttpRequest, directive_id: int) -> Directive:
    """The directive alone, for what needs no review; 404 and 403 as there."""
    return directive_of(request, directive_id, act_of(request).day, Right.REVIEW)


def card_in(found: Review, proposal_id: int) -> Proposal:
    """The proposal of a card that is on the page; 404 for none."""
    for one in found.cards:
        if one.proposal.pk == proposal_id:
            return one.proposal
    raise Http404


def at_card(
    request: HttpRequest, directive_id: int, proposal_id: int
) -> tuple[Review | None, Card]:
    """A card, with the review that its page shows; a decision does without: its answer builds it.

    404 where there is no such card.
    """
    act = act_of(request)
    assert isinstance(act.by, User)
    if request.method == "POST":
        alone = card(act.by, directive_id, proposal_id, act.day)
        if alone is not None:
            return None, alone
    found = review_of(request, directive_id)
    row = card_in(found, proposal_id)
    return found, next(one for one in found.cards if one.proposal is row)


def proposal_of(request: HttpRequest, directive_id: int, proposal_id: int) -> Proposal:
    """The same without building the review: the answer to a decision builds it."""
    act = act_of(request)
    assert isinstance(act.by, User)
    found = proposal_in(act.by, directive_id, proposal_id, act.day)
    return found or card_in(review_of(request, directive_id), proposal_id)


def shown(request: HttpRequest, found: Review, state: State, status: int = 200) -> HttpResponse:
    """The page; for htmx the card with what else a decision upon it may have changed."""
    views = card_views(found)
    part = "changed" if state.card and not request.GET.get("ca-trang") else "whole"
    htmx = request.htmx  # type: ignore[attr-defined]  # django_htmx's middleware sets it
    context: dict[str, Any] = {
        "found": found,
        "directive": found.directive,
        "act": act_of(request),
        "views": views,
        "bare": [one for one in views if not one.quoted],
        "state": state,
        "selected": state.card or chosen(views, request.GET.get("the", "")),
        "accepted": sum(one.proposal.state == "accepted" for one in views),
        "done": len(views) - found.waiting,
        "ready": not (found.waiting or found.undecided or found.questions),
    }
    if htmx and part == "changed":
        context["view"] = _of(views, state.card)
        context["touched"] = touched(found.strip, state.card)
    else:
        blocks = blocks_of(found)
        context |= {"items": items(found, views), "blocks": blocks}
        context |= {"pictures": pictures_of(found, blocks), "papers": papers_of(found.directive)}
    response = page(request, "review/review.html", context, part=part, status=status)
    if status == 422 and htmx:
        response["HX-Retarget"] = f"#the-{state.card}" if state.card else "#doi-chieu"
        response["HX-Reswap"] = "outerHTML"
    return response


def to_card(request: HttpRequest, directive_id: int, proposal_id: int) -> HttpResponse:
    """After a decision upon one card: that card for htmx, else the page at the next one."""
    if request.htmx:  # type: ignore[attr-defined]
        return see_other(reverse("review:card", args=[directive_id, proposal_id]))
    return to_page(directive_id, next_waiting(review_of(request, directive_id), proposal_id))


def to_page(directive_id: int, proposal_id: int = 0) -> HttpResponse:
    """After a decision upon several: the whole page, at a card."""
    address = reverse("review:review", args=[directive_id])
    return see_other(f"{address}?the={proposal_id}#the-{proposal_id}" if proposal_id else address)


def decided(
    request: HttpRequest, found: Review | None, proposal: Proposal, opened: Opened, do: Do
) -> HttpResponse | None:
    """Show the form, or do what it says: None when it was done.

    Who was slower gets the fresh card and a form that still has everything that was typed.
    """
    if request.method != "POST" and found is not None:
        return shown(request, found, State(proposal.pk, opened))
    if opened.form.is_valid():
        try:
            do(proposal, version_in(request), opened.form.cleaned_data)
        except Refused as refused:
            opened.form.add_error(None, refused.message)
        else:
            return None
    fresh = review_of(request, proposal.directive_id)
    return shown(request, fresh, State(proposal.pk, opened), status=422)


def version_in(request: HttpRequest) -> int:
    """Which version of the card was seen; 0, which none is, where the form does not say."""
    version = request.POST.get("version", "")
    return int(version) if version.isdecimal() and len(version) < 10 else 0


def refused(request: HttpRequest, directive: Directive, card: int, message: str) -> HttpResponse:
    """422: the card as it is now, and why nothing was done."""
    fresh = review_of(request, directive.pk)
    alive = {one.proposal.pk for one in fresh.cards}
    state = State(card if card in alive else 0, error=message)
    return shown(request, fresh, state, status=422)


def _of(views: list[CardView], proposal_id: int) -> CardView:
    for view in views:
        if view.proposal.pk == proposal_id:
            return view
    raise Http404
