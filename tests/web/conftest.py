"""The demonstration in a browser, for all tests that ask for it; its province for those without."""

import os
import shutil
from collections.abc import Iterator

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


@pytest.fixture(scope="package")
def site(as_user: Starter, account: Account, browser: Browser) -> Iterator[Site]:
    """One for the whole folder: tests that change something change it for those after them."""
    folder = temporary_folder()
    os.chown(folder, account.uid, account.gid)
    with served(as_user, folder / "demo", browser) as site:
        yield site
    shutil.rmtree(folder)
