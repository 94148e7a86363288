"""Which files the paths on the command line mean."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sauro.config.refusal import reason

_KINDS = {
    "Word": (".docx", ".doc", ".odt", ".rtf"),
    "PDF": (".pdf",),
    "ảnh quét": (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp"),
    "văn bản thuần": (".txt", ".md"),
}
SUFFIXES = tuple(suffix for suffixes in _KINDS.values() for suffix in suffixes)
KNOWN = ", ".join(
    kind if kind == "PDF" else f"{kind} ({', '.join(suffixes)})"
    for kind, suffixes in _KINDS.items()
)
"""The kinds of files that are read, as a person would say it."""

_NAMED = 5


@dataclass(frozen=True, slots=True)
class Inputs:
    """Files to read, files left aside, and folders that could not be opened, each with why."""

    files: tuple[Path, ...]
    skipped: tuple[Path, ...]
    errors: tuple[str, ...]


def find(paths: Iterable[str]) -> Inputs:
    """Files as they are named; of folders, all files of known kinds below, sorted by name.

    A file or folder met twice, by a link or by two arguments, counts once.
    """
    files: list[Path] = []
    skipped: list[Path] = []
    errors: list[str] = []
    seen: set[str] = set()
    for path in map(Path, paths):
        if not os.path.isdir(path):
            if _new(path, seen):
                files.append(path)
            continue
        before = len(files), len(errors)
        for file in _below(path, seen, errors):
            (files if _readable(file) else skipped).append(file)
        if before == (len(files), len(errors)):
            errors.append(f"{path}: trong thư mục không có tệp nào đọc được; đọc được: {KNOWN}.")
    return Inputs(tuple(files), tuple(skipped), tuple(errors))


def skipped_words(skipped: tuple[Path, ...]) -> str:
    """What was left aside and why, in one line."""
    kinds = Counter(path.suffix.lower() or "không có đuôi" for path in skipped)
    counted = ", ".join(f"{count} tệp {kind}" for kind, count in sorted(kinds.items()))
    named = ", ".join(str(path) for path in skipped[:_NAMED])
    more = f" và {len(skipped) - _NAMED} tệp khác" if len(skipped) > _NAMED else ""
    return f"Bỏ qua {len(skipped)} tệp không thuộc loại đọc được ({counted}): {named}{more}."


def _below(folder: Path, seen: set[str], errors: list[str]) -> Iterator[Path]:
    if not _new(folder, seen):
        return
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries)
    except OSError as error:
        errors.append(f"{folder}: không mở được thư mục: {reason(error)}.")
        return
    for path in (folder / name for name in names):
        if os.path.isdir(path):
            yield from _below(path, seen, errors)
        elif _new(path, seen):
            yield path


def _readable(path: Path) -> bool:
    """A file of a known kind; not hidden, and not the lock file an office program leaves."""
    return path.suffix.lower() in SUFFIXES and not path.name.startswith((".", "~$"))


def _new(path: Path, seen: set[str]) -> bool:
    real = os.path.realpath(path)
    if real in seen:
        return False
    seen.add(real)
    return True
