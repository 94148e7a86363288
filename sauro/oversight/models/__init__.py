"""All models of oversight."""

from sauro.oversight.models.feed import CalendarFeed
from sauro.oversight.models.urging import Digest, DigestEntry, LadderStep, Urging, UrgingDay

__all__ = ["CalendarFeed", "Digest", "DigestEntry", "LadderStep", "Urging", "UrgingDay"]
