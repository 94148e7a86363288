"""Originals of all backups of a folder, each once, under its content's name."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from django.core.files.storage import default_storage

from sauro.config.safety.digests import pour, sha256_of, to_disk
from sauro.config.safety.facts import key_of

_NEW = ".new"


@dataclass(frozen=True, slots=True)
class Pool:
    """A folder ``ab/cd/<sha256>``; nothing in it is ever written over."""

    folder: Path

    def holds(self, sha256: str, size: int) -> bool:
        """Whether an original is here, by name and size; its bytes are read when restored."""
        path = self.folder / key_of(sha256)
        return path.is_file() and path.stat().st_size == size

    def add(self, sha256: str, size: int) -> bool:
        """Take it from where the application keeps it; False where it is not what it was.

        On the same disk it becomes a second name of the same bytes, elsewhere a copy.
        """
        path = self.folder / key_of(sha256)
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(path.name + _NEW)
        draft.unlink(missing_ok=True)
        try:
            self._take(key_of(sha256), draft)
            if draft.stat().st_size != size or sha256_of(draft) != sha256:
                return False
            to_disk(draft)
            draft.rename(path)
        except FileNotFoundError:
            return False
        finally:
            draft.unlink(missing_ok=True)
        to_disk(path.parent)
        return True

    def _take(self, key: str, draft: Path) -> None:
        try:
            os.link(default_storage.path(key), draft)
        except FileNotFoundError:
            raise
        except (NotImplementedError, OSError):
            with default_storage.open(key) as kept, draft.open("wb") as copy:
                pour(kept, copy.write)

    def give(self, sha256: str, size: int, files: Path) -> bool:
        """Put a copy into ``files``, read back; False where it is absent or altered here."""
        target = files / key_of(sha256)
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            shutil.copyfile(self.folder / key_of(sha256), target)
        except FileNotFoundError:
            return False
        if target.stat().st_size == size and sha256_of(target) == sha256:
            to_disk(target)
            return True
        target.unlink()
        return False
