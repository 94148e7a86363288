"""What is no task is classed, decisions are taken back, the review is signed off."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse

from sauro.directives.commands.review import closing, undoing
from sauro.directives.queries.coverage import Stretch
from sauro.directives.queries.review import Review
from sauro.directives.vocabulary import ALIVE, DecisionKind, DirectiveState, PassageKind
from sauro.people.refusal import Refused
from sauro.web.review.answering import State, directive_in, refused, review_of, shown, to_page
from sauro.web.review.forms import StretchForm
from sauro.web.rights import act_of


def stretch(request: HttpRequest, directive_id: int, passage_id: int) -> HttpResponse:
    """Say what a stretch is."""
    act, found = act_of(request), review_of(request, directive_id)
    one = _stretch(found, passage_id)
    form = StretchForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        seen = request.POST.get("seen", "")
        try:
            kind = PassageKind(values["loai"])
            closing.class_passage(act, one.passage, kind, values["vi_sao"], seen=seen)
            return to_page(directive_id)
        except Refused as why:
            form.add_error(None, why.message)
            found = review_of(request, directive_id)
            one = _stretch(found, passage_id)
    status = 422 if request.method == "POST" else 200
    return shown(request, found, State(stretch=one, opened_stretch=form), status)


def undo(request: HttpRequest, directive_id: int) -> HttpResponse:
    """Take back one's last decision."""
    directive = directive_in(request, directive_id)
    if request.method != "POST":
        return to_page(directive_id)
    try:
        done = undoing.undo(act_of(request), directive)
    except Refused as why:
        return refused(request, directive, 0, why.message)
    last = done.undoes
    assert last
    messages.success(request, f"Đã hoàn tác: {DecisionKind(last.kind).label.lower()}.")
    row = last.proposal
    alive = row is not None and row.state in (*ALIVE, "rejected")
    return to_page(directive_id, row.pk if row is not None and alive else 0)


def sign_off(request: HttpRequest, directive_id: int) -> HttpResponse:
    """Say that the review is done; where two have to, the second one says it again."""
    directive = directive_in(request, directive_id)
    if request.method != "POST":
        return to_page(directive_id)
    try:
        directive = closing.sign_off(act_of(request), directive)
    except Refused as why:
        return refused(request, directive, 0, why.message)
    if directive.state == DirectiveState.REVIEWED:
        messages.success(request, "Đã xác nhận rà soát xong. Tiếp theo: kiểm tra trước khi giao.")
    elif directive.state == DirectiveState.EMPTY:
        messages.success(request, "Đã xác nhận rà soát xong. Văn bản này không giao nhiệm vụ nào.")
    else:
        messages.success(request, "Đã xác nhận lần đầu. Văn bản này cần người thứ hai xác nhận.")
    return to_page(directive_id)


def _stretch(found: Review, passage_id: int) -> Stretch:
    for one in found.strip:
        if one.passage.pk == passage_id:
            return one
    raise Http404
