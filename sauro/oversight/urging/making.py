"""The day's digests, made in one transaction: all of them, or none."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from django.db import connection
from django.utils import timezone

from sauro.oversight.models import Digest, DigestEntry, Urging, UrgingDay
from sauro.oversight.queries.digests import KEPT_DAYS
from sauro.oversight.urging.hours import at_work
from sauro.oversight.urging.planning import Told, plan_for
from sauro.oversight.urging.vocabulary import MUST_ACT, Channel
from sauro.people.commands.transaction import command
from sauro.people.queries.calendar import work_calendar

_AT_ONCE = 1000


@command
def make_digests(now: datetime) -> int:
    """Make those of the day it is; how many. Before or after work, on a day off and where they were
    made already nothing is done: what was missed that way is told on the next working day."""
    day = timezone.localdate(now)
    if not at_work(now, work_calendar()):
        return 0
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('sauro.digests'))")
    if UrgingDay.objects.filter(day=day).exists():
        return 0
    plan = plan_for(day, day)
    UrgingDay.objects.create(day=day, since=plan.window.since, made_at=now)
    digests = Digest.objects.bulk_create(
        Digest(
            user=one.user, day=day, made_at=now, acts=one.acts, total=len(one.items)
        )
        for one in plan.told
    )  # fmt: skip
    pairs = list(zip(digests, plan.told, strict=True))
    DigestEntry.objects.bulk_create(_entries(pairs), batch_size=_AT_ONCE)
    Urging.objects.bulk_create(_urgings(pairs), batch_size=_AT_ONCE)
    return len(digests)


def forget_told(today: date) -> int:
    """Delete the entries of digests that are not shown any more; how many."""
    old = DigestEntry.objects.filter(digest__day__lte=today - timedelta(KEPT_DAYS))
    return old.delete()[0]


def _entries(pairs: Iterable[tuple[Digest, Told]]) -> Iterator[DigestEntry]:
    for digest, told in pairs:
        for rank, item in enumerate(told.items):
            yield DigestEntry(
                digest=digest,
                rank=rank,
                reason=item.reason,
                part=item.part,
                step=item.step,
                assignment=item.assignment,
                agency_id=item.agency,
                count=item.count,
                due=item.due,
            )


def _urgings(pairs: Iterable[tuple[Digest, Told]]) -> Iterator[Urging]:
    """Of what must be acted on by a step: news and lists urge no lượt giao."""
    for digest, told in pairs:
        for item in told.items:
            if item.step and item.assignment and item.reason in MUST_ACT:
                yield Urging(
                    assignment=item.assignment,
                    at=digest.made_at,
                    day=digest.day,
                    step=item.step,
                    words=str(item.step),
                    channel=Channel.SYSTEM,
                    user=told.user,
                    part=item.part,
                    digest=digest,
                )
