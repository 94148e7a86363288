"""A second way to the contents of a folder, readable by all and kept equal to the first.

Files get a second name (a hard link) where that is possible, which costs neither time nor room;
elsewhere they are copied, and copied again only when they changed.
"""

import os
import shutil
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path


def mirror(source: Path, target: Path, without: Collection[str] = ()) -> None:
    """Make ``target`` equal to ``source`` but for names ``without`` at its top.

    Files count as equal with the same size and time. Rights of the source stay as they are; a
    file that not everybody may read is copied, and the copy's rights are what we need.
    """
    make_open(target)
    wanted = {entry.name: entry for entry in os.scandir(source) if entry.name not in without}
    for gone in set(os.listdir(target)) - wanted.keys():
        _remove(target / gone)
    for name, entry in wanted.items():
        copy = target / name
        if entry.is_dir():
            if copy.is_file():
                copy.unlink()
            mirror(Path(entry.path), copy)
        else:
            mirror_file(Path(entry.path), copy)


def mirror_file(file: Path, copy: Path) -> None:
    """The same for one file; nothing happens if it is no file, as a link that leads nowhere."""
    if not file.is_file() or _equal(file.stat(), copy):
        return
    if copy.exists():
        _remove(copy)
    mode = file.stat().st_mode
    wanted = 0o755 if mode & 0o100 else 0o644
    if mode & wanted & 0o005 == wanted & 0o005:
        with suppress(OSError):
            copy.hardlink_to(file.resolve())
            return
    shutil.copy2(file, copy)
    copy.chmod(wanted)


def make_open(folder: Path) -> None:
    """Make a folder and those above it where absent, for everybody to enter."""
    absent = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(absent):
        place.mkdir()
        place.chmod(0o755)


def _equal(source: os.stat_result, copy: Path) -> bool:
    try:
        found = copy.stat()
    except FileNotFoundError:
        return False
    return (source.st_size, source.st_mtime_ns) == (found.st_size, found.st_mtime_ns)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
