"""Where results are written: names that overwrite no original, files that are whole or absent."""

import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from sauro.cli.inputs import SUFFIXES

SUFFIX = {"table": ".txt", "json": ".json", "xlsx": ".xlsx", "docx": ".docx"}
BESIDE = "-nhiem-vu"


def targets(files: Sequence[Path], folder: Path, form: str) -> list[Path]:
    """A path in ``folder`` for each file: its own stem, with a number where that is taken.

    Beside its original, a result of a readable kind gets an ending, so that an original of the
    same name is never overwritten.
    """
    suffix = SUFFIX[form]
    taken = {_key(file) for file in files}
    paths = []
    for file in files:
        stem = file.stem
        if suffix in SUFFIXES and os.path.realpath(file.parent) == os.path.realpath(folder):
            stem += BESIDE
        path, number = folder / (stem + suffix), 1
        while _key(path) in taken:
            number += 1
            path = folder / f"{stem}-{number}{suffix}"
        taken.add(_key(path))
        paths.append(path)
    return paths


def write(path: Path, content: bytes) -> None:
    """Write the whole file or nothing; OSError where it cannot be."""
    half = path.with_name(f".sauro-{os.getpid()}-{secrets.token_hex(4)}")
    try:
        with half.open("xb") as file:
            file.write(content)
        os.replace(half, path)
    except BaseException:
        half.unlink(missing_ok=True)
        raise


def _key(path: Path) -> str:
    return os.path.realpath(path).casefold()
