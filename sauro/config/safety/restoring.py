"""``sauro restore``: a backup becomes an installation in an empty folder, and proves itself.

Until it is finished it lies in a folder inside, where no other command takes it for one.
"""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from sauro.config import wheel
from sauro.config.accounts import current
from sauro.config.database import Cluster
from sauro.config.django_setup import know_models
from sauro.config.installation import FILE, Installation
from sauro.config.refusal import reason
from sauro.config.safety.digests import to_disk
from sauro.config.safety.opening import RestoreError, opened, refuse_newer, same_version
from sauro.config.serving import locked, running
from sauro.config.supervisor import Stop, heed_signals
from sauro.oversight.backups import DUMP, POOL, UNFINISHED, Manifest

Told = Callable[[str], None]


def restore(backup: Path, installation: Installation, told: Told) -> bool:
    """Restore it and say what was compared; whether all is the same. ``Refusal``: nothing stays.

    What differs is told and the rest stands: after a loss that is more than nothing.
    """
    draft = Installation(installation.folder / UNFINISHED)
    _refuse_used(installation, draft)
    manifest = opened(backup)
    heed_signals()
    try:
        installation.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with locked(installation, "đang khôi phục"):
            _clear(draft)
            try:
                same = _filled(backup, manifest, draft, told)
                _move(draft, installation)
            finally:
                _clear(draft)
    except OSError as error:
        raise RestoreError(
            f"Không đọc hoặc ghi được {error.filename or installation.folder}: {reason(error)}."
        ) from error
    except Stop as stop:
        raise KeyboardInterrupt from stop
    finally:
        if not installation.exists():
            installation.lock.unlink(missing_ok=True)
    return same


def _filled(backup: Path, manifest: Manifest, draft: Installation, told: Told) -> bool:
    draft.set_up(replace(Installation(backup).identity(), backups=""))
    know_models(draft)
    refuse_newer(manifest)
    with running(draft):
        from django.db import connection

        from sauro.config.safety.dumping import Server

        if connection.introspection.table_names():
            raise RestoreError(
                "Cơ sở dữ liệu trong DATABASE_URL đã có dữ liệu; hãy tạo một cơ sở dữ liệu trống."
            )
        Server.of(connection.settings_dict, wheel.binaries()).restore(backup / DUMP)
        same = True
        for ok, words in _compared(backup, manifest, draft):
            told(f"{'  Đúng:' if ok else '  SAI: '} {words}")
            same = same and ok
        connection.close()
    if manifest.originals.waiting:
        told(
            f"{manifest.originals.waiting} tệp đang chờ đọc lúc sao lưu không có trong bản sao lưu;"
            " hãy đưa lại các tệp đó vào."
        )
    return same


def _compared(backup: Path, manifest: Manifest, draft: Installation) -> Iterator[tuple[bool, str]]:
    from django.core.management import call_command
    from django.db import connection

    from sauro.config.safety import proving
    from sauro.config.safety.pool import Pool
    from sauro.config.static_files import gather

    findings = [proving.tables(manifest)]
    findings += proving.originals(manifest, Pool(backup.parent / POOL), draft.files)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    gather(draft.static)
    findings.append(proving.log(manifest))
    if same_version(manifest) and manifest.pages:
        findings.append(proving.shown(manifest))
    yield from ((one.same, one.said) for one in findings)


def _refuse_used(installation: Installation, draft: Installation) -> None:
    """``InstallationError`` if the folder holds anything but what a killed restoration left."""
    folder = installation.folder
    left = {draft.folder.name, installation.lock.name}
    if not folder.is_dir() or not {path.name for path in folder.iterdir()} <= left:
        installation.refuse_used()


def _clear(draft: Installation) -> None:
    """Nothing stays of what was not finished, nor the database that works in it."""
    if draft.database.exists():
        Cluster(draft.database, draft.socket, wheel.binaries(), current()).stop()
    shutil.rmtree(draft.socket, ignore_errors=True)
    shutil.rmtree(draft.folder, ignore_errors=True)


def _move(draft: Installation, installation: Installation) -> None:
    """To where it belongs; the file by which it is known as an installation comes last."""
    shutil.rmtree(draft.socket, ignore_errors=True)
    draft.lock.unlink(missing_ok=True)
    parts = sorted(draft.folder.iterdir(), key=lambda path: path.name == FILE)
    for part in parts:
        part.rename(installation.folder / part.name)
    to_disk(installation.folder)
