"""What a request sent to a form."""

from typing import Any

from django.http import HttpRequest


def sent(request: HttpRequest) -> tuple[Any, Any]:
    """Data and files for a form; None for both where nothing was posted.

    An empty POST is one: its form says what is missing.
    """
    return (request.POST, request.FILES) if request.method == "POST" else (None, None)
