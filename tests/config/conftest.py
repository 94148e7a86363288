"""Fresh folders and databases for tests of the launcher itself."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sauro.config.accounts import Account
from sauro.config.database import Cluster
from sauro.config.installation import Installation
from sauro.config.reachable import Program
from tests.config.running import Starter
from tests.database import folder_of, reachable_binaries, temporary_folder


@pytest.fixture(scope="session")
def programs(account: Account) -> Iterator[Path]:
    """PostgreSQL's programs, where the account reaches them."""
    spare = temporary_folder()
    spare.chmod(0o755)
    yield reachable_binaries(account, spare / "programs")
    shutil.rmtree(spare)


@pytest.fixture
def place(account: Account) -> Iterator[Path]:
    """A fresh folder of the account's."""
    with folder_of(account) as folder:
        yield folder


@pytest.fixture(scope="session")
def pristine(account: Account, programs: Path) -> Iterator[Path]:
    """A database's folder, made and stopped, to copy from."""
    with folder_of(account) as folder:
        cluster = Cluster(folder / "made", folder, programs, account, durable=False)
        cluster.start()
        cluster.stop()
        yield cluster.folder


@pytest.fixture
def cluster_in(
    account: Account, programs: Path, pristine: Path
) -> Iterator[Callable[[Path, bool], Cluster]]:
    """Gives the database of an installation's folder; it is stopped after the test."""
    given: list[Cluster] = []

    def cluster(folder: Path, made: bool = True) -> Cluster:
        folder.mkdir(exist_ok=True)
        os.chown(folder, account.uid, account.gid)
        installation = Installation(folder)
        installation.make_socket_folder(account)
        if made and not installation.database.exists():
            subprocess.run(["cp", "-a", pristine, installation.database], check=True)
        one = Cluster(installation.database, installation.socket, programs, account, durable=False)
        given.append(one)
        return one

    yield cluster
    for one in given:
        one.stop()
        shutil.rmtree(one.socket, ignore_errors=True)


@pytest.fixture(scope="session")
def as_we_are(home: Path) -> Starter:
    """Starts the command as whoever runs the tests: root on a fresh machine."""
    return Starter(Program(Path(sys.executable)), {}, home)
