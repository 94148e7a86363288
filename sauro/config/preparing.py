"""Brings database and static files to what this version needs, at each start.

Nothing happens where nothing changed. It is a process of its own, ``python -m
sauro.config.preparing``: what supervises stays small.
"""

import os
import subprocess
import sys
from pathlib import Path

from sauro.config.django_setup import know_models
from sauro.config.installation import VARIABLE, Installation
from sauro.config.refusal import Refusal
from sauro.people import clock


class PrepareError(Refusal):
    """The database could not be brought to this version."""


def prepare(installation: Installation) -> None:
    """Do it for an installation whose database runs. ``PrepareError``."""
    environment = os.environ | {VARIABLE: str(installation.folder)}
    command = [sys.executable, "-m", "sauro.config.preparing"]
    if subprocess.run(command, env=environment, check=False).returncode:
        raise PrepareError(
            "Không nâng cấp được cơ sở dữ liệu lên phiên bản này; hãy xem các dòng báo lỗi ở trên, "
            "dữ liệu cũ còn nguyên."
        )


def main() -> None:
    """Migrate, make the table of the cache, gather styles and scripts. One at a time."""
    know_models(Installation(Path(os.environ[VARIABLE])))
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connection

    from sauro.config.static_files import gather

    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(hashtext('sauro.config.preparing'))")
        call_command("migrate", interactive=False, verbosity=0)
        call_command("createcachetable", verbosity=0)
    gather(settings.STATIC_ROOT)
    if settings.DEMO:
        from sauro.config.demonstration import load_demonstration, load_life

        load_life() if settings.DEMO_LIFE else load_demonstration(clock.now())


if __name__ == "__main__":
    main()
