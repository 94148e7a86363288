"""What one answers about a file with one button.

Each leads back to its lot, or to the assignment that it was handed in for.
"""

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.tasks.commands.handed_reading import document_of
from sauro.tasks.commands.handing import choose, drop_product, retry_product, unmatch
from sauro.tasks.models import Handed
from sauro.tasks.queries.handed import entered_assignment
from sauro.web.products.entering import file_of, for_those_who_hand_in
from sauro.web.rights import act_of
from sauro.web.submitting import see_other


@require_POST
@for_those_who_hand_in
def put(request: HttpRequest, handed_id: int) -> HttpResponse:
    """Hand it in for a candidate, with the head as it was read."""
    wanted = request.POST.get("nhiem_vu", "")

    def answer(act: Act, handed: Handed) -> None:
        assert act.by
        named = int(wanted) if wanted.isascii() and wanted.isdigit() else 0
        assignment = entered_assignment(act.by, named, act.day)
        document = document_of(handed.head, handed.name, None)
        if assignment is None:
            raise Http404
        if document is None:
            raise Refused("Chưa đọc được ngày văn bản. Hãy mở tệp và ghi ngày.")
        choose(act, handed, assignment, document)

    return _answered(request, handed_id, answer, "Đã ghép {name}.")


@require_POST
@for_those_who_hand_in
def take_back(request: HttpRequest, handed_id: int) -> HttpResponse:
    """It was matched with the wrong task."""

    def answer(act: Act, handed: Handed) -> None:
        unmatch(act, handed, "")

    return _answered(request, handed_id, answer, "Đã gỡ {name}. Hãy chọn nhiệm vụ khác.")


@require_POST
@for_those_who_hand_in
def drop(request: HttpRequest, handed_id: int) -> HttpResponse:
    """It is no product."""
    return _answered(request, handed_id, drop_product, "Đã bỏ {name}.")


@require_POST
@for_those_who_hand_in
def retry(request: HttpRequest, handed_id: int) -> HttpResponse:
    """Read it again."""
    return _answered(request, handed_id, retry_product, "Đang đọc lại {name}.")


def _answered(
    request: HttpRequest, handed_id: int, answer: Callable[[Act, Handed], object], done: str
) -> HttpResponse:
    act = act_of(request)
    handed = file_of(act, handed_id)
    try:
        answer(act, handed)
        messages.success(request, done.format(name=handed.name))
    except Refused as refused:
        messages.error(request, f"{handed.name}: {refused.message}")
    if handed.wanted_id is not None:
        return see_other(reverse("products:one", args=[handed.wanted_id]))
    return see_other(reverse("products:lot", args=[handed.batch]))
