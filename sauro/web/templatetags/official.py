"""Days and pages as officials write them."""

from datetime import date, datetime

from django import template
from django.http import QueryDict
from django.utils import timezone

from sauro.people.models import User
from sauro.people.spans import shown
from sauro.reading.normalize import without_markup
from sauro.tasks.queries.standing_in import Doers

register = template.Library()


@register.filter
def day(value: date | None) -> str:
    """30/6/2025, 01/7/2025; nothing for no day."""
    return shown(value) if value else ""


@register.filter
def moment(value: datetime) -> str:
    """14:30 ngày 01/7/2025, in Viet Nam."""
    local = timezone.localtime(value)
    return f"{local:%H:%M} ngày {shown(local.date())}"


@register.filter
def as_read(words: str) -> str:
    """A quote without the mark-up of its file."""
    return without_markup(words)


@register.filter
def days_from(until: datetime, start: datetime) -> int:
    """Whole days from one moment to a later one."""
    return (until - start).days


@register.simple_tag
def done_by(doers: Doers, user: User, at: datetime) -> str:
    """Who did it, and for whom they stood in by a delegation."""
    return doers.named(user, at)


@register.simple_tag
def with_page(query: QueryDict, number: int) -> str:
    """The filter of an address with another page of the list."""
    wanted = query.copy()
    wanted["trang"] = str(number)
    return f"?{wanted.urlencode()}"
