"""Shares with what they are of."""

from django import template

from sauro.oversight.figures import Rate

register = template.Library()
_LIFTED = 7


@register.filter
def share(rate: Rate) -> str:
    """81,4 % (35/43), or that there is nothing to divide by."""
    if rate.percent is None:
        return "chưa có"
    return f"{rate.percent:.1f} % ({rate.part}/{rate.whole})".replace(".", ",")


@register.filter
def above(y: float) -> str:
    """Where the words above a mark stand."""
    return str(round(y - _LIFTED, 1))
