"""Tables of tasks: a row that names who does what is a task.

Two kinds: real tables, whose cells the source tells apart, and tables flattened into lines by
copying. Columns are known by their heads, not by their order.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sauro.reading.grammar import Rule
from sauro.reading.outline import Node
from sauro.reading.rules import columns
from sauro.reading.table_rows import (
    NUMBER,
    TableRow,
    Test,
    fill,
    lone_cell,
    reaches,
    real_row,
    repeat_above,
)
from sauro.reading.text import Block, Text

_MAY_HEAD = re.compile(r"^(?:[^\W\d_][^.;]*)\.?$")
_LONGEST_HEAD = 90
_WIDEST = 9
_LAST_HEAD = 4

Heads = tuple[tuple[Rule, re.Pattern[str]], ...]

_WORDS: Heads = tuple((rule, rule.pattern) for rule in columns.RULES)
_GLUED: Heads = tuple(
    (rule, re.compile(rule.pattern.pattern.replace("\\ ", "\\ ?"), re.VERBOSE))
    for rule in columns.RULES
)
"""The same where the words of a head may have run together: "Đơn vịchủ trì"."""


@dataclass(slots=True)
class Table:
    """A table of tasks: its head, its rows, and every block that belongs to it.

    ``heads`` tells the columns of a table whose cells the source tells apart.
    """

    head: list[Block]
    rows: list[TableRow]
    flat: bool
    heads: dict[int, Rule] = field(default_factory=dict)

    @property
    def blocks(self) -> Iterator[Block]:
        """Those of the head and of the rows."""
        yield from self.head
        for row in self.rows:
            yield from row.blocks


def tables_in(text: Text, start: int, end: int, names_only: Test) -> list[Table]:
    """The tables of tasks whose blocks lie within ``[start, end)``.

    ``names_only`` says whether a stretch holds nothing but names of bodies.
    """
    blocks = [block for block in text.blocks if block.start >= start and block.end <= end]
    tables = [*_real(text, blocks, names_only), *_flat(text, blocks, names_only)]
    for table in tables:
        repeat_above(text, table.rows)
    return tables


def other_cells(text: Text, start: int, end: int, tables: list[Table]) -> frozenset[Block]:
    """The cells within ``[start, end)`` of tables that name no columns of tasks: lists, figures,
    forms. A table of one row or one column is a way of laying out text."""
    taken = {block for table in tables for block in table.blocks}
    blocks = [block for block in text.blocks if block.start >= start and block.end <= end]
    return frozenset(
        block
        for rows in _grids(blocks).values()
        if len(rows) > 1 and len({b.segment.place.column for r in rows.values() for b in r}) > 1
        for cells in rows.values()
        for block in cells
        if block not in taken
    )


def column_rule(cell: str, heads: Heads = _WORDS) -> Rule | None:
    """The column that a head cell names."""
    if len(cell) > _LONGEST_HEAD or not _MAY_HEAD.search(cell):
        return None
    return next((rule for rule, pattern in heads if pattern.match(cell)), None)


def row_node(row: TableRow, table: int, index: int) -> Node:
    """A node that stands for a row in the outline: its label is the number in the row."""
    first = row.blocks[0]
    node = Node(first, row.label, "row", 99, first.start, row.blocks[-1].end)
    node.key = f"b{table}.{index}"
    return node


def _is_head(heads: Mapping[int, Rule]) -> bool:
    return {columns.CONTENT, columns.LEAD} <= set(heads.values())


def _names_work(heads: Mapping[int, Rule]) -> bool:
    """Whether a head names work and when or what, not who: rows below may stand under a body."""
    named = set(heads.values())
    return columns.CONTENT in named and bool(named & {columns.TIME, columns.PRODUCT})


def _real(text: Text, blocks: list[Block], names_only: Test) -> Iterator[Table]:
    """Tables whose cells the source tells apart; one without a head goes on with the one before
    where only a page ended between them."""
    before: Table | None = None
    for grid in _grids(blocks).values():
        rows = [cells for _, cells in sorted(grid.items())]
        table = _table(text, rows, names_only)
        if table is None and before is not None and _goes_on(blocks, before, rows):
            table = _filled(text, Table([], [], False), before.heads, rows, names_only)
        before = table
        if table is not None:
            yield table


def _goes_on(blocks: list[Block], before: Table, rows: list[list[Block]]) -> bool:
    """Whether rows stand directly below a table and are as wide."""
    here = [block for cells in rows for block in cells]
    last, first = max(block.start for block in before.blocks), here[0].start
    ends, begins = (
        max(block.segment.place.column or 0 for block in some) for some in (before.blocks, here)
    )
    between = any(last < block.start < first for block in blocks)
    return last < first and not between and begins == ends


def _grids(blocks: list[Block]) -> dict[int, dict[int, list[Block]]]:
    """The cells of each table by their rows."""
    grids: dict[int, dict[int, list[Block]]] = defaultdict(lambda: defaultdict(list))
    for block in blocks:
        place = block.segment.place
        if block.segment.kind == "cell" and place.table is not None and place.row is not None:
            grids[place.table][place.row].append(block)
    return grids


def _table(text: Text, rows: list[list[Block]], names_only: Test) -> Table | None:
    """The table that rows of cells make; its head may stand on two of them."""
    above: dict[int, str] = {}
    for index, cells in enumerate(rows):
        words = _by_column(text, cells)
        named = _columns(words)
        if index < _LAST_HEAD and not _is_head(named):
            glued = _columns(words, _GLUED)
            named = glued if _is_head(glued) else named
        if _is_head(named):
            return _filled(text, Table(cells, [], False), named, rows[index + 1 :], names_only)
        named = {**_columns(_under(above, words)), **named}
        if _is_head(named):
            head = [*rows[index - 1], *cells]
            return _filled(text, Table(head, [], False), named, rows[index + 1 :], names_only)
        if _names_work(named):
            return _grouped(text, Table(cells, [], False), named, rows[index + 1 :], names_only)
        above = words
    return None


def _filled(
    text: Text, table: Table, heads: dict[int, Rule], rows: list[list[Block]], names_only: Test
) -> Table:
    """The table with its rows of work: without heads repeated or standing on two rows."""
    over: list[Block] = []
    above = _by_column(text, table.head)
    for cells in rows:
        words = _by_column(text, cells)
        named = _columns(words)
        if _is_head(named):
            heads = named
        elif not table.rows and len(named) == len(words):
            heads = {**heads, **named}
        elif not table.rows and _parts_head(heads, words):
            heads = {**_columns(_under(above, words)), **heads}
        else:
            over = [block for block in over if reaches(block, cells[0])]
            table.rows.append(real_row(text, cells, heads, names_only, over))
            over += (block for block in cells if block.segment.rows > 1)
            continue
        table.head.extend(cells)
    table.heads = heads
    return table


def _parts_head(heads: dict[int, Rule], words: dict[int, str]) -> bool:
    """Whether a row below the head only tells parts of its cells: nothing of it is work or who."""
    told = {heads[column] for column in words if column in heads}
    return len(words) > 1 and told <= {columns.TIME, columns.HELPER, columns.OTHER}


def _grouped(
    text: Text, table: Table, heads: dict[int, Rule], rows: list[list[Block]], names_only: Test
) -> Table | None:
    """The table whose rows of work stand below rows that only name a body; None without such."""
    body: tuple[int, int] | None = None
    for cells in rows:
        named = lone_cell(text, cells)
        if named is not None and names_only(*named):
            body = named
            table.head.extend(cells)
            continue
        row = real_row(text, cells, heads, names_only, [])
        if body is not None:
            row.cells[columns.LEAD] = body
        table.rows.append(row)
    return table if body is not None else None


def _by_column(text: Text, cells: list[Block]) -> dict[int, str]:
    words: dict[int, list[str]] = defaultdict(list)
    for block in cells:
        words[block.segment.place.column or 0].append(text.chars[block.start : block.end])
    return {column: " ".join(parts) for column, parts in words.items()}


def _under(above: dict[int, str], words: dict[int, str]) -> dict[int, str]:
    """The words of two rows of a head: a cell over several columns belongs to each of them."""
    parts = {column: [part] for column, part in above.items()}
    for column, part in words.items():
        over = max((one for one in above if one <= column), default=None)
        parts[column] = [part] if over is None else [above[over], part[:1].lower() + part[1:]]
    return {column: " ".join(some) for column, some in parts.items()}


def _columns(words: dict[int, str], heads: Heads = _WORDS) -> dict[int, Rule]:
    found = ((column, column_rule(part, heads)) for column, part in words.items())
    return {column: rule for column, rule in found if rule is not None}


def _flat(text: Text, blocks: list[Block], names_only: Test) -> Iterator[Table]:
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
    heads: list[Rule] = []
    while index < len(lines) and len(heads) < _WIDEST:
        block = lines[index]
        rule = column_rule(text.chars[block.start : block.end])
        if rule is None:
            break
        heads.append(rule)
        index += 1
    return (heads, index) if len(heads) > 2 and _is_head(dict(enumerate(heads))) else None


def _flat_rows(
    text: Text, lines: list[Block], index: int, heads: list[Rule], names_only: Test
) -> tuple[list[TableRow], int]:
    """Rows from ``index`` on: a line that is only a number begins one."""
    rows: list[TableRow] = []
    order = [rule for rule in heads if rule is not columns.ORDER]
    while index < len(lines):
        block = lines[index]
        cell = text.chars[block.start : block.end]
        if not NUMBER.match(cell):
            break
        stop = index + 1
        while stop < len(lines) and stop - index <= 2 * len(order):
            if NUMBER.match(text.chars[lines[stop].start : lines[stop].end]):
                break
            stop += 1
        row = TableRow(lines[index:stop], label=cell)
        fill(text, row, lines[index + 1 : stop], order, names_only)
        rows.append(row)
        index = stop
    return rows, index
