"""A demonstration of its own, whose plan of the province is given."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.config.running import Starter
from tests.web.meanwhile import done_meanwhile
from tests.web.work.conftest import folder, work

__all__ = ["folder", "work"]
_SCRIPT = Path(__file__).with_name("at_the_site.py")


@pytest.fixture(scope="package")
def meanwhile(as_user: Starter, folder: Path) -> Callable[[str], Any]:
    """What others do, by name; the numbers of the plan and of the builders."""

    return lambda wish: done_meanwhile(as_user, folder, _SCRIPT, str(folder), wish)
