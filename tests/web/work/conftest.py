"""A demonstration of its own for the pages of work: other tests find theirs as it was."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.config.running import Starter
from tests.web.browser import Site, served
from tests.web.meanwhile import done_meanwhile

_SCRIPT = Path(__file__).with_name("at_the_site.py")
Ask = Callable[[str], Any]


@pytest.fixture(scope="package")
def folder(demonstration: Callable[[], Path]) -> Path:
    """Where its data are."""
    return demonstration()


@pytest.fixture(scope="package")
def work(as_user: Starter, folder: Path, browser: Browser) -> Iterator[Site]:
    """Served, with both directives read."""
    with served(as_user, folder, browser) as site:
        yield site


@pytest.fixture(scope="package")
def office(as_user: Starter, folder: Path) -> Ask:
    """What the office does meanwhile, by name; what it says."""

    return lambda wish: done_meanwhile(as_user, folder, _SCRIPT, str(folder), wish)


@pytest.fixture(scope="package")
def numbers(work: Site, office: Ask) -> dict[str, int]:
    """Directives in each state, and a task of a group: made once for all files."""
    names = ("given", "waiting", "ready", "task", "twin", "noted")
    return dict(zip(names, office("everything"), strict=True))
