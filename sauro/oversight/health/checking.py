"""All that is looked at, in the order of the page."""

from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from sauro.oversight.health import jobs, stores
from sauro.oversight.health.sign import Sign, State
from sauro.people.models import User
from sauro.people.queries.dated import valid_on
from sauro.people.vocabulary import PostKind


@dataclass(frozen=True, slots=True)
class Health:
    """``failed`` are the latest of ``failures`` jobs that could not be done; ``administrators``
    are the names of those who keep accounts here."""

    signs: list[Sign]
    failed: list[jobs.Failed]
    failures: int
    administrators: list[str]

    @property
    def amiss(self) -> int:
        """How many things want somebody."""
        return sum(one.state != State.GOOD for one in self.signs) + bool(self.failures)


def health_of(now: datetime) -> Health:
    """How all of it is."""
    signs = [
        jobs.queue(),
        stores.backup(now),
        stores.disk(Path(settings.MEDIA_ROOT)),
        stores.originals(now),
        stores.log(now),
        stores.database(),
        Sign("Phiên bản", State.GOOD, f"Sáu Rõ {version('sauro')}."),
    ]
    failed = jobs.failed()
    administrators = User.objects.filter(
        valid_on(timezone.localdate(now), "posts__"),
        posts__kind=PostKind.ADMINISTRATOR,
        is_active=True,
    )
    names = list(administrators.distinct().order_by("sort_key").values_list("full_name", flat=True))
    return Health(signs, failed[: jobs.SHOWN], len(failed), names)
