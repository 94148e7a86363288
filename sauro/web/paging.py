"""Lists whose queries page by themselves."""

from django.http import HttpRequest


def asked_number(request: HttpRequest) -> int:
    """The page that the address asks for by ``trang``; 1 where it says nothing sensible."""
    text = request.GET.get("trang", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else 1
