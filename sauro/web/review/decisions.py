"""Decisions upon one card: accept, edit, answer, reject; and the page they are taken on."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from sauro.directives.commands.review import deciding
from sauro.directives.models import Proposal
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.web.review.answering import (
    Opened,
    State,
    at_card,
    card_in,
    decided,
    proposal_of,
    refused,
    review_of,
    shown,
    to_card,
    to_page,
    version_in,
)
from sauro.web.review.forms import AnswersForm, EditForm, RejectForm
from sauro.web.rights import act_of


def review(request: HttpRequest, directive_id: int) -> HttpResponse:
    """The source beside the cards; ``?the=`` says at which one."""
    return shown(request, review_of(request, directive_id), State())


def card(request: HttpRequest, directive_id: int, proposal_id: int) -> HttpResponse:
    """The page at one card."""
    found = review_of(request, directive_id)
    return shown(request, found, State(card_in(found, proposal_id).pk))


def accept(request: HttpRequest, directive_id: int, proposal_id: int) -> HttpResponse:
    """Take it as a task. What comes by GET, as after signing in again, only shows the card."""
    if request.method != "POST":
        return card(request, directive_id, proposal_id)
    proposal = proposal_of(request, directive_id, proposal_id)
    try:
        deciding.accept(act_of(request), proposal, version_in(request))
    except Refused as why:
        return refused(request, proposal.directive, proposal_id, why.message)
    return to_card(request, directive_id, proposal_id)


def reject(request: HttpRequest, directive_id: int, proposal_id: int) -> HttpResponse:
    """Leave it out, with a reason."""
    act, (found, one) = act_of(request), at_card(request, directive_id, proposal_id)
    opened = Opened(
        RejectForm(request.POST or None), "reject", "Loại thẻ này", "Loại",
        _address("reject", directive_id, proposal_id),
    )  # fmt: skip
    answer = decided(
        request, found, one.proposal, opened,
        lambda row, version, values: deciding.reject(act, row, version, values["ly_do"]),
    )  # fmt: skip
    return answer or to_card(request, directive_id, proposal_id)


def edit(request: HttpRequest, directive_id: int, proposal_id: int) -> HttpResponse:
    """Change how it reads, its product and deadlines."""
    act, (found, one) = act_of(request), at_card(request, directive_id, proposal_id)
    form = EditForm(request.POST or None, one.proposal)
    address = _address("edit", directive_id, proposal_id)
    opened = Opened(form, "edit", "Sửa nhiệm vụ", "Ghi", address, whole=True)  # marks change too
    answer = decided(
        request, found, one.proposal, opened,
        lambda row, version, values: deciding.edit(
            act, row, version,
            shown=values["noi_dung"], product=values["san_pham"], deadlines=form.due(),
        ),
    )  # fmt: skip
    return answer or to_page(directive_id, proposal_id)


def answers(request: HttpRequest, directive_id: int, proposal_id: int) -> HttpResponse:
    """Answer what the text leaves open."""
    act, (found, one) = act_of(request), at_card(request, directive_id, proposal_id)
    form = AnswersForm(request.POST or None, one.gaps)
    opened = Opened(
        form, "answers", "Làm rõ chỗ văn bản chưa nêu", "Ghi câu trả lời",
        _address("answers", directive_id, proposal_id),
    )  # fmt: skip
    answer = decided(
        request, found, one.proposal, opened,
        lambda row, version, _: _answer(act, row, version, form),
    )  # fmt: skip
    return answer or to_card(request, directive_id, proposal_id)


def _answer(act: Act, row: Proposal, version: int, form: AnswersForm) -> None:
    """Each answer is a decision of its own, which can be undone alone."""
    for name, words, day in form.answers():
        row = deciding.answer_gap(act, row, version, name, words, day)
        version = row.version


def _address(name: str, *numbers: Any) -> str:
    return reverse(f"review:{name}", args=numbers)
