"""One embedded PostgreSQL for all tests that ask for a database, in a fresh temporary folder.

As root the server runs as the service account, from a copy of its programs where that account
cannot reach the wheel.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from sauro.config import wheel
from sauro.config.accounts import Account, runner
from sauro.config.database import Cluster
from sauro.config.installation import VARIABLE, Identity, Installation

ADDRESS = "http://127.0.0.1:8000"


def temporary_folder() -> Path:
    """A fresh folder to which every account can go; its own contents are the owner's alone."""
    places = (Path(tempfile.gettempdir()).resolve(), Path("/tmp"), Path("/var/tmp"))  # noqa: S108
    open_place = next(place for place in places if _open_to_all(place))
    return Path(tempfile.mkdtemp(prefix="sauro-test-", dir=open_place))


@contextmanager
def folder_of(account: Account) -> Iterator[Path]:
    """A fresh folder of the account's, which is taken away at the end."""
    folder = temporary_folder()
    os.chown(folder, account.uid, account.gid)
    yield folder
    shutil.rmtree(folder)


def temporary_installation() -> Installation:
    """An empty installation, which Django's settings will read; nothing is started."""
    installation = Installation(temporary_folder() / "data")
    installation.set_up(replace(Identity.new("own", ADDRESS), second_factor=()))
    os.environ[VARIABLE] = str(installation.folder)
    os.environ.pop("DATABASE_URL", None)
    return installation


@contextmanager
def server(installation: Installation) -> Iterator[Cluster]:
    """Its database, running."""
    account = runner()
    for folder in (installation.folder.parent, installation.folder):
        os.chown(folder, account.uid, account.gid)
    installation.make_socket_folder(account)
    programs = reachable_binaries(account, installation.folder.parent / "programs")
    cluster = Cluster(installation.database, installation.socket, programs, account, durable=False)
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.stop()


def reachable_binaries(account: Account, spare: Path) -> Path:
    """PostgreSQL's programs where the account can run them: the wheel's, or a copy in ``spare``."""
    programs = wheel.binaries()
    try:
        identity = account.identity()
        subprocess.run([programs / "pg_ctl", "-V"], check=True, capture_output=True, **identity)
    except PermissionError:
        libraries = f"{wheel.PACKAGE}.libs"
        install, packages = programs.parent, programs.parent.parent.parent
        shutil.copytree(packages / libraries, spare / libraries)
        shutil.copytree(install, spare / wheel.PACKAGE / install.name)
        return spare / wheel.PACKAGE / install.name / programs.name
    return programs


def _open_to_all(place: Path) -> bool:
    return place.is_dir() and all(way.stat().st_mode & 0o001 for way in (place, *place.parents))
