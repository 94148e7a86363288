"""The lines and columns of the source seen through the derived text.

The derived text joins lines into blocks; a letterhead or a signature has to be read by the lines
it was printed in, and a PDF's two columns stand on one line with a wide gap between.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sauro.reading.text import Text

_WIDE = re.compile(r"[\n\r\t\f\v]|[ \xa0]{3,}")
_BREAKS = "\n\r\t\f\v"
_SPACE = re.compile("[ \n]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch ``[start, end)`` of the derived text printed on one line, in one column."""

    start: int
    end: int
    chars: str


def pieces(text: Text, start: int, end: int) -> Iterator[Piece]:
    """The pieces of ``[start, end)`` of the derived text, in order."""
    begun = start
    for match in _SPACE.finditer(text.chars, start, end):
        here = match.start()
        if text.chars[here] == "\n" or _apart(text, here, end):
            yield from _piece(text, begun, here)
            begun = here + 1
    yield from _piece(text, begun, end)


def _apart(text: Text, space: int, end: int) -> bool:
    if not 0 < space < end - 1:
        return False
    first, last = text.at[space - 1] + 1, text.at[space + 1]
    if last - first == 1:
        return text.source.chars[first] in _BREAKS
    between = text.source.chars[first:last]
    return bool(_WIDE.search(between))


def _piece(text: Text, start: int, end: int) -> Iterator[Piece]:
    chars = text.chars[start:end]
    if chars.strip():
        lead = len(chars) - len(chars.lstrip())
        yield Piece(start + lead, start + len(chars.rstrip()), chars.strip())
