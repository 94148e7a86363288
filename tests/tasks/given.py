"""Directives of the demonstration, reviewed and given."""

from sauro.directives.commands.review.closing import class_passage, sign_off
from sauro.directives.commands.review.deciding import accept
from sauro.directives.models import Directive
from sauro.directives.queries.coverage import coverage, undecided
from sauro.directives.vocabulary import PassageKind, ProposalState
from sauro.people.act import Act
from sauro.tasks.commands.give import Given, give
from tests.directives.offices import notice, plan


def reviewed(act: Act, directive: Directive) -> Directive:
    """Each card accepted, each stretch classed, the review signed off."""
    for card in directive.proposals.filter(state=ProposalState.PROPOSED):
        accept(act, card, card.version)
    for stretch in undecided(coverage(directive)):
        class_passage(act, stretch.passage, PassageKind.CONTEXT)
    return sign_off(act, directive)


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
