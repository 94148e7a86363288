"""A printed page before it is text: words where they stand, and the rules drawn between them.

Both the text layer of a PDF and the recognition of a scan give such pages; ``layout`` makes one
text of them. All measures are points (1/72 inch) from the top left corner of the page as it is
seen, after rotation and deskewing.
"""

from dataclasses import dataclass

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class PrintedWord:
    """Characters without a space between them; ``sure`` is 0 to 1."""

    text: str
    box: Box
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """Words of one baseline that stand close to one another, left to right."""

    words: tuple[PrintedWord, ...]


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """One page. ``rules`` are thin boxes: ruled lines, across or down.

    ``stamps`` are words that stand in a seal, a stamped box or red ink: never part of the text.
    ``figures`` are where pictures and drawn shapes stand among the words of a text layer,
    ``drawings`` the short lines of words in them.
    """

    number: int
    width: float
    height: float
    how: str
    lines: tuple[PrintedLine, ...]
    rules: tuple[Box, ...] = ()
    stamps: tuple[str, ...] = ()
    figures: tuple[Box, ...] = ()
    drawings: tuple[str, ...] = ()
    lost: int = 0
    doubt: str = ""
