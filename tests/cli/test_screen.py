import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from sauro.cli.screen import failure
from tests.cli.directives import put

COLOUR = re.compile(r"\x1b\[[0-9;]*3[0-7]m")


def on_a_terminal(*arguments: str, **environment: str) -> str:
    """What the command shows where all its output goes to a terminal."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "sauro", *arguments]
    known = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    known |= {"TERM": "xterm-256color", "COLUMNS": "100", "LINES": "40", **environment}
    with subprocess.Popen(command, stdout=theirs, stderr=theirs, env=known) as process:
        os.close(theirs)
        shown = b""
        try:
            while block := os.read(ours, 65536):
                shown += block
        except OSError:
            pass
        finally:
            os.close(ours)
    assert process.returncode == 0
    return shown.decode()


@pytest.mark.parametrize(("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_terminal_is_coloured_unless_asked_not_to(
    tmp_path: Path, environment: dict[str, str], coloured: bool
) -> None:
    (path,) = put(tmp_path, "kh.txt")
    shown = on_a_terminal("read", str(path), **environment)
    assert bool(COLOUR.search(shown)) == coloured
    assert "Thời hạn      Chưa xác định thời hạn" in shown


def test_many_files_show_a_progress_bar(tmp_path: Path) -> None:
    put(tmp_path, "vao/a.txt", "vao/b.txt", "vao/c.txt")
    out = str(tmp_path / "ra")
    shown = on_a_terminal("read", str(tmp_path / "vao"), "--format", "json", "--out", out)
    assert "3/3" in shown
    assert "Đã đọc 3/3 tệp: 6 nhiệm vụ" in shown


def test_failure_is_called_a_failure_once() -> None:
    assert failure("kh.txt: tệp rỗng.") == "Lỗi: kh.txt: tệp rỗng."
    assert failure("Lỗi ngoài dự kiến khi đọc kh.txt") == "Lỗi ngoài dự kiến khi đọc kh.txt"
