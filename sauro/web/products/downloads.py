"""Files of products, byte for byte, always as a download."""

import logging
from typing import IO

from django.http import FileResponse, Http404, HttpRequest
from django.http.response import HttpResponseBase

from sauro.directives.queries.one_directive import open_original
from sauro.tasks.queries.handed import open_waiting, product_of
from sauro.web.products.entering import file_of
from sauro.web.rights import act_of

logger = logging.getLogger(__name__)


def product(request: HttpRequest, product_id: int) -> HttpResponseBase:
    """The file of a product, for those who read what its agency reported."""
    act = act_of(request)
    assert act.by
    found = product_of(act.by, product_id, act.day)
    if found is None or found.original is None:
        raise Http404
    try:
        content = open_original(found.original)
    except FileNotFoundError as error:
        logger.exception("product %s is gone from the storage", product_id)
        raise Http404 from error
    return _attached(content, found.name or found.original.name)


def waiting(request: HttpRequest, handed_id: int) -> HttpResponseBase:
    """A file that waits to be matched, for those who go on with it."""
    handed = file_of(act_of(request), handed_id)
    content = open_waiting(handed)
    if content is None:
        raise Http404
    return _attached(content, handed.name)


def _attached(content: IO[bytes], name: str) -> HttpResponseBase:
    """Never shown by the browser itself: what was handed in may hold anything."""
    answer = FileResponse(
        content, as_attachment=True, filename=name, content_type="application/octet-stream"
    )
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Cache-Control"] = "private, no-store"
    return answer
