"""What pictures pasted into a text say: stamps, and short lines that may be marks of secrecy."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sauro.reading.sources.checks import FEWEST_WORDS, LOWEST_SHARE
from sauro.reading.sources.layout.printed import PrintedPage
from sauro.reading.sources.quality import measure
from sauro.reading.sources.scan.checks import UNREAD_STAMP
from sauro.reading.sources.scan.image import WHITE, Picture
from sauro.reading.sources.scan.ocr import recognise

_LONGEST = 40
"""Letters of the longest line that can be a mark."""
_LARGEST_MARK, _MOST_LETTERS = (260.0, 120.0), 15
"""A picture no larger, with no more letters, is a stamp by itself; width and height in points."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """The words of the stamps and the short lines of one picture; whether it has a stamp that could
    not be read, and whether it shows text as a page does."""

    number: int
    stamps: tuple[str, ...]
    lines: tuple[str, ...]
    unread: bool
    text: bool


def read_pasted(path: Path, pictures: Iterable[Picture], threads: int = 1) -> list[Pasted]:
    """What each picture says; SourceError where nothing can be recognised on this machine."""
    return [_pasted(page) for page in recognise(path, pictures, threads)]


def _pasted(page: PrintedPage) -> Pasted:
    lines = [" ".join(word.text for word in line.words) for line in page.lines]
    short = tuple(line for line in lines if len(line) <= _LONGEST)
    spelt = measure(" ".join(lines))
    stamps, drawings = page.stamps, short
    if _is_mark(page, lines):
        stamps, drawings = (*stamps, *short), ()
    return Pasted(
        number=page.number,
        stamps=stamps,
        lines=drawings,
        unread=UNREAD_STAMP in page.doubt,
        text=spelt.words >= FEWEST_WORDS and spelt.share >= LOWEST_SHARE,
    )


def _is_mark(page: PrintedPage, lines: Iterable[str]) -> bool:
    """Whether a picture has the size of a stamp and no more letters than one of secrecy."""
    width, height = page.width - 2 * WHITE, page.height - 2 * WHITE
    letters = sum(map(str.isalpha, "".join(lines)))
    return width <= _LARGEST_MARK[0] and height <= _LARGEST_MARK[1] and letters <= _MOST_LETTERS
