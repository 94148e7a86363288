"""Tables whose pipes stand on lines of their own, a cell between two: pages of the web as text."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sauro.reading.sources.plain.tabs import NUMBER, Start

_BAR = re.compile(r"[^\S\n]*\|[^\S\n]*$")
_LONGEST_CELL = 60
_OPENS = re.compile(r"\W*(?:Nơi\s+nhận|Kính\s+gửi)\s*:?\W*")
"""The first of the two cells of a signature, or of those whom a letter is sent to."""
_CLOSES = re.compile(
    r"\W*(?:CỘNG\s+HÒA|CỘNG\s+HOÀ|ĐẢNG\s+CỘNG\s+SẢN|"
    r"[^\W\d_][^\n,]{1,40},\s+ngày\s[^,;]{0,12}tháng\s[^,;]{0,8}năm\s+(?:19|20)\d\d\W*$)"
)
"""The last cell of a row of a letterhead."""
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
        if table and not _is_cell(lines, range(table[-1] + 1, index), table):
            if len(table) > 1:
                yield table
            table = []
        table.append(index)
    if len(table) > 1:
        yield table


def _is_cell(lines: Sequence[str], cell: Cell, bars: Sequence[int]) -> bool:
    """Whether what stands below the last of ``bars`` is a cell: not what a letterhead ends above
    or a signature begins below."""
    if len(cell) > _LONGEST_CELL or not all(lines[index].strip() for index in cell):
        return False
    below = "".join(lines[cell.stop + 1 : cell.stop + 2])
    return not (_ends_row(lines, bars) or _OPENS.fullmatch(below))


def _ends_row(lines: Sequence[str], bars: Sequence[int]) -> bool:
    """Whether the last of ``bars`` ends a row that has two cells wherever it stands."""
    cells = ["\n".join(lines[first + 1 : last]) for first, last in pairwise(bars[-3:])]
    opened = len(cells) > 1 and _OPENS.match(cells[0])
    return bool(opened or (cells and _CLOSES.match(cells[-1])))


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
