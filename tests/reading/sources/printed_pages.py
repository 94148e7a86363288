"""Printed pages for tests: lines of words of known widths, as a page with 12-point letters."""

from collections.abc import Iterable, Sequence

from sauro.reading.sources.layout import Laid, lay_out
from sauro.reading.sources.printed import Box, PrintedLine, PrintedPage, PrintedWord

LETTER, BLANK = 6.0, 3.0
LEFT, RIGHT = 85.0, 555.0
WIDTH, HEIGHT = 595.0, 842.0
STEP = 18.0
FULL = int((RIGHT - LEFT) / LETTER) - 8


def line(
    left: float, top: float, text: str, size: float = 14.0, letter: float = LETTER
) -> PrintedLine:
    """Words on one line, all letters ``letter`` points wide."""
    words = []
    at = left
    for word in text.split():
        width = len(word) * letter
        words.append(PrintedWord(word, (at, top, at + width, top + size)))
        at += width + BLANK
    return PrintedLine(tuple(words))


def centred(top: float, text: str) -> PrintedLine:
    width = sum(len(word) * LETTER for word in text.split()) + BLANK * text.count(" ")
    return line((LEFT + RIGHT - width) / 2, top, text)


def paragraph(
    top: float, text: str, indent: float = 36.0, right: float = RIGHT
) -> list[PrintedLine]:
    """A paragraph broken into lines as a word processor does, its first line indented."""
    lines: list[PrintedLine] = []
    words = text.split()
    while words:
        left = LEFT + (0.0 if lines else indent)
        taken = 1
        while taken < len(words) and _width(words[: taken + 1]) <= right - left:
            taken += 1
        lines.append(line(left, top + STEP * len(lines), " ".join(words[:taken])))
        words = words[taken:]
    return lines


def _width(words: Sequence[str]) -> float:
    return sum(len(word) for word in words) * LETTER + BLANK * (len(words) - 1)


def page(
    lines: Iterable[PrintedLine], number: int = 1, rules: Sequence[Box] = (), how: str = "text"
) -> PrintedPage:
    return PrintedPage(number, WIDTH, HEIGHT, how, tuple(lines), tuple(rules))


def texts(laid: Laid) -> list[str]:
    """The text of each segment."""
    return [laid.chars[segment.start : segment.end] for segment in laid.segments]


def read(*pages: PrintedPage) -> list[str]:
    """The lines of some pages as they are read."""
    return texts(lay_out(pages))


def paragraphs(*pages: PrintedPage) -> list[str]:
    """The lines of some pages joined where the page shows that they go on."""
    laid = lay_out(pages)
    found: list[str] = []
    for segment, text in zip(laid.segments, texts(laid), strict=True):
        if segment.opens is False:
            found[-1] += f" {text}"
        else:
            found.append(text)
    return found
