"""Where files are: originals by their content, and those that wait to be read.

All of it goes through Django's storage: a folder here, a share or S3 for more machines.
"""

import hashlib
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from django.core.files import File
from django.core.files.storage import default_storage

from sauro.directives.vocabulary import FileCheck
from sauro.people.refusal import Refused

LARGEST = 200_000_000
_STEP = 1 << 20
_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2)
"""Seconds between the looks at a file that another may still be writing."""
WAITING = "incoming"
"""Where directives wait; other packages have places of their own."""


@dataclass(frozen=True, slots=True)
class Spooled:
    """A file that waits: where, how long it is, what its bytes are, how they begin."""

    place: str
    size: int
    sha256: str
    head: bytes


def spool(content: IO[bytes], among: str = WAITING) -> Spooled:
    """Put bytes where they wait to be read, ``among`` others of their kind.

    ``Refused`` for none, or for too many.
    """
    digest, size, head = hashlib.sha256(), 0, b""
    with tempfile.TemporaryFile() as copy:
        while piece := content.read(_STEP):
            size += len(piece)
            if size > LARGEST:
                raise Refused(
                    f"Tệp lớn hơn {LARGEST // 1_000_000} MB. Hãy tách văn bản thành nhiều tệp nhỏ"
                    " hơn, hoặc quét lại với độ phân giải thấp hơn."
                )
            head = head or piece[:4096]
            digest.update(piece)
            copy.write(piece)
        if not size:
            raise Refused("Tệp rỗng. Hãy kiểm tra lại tệp gốc rồi chọn lại.")
        copy.seek(0)
        place = default_storage.save(f"{among}/{uuid.uuid4().hex}", File(copy))
    return Spooled(place, size, digest.hexdigest(), head)


def unspool(place: str) -> None:
    """Forget what waited there; nothing where it is gone."""
    if place:
        default_storage.delete(place)


def waiting(among: str = WAITING) -> list[str]:
    """All places where something waits."""
    try:
        _, names = default_storage.listdir(among)
    except FileNotFoundError:
        return []
    return [f"{among}/{name}" for name in names]


@contextmanager
def local_copy(place: str, name: str) -> Iterator[Path]:
    """The bytes at ``place`` as a file of this machine, with the suffix of ``name``."""
    with tempfile.TemporaryDirectory(prefix="sauro-read-") as folder:
        path = Path(folder, f"van-ban{Path(name).suffix.lower()[:8]}")
        with default_storage.open(place) as stored, path.open("wb") as copy:
            while piece := stored.read(_STEP):
                copy.write(piece)
        yield path


def keep(path: Path, key: str) -> None:
    """Keep a file under its key for ever; once, however often it is asked.

    What a writer left there that was stopped half-way is replaced. ``OSError`` where any other
    content lies there: it may have been altered, so it is left for who looks into it.
    """
    if _kept(path, key):
        return
    if _is_cut_short(path, key):
        default_storage.delete(key)
        if _kept(path, key):
            return
    raise OSError(f"another content lies at {key}")


def _kept(path: Path, key: str) -> bool:
    """Whether the file lies under its key now, put there by this process or by another."""
    size, sha256 = path.stat().st_size, Path(key).name
    if check(key, size, sha256) == FileCheck.INTACT:
        return True
    with path.open("rb") as content:
        saved = default_storage.save(key, File(content))
    if saved == key:
        return True
    default_storage.delete(saved)
    return _settled(key, size, sha256) == FileCheck.INTACT


def _is_cut_short(path: Path, key: str) -> bool:
    """Whether under the key lies the beginning of the file and no more."""
    if default_storage.size(key) >= path.stat().st_size:
        return False
    with default_storage.open(key) as stored, path.open("rb") as content:
        return all(content.read(len(piece)) == piece for piece in stored.chunks(_STEP))


def _settled(key: str, size: int, sha256: str) -> FileCheck:
    """What lies under a key once whoever is writing there has had the time to end."""
    for wait in _WAITS:
        if check(key, size, sha256) == FileCheck.INTACT:
            return FileCheck.INTACT
        time.sleep(wait)
    return check(key, size, sha256)


def check(key: str, size: int, sha256: str) -> FileCheck:
    """Read what is kept under a key again."""
    digest, found = hashlib.sha256(), 0
    try:
        with default_storage.open(key) as stored:
            while piece := stored.read(_STEP):
                found += len(piece)
                digest.update(piece)
    except FileNotFoundError:
        return FileCheck.MISSING
    same = found == size and digest.hexdigest() == sha256
    return FileCheck.INTACT if same else FileCheck.ALTERED
