"""The child process that reads one file, from its first moment to its answer.

An answer is bytes: one that says what follows, then JSON. ``S`` a source, ``R`` a refusal,
``M`` the memory was not enough, ``F`` an error nobody foresaw, ``P`` the protections that hold.
"""

import ctypes
import json
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NoReturn

from sauro.reading.sources.confined.codec import encode, encode_fault, encode_refusal
from sauro.reading.sources.confined.limits import Limits, Protections, confine
from sauro.reading.sources.errors import SourceError
from sauro.reading.text import Source

SOURCE, REFUSAL, MEMORY, FAULT, PROTECTIONS = b"S", b"R", b"M", b"F", b"P"
FAILED = 70
"""Exit status of a child that could not even answer."""

Work = Callable[[Path, int, tuple[bytes, ...]], Source]
"""Reads a file with so many threads, and with certificates that signatures may lead to."""

_PARENT_GONE = 1
_FOLDERS = ("TMPDIR", "TMP", "TEMP", "HOME")
_SESSION = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "SESSION_MANAGER")


@dataclass(frozen=True, slots=True)
class Task:
    """One file to read: its absolute path, and what reading may use.

    Without a path the child only tells which protections hold. ``kind`` is the name of the reader
    that accepts the file, ``threads`` how many pages may be recognised at the same time, ``roots``
    are certificates (DER, in hexadecimal), ``office`` whether LibreOffice may be needed.
    """

    path: str
    limits: Limits
    kind: str = ""
    threads: int = 1
    roots: tuple[str, ...] = ()
    office: bool = False


def read_confined(task: Task, folder: Path, work: Work, pipe: int) -> NoReturn:
    """Be the child: lay the limits on, read, write the answer into ``pipe``, end.

    ``folder`` is empty and for temporary files. Never returns into the code that forked.
    """
    status = FAILED
    try:
        _leave_everything_else(pipe)
        _stay_in(folder)
        held = confine(task.limits, folder, task.office)
        _write(pipe, _answer(task, work) if task.path else _told(held))
        status = 0
    finally:
        os._exit(status)


def _answer(task: Task, work: Work) -> bytes:
    try:
        roots = tuple(map(bytes.fromhex, task.roots))
        return SOURCE + encode(work(Path(task.path), task.threads, roots))
    except SourceError as error:
        return REFUSAL + encode_refusal(error)
    except MemoryError:
        return MEMORY
    except Exception as error:  # noqa: BLE001
        return FAULT + encode_fault(error)


def _told(held: Protections) -> bytes:
    return PROTECTIONS + json.dumps(asdict(held)).encode()


def _leave_everything_else(pipe: int) -> None:
    """Be the head of a new group, with no open file of the forking process but ``pipe``."""
    os.setsid()
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in range(3):
        os.dup2(nothing, standard)
    os.closerange(3, pipe)
    os.closerange(pipe + 1, os.sysconf("SC_OPEN_MAX"))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PARENT_GONE, signal.SIGKILL, 0, 0, 0)
        # Where memory runs out, the system ends this process before any other.
        with suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text("1000", encoding="ascii")


def _stay_in(folder: Path) -> None:
    """Everything that asks for a folder of its own gets ``folder``; nobody's desktop is known."""
    os.chdir(folder)
    tempfile.tempdir = None
    os.environ.update(dict.fromkeys(_FOLDERS, str(folder)))
    for name in [each for each in os.environ if each.startswith("XDG_") or each in _SESSION]:
        del os.environ[name]


def _write(pipe: int, answer: bytes) -> None:
    rest = memoryview(answer)
    while rest:
        rest = rest[os.write(pipe, rest) :]
