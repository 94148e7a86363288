"""How the system is, for the office and who keeps it; a failed job is done again."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.oversight.health import retrying
from sauro.oversight.health.checking import health_of
from sauro.people.policy import Right
from sauro.people.queries.history import changes_about
from sauro.people.refusal import Refused
from sauro.people.vocabulary import Subject
from sauro.web.page import page
from sauro.web.rights import act_of, needs
from sauro.web.submitting import see_other


@needs(Right.SYSTEM)
def state(request: HttpRequest) -> HttpResponse:
    """Each thing with how it is, what to do, whom to call."""
    now = act_of(request).now
    context = {"health": health_of(now), "now": now, "retried": changes_about(Subject.JOB, 10)}
    return page(request, "system/state.html", context)


@needs(Right.SYSTEM)
@require_POST
def retry(request: HttpRequest, number: int) -> HttpResponse:
    """Put a failed job back into the queue."""
    try:
        words = retrying.retry(act_of(request), number)
        messages.success(
            request, f"Đã cho làm lại: {words}. Tải lại trang sau một phút để xem kết quả."
        )
    except Refused as refused:
        messages.error(request, refused.message)
    return see_other(reverse("system:list"))
