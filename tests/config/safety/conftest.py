"""What was lived once for a file of tests, and its backup."""

import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import override_settings
from pytest_django import DjangoDbBlocker

from sauro.config import wheel
from sauro.config.accounts import Account
from sauro.people import clock
from tests.database import temporary_folder

if TYPE_CHECKING:
    from sauro.config.safety.making import Made

AFTER = datetime(2026, 5, 4, 0, 30, tzinfo=UTC)
Make = Callable[..., "Made"]
Apart = Callable[..., Any]


@pytest.fixture(scope="module")
def lived(
    request: pytest.FixtureRequest, django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[Path]:
    """What ``live`` of the file of tests did stands in the database; the folder of its files."""
    from sauro.tasks.commands.seal import seal
    from tests.at_once import empty_queue

    folder = temporary_folder()
    with django_db_blocker.unblock(), override_settings(MEDIA_ROOT=folder, DEMO_PASSWORD="x" * 12):
        request.module.live()
        empty_queue()
        seal()
    yield folder
    with django_db_blocker.unblock():
        call_command("flush", interactive=False, verbosity=0)
    shutil.rmtree(folder)


@pytest.fixture
def apart(lived: Path, db: None) -> Apart:
    """Calls something after that, as programs do: with a connection of its own."""

    def called(act: Callable[[], Any], at: datetime = AFTER) -> Any:
        def run() -> Any:
            with clock.standing(at):
                try:
                    return act()
                finally:
                    connection.close()

        with ThreadPoolExecutor(1) as thread, override_settings(MEDIA_ROOT=lived):
            return thread.submit(run).result()

    return called


@pytest.fixture
def backs_up(apart: Apart) -> Make:
    """Backs that up into a folder; ``at`` is when."""
    from sauro.config.safety.making import make

    def made(target: Path, at: datetime = AFTER, keep_days: int = 14) -> "Made":
        return apart(lambda: make(target, keep_days, wheel.binaries()), at)

    return made


@pytest.fixture(scope="module")
def _backup(lived: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[Path]:
    from sauro.config.safety.making import make

    folder = temporary_folder()
    with django_db_blocker.unblock(), override_settings(MEDIA_ROOT=lived), clock.standing(AFTER):
        made = make(folder, 14, wheel.binaries()).folder
    yield made
    shutil.rmtree(folder)


@pytest.fixture
def backup(_backup: Path, db: None, place: Path, account: Account) -> Path:
    """A backup of one's own, to be spoilt; it belongs to the account that restores it."""
    mine = place / "sao lưu"
    shutil.copytree(_backup.parent, mine)
    for path in (mine, *mine.rglob("*")):
        os.chown(path, account.uid, account.gid)
    return mine / _backup.name
