import subprocess
import sys

import pytest

from bench.process_memory import peak_of

_HOLD = "import time; held = bytearray(b'x') * 80_000_000; time.sleep(0.6)"
_CHILD = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {_HOLD!r}])"


@pytest.mark.parametrize("program", [_HOLD, _CHILD], ids=["itself", "a process under it"])
def test_peak_counts_all_that_a_command_holds(program: str) -> None:
    nothing = peak_of([sys.executable, "-c", "import time; time.sleep(0.6)"])
    assert 75 < peak_of([sys.executable, "-c", program]) - nothing < 110


def test_command_that_fails_is_an_error() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        peak_of([sys.executable, "-c", "raise SystemExit(3)"])
