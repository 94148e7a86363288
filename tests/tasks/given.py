"""Directives of the demonstration, reviewed and given."""

from sauro.directives.models import Directive
from sauro.people.act import Act
from sauro.tasks.commands.give import Given, give
from sauro.tasks.demo.cast import reviewed
from tests.directives.offices import notice, plan


def given_plan(act: Act) -> tuple[Directive, Given]:
    """KH 2233/KH-UBND, given."""
    directive = reviewed(act, plan(act))
    counts = give(act, directive)
    directive.refresh_from_db()
    return directive, counts


def given_notice(act: Act) -> tuple[Directive, Given]:
    """The notice of the former city, given."""
    directive = reviewed(act, notice(act))
    counts = give(act, directive)
    directive.refresh_from_db()
    return directive, counts
