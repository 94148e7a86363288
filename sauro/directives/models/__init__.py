"""Tables of directives. Fields and constraints only; writes are in ``commands``."""

from sauro.directives.models.annex import Annex, AnnexRow
from sauro.directives.models.arrival import Arrival
from sauro.directives.models.audience import Audience, Citation
from sauro.directives.models.directive import Directive
from sauro.directives.models.original import Original
from sauro.directives.models.passage import Passage
from sauro.directives.models.plan import AgencyPlan
from sauro.directives.models.proposal import Gap, Party, Proposal
from sauro.directives.models.rendition import Reading, Rendition
from sauro.directives.models.review import Decision

__all__ = [
    "AgencyPlan",
    "Annex",
    "AnnexRow",
    "Arrival",
    "Audience",
    "Citation",
    "Decision",
    "Directive",
    "Gap",
    "Original",
    "Party",
    "Passage",
    "Proposal",
    "Reading",
    "Rendition",
]
