"""Backups as they lie in a folder: which are whole, when the last was made, why one was not.

A folder of backups holds one folder for each, and ``files``: originals by their content, once for
all backups. A backup is whole when its manifest is there and says what it said when it was written.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

MANIFEST = "manifest.json"
DUMP = "database.dump"
INSTALLATION = "installation.json"
POOL = "files"
UNFINISHED = ".unfinished"
FORMAT = 1


class ManifestError(Exception):
    """There is no manifest, or not the one that was written."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a page answered: its status, the hash of its words."""

    address: str
    status: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Originals:
    """The files that the database knows: originals, and products that were read and wait for a
    choice. ``sha256`` is taken over their hashes, sizes and places; ``spoilt`` are those that could
    not be kept, being absent or altered; ``waiting`` counts files that nobody has read yet: they
    are not kept (docs/decisions/0011)."""

    count: int
    size: int
    sha256: str
    spoilt: tuple[str, ...] = ()
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds, so that what is restored can be compared with it.

    ``at`` is aware. ``migrations`` are "app.name". ``reader`` is who the pages were shown to.
    """

    version: str
    at: datetime
    migrations: tuple[str, ...]
    counts: dict[str, int]
    dump: str
    dump_size: int
    installation: str
    originals: Originals
    anchor: str
    reader: str
    pages: tuple[Page, ...]

    def write(self, path: Path) -> None:
        """As JSON, with a hash over all of it."""
        said = asdict(self) | {"format": FORMAT, "at": self.at.isoformat()}
        text = json.dumps({"manifest": said, "sha256": _seal(said)}, ensure_ascii=False, indent=1)
        path.write_text(text + "\n", encoding="utf-8")

    @classmethod
    def read(cls, backup: Path) -> "Manifest":
        """That of a backup's folder. ``ManifestError``."""
        try:
            whole = json.loads((backup / MANIFEST).read_text(encoding="utf-8"))
            said = whole["manifest"]
            if whole["sha256"] != _seal(said):
                raise ManifestError("its hash differs")
            if said.pop("format") != FORMAT:
                raise ManifestError("of another kind")
            said["at"] = datetime.fromisoformat(said["at"])
            said["migrations"] = tuple(said["migrations"])
            said["pages"] = tuple(Page(**one) for one in said["pages"])
            said["originals"]["spoilt"] = tuple(said["originals"]["spoilt"])
            said["originals"] = Originals(**said["originals"])
            return cls(**said)
        except (OSError, KeyError, TypeError, ValueError) as error:
            raise ManifestError(str(error)) from error


@dataclass(frozen=True, slots=True)
class Kept:
    """A whole backup."""

    folder: Path
    manifest: Manifest

    @property
    def size(self) -> int:
        """Bytes of the database's copy and of all originals that belong to it."""
        return self.manifest.dump_size + self.manifest.originals.size


@dataclass(frozen=True, slots=True)
class Failure:
    """Why no backup was made, and when."""

    at: datetime
    said: str


def kept_in(folder: Path) -> list[Kept]:
    """The whole backups of a folder, the latest first; none where it is absent or closed to us."""
    return sorted(_kept(folder), key=lambda one: one.manifest.at, reverse=True)


def note_failure(path: Path, failure: Failure | None) -> None:
    """Remember it in a file; None forgets it: a backup was made since."""
    if failure is None:
        path.unlink(missing_ok=True)
        return
    said = {"at": failure.at.isoformat(), "said": failure.said}
    path.write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")


def noted_failure(path: Path) -> Failure | None:
    """What was remembered last; None where nothing was."""
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        return Failure(datetime.fromisoformat(said["at"]), said["said"])
    except (OSError, KeyError, TypeError, ValueError):
        return None


def _kept(folder: Path) -> Iterator[Kept]:
    try:
        found = [path for path in folder.iterdir() if not path.name.startswith(".")]
    except OSError:
        return
    for path in found:
        try:
            manifest = Manifest.read(path)
            if (path / DUMP).stat().st_size == manifest.dump_size:
                yield Kept(path, manifest)
        except (ManifestError, OSError):
            continue


def _seal(said: object) -> str:
    text = json.dumps(said, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
