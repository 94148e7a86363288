"""Tables of tasks: a row that names who does what is a task.

Two kinds: real tables, whose cells the source tells apart, and tables flattened into lines by
copying. Columns are known by their heads, not by their order.
"""

from collections import defaultdict
from collections.abc import Iterator

from sauro.reading.flat_tables import flat_tables
from sauro.reading.grammar import Rule
from sauro.reading.outline import Node
from sauro.reading.rules import columns
from sauro.reading.table_heads import (
    GLUED,
    PERIOD,
    columns_of,
    is_head,
    names_work,
    under,
    with_work,
)
from sauro.reading.table_rows import (
    Table,
    TableRow,
    Test,
    lone_cell,
    reaches,
    real_row,
    repeat_above,
)
from sauro.reading.text import Block, Text

_LAST_HEAD = 4


def tables_in(text: Text, start: int, end: int, names_only: Test) -> list[Table]:
    """The tables of tasks whose blocks lie within ``[start, end)``.

    ``names_only`` says whether a stretch holds nothing but names of bodies.
    """
    blocks = [block for block in text.blocks if block.start >= start and block.end <= end]
    tables = [*_real(text, blocks, names_only), *flat_tables(text, blocks, names_only)]
    for table in tables:
        repeat_above(text, table)
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


def row_node(row: TableRow, table: int, index: int) -> Node:
    """A node that stands for a row in the outline: its label is the number in the row."""
    first = row.blocks[0]
    node = Node(first, row.label, "row", 99, first.start, row.blocks[-1].end)
    node.key = f"b{table}.{index}"
    return node


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
        named = columns_of(words)
        if index < _LAST_HEAD and not is_head(named):
            glued = columns_of(words, GLUED)
            named = glued if is_head(glued) else with_work(words, named)
        if is_head(named):
            return _filled(text, Table(cells, [], False), named, rows[index + 1 :], names_only)
        named = {**columns_of(under(above, words)), **named}
        if is_head(named):
            head = [*rows[index - 1], *cells]
            return _filled(text, Table(head, [], False), named, rows[index + 1 :], names_only)
        if names_work(named):
            return _grouped(text, Table(cells, [], False), named, rows[index + 1 :], names_only)
        above = words
    return None


def _filled(
    text: Text, table: Table, heads: dict[int, Rule], rows: list[list[Block]], names_only: Test
) -> Table:
    """The table with its rows of work: without heads repeated or standing on two rows."""
    over: list[Block] = []
    period: tuple[int, int] | None = None
    above = _by_column(text, table.head)
    for cells in rows:
        alone = lone_cell(text, cells)
        if alone is not None and PERIOD.fullmatch(text.chars, *alone):
            period = alone
            table.head.extend(cells)
            continue
        words = _by_column(text, cells)
        named = columns_of(words)
        if is_head(named):
            heads = named
        elif not table.rows and len(named) == len(words):
            heads = {**heads, **named}
        elif not table.rows and _parts_head(heads, words):
            heads = {**columns_of(under(above, words)), **heads}
        else:
            over = [block for block in over if reaches(block, cells[0])]
            row = real_row(text, cells, heads, names_only, over)
            if period is not None:
                row.cells.setdefault(columns.TIME, period)
            table.rows.append(row)
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
