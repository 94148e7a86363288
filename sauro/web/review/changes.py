"""Decisions that change how many cards there are: split, merge, add; and tying one to its words."""

import re
from collections.abc import Iterator, Sequence

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from sauro.directives.commands.review import cutting
from sauro.directives.commands.review.cutting import Part
from sauro.directives.models import Proposal
from sauro.directives.queries.review import Review
from sauro.directives.vocabulary import ALIVE
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.web.review.answering import (
    Opened,
    at_card,
    card_in,
    decided,
    directive_in,
    proposal_of,
    refused,
    review_of,
    to_page,
    version_in,
)
from sauro.web.review.forms import MergeForm, SelectionForm, SplitForm
from sauro.web.rights import act_of

_BREAK = re.compile(r"[;.,:]\s+|\n+")
_NEAR = 6  # cards before and after that one may merge with
Piece = tuple[int, int]


def split(request: HttpRequest, directive_id: int, proposal_id: int) -> HttpResponse:
    """Make several tasks of one: the report about a product becomes a task beside it."""
    act, (found, one) = act_of(request), at_card(request, directive_id, proposal_id)
    chars, pieces = one.proposal.reading.chars, pieces_of(one.proposal)
    words = [(start, " ".join(chars[start:end].split())) for start, end in pieces[1:]]
    address = reverse("review:split", args=[directive_id, proposal_id])
    form = SplitForm(request.POST or None, words)
    opened = Opened(form, "split", "Tách thành nhiều nhiệm vụ", "Tách", address, whole=True)
    made: list[Proposal] = []
    answer = decided(
        request, found, one.proposal, opened,
        lambda row, version, values: made.extend(
            cutting.split(act, row, version, parts_of(pieces, {int(one) for one in values["cat"]}))
        ),
    )  # fmt: skip
    if answer is None:
        messages.success(request, f"Đã tách thành {len(made)} thẻ.")
    return answer or to_page(directive_id, made[0].pk)


def merge(request: HttpRequest, directive_id: int, proposal_id: int) -> HttpResponse:
    """Make one task of this card and others near it."""
    act, found = act_of(request), review_of(request, directive_id)
    row = card_in(found, proposal_id)
    form = MergeForm(request.POST or None, _neighbours(found, row))
    address = reverse("review:merge", args=[directive_id, proposal_id])
    opened = Opened(form, "merge", "Gộp với thẻ khác", "Gộp", address, whole=True)
    first: list[Proposal] = []
    answer = decided(
        request, found, row, opened,
        lambda row, version, values: first.append(
            _merge(act, found, row, version, values["voi"])
        ),
    )  # fmt: skip
    if answer is None:
        messages.success(request, "Đã gộp các thẻ thành một.")
    return answer or to_page(directive_id, first[0].pk)


def add(request: HttpRequest, directive_id: int) -> HttpResponse:
    """A card of words that somebody marked in the text, or of a whole stretch."""
    directive, form = directive_in(request, directive_id), SelectionForm(request.POST)
    if request.method != "POST":
        return to_page(directive_id)
    if not form.is_valid():
        return refused(request, directive, 0, str(form.errors["doan"][0]))
    try:
        row = cutting.add_from_selection(act_of(request), directive, form.spans())
    except Refused as why:
        return refused(request, directive, 0, why.message)
    messages.success(request, "Đã thêm thẻ từ đoạn chọn. Hãy xem cơ quan, thời hạn rồi chấp nhận.")
    return to_page(directive_id, row.pk)


def quote(request: HttpRequest, directive_id: int, proposal_id: int) -> HttpResponse:
    """Tie a card to the words that somebody marked."""
    row, form = proposal_of(request, directive_id, proposal_id), SelectionForm(request.POST)
    if request.method != "POST":
        return to_page(directive_id, proposal_id)
    if not form.is_valid():
        return refused(request, row.directive, proposal_id, str(form.errors["doan"][0]))
    try:
        cutting.attach_quote(act_of(request), row, version_in(request), form.spans())
    except Refused as why:
        return refused(request, row.directive, proposal_id, why.message)
    messages.success(request, "Đã gắn trích dẫn cho thẻ.")
    return to_page(directive_id, proposal_id)


def pieces_of(row: Proposal) -> list[Piece]:
    """Where the words of a card may be cut: after each mark and line, between its spans."""
    chars = row.reading.chars
    return [piece for start, end in row.spans for piece in _cut(chars, start, end)]


def parts_of(pieces: Sequence[Piece], begins: set[int]) -> list[Part]:
    """The parts that begin at the first piece and at these."""
    parts: list[list[Piece]] = []
    for start, end in pieces:
        if not parts or start in begins:
            parts.append([(start, end)])
        elif parts[-1][-1][1] == start:
            parts[-1][-1] = (parts[-1][-1][0], end)
        else:
            parts[-1].append((start, end))
    return [Part(spans) for spans in parts]


def _cut(chars: str, start: int, end: int) -> Iterator[Piece]:
    for match in _BREAK.finditer(chars, start, end):
        if match.end() < end:
            yield start, match.end()
            start = match.end()
    yield start, end


def _neighbours(found: Review, row: Proposal) -> list[tuple[str, str]]:
    alive = [
        one
        for one in found.cards
        if one.proposal.state in ALIVE
        and one.proposal.given_at is None
        and one.proposal.reading_id == row.reading_id
    ]
    here = next((at for at, one in enumerate(alive) if one.proposal.pk == row.pk), 0)
    near = alive[max(0, here - _NEAR) : here + _NEAR + 1]
    return [
        (f"{one.proposal.pk}-{one.proposal.version}", f"Thẻ {one.number}: {one.proposal.shown}")
        for one in near
        if one.proposal.pk != row.pk
    ]


def _merge(act: Act, found: Review, row: Proposal, version: int, others: list[str]) -> Proposal:
    pairs = [one.split("-") for one in others]
    chosen = [(card_in(found, int(pk)), int(seen)) for pk, seen in pairs]
    return cutting.merge(act, [(row, version), *chosen])
