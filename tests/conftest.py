"""Where tests find a database: ask for ``db`` or mark with ``django_db`` (pytest-django).

Tests of the whole application, with processes of its own, ask for ``as_user``.
"""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import django
import pytest
from hypothesis import settings

from sauro.config.accounts import Account, runner
from sauro.config.database import Cluster
from sauro.config.installation import VARIABLE
from sauro.config.reachable import program_for
from tests.config.running import Starter
from tests.database import server, temporary_folder, temporary_installation

if TYPE_CHECKING:
    from tests.kept import Kept

os.environ["DJANGO_SETTINGS_MODULE"] = "sauro.config.settings"
INSTALLATION = temporary_installation()
_LONGEST_NAME = 100

# Some examples start LibreOffice or wait for a busy machine: time says nothing of them.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_configure() -> None:
    """Make models known, for test files to import them; told to stop, stop the database too."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    django.setup()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes() -> None:
    """Each process that runs tests makes an installation of its own: none is told of this one."""
    for name in ("DJANGO_SETTINGS_MODULE", VARIABLE):
        del os.environ[name]


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Long texts and files do not stand in the names of tests, which the processes compare."""
    return argname if isinstance(val, str | bytes) and len(val) > _LONGEST_NAME else None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Each file runs in one process; those in Chromium with all of their folder, in its order, as
    they share a demonstration.
    """
    for item in items:
        in_chromium = item.path.name.startswith("test_chromium")
        together = item.path.parent if in_chromium else item.path
        item.add_marker(pytest.mark.xdist_group(str(together.relative_to(item.config.rootpath))))


def pytest_collection_finish(session: pytest.Session) -> None:
    """Refuse a pytest-xdist that no longer tells the groups apart by ``@`` in a test's name."""
    spread = hasattr(session.config, "workerinput")
    if spread and not all("@" in item.nodeid for item in session.items):
        raise pytest.UsageError("pytest-xdist does not keep the tests of a group together")


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> Iterator[Cluster]:
    """Starts the server with the first test that needs it; stops it after the last."""
    with server(INSTALLATION) as cluster:
        yield cluster


@pytest.fixture(scope="session")
def kept(django_db_setup: None, django_db_modify_db_settings: Cluster) -> "Kept":
    """States of the database that several files of tests begin from."""
    from tests.kept import Kept  # models are known by now

    return Kept(django_db_modify_db_settings)


def pytest_unconfigure() -> None:
    """Take the temporary installation away."""
    shutil.rmtree(INSTALLATION.folder.parent)


@pytest.fixture(scope="session")
def account() -> Account:
    """Who runs PostgreSQL: whoever runs the tests, the service account for root."""
    return runner()


@pytest.fixture(scope="session")
def home() -> Iterator[Path]:
    """What stands for the system's folder."""
    folder = temporary_folder()
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def as_user(account: Account, home: Path) -> Starter:
    """Starts the command as a plain account."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SAURO_HOME", str(home))
        return Starter(program_for(account), account.identity(), home)
