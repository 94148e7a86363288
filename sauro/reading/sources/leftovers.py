"""What reading a file can leave behind, and how all of it goes: processes, files, sockets."""

import os
import signal
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path

from sauro.reading.sources.landlock import OFFICE_SOCKETS

_PROCESSES = Path("/proc")
_SOCKETS_IN_USE = Path("/proc/net/unix")
_PAUSE = 0.002


def end_all(leader: int) -> None:
    """Kill the group of a child and every child this process has, and wait for their end.

    Where orphans come to this process, all that the child started is gone afterwards.
    """
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, signal.SIGKILL)
    while True:
        try:
            ended, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not ended:
            for child in _children():
                with suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
            time.sleep(_PAUSE)


def _children() -> Iterator[int]:
    """The processes whose parent is this one."""
    own = str(os.getpid()).encode()
    for entry in os.scandir(_PROCESSES):
        if entry.name.isdecimal():
            with suppress(OSError):
                status = Path(entry.path, "stat").read_bytes()
                if status.rpartition(b")")[2].split()[1] == own:
                    yield int(entry.name)


def remove_below(folder: Path) -> None:
    """Remove all that a folder holds, however deep, whatever its rights; links are not followed.

    Folders are emptied on one level: those inside are first moved up. Names stay short that way,
    and a tree of a million levels needs no more stack than one of two. OSError where the system
    refuses.
    """
    numbers = count()
    while entries := list(os.scandir(folder)):
        for entry in entries:
            if not entry.is_dir(follow_symlinks=False):
                os.unlink(entry.path)
                continue
            os.chmod(entry.path, stat.S_IRWXU)
            for inner in list(os.scandir(entry.path)):
                if inner.is_dir(follow_symlinks=False):
                    os.chmod(inner.path, stat.S_IRWXU)
                    os.rename(inner.path, _free_name(folder, numbers))
                else:
                    os.unlink(inner.path)
            os.rmdir(entry.path)


def _free_name(folder: Path, numbers: Iterator[int]) -> Path:
    return next(name for at in numbers if not os.path.lexists(name := folder / f"moved-{at}"))


def remove_office_sockets(since: float) -> None:
    """Remove sockets that a killed LibreOffice of this user has left in /tmp since a time.

    ``since`` counts seconds as ``time.time``. A socket that a program listens on stays.
    """
    beginning = f"OSL_PIPE_{os.getuid()}_"
    with suppress(OSError):
        if OFFICE_SOCKETS.stat().st_mtime < since:
            return
        names = [name for name in os.listdir(OFFICE_SOCKETS) if name.startswith(beginning)]
        if not names:
            return
        in_use = _SOCKETS_IN_USE.read_text(encoding="utf-8", errors="replace")
        for path in (OFFICE_SOCKETS / name for name in names):
            if str(path) not in in_use and path.stat().st_mtime >= since:
                path.unlink()
