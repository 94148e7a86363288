"""One page: whole for a browser, or the part of it that htmx asked for."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers

_ASKED_BY = ("HX-Request", "HX-Boosted", "HX-History-Restore-Request")


def page(
    request: HttpRequest,
    template: str,
    context: Mapping[str, Any] | None = None,
    *,
    part: str = "",
    status: int = 200,
) -> HttpResponse:
    """Answer with the template; with its partial ``part`` where htmx will swap that in.

    Boosted links and pages that htmx restores from the browser's history want the whole page.
    """
    htmx = request.htmx  # type: ignore[attr-defined]  # django_htmx's middleware sets it
    swapped = part and htmx and not htmx.boosted and not htmx.history_restore_request
    name = f"{template}#{part}" if swapped else template
    response = render(request, name, dict(context or {}), status=status)
    patch_vary_headers(response, _ASKED_BY)
    return response
