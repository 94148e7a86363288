"""The letters of the matrix of approval."""

from django import template

from sauro.tasks.registered import Registered

register = template.Library()
LETTERS = {
    Registered.UNSENT: "C", Registered.SENT: "G", Registered.RETURNED: "L", Registered.AGREED: "N",
}  # fmt: skip


@register.filter
def letter(state: Registered) -> str:
    """One letter beside the colour: for print without colours, and for who sees none."""
    return LETTERS[state]
