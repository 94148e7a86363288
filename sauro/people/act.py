"""Who does something, when, and within which request: passed to every command."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from sauro.people.models import User


@dataclass(frozen=True, slots=True)
class Act:
    """``by`` does something at ``now`` (aware); ``request_id`` groups what one request did.

    Without ``by`` the installation itself acts, while it is set up: never a request of the web.
    """

    by: User | None
    now: datetime
    request_id: str = ""

    @property
    def day(self) -> date:
        """The day of it, in Viet Nam."""
        return timezone.localdate(self.now)
