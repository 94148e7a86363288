"""Tables pasted from Word or Excel: a tab between two cells, cells of several lines left open."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sauro.reading.text import Place, Segment

_FEWEST_CELLS, _FEWEST_ROWS, _LONGEST_CELL = 3, 2, 4
NUMBER = re.compile(r"\s*(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,6}|[a-zđA-HĐ])[.)]?\s*$")


@dataclass(frozen=True, slots=True)
class Start:
    """Where a line of a table begins: its row, from 1 in each table, and the column of its first
    cell, which goes on with that of the line before where the row is not a new one; whether the
    table begins with it."""

    row: int
    column: int
    first: bool


def starts(lines: Sequence[str]) -> dict[int, Start]:
    """Which lines belong to tables: several full rows below one another, and among them those with
    fewer cells, as the names of its parts are."""
    found: dict[int, Start] = {}
    run: list[int] = []
    for index, line in enumerate(lines):
        if run and not _goes_on(lines, index):
            found |= _table(lines, run)
            run = []
        elif run or _is_full(line):
            run.append(index)
    return found | _table(lines, run)


def _is_full(line: str) -> bool:
    return sum(bool(cell.strip()) for cell in line.split("\t")) >= _FEWEST_CELLS


def _goes_on(lines: Sequence[str], index: int) -> bool:
    """Whether a line has cells, or stands in a cell of which the rest of the row follows."""
    ahead = lines[index : index + _LONGEST_CELL]
    return bool(lines[index].strip()) and any("\t" in line.strip() for line in ahead)


def _table(lines: Sequence[str], run: Sequence[int]) -> dict[int, Start]:
    if sum(_is_full(lines[index]) for index in run) < _FEWEST_ROWS:
        return {}
    columns = max(lines[index].count("\t") + 1 for index in run)
    found: dict[int, Start] = {}
    row = filled = 0
    for index in run:
        parts = lines[index].split("\t")
        opened = row > 0 and not NUMBER.match(parts[0]) and filled + len(parts) - 1 <= columns
        row, first = (row, filled) if opened else (row + 1, 1)
        found[index] = Start(row, first, index == run[0])
        filled = first + len(parts) - 1
    return found


def cells(line: str, start: int, column: int, place: Place) -> Iterator[Segment]:
    """The cells of a line that begins at ``start``, the first of them in ``column``."""
    for at, cell in enumerate(line.split("\t"), column):
        words = cell.strip()
        if words:
            first = start + len(cell) - len(cell.lstrip())
            yield Segment(first, first + len(words), replace(place, column=at), "cell")
        start += len(cell) + 1
