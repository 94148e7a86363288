"""What was typed in a form whose session had ended, for an hour, for the same browser alone."""

import secrets
from dataclasses import dataclass
from typing import TypeVar

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse

_SECONDS = 3600
_LARGEST = 500_000
_COOKIE = "kept_form"
_OWN_FIELD = "csrfmiddlewaretoken"
_Answer = TypeVar("_Answer", bound=HttpResponse)


@dataclass(frozen=True, slots=True)
class KeptForm:
    """Where a form was sent, and its fields in their order, but for the token."""

    path: str
    fields: tuple[tuple[str, str], ...]


def can_keep(request: HttpRequest) -> bool:
    """Whether it is a form without files and passwords, of a bearable size."""
    secret = any("password" in name for name in request.POST)
    size = sum(len(value) for _, values in request.POST.lists() for value in values)
    return request.method == "POST" and not request.FILES and not secret and size <= _LARGEST


def keep(request: HttpRequest) -> str:
    """Keep the form of a request; its key."""
    key = secrets.token_hex(16)
    fields = tuple(
        (name, value)
        for name, values in request.POST.lists()
        for value in values
        if name != _OWN_FIELD
    )
    caches["kept_forms"].set(key, (request.get_full_path(), fields), _SECONDS)
    return key


def lead(request: HttpRequest, response: _Answer, key: str) -> _Answer:
    """The response that leads to a kept form, for this browser: a link alone is not enough.

    ``key`` is empty where none is kept. For htmx the whole page goes there: its parts would be
    swapped into each other.
    """
    if key:
        secure = settings.SESSION_COOKIE_SECURE
        response.set_cookie(_COOKIE, key, _SECONDS, httponly=True, secure=secure, samesite="Lax")
    if request.htmx:  # type: ignore[attr-defined]  # django_htmx's middleware sets it
        response.headers["HX-Redirect"] = response.headers["Location"]
        del response.headers["Location"]
        response.status_code = 200
    return response


def kept(request: HttpRequest, key: str) -> KeptForm | None:
    """The form of a key, if this browser sent it."""
    found = caches["kept_forms"].get(key) if request.COOKIES.get(_COOKIE) == key else None
    return KeptForm(*found) if found else None
