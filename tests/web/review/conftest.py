"""A served demonstration of its own, to which directives are handed in."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from sauro.config.installation import VARIABLE
from tests.config.running import Starter
from tests.directives.conftest import _province, there
from tests.web.browser import Site, served

__all__ = ["_province", "there"]
LOADING = Path(__file__).with_name("loading.py")
Take = Callable[[str], int]


@pytest.fixture(scope="module")
def folder(demonstration: Callable[[], Path]) -> Path:
    """Where the demonstration keeps its data."""
    return demonstration()


@pytest.fixture(scope="module")
def office(as_user: Starter, folder: Path, browser: Browser) -> Iterator[Site]:
    """The demonstration, served."""
    with served(as_user, folder, browser) as site:
        yield site


@pytest.fixture(scope="module")
def take(as_user: Starter, folder: Path, office: Site) -> Take:
    """Hands a text in and has it read; the number of its directive."""

    def taken(text: str) -> int:
        environment = as_user._environment() | {VARIABLE: str(folder)}
        done = subprocess.run(
            [str(as_user.program.python), "-c", LOADING.read_text()],
            input=text,
            env=environment,
            cwd="/",
            capture_output=True,
            text=True,
            check=False,
            **as_user.identity,
        )
        assert done.returncode == 0, done.stderr
        return int(done.stdout)

    return taken
