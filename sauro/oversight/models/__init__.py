"""Tables of oversight."""

from sauro.oversight.models.feed import CalendarFeed
from sauro.oversight.models.paper import OfficePaper
from sauro.oversight.models.printed import Print
from sauro.oversight.models.report import Report
from sauro.oversight.models.template import PaperTemplate
from sauro.oversight.models.urging import Digest, DigestEntry, LadderStep, Urging, UrgingDay

__all__ = [
    "CalendarFeed",
    "Digest",
    "DigestEntry",
    "LadderStep",
    "OfficePaper",
    "PaperTemplate",
    "Print",
    "Report",
    "Urging",
    "UrgingDay",
]
