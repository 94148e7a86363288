"""Directives as officials call them."""

from django import template

from sauro.directives.models import Directive
from sauro.directives.queries.kinds import called, kind_name, signed

register = template.Library()


register.filter("called", called)
register.filter("signed", signed)


@register.filter
def kind(code: str) -> str:
    """Kế hoạch for KH; words that are no abbreviation stay as they are."""
    return kind_name(code)


@register.filter
def short(directive: Directive) -> str:
    """Its number, else the beginning of its title: for links in passing."""
    return directive.number or cut(directive.title or kind_name(directive.kind) or "Văn bản", 70)


@register.filter
def cut(text: str, most: int) -> str:
    """The text, or as many whole words of it as ``most`` characters hold."""
    text = " ".join(text.split()).removesuffix(" -")
    return text if len(text) <= most else f"{text[:most].rpartition(' ')[0].rstrip(' ,;:-')}…"
