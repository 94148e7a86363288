"""The list of directives, and the file of one."""

import logging
from typing import Any

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse

from sauro.directives.commands.head import set_head
from sauro.directives.policy import Right
from sauro.directives.queries.coverage import coverage, undecided
from sauro.directives.queries.head import body_names, cards_of, signatures_of
from sauro.directives.queries.lists import list_directives, next_to_review
from sauro.directives.queries.one_directive import (
    directive_view,
    journal_of,
    open_original,
    original_of,
    text_view,
)
from sauro.directives.queries.pages import page_picture
from sauro.directives.queries.papers import papers_of
from sauro.directives.queries.twins import said_to_be
from sauro.directives.queries.words import Words, words_of_passage, words_of_task
from sauro.directives.vocabulary import DirectiveState
from sauro.people.act import Act
from sauro.reading.sources.errors import SourceError
from sauro.tasks.clearing import Cleared
from sauro.tasks.queries.clearness import clearness
from sauro.tasks.queries.progress import progress
from sauro.web.directives.forms import DirectiveFilter, HeadForm
from sauro.web.directives.found import directive_of
from sauro.web.directives.shown import pages_of, parts_of, pictures_of_words, readers_by_why
from sauro.web.directives.six import six_bars
from sauro.web.office import may
from sauro.web.page import page
from sauro.web.paging import asked_number, number_in
from sauro.web.rights import act_of
from sauro.web.sent import sent
from sauro.web.submitting import see_other, taken

logger = logging.getLogger(__name__)


def directives(request: HttpRequest) -> HttpResponse:
    """What waits for review first."""
    act = act_of(request)
    assert act.by
    form = DirectiveFilter(request.GET)
    form.is_valid()
    asked = form.cleaned_data
    rows = list_directives(
        act.by, act.day, q=asked.get("q", ""), state=asked.get("state", ""),
        number=asked_number(request),
    )  # fmt: skip
    context = {"form": form, "rows": rows, "may_enter": may(request, Right.ENTER)}
    return page(request, "directives/list.html", context, part="rows")


def directive(request: HttpRequest, directive_id: int) -> HttpResponse:
    """Hồ sơ văn bản: head, files, documents it names, who reads it, how far its tasks are."""
    act = act_of(request)
    assert act.by
    view = directive_view(act.by, directive_id, act.day)
    if view is None:
        raise Http404
    one = view.directive
    given = one.state == DirectiveState.GIVEN
    how_far = progress(act.by, one, act.day) if given else None
    signatures = signatures_of(view.renditions)
    context = {
        "view": view,
        "directive": one,
        "names": body_names(one, act.day),
        "files": [(row, signatures.get(row.pk)) for row in view.renditions],
        "progress": how_far,
        "idle": sum(not square.state for square in how_far.total.squares) if how_far else 0,
        "clear": six_bars(clearness(act.by, one, act.day)) if given else None,
        "cleared": Cleared,
        "may_review": may(request, Right.REVIEW),
        "readers": readers_by_why(view.readers),
        "reader_count": len({reader.row.agency_id for reader in view.readers}),
    }
    if context["may_review"]:
        waits = one.state == DirectiveState.WAITING
        next_one = None if waits else next_to_review(act.by, act.day)
        cards = cards_of(one)
        context |= {"cards": cards, "near": said_to_be(one), "next": next_one}
        if waits and not cards.waiting:
            context["stretches"] = len(undecided(coverage(one)))
    return page(request, "directives/directive.html", context)


def head(request: HttpRequest, directive_id: int) -> HttpResponse:
    """Review the head; a POST marks it as checked."""
    act = act_of(request)
    one = directive_of(request, directive_id, act.day, Right.REVIEW)
    form = HeadForm(*sent(request), directive=one, day=act.day)
    if request.method == "POST" and taken(
        form, lambda values: set_head(act, one, values["version"], form.values())
    ):
        messages.success(request, "Đã ghi thông tin văn bản.")
        return see_other(reverse("directives:directive", args=[directive_id]))
    status = 422 if request.method == "POST" else 200
    context = {"form": form, "directive": one} | _beside(request, act, directive_id)
    return page(request, "directives/head.html", context, status=status)


def _beside(request: HttpRequest, act: Act, directive_id: int) -> dict[str, Any]:
    """What the head is compared with: the pages of a printed file, else the words."""
    assert act.by
    view = text_view(act.by, directive_id, act.day)
    assert view is not None
    return {"text": view.reading.chars.strip(), "pages": pages_of(view.reading, directive_id)}


def text(request: HttpRequest, directive_id: int) -> HttpResponse:
    """The words of the directive, each stretch with what it is; those of the task or the passage
    that the address names are lit, on the pictures of their pages too."""
    act = act_of(request)
    assert act.by
    one = directive_of(request, directive_id, act.day)
    view = text_view(act.by, directive_id, act.day)
    assert view is not None
    words = _asked_words(request, act, directive_id)
    annex = words is not None and words.reading.rendition.is_annex
    shown = words.reading if words and annex else view.reading
    context = {
        "directive": one,
        "annex": shown.rendition if annex else None,
        "parts": parts_of(shown.chars, () if annex else view.strip, words),
        "papers": [] if annex else papers_of(one),
        "pictures": pictures_of_words(words, directive_id),
        "lit": words is not None,
    }
    return page(request, "directives/text.html", context)


def _asked_words(request: HttpRequest, act: Act, directive_id: int) -> Words | None:
    assert act.by
    task, start = number_in(request.GET, "the"), number_in(request.GET, "doan")
    if task is not None:
        return words_of_task(act.by, directive_id, task, act.day)
    return None if start is None else words_of_passage(act.by, directive_id, start, act.day)


def journal(request: HttpRequest, directive_id: int) -> HttpResponse:
    """What reviewers did, the latest first."""
    act = act_of(request)
    assert act.by
    one = directive_of(request, directive_id, act.day, Right.REVIEW)
    rows = journal_of(act.by, directive_id, act.day)
    return page(request, "directives/journal.html", {"directive": one, "rows": rows})


def original(request: HttpRequest, directive_id: int, sha256: str) -> HttpResponseBase:
    """An original, byte for byte, as a download."""
    act = act_of(request)
    assert act.by
    found = original_of(act.by, directive_id, sha256, act.day)
    if found is None:
        raise Http404
    try:
        content = open_original(found)
    except FileNotFoundError:
        logger.exception("original %s is gone from the storage", sha256)
        messages.error(request, "Kho lưu không còn tệp này. Hãy báo người quản trị kiểm tra kho.")
        return see_other(reverse("directives:directive", args=[directive_id]))
    return FileResponse(
        content, as_attachment=True, filename=found.name, content_type=found.media_type
    )


def picture(request: HttpRequest, directive_id: int, sha256: str, number: int) -> HttpResponse:
    """A page of an original as PNG; it never changes."""
    act = act_of(request)
    assert act.by
    try:
        drawn = page_picture(act.by, directive_id, sha256, number, act.day)
    except SourceError:
        drawn = None
    if drawn is None:
        raise Http404
    return HttpResponse(
        drawn, content_type="image/png", headers={"Cache-Control": "private, max-age=86400"}
    )
