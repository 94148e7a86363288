"""Tables of tasks and their rows: which of their cells says what."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from sauro.reading.grammar import Rule
from sauro.reading.rules import columns
from sauro.reading.table_heads import AS_ABOVE, NUMBER
from sauro.reading.text import Block, Text

_LONGEST_LABEL = 20

Test = Callable[[int, int], bool]


@dataclass(slots=True)
class TableRow:
    """A row below the head: the stretch of each column, by the rule of the column."""

    blocks: list[Block]
    cells: dict[Rule, tuple[int, int]] = field(default_factory=dict)
    label: str = ""


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


def real_row(
    text: Text, cells: list[Block], heads: dict[int, Rule], names_only: Test, over: list[Block]
) -> TableRow:
    """A row by the columns of its cells; ``over`` are cells of rows above that reach down to it."""
    row = TableRow(cells)
    if _lost_cells(text, cells, heads, names_only):
        named = [rule for rule in heads.values() if rule is not columns.ORDER]
        fill(text, row, cells, named, names_only)
        return row
    _place(row, cells, heads, frozenset())
    order = row.cells.get(columns.ORDER)
    row.label = text.chars[slice(*order)] if order else ""
    _place(row, over, heads, frozenset((*row.cells, columns.ORDER, columns.CONTENT)))
    return row


def _place(
    row: TableRow, cells: list[Block], heads: dict[int, Rule], taken: frozenset[Rule]
) -> None:
    for block in cells:
        rule = heads.get(block.segment.place.column or 0)
        if rule is not None and rule not in taken:
            start, _ = row.cells.get(rule, (block.start, block.end))
            row.cells[rule] = (start, block.end)


def reaches(block: Block, first: Block) -> bool:
    """Whether a merged cell reaches down to the row of another."""
    place, other = block.segment.place, first.segment.place
    return (place.row or 0) + block.segment.rows > (other.row or 0)


def repeat_above(text: Text, table: Table) -> None:
    """Cells that only say "as above" ("-nt-") take what a row above says in their column; so do
    empty ones of the first column where it says when."""
    above: dict[Rule, tuple[int, int]] = {}
    timed = bool(table.heads) and table.heads[min(table.heads)] is columns.TIME
    for row in table.rows:
        if timed and columns.TIME in above:
            row.cells.setdefault(columns.TIME, above[columns.TIME])
        for rule, span in row.cells.items():
            if rule in above and AS_ABOVE.fullmatch(text.chars[slice(*span)]):
                row.cells[rule] = above[rule]
        above.update(row.cells)


def lone_cell(text: Text, cells: list[Block]) -> tuple[int, int] | None:
    """The one cell of a row that holds words, its number aside."""
    told = [one for one in cells if not NUMBER.match(text.chars[one.start : one.end])]
    alone = len({one.segment.place.column for one in told}) == 1
    return (told[0].start, told[-1].end) if alone else None


def _lost_cells(text: Text, cells: list[Block], heads: dict[int, Rule], names_only: Test) -> bool:
    """Whether the cells shared with the row above were lost in copying: the row begins with its
    work, or with who does it, where its number should stand."""
    first = cells[0]
    ordered = heads.get(first.segment.place.column or 0) is columns.ORDER
    if not ordered or len(cells) >= len(heads):
        return False
    return first.end - first.start > _LONGEST_LABEL or (
        not NUMBER.match(text.chars[first.start : first.end]) and names_only(first.start, first.end)
    )


_TIME = re.compile(
    r"(?:trước|trong|tháng|quý|năm|thường xuyên|hằng|hàng|sau|định kỳ|cuối|đầu|xong|từ|giai đoạn|"
    r"\d{1,2}/\d|khi|đến|hết|theo)(?!\w)"
)


def fill(
    text: Text, row: TableRow, parts: list[Block], order: list[Rule], names_only: Test
) -> None:
    """Cells by their order, or, where empty cells got lost or one has several lines, by what they
    hold.

    Of a row whose work is told above, what it must lead to is its work.
    """
    named = [names_only(part.start, part.end) for part in parts]
    whole = len(parts) == len(order)
    if whole and named[0] and order[0] is columns.CONTENT:
        bodies = [at for at, rule in enumerate(order) if rule in (columns.LEAD, columns.HELPER)]
        whole = all(named[at] for at in bodies)
    if whole:
        for rule, part in zip(order, parts, strict=True):
            row.cells[rule] = (part.start, part.end)
        return
    led = order[:2] == [columns.CONTENT, columns.LEAD] and len(parts) > len(order)
    for index, part in enumerate(parts):
        rule = columns.CONTENT
        if index or named[0]:
            rule = _kind(text, row, part, named[index])
            if led and rule is columns.PRODUCT and columns.LEAD not in row.cells:
                row.cells[columns.CONTENT] = (parts[0].start, part.end)
                continue
        if rule in order and rule not in row.cells:
            row.cells[rule] = (part.start, part.end)
    if columns.CONTENT not in row.cells and columns.PRODUCT in row.cells:
        row.cells[columns.CONTENT] = row.cells[columns.PRODUCT]


def _kind(text: Text, row: TableRow, part: Block, named: bool) -> Rule:
    if named:
        return columns.HELPER if columns.LEAD in row.cells else columns.LEAD
    if _TIME.match(text.chars[part.start : part.end].lower()):
        return columns.TIME
    return columns.PRODUCT
