"""Lines of text for a terminal or a plain file, wrapped between words."""

import textwrap
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from sauro.reading.output.phrases import one_line, printable

WIDTH = 100
_NARROWEST = 40


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line.

    ``style`` is title, place, absent, confirm, warning, good, dim or empty.
    """

    text: str
    style: str = ""


def wrapped(
    words: str, width: int, indent: str = "", style: str = "", first: str | None = None
) -> Iterator[Line]:
    """Lines of at most ``width``; ``first`` begins the first of them, ``indent`` the others."""
    for text in textwrap.wrap(
        unicodedata.normalize("NFC", printable(one_line(words))),
        max(width, _NARROWEST),
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_on_hyphens=False,
    ):
        yield Line(text, style)


def item(words: str, width: int, style: str = "") -> Iterator[Line]:
    """The words as an item of a list."""
    yield from wrapped(words, width, "  ", style, "- ")
