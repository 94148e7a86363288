"""What a database holds, asked in the same way when it is backed up and when it was restored."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from sauro.config.safety.dumping import EMPTIED
from sauro.directives.models import AgencyPlan, Arrival, Original
from sauro.oversight.backups import Originals
from sauro.tasks.models import Handed, Seal
from sauro.tasks.queries.log import Anchor, verify_log
from sauro.tasks.vocabulary import HandedState

_READ = (HandedState.UNSURE, HandedState.FOREIGN, HandedState.DUPLICATE)


@dataclass(frozen=True, slots=True)
class File:
    """A file that the database knows, and its place among the files of the application."""

    sha256: str
    size: int
    place: str


def as_of_one_moment() -> str:
    """From here to the end of the transaction all is seen as it is now, whatever others write.

    The name by which other programs see the same. First of all in its transaction.
    """
    with connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        cursor.execute("SELECT pg_export_snapshot()")
        (name,) = cursor.fetchone()
        return str(name)


def counts() -> dict[str, int]:
    """Rows by table, of all tables whose content is kept."""
    names = connection.introspection.table_names()
    return {name: _rows(name) for name in sorted(set(names) - set(EMPTIED))}


def migrations() -> tuple[str, ...]:
    """Those that made the tables what they are, "app.name"."""
    applied = MigrationRecorder(connection).applied_migrations()
    return tuple(sorted(f"{app}.{name}" for app, name in applied))


def known_migrations() -> frozenset[str]:
    """Those that this version of the program has."""
    disk = MigrationLoader(None, ignore_no_migrations=True).disk_migrations
    return frozenset(f"{app}.{name}" for app, name in disk)


def anchor() -> str:
    """How far the log is sealed."""
    last = Seal.objects.order_by("-position").first()
    return str(Anchor(last.position, last.hash) if last else verify_log().sealed)


def originals() -> Originals:
    """Those that the database knows."""
    digest, count, total = hashlib.sha256(), 0, 0
    for one in files():
        digest.update(f"{one.sha256} {one.size} {one.place}\n".encode())
        count, total = count + 1, total + one.size
    unread = Arrival.objects.exclude(spool="").count()
    unread += AgencyPlan.objects.exclude(spool="").count()
    unread += Handed.objects.exclude(spool="").exclude(state__in=_READ).count()
    return Originals(count, total, digest.hexdigest(), (), unread)


def files() -> Iterator[File]:
    """Originals by hash; then products that were read and wait for somebody to choose a task."""
    kept = Original.objects.order_by("sha256").values_list("sha256", "size")
    for sha256, size in kept.iterator(2_000):
        yield File(sha256, size, key_of(sha256))
    waiting = Handed.objects.filter(state__in=_READ).exclude(spool="").order_by("pk")
    for values in waiting.values_list("sha256", "size", "spool"):
        yield File(*values)


def key_of(sha256: str) -> str:
    """Where an original lies among files."""
    return Original(sha256=sha256).key


def _rows(table: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {connection.ops.quote_name(table)}")  # noqa: S608
        (count,) = cursor.fetchone()
        return int(count)
