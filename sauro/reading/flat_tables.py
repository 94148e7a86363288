"""Tables flattened into lines by copying: a line for each cell, below a line for each head."""

import re
from collections.abc import Iterable, Iterator

from sauro.reading.grammar import Rule
from sauro.reading.rules import columns
from sauro.reading.table_heads import (
    MAY_HEAD,
    NUMBER,
    PERIOD,
    WIDEST,
    column_rule,
    is_head,
    with_work,
)
from sauro.reading.table_rows import Table, TableRow, Test, fill
from sauro.reading.text import Block, Text

_LONGEST_UNKNOWN = 50
_BELOW = re.compile(r"[IVX]{1,4}\. |Điều \d|Nơi nhận|N\. ?nhận")
"""What stands below a table."""
_UNIT = re.compile(r"\([^()]{2,40}\)")


def flat_tables(text: Text, blocks: list[Block], names_only: Test) -> Iterator[Table]:
    """Tables flattened into lines: head cells, then rows that begin with a number."""
    index = 0
    lines = [block for block in blocks if block.segment.kind != "cell"]
    while index < len(lines):
        head = _flat_head(text, lines, index)
        if head is None:
            index += 1
            continue
        heads, after = head
        rows, stop = _flat_rows(text, lines, after, heads, names_only)
        if rows:
            yield Table(lines[index:after], rows, True)
        index = max(stop, after)


def _flat_head(text: Text, lines: list[Block], index: int) -> tuple[list[Rule], int] | None:
    cells: list[str] = []
    named: dict[int, Rule] = {}
    while index < len(lines) and len(cells) < WIDEST:
        cell = text.chars[lines[index].start : lines[index].end]
        rule = column_rule(cell)
        numbered = named.get(0) is columns.ORDER and not _begins(cell, named.values())
        if rule is columns.ORDER and cells:
            return None
        if cells and _UNIT.fullmatch(cell):
            index += 1
            continue
        if rule is not None:
            named[len(cells)] = rule
        elif not numbered or len(cell) > _LONGEST_UNKNOWN or not MAY_HEAD.search(cell):
            break
        cells.append(cell)
        index += 1
    named = with_work(range(len(cells)), named)
    if len(cells) < 3 or not is_head(named):
        return None
    if len(named) < len(cells) and not (
        index < len(lines)
        and _begins(text.chars[lines[index].start : lines[index].end], named.values())
    ):
        return None
    return [named.get(column, columns.OTHER) for column in range(len(cells))], index


def _flat_rows(
    text: Text, lines: list[Block], index: int, heads: list[Rule], names_only: Test
) -> tuple[list[TableRow], int]:
    """Rows from ``index`` on: a line that is only a number begins one."""
    cells = [text.chars[line.start : line.end] for line in lines]
    order = [rule for rule in heads if rule is not columns.ORDER]
    rows: list[TableRow] = []
    period: tuple[int, int] | None = None
    whole = False
    begins = [_begins(cell, order) for cell in cells]
    while index < len(lines) and begins[index]:
        if not NUMBER.match(cells[index]):
            period = (lines[index].start, lines[index].end)
            index += 1
            continue
        stop = _row_end(cells, begins, index, len(order), whole)
        whole = whole or stop - index - 1 == len(order)
        row = TableRow(lines[index:stop], label=cells[index])
        fill(text, row, lines[index + 1 : stop], order, names_only)
        if period is not None:
            row.cells.setdefault(columns.TIME, period)
        rows.append(row)
        index = stop
    return rows, index


def _begins(cell: str, heads: Iterable[Rule]) -> bool:
    """Whether a line begins a row: a number, or the time of the rows below where no head is it."""
    number = NUMBER.match(cell) is not None
    return number or (PERIOD.fullmatch(cell) is not None and columns.TIME not in heads)


def _row_end(cells: list[str], begins: list[bool], index: int, width: int, whole: bool) -> int:
    """Where the row that begins at ``index`` ends. A cell may be a number too: a row of the whole
    width ends at one, a shorter one at the next number of the count; ``whole`` is whether a row
    above had the whole width."""
    stop = index + 1 + width
    last = min(len(cells), index + 2 * width + 1)
    last = next((at for at in range(index + 1, last) if _BELOW.match(cells[at])), last)
    if stop < last and begins[stop]:
        return stop
    numbers = [at for at in range(index + 1, last) if begins[at]]
    following = next((at for at in numbers if _counts_on(cells[index], cells[at])), None)
    if following is not None:
        return following
    if whole and stop <= last:
        return stop
    return numbers[0] if numbers else last


def _counts_on(label: str, cell: str) -> bool:
    """Whether a number stands next to another in a count; those of other kinds may."""
    before, after = label.rstrip(".)"), cell.rstrip(".)")
    if before.isdigit() and after.isdigit():
        return int(after) in (int(before) + 1, 1)
    return True
