"""The asking side of the keepers: one keeper for each file that is read at the same time.

Keepers are started when needed, kept for the next file, and ended with this process: by their
standard input, which closes even when this process is killed. A forked copy of this process
leaves them alone and starts its own.
"""

import json
import os
import select
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from dataclasses import asdict
from multiprocessing.util import Finalize
from pathlib import Path
from typing import Any

from sauro.reading.sources.child import Task
from sauro.reading.sources.keeper import End
from sauro.reading.sources.leftovers import remove_below

_GRACE = 20.0
"""Seconds that a keeper may take for its own work, beside the time its child has."""
_PATIENCE = 5.0
"""Seconds that a keeper gets to kill its child and remove its files."""
_STEP = 1 << 16
_ONE_THREAD = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "OMP_THREAD_LIMIT"), "1")


class KeeperLostError(Exception):
    """The keeper ended or fell silent before its answer.

    ``answered`` is whether it had ever answered: one that has not may be unable to start.
    """

    def __init__(self, answered: bool) -> None:
        super().__init__(answered)
        self.answered = answered


class _Keeper:
    """A running keeper and the folder it works in."""

    def __init__(self, work: str) -> None:
        self._answered = False
        self._folder = Path(tempfile.mkdtemp(prefix="sauro-"))
        path = os.pathsep.join(os.path.abspath(entry) for entry in sys.path if entry)
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "sauro.reading.sources.keeper", self._folder, work],
                bufsize=0,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                cwd=self._folder,
                env={**os.environ, **_ONE_THREAD, "PYTHONPATH": path},
                start_new_session=True,
            )
        except OSError:
            self._folder.rmdir()
            raise

    @property
    def runs(self) -> bool:
        return self._process.poll() is None

    def ask(self, task: Task) -> tuple[End, bytes]:
        """How the child for ``task`` ended, and its answer; KeeperLostError if no word comes."""
        assert self._process.stdin is not None
        deadline = time.monotonic() + task.limits.seconds + _GRACE
        try:
            self._process.stdin.write(json.dumps(asdict(task)).encode() + b"\n")
        except BrokenPipeError:
            raise KeeperLostError(self._answered) from None
        said = bytearray()
        while b"\n" not in said:
            said += self._heard(deadline)
        line, _, answer = said.partition(b"\n")
        told: dict[str, Any] = json.loads(line)
        end = End(**told)
        while len(answer) < end.size:
            answer += self._heard(deadline)
        self._answered = True
        return end, bytes(answer)

    def _heard(self, deadline: float) -> bytes:
        """What the keeper says next; KeeperLostError at its end, or after ``deadline``."""
        assert self._process.stdout is not None
        events = select.poll()
        events.register(self._process.stdout, select.POLLIN)
        if not events.poll(max(deadline - time.monotonic(), 0) * 1000):
            raise KeeperLostError(self._answered)
        piece = self._process.stdout.read(_STEP)
        if not piece:
            raise KeeperLostError(self._answered)
        return piece

    def end(self, patience: float = 0.0) -> None:
        """End the keeper: at once, or by itself within ``patience`` seconds; remove its folder."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(patience)
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()
        with suppress(OSError):
            remove_below(self._folder)
            self._folder.rmdir()

    def leave(self) -> None:
        """Be done with a keeper of the process that this one was forked from."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.returncode = 0


class _Keepers:
    """Keepers by the work they do: the idle ones and those that read a file now."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: dict[str, list[_Keeper]] = {}
        self._busy: set[_Keeper] = set()
        self._ends_with_process = False

    def ask(self, task: Task, work: str) -> tuple[End, bytes]:
        """Have a keeper read; KeeperLostError where it is lost, OSError where none can start."""
        keeper = self._taken(work)
        try:
            answer = keeper.ask(task)
        except BaseException:
            with self._lock:
                self._busy.discard(keeper)
            keeper.end(_PATIENCE)
            raise
        with self._lock:
            self._busy.discard(keeper)
            self._idle.setdefault(work, []).append(keeper)
        return answer

    def _taken(self, work: str) -> _Keeper:
        with self._lock:
            idle = self._idle.get(work, [])
            while idle:
                keeper = idle.pop()
                if keeper.runs:
                    self._busy.add(keeper)
                    return keeper
                keeper.end()
            if not self._ends_with_process:
                Finalize(None, self.end, exitpriority=0)
                self._ends_with_process = True
        keeper = _Keeper(work)
        with self._lock:
            self._busy.add(keeper)
        return keeper

    def end(self) -> None:
        """End all idle keepers."""
        with self._lock:
            for keeper in [each for idle in self._idle.values() for each in idle]:
                keeper.end()
            self._idle.clear()

    def forget(self) -> None:
        """In a forked copy of the process: leave the keepers to the process that started them."""
        for keeper in [*self._busy, *(each for idle in self._idle.values() for each in idle)]:
            keeper.leave()
        self._lock = threading.Lock()
        self._idle = {}
        self._busy = set()
        self._ends_with_process = False


_KEEPERS = _Keepers()
os.register_at_fork(after_in_child=_KEEPERS.forget)


def ask(task: Task, work: str) -> tuple[End, bytes]:
    """Have a file read in a confined child by the function named ``module:function``.

    KeeperLostError where no answer comes, OSError where no process can be started.
    """
    return _KEEPERS.ask(task, work)
