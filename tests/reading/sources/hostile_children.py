"""What a file could make the process do that reads it: each line of a file names one act."""

import ctypes
import os
import pickle
import resource
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from sauro.reading.sources import from_string
from sauro.reading.sources.errors import SecretError, SourceError
from sauro.reading.text import Source

WORK = "hostile_children:act"
WAY_OUT = "Hãy thử lại"
_FOREVER = 1_000


def act(path: Path, threads: int, roots: tuple[bytes, ...]) -> Source:
    """Do what the file names, with its further words as arguments; else read it as text."""
    name, *words = path.read_text(encoding="utf-8").split() or [""]
    if name == "threads":
        return from_string(f"{threads} luồng, {roots}")
    if name not in _ACTS:
        return from_string(path.read_text(encoding="utf-8"), path.name)
    _ACTS[name](path, *words)
    raise SourceError(path, "đã làm xong", WAY_OUT)


act_apart = act
"""The same for a process of its own."""


def _say(path: Path, message: object) -> NoReturn:
    raise SourceError(path, str(message), WAY_OUT)


def _sleep(path: Path) -> None:
    time.sleep(_FOREVER)


def _sleep_deaf(path: Path) -> None:
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGXCPU):
        signal.signal(number, signal.SIG_IGN)
    time.sleep(_FOREVER)


def _compute(path: Path) -> None:
    while True:
        pass


def _hoard(path: Path) -> None:
    kept = []
    while True:
        kept.append(bytearray(10_000_000))


def _hoard_and_abort(path: Path) -> None:
    kept = []
    try:
        while True:
            kept.append(b"x" * 10_000_000)
    except MemoryError:
        os.abort()


def _signal_itself(path: Path, number: str) -> None:
    os.kill(os.getpid(), int(number))


def _leave(path: Path) -> None:
    sys.exit(3)


def _fail(path: Path) -> None:
    raise KeyError("không ai lường trước")


def _keep_secret(path: Path) -> None:
    raise SecretError(path, "văn bản có dấu MẬT", WAY_OUT)


def _pipe() -> int:
    """The only open file that is a pipe: the one for the answer."""
    return next(at for at in range(3, 100) if _is_pipe(at))


def _is_pipe(number: int) -> bool:
    try:
        return stat.S_ISFIFO(os.fstat(number).st_mode)
    except OSError:
        return False


def _answer(path: Path, *words: str) -> None:
    os.write(_pipe(), " ".join(words).encode())
    os._exit(0)


class _Trap:
    """Makes a file where it is unpickled."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self._path,)


def _answer_pickle(path: Path) -> None:
    os.write(_pipe(), pickle.dumps(_Trap(path.with_name("unpickled"))))
    os._exit(0)


def _answer_without_end(path: Path) -> None:
    while True:
        os.write(_pipe(), b"S" + bytes(100_000))


def _litter(path: Path) -> None:
    """Fill the folder for temporary files: locked folders, a path too long to be named."""
    home = Path(os.environ["TMPDIR"])
    (home / "tep").write_text("chữ", encoding="utf-8")
    (home / "lien-ket").symlink_to(path)
    os.mkfifo(home / "ong")
    for _ in range(300):
        os.mkdir("thu-muc-rat-dai-" * 10)
        os.chdir("thu-muc-rat-dai-" * 10)
    os.chmod(home / ("thu-muc-rat-dai-" * 10), 0)


def _write_beside(path: Path) -> None:
    try:
        path.with_name("beside").write_text("x", encoding="utf-8")
    except PermissionError:
        _say(path, "không ghi được")
    _say(path, "ghi được")


def _hide(path: Path) -> None:
    """Start a process that leaves the group, the session and its parent; say its number."""
    answers, told = os.pipe()
    if os.fork() == 0:
        os.setsid()
        hidden = os.fork()
        if hidden == 0:
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            time.sleep(_FOREVER)
        os.write(told, str(hidden).encode())
        os._exit(0)
    _say(path, os.read(answers, 20).decode())


def _dial(path: Path, family: str, port: str) -> None:
    """Open a connection to this machine by the system's own calls; say what came of it."""
    system = ctypes.CDLL(None, use_errno=True)
    opened = system.socket(int(family), 1, 0)
    if opened < 0:
        _say(path, f"socket {ctypes.get_errno()}")
    address = int(family).to_bytes(2, "little") + int(port).to_bytes(2, "big") + b"\x7f\0\0\x01"
    connected = system.connect(opened, address.ljust(16, b"\0"), 16)
    _say(path, f"connect {ctypes.get_errno() if connected < 0 else 0}")


def _call(path: Path, *numbers: str) -> None:
    """Make a system call with arguments of zero; say its error."""
    system = ctypes.CDLL(None, use_errno=True)
    errors = []
    for number in numbers:
        system.syscall(int(number), 0, 0, 0, 0, 0)
        errors.append(ctypes.get_errno())
    _say(path, errors)


def _tell_limits(path: Path, *names: str) -> None:
    _say(path, [resource.getrlimit(getattr(resource, f"RLIMIT_{name}"))[0] for name in names])


def _start_shell(path: Path) -> None:
    """Say which limits a program has that the child starts: open files, size of a core."""
    asked = ["sh", "-c", "ulimit -n; ulimit -c"]
    _say(path, subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split())


def _tell_world(path: Path) -> None:
    """The environment, the folder and the open files of the child."""
    home = Path(os.environ["TMPDIR"])
    told = {
        "folder": Path.cwd() == home and not any(home.iterdir()),
        "home": os.environ["HOME"] == str(home),
        "display": "DISPLAY" in os.environ,
        "files": len([at for at in range(100) if _is_open(at)]),
    }
    _say(path, told)


def _is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


_ACTS: dict[str, Callable[..., None]] = {
    "sleep": _sleep,
    "sleep_deaf": _sleep_deaf,
    "compute": _compute,
    "hoard": _hoard,
    "hoard_and_abort": _hoard_and_abort,
    "signal": _signal_itself,
    "leave": _leave,
    "fail": _fail,
    "keep_secret": _keep_secret,
    "answer": _answer,
    "answer_pickle": _answer_pickle,
    "answer_without_end": _answer_without_end,
    "litter": _litter,
    "write_beside": _write_beside,
    "hide": _hide,
    "dial": _dial,
    "call": _call,
    "tell_limits": _tell_limits,
    "start_shell": _start_shell,
    "tell_world": _tell_world,
}
