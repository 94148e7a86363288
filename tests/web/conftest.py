"""The demonstration in a browser, for all tests that ask for it; its province for those without."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from sauro.config.accounts import Account
from tests.config.running import Starter
from tests.database import folder_of
from tests.directives.conftest import _province, there
from tests.tasks.conftest import _plan, plan_given
from tests.web.browser import Site, chromium, served

__all__ = ["_plan", "_province", "browser", "plan_given", "site", "there"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The one browser of all tests."""
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def _ready(as_user: Starter, account: Account, browser: Browser) -> Iterator[Path]:
    """The folder of a demonstration whose directives were read; it is stopped."""
    with folder_of(account) as folder:
        with served(as_user, folder / "demo", browser) as site:
            site.wait_for_samples()
        yield folder / "demo"


@pytest.fixture(scope="session")
def demonstration(_ready: Path, account: Account) -> Iterator[Callable[[], Path]]:
    """Copies of that, each in a folder of its own."""
    with ExitStack() as folders:

        def copied() -> Path:
            folder = folders.enter_context(folder_of(account))
            subprocess.run(["cp", "-a", _ready, folder], check=True)
            return folder / _ready.name

        yield copied


@pytest.fixture(scope="package")
def site(as_user: Starter, account: Account, browser: Browser) -> Iterator[Site]:
    """One for the whole folder: tests that change something change it for those after them."""
    with folder_of(account) as folder, served(as_user, folder / "demo", browser) as site:
        yield site
