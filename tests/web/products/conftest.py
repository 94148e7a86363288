"""A served demonstration of its own, whose plan of 30/3/2026 was given."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.config.running import Starter
from tests.web.browser import Site, served
from tests.web.meanwhile import done_meanwhile

_GIVING = Path(__file__).with_name("at_the_site.py")


@dataclass(frozen=True, slots=True)
class Province:
    """The site; ``finance`` are assignments of Sở Tài chính by the number of their tasks."""

    site: Site
    finance: dict[str, int]


@pytest.fixture(scope="package")
def province(
    as_user: Starter, demonstration: Callable[[], Path], browser: Browser
) -> Iterator[Province]:
    """Served, its plan given."""
    folder = demonstration()
    with served(as_user, folder, browser) as site:
        yield Province(site, done_meanwhile(as_user, folder, _GIVING))
