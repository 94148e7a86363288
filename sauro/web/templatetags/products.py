"""What pages of products say of files."""

from django import template

from sauro.people.spans import shown
from sauro.tasks.handed_head import day_of
from sauro.tasks.models import Handed
from sauro.tasks.vocabulary import HandedState

register = template.Library()


@register.filter
def state(handed: Handed) -> HandedState:
    """What became of it, with its label."""
    return HandedState(handed.state)


@register.filter
def iso_day(text: str) -> str:
    """20/4/2026 for 2026-04-20; nothing for no day."""
    day = day_of(text)
    return shown(day) if day else ""
