"""Tables written with pipes, as Markdown and OCR tools do: "| TT | Nhiệm vụ | Chủ trì |".

The pipes at both ends may be left out where two such lines follow each other.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from sauro.reading.sources.plain.html_tables import cell_lines
from sauro.reading.text import Place, Segment

_ROW = re.compile(r"\s*\|(?:[^|\n]*\|){2,}\s*$")
_OPEN = re.compile(r"[^|\n]+(?:\|[^|\n]*){2,}$")
_PART = re.compile(r"\s*[^|\n]{1,12}\|[^|\n]+$")
_MOST_PARTS = 3
_LONE = re.compile(r"\s*\|[^|\n]*\|\s*$")
_RULE = re.compile(r"[\s|:=-]+$")
_CELL = re.compile(r"(?:^[^\S\n]*\||^|\|)([^|\n]*)(?=\||$)")
_OPEN_CELL = re.compile(r"(?:^|\|)([^|\n]*)(?=\||$)")


def is_row(line: str) -> bool:
    """Whether a line is a row of such a table, the rule below its head included."""
    return _ROW.match(line) is not None


def open_rows(lines: Sequence[str]) -> frozenset[int]:
    """The lines, by index, that are rows without pipes at both ends; among them those of two
    cells, as the names of a table's parts are: "I | Giai đoạn 1"."""
    likely = {index for index, line in enumerate(lines) if _OPEN.match(line) and not is_row(line)}
    rows = {index for index in likely if index - 1 in likely or index + 1 in likely}
    for index in range(1, len(lines)):
        if index - 1 in rows and index not in rows:
            parts = list(takewhile(_PART.match, lines[index : index + _MOST_PARTS]))
            if index + len(parts) in likely:
                rows.update(range(index, index + len(parts) + 1))
    return frozenset(rows)


def lone_heads(lines: Sequence[str]) -> frozenset[int]:
    """The lines, by index, that are heads with a rule and no row below: the cells that should
    follow were copied line by line."""
    return frozenset(
        index
        for index, (line, rule, below) in enumerate(zip(lines, lines[1:], lines[2:], strict=False))
        if is_row(line) and _is_rule(rule) and below and "|" not in below
    )


def _is_rule(line: str) -> bool:
    return "|" in line and "-" in line and _RULE.match(line) is not None


def is_lone(line: str) -> bool:
    """Whether a line is one cell over all columns, as a heading within a table is."""
    return _LONE.match(line) is not None


def cells(line: str, start: int, place: Place) -> Iterator[Segment]:
    """The cells of a row that begins at ``start``; none for the rule below the head. Nothing before
    the first pipe is an empty cell where no pipe ends the row."""
    if _RULE.match(line):
        return
    cell = _CELL if line.rstrip().endswith("|") else _OPEN_CELL
    for column, match in enumerate(cell.finditer(line), 1):
        for first, last in cell_lines(line, *match.span(1)):
            yield Segment(start + first, start + last, replace(place, column=column), "cell")
