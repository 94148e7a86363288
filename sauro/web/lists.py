"""Lists page by page."""

from collections.abc import Sequence
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpRequest

ROWS = 50


def rows_of(request: HttpRequest, rows: Sequence[Any]) -> "Page[Any]":
    """The page that the address asks for by ``trang``; a number out of range is the nearest."""
    return Paginator(rows, ROWS).get_page(request.GET.get("trang"))
