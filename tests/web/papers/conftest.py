"""A demonstration after a month of its life, for the journeys of those who follow it up."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from sauro.config.accounts import Account
from tests.config.running import Starter
from tests.database import folder_of
from tests.web.browser import Site, served


@pytest.fixture(scope="package")
def month(as_user: Starter, account: Account, browser: Browser) -> Iterator[Site]:
    """Served, on the Monday after the month was played."""
    with folder_of(account) as folder, served(as_user, folder / "life", browser, "--life") as site:
        yield site
