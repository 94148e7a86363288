"""Tables whose pipes stand on lines of their own, a cell between two: pages of the web as text."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sauro.reading.sources.plain.tabs import NUMBER, Start

_BAR = re.compile(r"[^\S\n]*\|[^\S\n]*$")
_LONGEST_CELL = 60
Cell = range
"""The lines of a cell, by index."""


def starts(lines: Sequence[str]) -> dict[int, Start | None]:
    """Which lines belong to tables, and where their cells stand; None for the pipes themselves."""
    found: dict[int, Start | None] = {}
    for bars in _tables(lines):
        found |= dict.fromkeys(bars)
        first = True
        for row, cells in enumerate(_rows(lines, bars), 1):
            for column, cell in enumerate(cells, 1):
                for index in cell:
                    found[index] = Start(row, column, first)
                    first = False
    return found


def _tables(lines: Sequence[str]) -> Iterator[list[int]]:
    """The pipes of each table: nothing between two of them is blank, a cell has few lines."""
    table: list[int] = []
    for index in (index for index, line in enumerate(lines) if _BAR.match(line)):
        if table and not _is_cell(lines, range(table[-1] + 1, index)):
            if len(table) > 1:
                yield table
            table = []
        table.append(index)
    if len(table) > 1:
        yield table


def _is_cell(lines: Sequence[str], cell: Cell) -> bool:
    return len(cell) <= _LONGEST_CELL and all(lines[index].strip() for index in cell)


def _rows(lines: Sequence[str], bars: Sequence[int]) -> list[list[Cell]]:
    """The cells of each row. Two pipes with nothing between them end a row, or hold an empty cell
    of one that is not full."""
    rows: list[list[Cell]] = [[]]
    for before, after in pairwise(bars):
        cell = range(before + 1, after)
        if cell:
            rows[-1].append(cell)
        elif rows[-1]:
            rows.append([])
    width = max(map(len, rows))
    whole: list[list[Cell]] = []
    for row in filter(None, rows):
        begins = NUMBER.match(lines[row[0].start])
        if whole and not begins and len(whole[-1]) + 1 + len(row) <= width:
            whole[-1] += [range(0), *row]
        else:
            whole.append(row)
    return whole
