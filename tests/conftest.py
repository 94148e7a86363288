"""Where tests find a database: ask for ``db`` or mark with ``django_db`` (pytest-django)."""

import os
import shutil
import signal
from collections.abc import Iterator

import django
import pytest

from tests.database import server, temporary_installation

os.environ["DJANGO_SETTINGS_MODULE"] = "sauro.config.settings"
INSTALLATION = temporary_installation()


def pytest_configure() -> None:
    """Make models known, for test files to import them; told to stop, stop the database too."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    django.setup()


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> Iterator[None]:
    """Starts the server with the first test that needs it; stops it after the last."""
    with server(INSTALLATION):
        yield


def pytest_unconfigure() -> None:
    """Take the temporary installation away."""
    shutil.rmtree(INSTALLATION.folder.parent)
