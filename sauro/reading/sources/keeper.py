"""The process that reads files for another one: each in a fresh child with limits of its own.

    python -P -m sauro.reading.sources.keeper FOLDER MODULE:FUNCTION

It never looks into a file itself. Requests come on standard input, one JSON object a line; each is
answered on standard output by a line of JSON and as many bytes as that line says. A child is
forked, which takes a few milliseconds; it gets an empty folder for its temporary files, lays its
limits on itself, and writes what it found into a pipe. When it ends, or its time is over, or the
asking process is gone, everything it started is killed and its folder removed. On Linux whatever
a child leaves behind becomes the keeper's own child, so nothing can hide from it.
"""

import ctypes
import gc
import importlib
import json
import os
import select
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, NoReturn

from sauro.reading.sources.child import Task, Work, read_confined
from sauro.reading.sources.leftovers import end_all, remove_below, remove_office_sockets
from sauro.reading.sources.limits import Limits

_STEP = 1 << 16
_TAKES_ORPHANS = 36
_REQUESTS, _ANSWERS = 0, 1
_LIBRARIES = {
    "pdf": ("sauro.reading.sources.pdf_document", "pyhanko.sign.validation"),
    "scan": ("sauro.reading.sources.ocr", "sauro.reading.sources.image", "tesserocr"),
}
"""What takes long to load, by kind of file: children of the second and later files have it."""


@dataclass(frozen=True, slots=True)
class End:
    """How a child ended.

    ``why``: done, time, long (its answer was longer than allowed), gone (nobody waits for it any
    more) or system (``words`` says what the system refused). ``status`` is as of ``os.wait``;
    ``peak`` the most bytes of memory that it or a program it started held; ``size`` the bytes of
    its answer; ``together`` whether nothing it started can have been missed.
    """

    why: str
    status: int = 0
    peak: int = 0
    size: int = 0
    words: str = ""
    together: bool = False


class Keeper:
    """Reads one file after the other. ``folder`` is the keeper's own, empty between two files."""

    def __init__(self, folder: Path, work: Work) -> None:
        self._folder = folder
        self._work = work
        self._together = _take_orphans()
        self._kinds: set[str] = set()
        self._ends, wake = os.pipe()
        for end in (self._ends, wake):
            os.set_blocking(end, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wake, warn_on_full_buffer=False)

    def read(self, task: Task) -> tuple[End, bytes]:
        """Read a file in a child; how that ended, and its answer. Leaves nothing behind."""
        self._load(task.kind)
        begin = time.time()
        pipe, theirs = os.pipe()
        try:
            folder = Path(tempfile.mkdtemp(dir=self._folder))
            gc.freeze()
            child = os.fork()
        except OSError as error:
            os.close(pipe)
            os.close(theirs)
            return End("system", words=error.strerror or ""), b""
        if child == 0:
            read_confined(task, folder, self._work, theirs)
        os.close(theirs)
        os.set_blocking(pipe, False)
        try:
            end, answer = self._watched(child, pipe, task.limits)
        finally:
            end_all(child)
            os.close(pipe)
            with suppress(OSError):
                remove_below(self._folder)
            remove_office_sockets(begin)
        return replace(end, together=self._together, size=len(answer)), answer

    def _load(self, kind: str) -> None:
        """Load what files of a kind need, when a second one is read."""
        if kind in self._kinds:
            for name in _LIBRARIES.get(kind, ()):
                with suppress(ImportError):
                    importlib.import_module(name)
        self._kinds.add(kind)

    def _watched(self, child: int, pipe: int, limits: Limits) -> tuple[End, bytes]:
        """Take what the child says until it ends, or one of its limits is reached."""
        deadline = time.monotonic() + limits.seconds
        events = select.poll()
        for each in (pipe, self._ends, _REQUESTS):
            events.register(each, select.POLLIN)
        answer = bytearray()
        while (left := deadline - time.monotonic()) > 0:
            ready = {each for each, _ in events.poll(left * 1000)}
            if _REQUESTS in ready:
                return End("gone"), b""
            if pipe in ready and not _take(pipe, answer, limits.answer):
                events.unregister(pipe)
            if self._ends in ready and (ended := self._ended(child)):
                _take(pipe, answer, limits.answer)
                return replace(ended, why=_length(answer, limits)), bytes(answer)
            if len(answer) > limits.answer:
                return End("long"), b""
        return End("time"), b""

    def _ended(self, child: int) -> End | None:
        """How the child ended; None while it runs. Orphans that came to the keeper are taken note
        of at once: the child may wait for the end of what it started."""
        with suppress(BlockingIOError):
            os.read(self._ends, _STEP)
        end, pid = None, child
        with suppress(ChildProcessError):
            while pid:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
                if pid == child:
                    # Linux counts in kilobytes.
                    end = End("done", status, usage.ru_maxrss * 1024)
        return end


def _take(pipe: int, answer: bytearray, longest: int) -> bool:
    """Add what the pipe holds now, up to a little over ``longest`` bytes; False at its end."""
    with suppress(BlockingIOError):
        while len(answer) <= longest:
            piece = os.read(pipe, _STEP)
            if not piece:
                return False
            answer += piece
    return True


def _length(answer: bytearray, limits: Limits) -> str:
    return "long" if len(answer) > limits.answer else "done"


def _take_orphans() -> bool:
    """Make whatever a child leaves behind this process's own child; whether that is so."""
    if sys.platform != "linux":
        return False
    return bool(ctypes.CDLL(None).prctl(_TAKES_ORPHANS, 1, 0, 0, 0) == 0)


def requests() -> Iterator[Task]:
    """The tasks that are asked for, until nobody can ask any more."""
    line = b""
    while piece := os.read(_REQUESTS, _STEP):
        line += piece
        if line.endswith(b"\n"):
            asked: dict[str, Any] = json.loads(line)
            yield Task(**{**asked, "limits": Limits(**asked["limits"])})
            line = b""


def main(arguments: Sequence[str]) -> None:
    """Answer requests until the asking process closes them; then remove the folder and end."""
    folder, (module, _, function) = Path(arguments[0]), arguments[1].partition(":")
    signal.signal(signal.SIGTERM, _stop)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        keeper = Keeper(folder, getattr(importlib.import_module(module), function))
        for task in requests():
            end, answer = keeper.read(task)
            _say(json.dumps(asdict(end)).encode() + b"\n")
            _say(answer)
    except BrokenPipeError:
        return
    finally:
        with suppress(OSError):
            remove_below(folder)
            folder.rmdir()


def _stop(*_: object) -> NoReturn:
    raise SystemExit


def _say(words: bytes) -> None:
    rest = memoryview(words)
    while rest:
        rest = rest[os.write(_ANSWERS, rest) :]


if __name__ == "__main__":
    main(sys.argv[1:])
