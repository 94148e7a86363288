"""Tables written with pipes, as Markdown and OCR tools do: "| TT | Nhiệm vụ | Chủ trì |"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from sauro.reading.text import Place, Segment

_ROW = re.compile(r"\s*\|(?:[^|\n]*\|){2,}\s*$")
_LONE = re.compile(r"\s*\|[^|\n]*\|\s*$")
_RULE = re.compile(r"[\s|:=-]+$")
_CELL = re.compile(r"\|([^|\n]*)(?=\|)")


def is_row(line: str) -> bool:
    """Whether a line is a row of such a table, the rule below its head included."""
    return _ROW.match(line) is not None


def is_lone(line: str) -> bool:
    """Whether a line is one cell over all columns, as a heading within a table is."""
    return _LONE.match(line) is not None


def cells(line: str, start: int, place: Place) -> Iterator[Segment]:
    """The cells of a row that begins at ``start``; none for the rule below the head."""
    if _RULE.match(line):
        return
    for column, match in enumerate(_CELL.finditer(line), 1):
        first = match.start(1)
        words = match[1].strip()
        if words:
            first += len(match[1]) - len(match[1].lstrip())
            yield Segment(
                start + first, start + first + len(words), replace(place, column=column), "cell"
            )
