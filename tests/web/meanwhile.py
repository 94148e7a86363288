"""What others do while a browser is open: a script run with the site's data, as its account."""

import json
import subprocess
from pathlib import Path
from typing import Any

from sauro.config.installation import VARIABLE
from tests.config.running import Starter


def done_meanwhile(as_user: Starter, folder: Path, script: Path, *words: str) -> Any:
    """What the script prints as JSON; ``folder`` holds the data."""
    done = subprocess.run(
        [str(as_user.program.python), "-c", script.read_text(encoding="utf-8"), *words],
        env=as_user._environment() | {VARIABLE: str(folder)},
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
        **as_user.identity,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
