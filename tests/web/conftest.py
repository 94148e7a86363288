"""The demonstration in a browser, for all tests that ask for it; its province for those without."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from sauro.config.accounts import Account
from tests.config.running import Starter
from tests.database import temporary_folder
from tests.directives.conftest import _province, there
from tests.web.browser import Site, chromium, served

__all__ = ["_province", "browser", "site", "there"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The one browser of all tests."""
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def _ready(as_user: Starter, account: Account, browser: Browser) -> Iterator[Path]:
    """The folder of a demonstration whose directives were read; it is stopped."""
    folder = temporary_folder()
    os.chown(folder, account.uid, account.gid)
    with served(as_user, folder / "demo", browser) as site:
        site.wait_for_samples()
    yield folder / "demo"
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def demonstration(_ready: Path, account: Account) -> Iterator[Callable[[], Path]]:
    """Copies of that, each in a folder of its own."""
    folders: list[Path] = []

    def copied() -> Path:
        folder = temporary_folder()
        os.chown(folder, account.uid, account.gid)
        folders.append(folder)
        subprocess.run(["cp", "-a", _ready, folder], check=True)
        return folder / _ready.name

    yield copied
    for folder in folders:
        shutil.rmtree(folder)


@pytest.fixture(scope="package")
def site(as_user: Starter, account: Account, browser: Browser) -> Iterator[Site]:
    """One for the whole folder: tests that change something change it for those after them."""
    folder = temporary_folder()
    os.chown(folder, account.uid, account.gid)
    with served(as_user, folder / "demo", browser) as site:
        yield site
    shutil.rmtree(folder)
