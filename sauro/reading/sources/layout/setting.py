"""Pages set as one text: what is apart taken off, columns in order, tables as rows and cells."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, takewhile

from sauro.reading.sources.layout.columns import Run, reading_order
from sauro.reading.sources.layout.margins import Apart, set_apart
from sauro.reading.sources.layout.paragraphs import Column, Set, openings
from sauro.reading.sources.layout.printed import PrintedPage, PrintedWord
from sauro.reading.sources.layout.rows import Line, line_of, without_specks
from sauro.reading.sources.layout.tables import Cell, Table, tables_of
from sauro.reading.sources.layout.writing import Laid, Writer
from sauro.reading.text import Aside, Place

_SAME_EDGE = 6.0
_FEWEST_LINES = 8
_FEWEST_ROWS, _NUMBERED = 3, 0.8


@dataclass(slots=True)
class Rows:
    """A table over all its pages: of each row its cells, each with the page it stands on."""

    edges: tuple[float, ...]
    rows: list[list[tuple[int, Cell]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Item:
    """A run of lines or a table as it comes on a page."""

    page: PrintedPage
    run: Run | None = None
    table: Rows | None = None


def lay_out(pages: Sequence[PrintedPage]) -> Laid:
    """One text of some pages."""
    tables: list[list[Table]] = []
    outside: list[list[Line]] = []
    for page in pages:
        above = tables[-1][-1] if page.how == "ocr" and tables and tables[-1] else None
        found, left = tables_of(_words_of(page), page.rules, page.how == "ocr", above)
        tables.append(found)
        outside.append(_lines(page, set(map(id, left))))
    kept, apart = set_apart(pages, outside)
    items: list[_Item] = []
    for page, its, lines in zip(pages, tables, kept, strict=True):
        _add(items, page, its, lines)
    writer = Writer({page.number: page.how for page in pages})
    _write(writer, items)
    return writer.laid(_asides(pages, apart))


def _words_of(page: PrintedPage) -> list[PrintedWord]:
    lines = (line.words for line in page.lines)
    kept = map(without_specks, lines) if page.how == "ocr" else lines
    return [word for words in kept for word in words]


def _lines(page: PrintedPage, wanted: set[int]) -> list[Line]:
    words = ([word for word in line.words if id(word) in wanted] for line in page.lines)
    return [line_of(its) for its in words if its]


def _add(
    items: list[_Item], page: PrintedPage, tables: Sequence[Table], lines: Sequence[Line]
) -> None:
    """Add what stands on a page, from the top; a table cut by the page goes on where it began."""
    left = list(lines)
    for table in tables:
        above = [line for line in left if line.middle < table.box[1]]
        left = [line for line in left if line.middle >= table.box[1]]
        items += [_Item(page, run=run) for run in reading_order(above)]
        before = items[-1].table if items else None
        if before is None or not _goes_on(before, table):
            before = Rows(table.edges)
            items.append(_Item(page, table=before))
        _extend(before, table, page.number)
    items += [_Item(page, run=run) for run in reading_order(left)]


def _goes_on(before: Rows, table: Table) -> bool:
    """Whether the columns are the same: no two pages lie on a scanner in the same place."""
    shift = table.edges[0] - before.edges[0]
    return len(before.edges) == len(table.edges) and all(
        abs(a + shift - b) < _SAME_EDGE for a, b in zip(before.edges, table.edges, strict=True)
    )


def _extend(rows: Rows, table: Table, page: int) -> None:
    """Add the rows of one page; heads that are repeated are not, a cut row goes on."""
    added: list[list[tuple[int, Cell]]] = [
        [(page, cell) for cell in cells]
        for _, cells in groupby(table.cells, key=lambda cell: cell.row)
    ]
    if rows.rows and added and _words(added[0]) == _words(rows.rows[0]):
        del added[0]
    if rows.rows and added and _is_rest(added[0], rows.rows):
        rows.rows[-1] += added.pop(0)
    rows.rows += added


def _words(row: Sequence[tuple[int, Cell]]) -> list[str]:
    return [line.text for _, cell in row for line in cell.lines]


def _is_rest(row: Sequence[tuple[int, Cell]], before: Sequence[list[tuple[int, Cell]]]) -> bool:
    """Whether the first row on a page goes on with the one before: its first cell is empty, and
    words go on or the rows of the table are numbered."""
    if row[0][1].column == 0:
        return False
    numbered = sum(its[0][1].column == 0 for its in before)
    if len(before) >= _FEWEST_ROWS and numbered >= _NUMBERED * len(before):
        return True
    return any(cell.lines[0].text[0].islower() for _, cell in row)


def _write(writer: Writer, items: Sequence[_Item]) -> None:
    columns = _columns(items)
    beside = False
    for beginning, group in groupby(items, key=_part):
        its = list(group)
        if beginning == "table":
            for item in its:
                assert item.table
                _write_table(writer, item.table)
        elif beginning:
            for item in its:
                assert item.run
                for line in item.run.lines:
                    writer.line(line, Place(page=item.page.number), None)
        else:
            flow = [
                Set(line, columns[item.page.number], item.page.number)
                for item in its
                if item.run
                for line in item.run.lines
            ]
            for one, opens in zip(flow, openings(flow, beside), strict=True):
                writer.line(one.line, Place(page=one.page), opens)
        beside = beginning not in ("", "table")


def _part(item: _Item) -> str:
    """What kind of part an item is: a table, a side column, or, for "", the flow of the text."""
    return "table" if item.table else item.run.side if item.run else ""


def _columns(items: Sequence[_Item]) -> dict[int, Column]:
    """The column of the text of each page; a page with few lines borrows the others'."""
    lines: defaultdict[int, list[Line]] = defaultdict(list)
    every: list[Line] = []
    how: dict[int, str] = {}
    for item in items:
        how[item.page.number] = item.page.how
        if item.run and not item.run.side:
            lines[item.page.number] += item.run.lines
            every += item.run.lines
    return {
        page: Column.of(lines[page] if len(lines[page]) >= _FEWEST_LINES else every, kind)
        for page, kind in how.items()
    }


