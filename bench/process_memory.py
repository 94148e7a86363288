"""The most memory that a command and all processes under it hold at one moment."""

import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

_PAUSE = 0.05


def peak_of(command: Sequence[str]) -> float:
    """Run a command to its end; megabytes at the worst moment, shared pages counted once.

    Raises ``CalledProcessError`` where the command fails.
    """
    most = 0.0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        while process.poll() is None:
            most = max(most, sum(_held(one) for one in _family(process.pid)))
            time.sleep(_PAUSE)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return most


def _family(root: int) -> Iterator[int]:
    """A process and all that descend from it."""
    parents = dict(_parents())
    for one in {root, *parents}:
        above: int | None = one
        while above is not None and above != root:
            above = parents.get(above)
        if above == root:
            yield one


def _parents() -> Iterator[tuple[int, int]]:
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with suppress(OSError, IndexError):
                state = (folder / "stat").read_text(encoding="utf-8", errors="replace")
                yield int(folder.name), int(state.rpartition(")")[2].split()[1])


def _held(process: int) -> float:
    """Megabytes of a process, its part of shared pages; 0 where it has ended."""
    with suppress(OSError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1000
    return 0.0
