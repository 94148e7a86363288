"""Files of all backups of a folder, each once, under its content's name."""

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from django.core.files.storage import default_storage

from sauro.config.safety.digests import pour, sha256_of, to_disk
from sauro.config.safety.facts import File, key_of

_NEW = ".new"


@dataclass(frozen=True, slots=True)
class Pool:
    """A folder ``ab/cd/<sha256>``; nothing in it is ever written over."""

    folder: Path

    def holds(self, file: File) -> bool:
        """Whether it is here, by name and size; its bytes are read when restored."""
        path = self.folder / key_of(file.sha256)
        return path.is_file() and path.stat().st_size == file.size

    def add(self, file: File) -> bool:
        """Take it from where the application keeps it; False where it is not what it was.

        On the same disk it becomes a second name of the same bytes, elsewhere a copy.
        """
        path = self.folder / key_of(file.sha256)
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(path.name + _NEW)
        draft.unlink(missing_ok=True)
        try:
            if not self._take(file, draft) or not _same(draft, file):
                return False
            to_disk(draft)
            draft.rename(path)
        finally:
            draft.unlink(missing_ok=True)
        to_disk(path.parent)
        return True

    def give(self, file: File, files: Path) -> bool:
        """Put a copy into ``files``, read back; False where it is absent or altered here."""
        target = files / file.place
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            shutil.copyfile(self.folder / key_of(file.sha256), target)
        except FileNotFoundError:
            return False
        if _same(target, file):
            to_disk(target)
            return True
        target.unlink()
        return False

    def _take(self, file: File, draft: Path) -> bool:
        """From its place, or where originals are: one that waited may be kept by now."""
        for place in dict.fromkeys((file.place, key_of(file.sha256))):
            with suppress(FileNotFoundError):
                _link_or_copy(place, draft)
                return True
        return False


def _link_or_copy(place: str, draft: Path) -> None:
    try:
        os.link(default_storage.path(place), draft)
    except FileNotFoundError:
        raise
    except (NotImplementedError, OSError):
        with default_storage.open(place) as kept, draft.open("wb") as copy:
            pour(kept, copy.write)


def _same(path: Path, file: File) -> bool:
    return path.stat().st_size == file.size and sha256_of(path) == file.sha256
