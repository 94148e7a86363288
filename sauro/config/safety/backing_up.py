"""``sauro backup``, and the backup of each night."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, time, timedelta
from pathlib import Path

from sauro.config import address, wheel
from sauro.config.django_setup import know_models
from sauro.config.installation import Installation
from sauro.config.refusal import Refusal
from sauro.config.safety.target import BackupError, target_in
from sauro.config.serving import ServeError, locked, running
from sauro.config.supervisor import Stop, heed_signals
from sauro.config.working import reach_database
from sauro.oversight.backups import Failure, kept_in, note_failure
from sauro.people import clock

NIGHT = time(1, 0)
"""From then on, in Viet Nam, the backup of a day is due."""


def back_up(installation: Installation, asked: Path | None, keep_days: int | None) -> str:
    """Make one, whether the application runs or not; what was made, in words. ``Refusal``."""
    identity = installation.identity()
    target = target_in(installation, asked)
    know_models(installation)
    heed_signals()
    try:
        with _reached(installation):
            from sauro.config.safety.making import make
            from sauro.config.safety.wording import said

            made = make(target, keep_days or identity.backups_kept, wheel.binaries())
            if asked is None:
                note_failure(installation.backup_failure, None)
            return said(made, installation)
    except Stop as stop:
        raise KeyboardInterrupt from stop


def back_up_tonight(installation: Installation) -> str:
    """Make the backup of this night unless it was made; inside an application that runs.

    Where none can be made, the reason is kept for the page that shows it, and given as words.
    """
    from sauro.config.safety.making import make
    from sauro.config.safety.wording import said

    now = clock.now()
    try:
        target = target_in(installation, None)
        if not due(now, target):
            return ""
        made = make(target, installation.identity().backups_kept, wheel.binaries())
    except Refusal as refusal:
        note_failure(installation.backup_failure, Failure(now, str(refusal)))
        return str(refusal)
    note_failure(installation.backup_failure, None)
    return said(made, installation)


def due(now: datetime, target: Path) -> bool:
    """Whether no whole backup was made since one o'clock of the last night."""
    from django.utils import timezone

    local = timezone.localtime(now)
    day = local.date() if local.time() >= NIGHT else local.date() - timedelta(days=1)
    since = timezone.make_aware(datetime.combine(day, NIGHT))
    return not any(since <= one.manifest.at <= now for one in kept_in(target))


@contextmanager
def _reached(installation: Installation) -> Iterator[None]:
    """The database answers: it runs, or it is started for this alone."""
    with ExitStack() as stack:
        try:
            stack.enter_context(locked(installation, "đang sao lưu"))
        except ServeError:
            reach_database()
            yield
            return
        if not installation.database.exists() and not address.given():
            raise BackupError(
                f"Thư mục {installation.folder} chưa có cơ sở dữ liệu; không có gì để sao lưu."
            )
        stack.enter_context(running(installation))
        yield
