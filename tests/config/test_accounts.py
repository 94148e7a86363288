"""The service account on a machine that has none yet, in an /etc of the test's own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

APART = ("unshare", "--mount")
MAKES = "import sys; from sauro.config.accounts import runner; sys.stdout.write(f'{runner()}\\n')"
SCRIPT = """
mount --bind "$1" /etc
userdel sauro 2>/dev/null
for _ in 1 2 3 4 5 6; do
  "$2" -c "$3" 2>/dev/null &
done
wait
getent passwd sauro | cut -d: -f3
"""


def _can_stand_apart() -> bool:
    tools = all(shutil.which(tool) for tool in ("unshare", "userdel", "useradd", "mount"))
    if os.geteuid() or not tools:
        return False
    return not subprocess.run([*APART, "true"], check=False, capture_output=True).returncode


@pytest.mark.skipif(not _can_stand_apart(), reason="wants root and a mount namespace")
def test_processes_that_start_together_make_one_account(tmp_path: Path) -> None:
    etc = tmp_path / "etc"
    subprocess.run(["cp", "-a", "/etc", str(etc)], check=True)
    command = [*APART, "sh", "-c", SCRIPT, "sh", str(etc), sys.executable, MAKES]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    *accounts, uid = done.stdout.splitlines()
    assert len(accounts) == 6
    assert all(f"uid={uid}," in account for account in accounts)
