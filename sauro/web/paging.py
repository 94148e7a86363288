"""Lists whose queries page by themselves."""

from django.http import HttpRequest, QueryDict


def asked_number(request: HttpRequest) -> int:
    """The page that the address asks for by ``trang``; 1 where it says nothing sensible."""
    text = request.GET.get("trang", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else 1


def number_in(values: QueryDict, name: str) -> int | None:
    """A number that an address or a form holds; None where it says nothing sensible."""
    text = values.get(name) or ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
