"""What every request carries: a number of its own."""

import secrets
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from sauro.people.queries.posts import asked_once
from sauro.web.request_number import HEADER, META, number, request_id

_READS = ("GET", "HEAD")


class PostsAskedOnceMiddleware:
    """While a page is only read, nobody's posts change: each part of it need not ask again."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in _READS:
            return self.get_response(request)
        with asked_once():
            return self.get_response(request)


class RequestIdMiddleware:
    """Gives each request a number, which logs and error pages show and the answer carries.

    A number sent along is never taken over: whoever calls must not write into our logs.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.META[META] = secrets.token_hex(8)
        token = number.set(request.META[META])
        try:
            response = self.get_response(request)
            response.headers[HEADER] = request_id()
            return response
        finally:
            number.reset(token)
