"""A backup is made: database first, then the originals it knows; whole, or not at all."""

import shutil
from dataclasses import dataclass, replace
from datetime import timedelta
from importlib.metadata import version
from pathlib import Path

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from sauro.config.installation import FILE
from sauro.config.safety import facts, pages
from sauro.config.safety.digests import sha256_of, to_disk
from sauro.config.safety.dumping import Server
from sauro.config.safety.pool import Pool
from sauro.config.safety.target import BackupError, alone_in, unwritable
from sauro.oversight.backups import (
    DUMP,
    INSTALLATION,
    MANIFEST,
    POOL,
    UNFINISHED,
    Manifest,
    kept_in,
)
from sauro.people import clock


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made: ``added`` originals were not there yet, ``dropped`` older backups
    are gone."""

    folder: Path
    manifest: Manifest
    added: int
    dropped: int


def make(target: Path, keep_days: int, binaries: Path) -> Made:
    """Make one in ``target``, of the database and the files that Django knows. ``Refusal``.

    Then those of more than ``keep_days`` days ago go, except the latest.
    """
    missing = facts.known_migrations() - set(facts.migrations())
    if missing:
        raise BackupError(
            "Cơ sở dữ liệu chưa ở phiên bản của chương trình này; hãy chạy sauro serve một lần để"
            " nâng cấp rồi sao lưu."
        )
    with alone_in(target):
        draft = target / UNFINISHED
        try:
            shutil.rmtree(draft, ignore_errors=True)
            draft.mkdir(mode=0o700)
            manifest, added = _filled(draft, Pool(target / POOL), binaries)
            folder = _free(target, f"{timezone.localtime(manifest.at):%Y-%m-%d-%H%M%S}")
            draft.rename(folder)
            to_disk(target)
        except OSError as error:
            raise unwritable(target, error) from error
        finally:
            shutil.rmtree(draft, ignore_errors=True)
        return Made(folder, manifest, added, _drop_old(target, keep_days))


def _filled(draft: Path, pool: Pool, binaries: Path) -> tuple[Manifest, int]:
    """All parts, the manifest last; how many originals were new."""
    server = Server.of(connection.settings_dict, binaries)
    own = settings.INSTALLATION.folder / FILE
    at = clock.now()
    with clock.standing(at), transaction.atomic():
        server.dump(draft / DUMP, facts.as_of_one_moment())
        counts, anchor, migrations = facts.counts(), facts.anchor(), facts.migrations()
        originals, known = facts.originals(), list(facts.files())
        reader = pages.reader()
        shown = pages.rendered(reader.username, pages.addresses()) if reader else ()
    added, spoilt = _take(pool, known)
    (draft / INSTALLATION).touch(mode=0o600)
    shutil.copyfile(own, draft / INSTALLATION)
    manifest = Manifest(
        version("sauro"),
        at,
        migrations,
        counts,
        sha256_of(draft / DUMP),
        (draft / DUMP).stat().st_size,
        sha256_of(draft / INSTALLATION),
        replace(originals, spoilt=spoilt),
        anchor,
        reader.username if reader else "",
        shown,
    )
    manifest.write(draft / MANIFEST)
    for path in (*draft.iterdir(), draft):
        to_disk(path)
    return manifest, added


def _take(pool: Pool, known: list[facts.File]) -> tuple[int, tuple[str, ...]]:
    """How many originals were new to the pool, and which could not be had."""
    new = [one for one in known if not pool.holds(one)]
    spoilt = tuple(one.sha256 for one in new if not pool.add(one))
    return len(new) - len(spoilt), spoilt


def _free(target: Path, name: str) -> Path:
    """A name that no backup has."""
    folder, number = target / name, 1
    while folder.exists():
        number += 1
        folder = target / f"{name}-{number}"
    return folder


def _drop_old(target: Path, keep_days: int) -> int:
    """Remove whole backups that are too old; never the latest, and no original."""
    _, *older = kept_in(target)
    end = clock.now() - timedelta(days=keep_days)
    old = [one for one in older if one.manifest.at < end]
    for one in old:
        gone = one.folder.rename(target / UNFINISHED)
        shutil.rmtree(gone)
    return len(old)
