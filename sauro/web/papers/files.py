"""Papers and lists as files: Word at once, PDF when its job has made it."""

from django.contrib import messages
from django.http import FileResponse, HttpRequest, HttpResponse

from sauro.oversight.jobs import print_paper
from sauro.oversight.printing import open_print, print_of
from sauro.oversight.vocabulary import PrintState
from sauro.people.act import Act
from sauro.web.answers import docx
from sauro.web.page import page
from sauro.web.submitting import see_other

_AGAIN_AFTER = "2"


def answer(
    request: HttpRequest, act: Act, content: bytes, name: str, suffix: str, back: str
) -> HttpResponse | FileResponse:
    """The DOCX, or its PDF: a page that waits until it is there, or a word why it never will be,
    said on the page ``back``."""
    if suffix == "docx":
        return docx(content, name)
    row, ask = print_of(act, content, again="cho" not in request.GET)
    if ask:
        print_paper.defer(print_id=row.pk)
    if row.state == PrintState.DONE:
        return FileResponse(
            open_print(row), as_attachment=True, filename=f"{name}.pdf",
            content_type="application/pdf",
        )  # fmt: skip
    if row.state == PrintState.FAILED:
        messages.error(request, row.why)
        return see_other(back)
    asked = request.GET.copy()
    asked["cho"] = "1"
    waiting: HttpResponse = page(request, "papers/printing.html", {"back": back})
    waiting["Refresh"] = f"{_AGAIN_AFTER}; url={request.path}?{asked.urlencode()}"
    return waiting
