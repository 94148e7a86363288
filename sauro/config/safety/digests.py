"""Hashes and sizes of files, and sizes as people say them."""

import errno
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import IO

_STEP = 1 << 20


def sha256_of(path: Path) -> str:
    """The hash of a file's bytes."""
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def pour(
    content: IO[bytes], put: Callable[[bytes], object] = lambda piece: None
) -> tuple[str, int]:
    """Read all, handing on what was read; its hash and its size."""
    digest, size = hashlib.sha256(), 0
    while piece := content.read(_STEP):
        digest.update(piece)
        size += len(piece)
        put(piece)
    return digest.hexdigest(), size


def to_disk(path: Path) -> None:
    """Return once a file's bytes, or a folder's entries, would survive a power cut."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # shares that cannot promise it for folders
            raise
    finally:
        os.close(descriptor)
