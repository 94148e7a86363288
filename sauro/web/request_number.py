"""The number of the request being answered: under it the log has what happened."""

from contextvars import ContextVar

HEADER = "X-Request-Id"
META = "sauro.request_id"  # Django logs refusals after all middleware, with the request

number: ContextVar[str] = ContextVar("request_id", default="")


def request_id() -> str:
    """The number; empty outside of a request."""
    return number.get()
