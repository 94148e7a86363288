"""Keeps the parts of a running application alive and stops them together.

Each part is a process with a group of its own: a key press at the terminal reaches only us, and
what a killed part leaves behind goes with its group. If we are killed, the parts are told to stop.
"""

import ctypes
import logging
import os
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from types import FrameType

STOPS_WITHIN = 30  # seconds a part has to finish what it does
_LOOKS_EVERY = 0.3
_STAYS = 10  # a part that lives for more seconds has proved that it can
_ATTEMPTS = 3  # failures in a row of one that never has, after which we give up
_LONGEST_PAUSE = 30  # seconds before another try

_TOLD = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36
_libc = ctypes.CDLL(None)
_log = logging.getLogger(__name__)


class Stop(BaseException):
    """Somebody told us to stop (TERM, INT, HUP)."""


class PartError(Exception):
    """A part ends as soon as it is started; the message names it."""


def heed_signals() -> None:
    """From now on TERM, INT and HUP raise ``Stop`` in whatever is going on."""
    for number in _TOLD:
        signal.signal(number, _raise_stop)


def adopt_orphans() -> None:
    """From now on processes below us whose parents end become ours, for ``reap_orphans``."""
    _libc.prctl(_PR_SET_CHILD_SUBREAPER, 1)


def reap_orphans(parts: Sequence["Part"] = ()) -> None:
    """Let those that ended go; ``parts`` are left to themselves. The database is such an orphan."""
    ours = {part.process.pid for part in parts if part.process is not None}
    with suppress(ChildProcessError):
        while ended := os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            if ended.si_pid in ours:
                return
            os.waitpid(ended.si_pid, 0)


def ignore_signals() -> None:
    """From now on they change nothing: what is being ended, ends."""
    for number in _TOLD:
        signal.signal(number, signal.SIG_IGN)


@dataclass(slots=True)
class Part:
    """One program to keep running."""

    name: str
    command: Sequence[str]
    process: subprocess.Popen[bytes] | None = field(default=None, init=False)
    _since: float = field(default=0.0, init=False)
    _again: float = field(default=0.0, init=False)
    _failures: int = field(default=0, init=False)
    _proved: bool = field(default=False, init=False)

    def start(self) -> None:
        """Start it."""
        ours = os.getpid()
        self._since = time.monotonic()
        self.process = subprocess.Popen(
            self.command,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=lambda: _die_with(ours),  # noqa: PLW1509 (we have one thread)
        )

    def ended(self) -> bool:
        """Whether it ended by itself, and was not yet started again."""
        return self.process is not None and self.process.poll() is not None

    def keep(self) -> None:
        """Start it again if it ended, later and later if it does so at once.

        ``PartError`` if it never stayed: then something is wrong that waiting does not mend.
        """
        if not self.ended():
            return
        if self._again < self._since:
            self._count_failure()
        if time.monotonic() >= self._again:
            self.start()

    def _count_failure(self) -> None:
        assert self.process
        now = time.monotonic()
        _log.error("%s ended with %s", self.name, self.process.returncode)
        self.end()
        stayed = now - self._since > _STAYS
        self._proved = self._proved or stayed
        self._failures = 0 if stayed else self._failures + 1
        if self._failures >= _ATTEMPTS and not self._proved:
            raise PartError(self.name)
        self._again = now + min(_LONGEST_PAUSE, self._failures**2)

    def ask(self) -> None:
        """Tell it to stop; it stops what it started itself."""
        if self.process is not None:
            self.process.terminate()

    def end(self) -> None:
        """Kill whatever is left of its group."""
        if self.process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)

    def wait(self, seconds: float | None = None) -> None:
        """Wait for its end; no longer than ``seconds`` if they are given."""
        if self.process is not None:
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(seconds)


def keep_running(parts: Sequence[Part], also: Callable[[bool], None]) -> None:
    """Start the parts and keep them alive. Ends by an exception.

    ``also`` is called between looks, with whether a part has just ended: what it needs may be away.
    """
    for part in parts:
        part.start()
    while True:
        time.sleep(_LOOKS_EVERY)
        also(any(part.ended() for part in parts))
        for part in parts:
            part.keep()
        reap_orphans(parts)


def stop(parts: Sequence[Part]) -> None:
    """Tell the parts to stop and wait; kill those that do not, at once if we are told again."""
    try:
        for part in parts:
            part.ask()
        end = time.monotonic() + STOPS_WITHIN
        for part in parts:
            part.wait(max(0.0, end - time.monotonic()))
    except Stop:
        pass
    finally:
        ignore_signals()
        for part in parts:
            part.end()
            part.wait()


def _raise_stop(number: int, _frame: FrameType | None) -> None:
    raise Stop(number)


def _die_with(parent: int) -> None:
    """In a new child: be told to stop when the parent dies, also if it died just now."""
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGTERM)
