"""What pictures pasted into a text say: stamps, and short lines that may be marks of secrecy."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sauro.reading.sources.scan.checks import UNREAD_STAMP
from sauro.reading.sources.scan.image import Picture
from sauro.reading.sources.scan.ocr import recognise

_LONGEST = 40
"""Letters of the longest line that can be a mark."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """The words of the stamps and the short lines of one picture, and whether it has a stamp that
    could not be read."""

    number: int
    stamps: tuple[str, ...]
    lines: tuple[str, ...]
    unread: bool


def read_pasted(path: Path, pictures: Iterable[Picture], threads: int = 1) -> list[Pasted]:
    """What each picture says; SourceError where nothing can be recognised on this machine."""
    found = []
    for page in recognise(path, pictures, threads):
        lines = (" ".join(word.text for word in line.words) for line in page.lines)
        short = tuple(line for line in lines if len(line) <= _LONGEST)
        found.append(Pasted(page.number, page.stamps, short, UNREAD_STAMP in page.doubt))
    return found
