"""Niêm phong: committed events are chained by hash, in the order in which they are found."""

from django.db import connection

from sauro.people import clock
from sauro.people.commands.transaction import command
from sauro.tasks.chain import START, link
from sauro.tasks.models import Event, Seal

_AT_ONCE = 5_000


@command
def seal() -> int:
    """Chain what was not sealed yet; how many. One at a time; a second call does nothing twice.

    Only what is committed is seen. A transaction that took its number early and ends late is
    sealed after those that ended before it: positions say the order of sealing, not of happening.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('sauro.seal'))")
    last = Seal.objects.order_by("-position").first()
    position, chained = (last.position, last.hash) if last else (0, START)
    made = []
    for event in Event.objects.filter(seal__isnull=True).order_by("id")[:_AT_ONCE]:
        position, chained = position + 1, link(chained, event)
        made.append(Seal(position=position, event=event, hash=chained, at=clock.now()))
    Seal.objects.bulk_create(made)
    return len(made)