def _write_table(writer: Writer, table: Rows) -> None:
    writer.begin_table()
    for at, row in enumerate(table.rows, start=1):
        writer.begin_row()
        for column, group in groupby(
            sorted(row, key=lambda placed: placed[1].column), key=lambda placed: placed[1].column
        ):
            cells = list(group)
            first = cells[0][1]
            rows = _rows_over(cells[0], table.rows[at : at + first.rows - 1])
            writer.cell(column + 1, first.width, _placed(cells), rows)


def _rows_over(placed: tuple[int, Cell], below: Sequence[Sequence[tuple[int, Cell]]]) -> int:
    """How many rows a cell stands over, of those below on its page and its own."""
    page, cell = placed
    last = cell.row + cell.rows
    under = (any(p == page and c.row < last for p, c in row) for row in below)
    return 1 + sum(takewhile(bool, under))


def _placed(cells: Sequence[tuple[int, Cell]]) -> list[tuple[int, Line]]:
    return [(page, line) for page, cell in cells for line in cell.lines]


def _asides(pages: Sequence[PrintedPage], apart: Sequence[Apart]) -> Iterator[Aside]:
    """Running heads and feet with words in them, each once; stamps, and words in figures."""
    seen = set()
    for one in apart:
        text = one.line.text
        key = (one.kind, text)
        if any(map(str.isalpha, text)) and key not in seen:
            seen.add(key)
            yield Aside(one.kind, text, Place(page=one.page, box=one.line.box))
    for page in pages:
        for stamp in page.stamps:
            yield Aside("stamp", stamp, Place(page=page.number))
        for words in dict.fromkeys(page.drawings):
            yield Aside("drawing", words, Place(page=page.number))
