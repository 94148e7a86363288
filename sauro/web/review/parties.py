"""Who does what on a card, whom a name means, and names the register was told to remember."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse

from sauro.directives.commands.review import assigning
from sauro.directives.commands.review.assigning import Meaning
from sauro.directives.models import Party, Proposal
from sauro.directives.queries.review import remembered_names
from sauro.directives.vocabulary import Outcome
from sauro.people.act import Act
from sauro.people.models import Agency, AgencyName, Group
from sauro.people.queries.agencies import agencies_on
from sauro.people.queries.groups import groups_on
from sauro.people.refusal import Refused
from sauro.web.page import page
from sauro.web.review.answering import Opened, at_card, decided, review_of, to_card, to_page
from sauro.web.review.forms import MeaningForm, PartiesForm
from sauro.web.rights import act_of
from sauro.web.submitting import see_other

_OTHERWISE = (Outcome.OPEN, Outcome.COLLECTIVE, Outcome.OUTSIDE)


def parties(request: HttpRequest, directive_id: int, proposal_id: int) -> HttpResponse:
    """Names that lead and that coordinate."""
    act, (found, one) = act_of(request), at_card(request, directive_id, proposal_id)
    form = PartiesForm(request.POST or None, one)
    address = reverse("review:parties", args=[directive_id, proposal_id])
    opened = Opened(form, "parties", "Cơ quan thực hiện", "Ghi", address)
    answer = decided(
        request, found, one.proposal, opened,
        lambda row, version, _: _put(act, row, version, form),
    )  # fmt: skip
    return answer or to_card(request, directive_id, proposal_id)


def meaning(
    request: HttpRequest, directive_id: int, proposal_id: int, party_id: int
) -> HttpResponse:
    """Whom the words mean: for this card, or remembered."""
    act, (found, one) = act_of(request), at_card(request, directive_id, proposal_id)
    party = _party(one.proposal, party_id)
    choices = _choices(one.proposal.directive.day or act.day)
    form = MeaningForm(request.POST or None, choices, _now(party))
    address = reverse("review:meaning", args=[directive_id, proposal_id, party_id])
    opened = Opened(form, "meaning", f"“{party.words}” là cơ quan nào?", "Ghi", address, whole=True)
    answer = decided(
        request, found, one.proposal, opened,
        lambda row, version, values: assigning.reassign(
            act, row, version, party, _meant(values["la"]), remember=values["ghi_nho"]
        ),
    )  # fmt: skip
    return answer or to_page(directive_id, proposal_id)


def names(request: HttpRequest, directive_id: int) -> HttpResponse:
    """Names that reviews had the register remember; a POST takes one of them back."""
    act, found = act_of(request), review_of(request, directive_id)
    assert act.by
    if request.method == "POST":
        number = request.POST.get("ten", "")
        name = get_object_or_404(AgencyName, pk=int(number) if number.isdecimal() else 0)
        try:
            assigning.forget_name(act, name)
            messages.success(request, f"Từ nay “{name.text}” không còn được hiểu như đã ghi nhớ.")
        except Refused as refused:
            messages.error(request, refused.message)
        return see_other(reverse("review:names", args=[directive_id]))
    rows = remembered_names(act.by, act.day)
    context = {"directive": found.directive, "rows": rows}
    return page(request, "review/names.html", context)


def _put(act: Act, row: Proposal, version: int, form: PartiesForm) -> None:
    for role, words in form.changes():
        row = assigning.set_parties(act, row, version, role, words)
        version = row.version


def _party(row: Proposal, party_id: int) -> Party:
    for party in row.parties.all():
        if party.pk == party_id:
            return party
    raise Http404


def _choices(day: date) -> list[Any]:
    """Agencies and groups of the day of the directive, then what is neither."""
    return [
        ("", [(str(one.value), one.label) for one in _OTHERWISE]),
        ("Cơ quan", [(f"a{view.id}", view.name) for view in agencies_on(day)]),
        ("Nhóm cơ quan", [
            (f"g{one.group.pk}", f"{one.group.name} ({len(one.members)})")
            for one in groups_on(day)
        ]),
    ]  # fmt: skip


def _now(party: Party) -> str:
    if party.agency_id:
        return f"a{party.agency_id}"
    return f"g{party.group_id}" if party.group_id else party.outcome


def _meant(value: str) -> Meaning:
    if value[1:].isdecimal():
        number = int(value[1:])
        if value[0] == "a":
            return Meaning(agency=get_object_or_404(Agency, pk=number))
        return Meaning(group=get_object_or_404(Group, pk=number))
    return Meaning(outcome=Outcome(value))
