"""A served demonstration of its own, whose plan of 30/3/2026 was given."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from sauro.config.accounts import Account
from sauro.config.installation import VARIABLE
from tests.config.running import Starter, until
from tests.database import temporary_folder
from tests.web.browser import Site, served

_GIVING = Path(__file__).with_name("at_the_site.py").read_text(encoding="utf-8")


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
        done = subprocess.run(
            [str(as_user.program.python), "-c", _GIVING],
            env=as_user._environment() | {VARIABLE: str(folder / "demo")},
            cwd="/",
            capture_output=True,
            text=True,
            check=False,
            **as_user.identity,
        )
        assert done.returncode == 0, done.stderr
        yield Province(site, json.loads(done.stdout))
    shutil.rmtree(folder)
