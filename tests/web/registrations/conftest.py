"""A demonstration of its own, whose plan of the province is given."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sauro.config.installation import VARIABLE
from tests.config.running import Starter
from tests.web.work.conftest import folder, work

__all__ = ["folder", "work"]
_SCRIPT = Path(__file__).with_name("at_the_site.py").read_text(encoding="utf-8")


@pytest.fixture(scope="package")
def meanwhile(as_user: Starter, folder: Path) -> Callable[[str], Any]:
    """What others do, by name; the numbers of the plan and of the builders."""

    def ask(wish: str) -> Any:
        done = subprocess.run(
            [str(as_user.program.python), "-c", _SCRIPT, str(folder), wish],
            env=as_user._environment() | {VARIABLE: str(folder)},
            cwd="/",
            capture_output=True,
            text=True,
            check=False,
            **as_user.identity,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return ask
