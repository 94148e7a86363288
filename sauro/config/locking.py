"""The lock of a data folder: one ``sauro serve`` works on it at a time.

The lock goes with the process that holds it, however that ends.
"""

import fcntl
import os
from pathlib import Path
from typing import Self


class BusyError(Exception):
    """Another process holds the lock; the message is what that one wrote about itself."""


class Lock:
    """A file's exclusive lock, held until ``release``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self, about: str) -> Self:
        """Take the lock and write down who has it. ``BusyError`` if another has."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            told = os.read(descriptor, 1000).decode(errors="replace")
            os.close(descriptor)
            raise BusyError(told) from error
        os.ftruncate(descriptor, 0)
        os.write(descriptor, about.encode())
        self._descriptor = descriptor
        return self

    def release(self) -> None:
        """Give it back; nothing happens if it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
