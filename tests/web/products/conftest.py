"""A served demonstration of its own, whose plan of 30/3/2026 was given."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from sauro.config.accounts import Account
from tests.config.running import Starter, until
from tests.database import temporary_folder
from tests.web.browser import Site, served
from tests.web.meanwhile import done_meanwhile

_GIVING = Path(__file__).with_name("at_the_site.py")


@dataclass(frozen=True, slots=True)
class Province:
    """The site; ``finance`` are assignments of Sở Tài chính by the number of their tasks."""

    site: Site
    finance: dict[str, int]


@pytest.fixture(scope="package")
def province(as_user: Starter, account: Account, browser: Browser) -> Iterator[Province]:
    """Served, its plan given."""
    folder = temporary_folder()
    os.chown(folder, account.uid, account.gid)
    with served(as_user, folder / "demo", browser) as site:
        with site.visit("vanthu") as page:

            def the_plan_is_there() -> bool:
                page.goto("/van-ban/?state=waiting")
                return "2233/KH-UBND" in page.locator("main").inner_text()

            until(the_plan_is_there)
        yield Province(site, done_meanwhile(as_user, folder / "demo", _GIVING))
    shutil.rmtree(folder)
