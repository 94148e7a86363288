"""Rows, cells and columns of a Word table as a person sees them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from sauro.reading.sources.word.xml import (
    attribute,
    child,
    children,
    contents,
    number,
    switch,
    value,
    w,
)

_NARROW = 170
_UNKNOWN_WIDTH = 1_000
_WIDEST_SPAN = 1_000


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell and the grid column it begins in, from 0.

    ``continues`` is true for the part of a merged cell whose content stands above or to the left.
    ``rows`` counts the rows that the cell stands over.
    """

    element: etree._Element
    column: int
    continues: bool
    rows: int = 1


def rows(table: etree._Element) -> Iterator[etree._Element]:
    """The rows that are shown: neither deleted nor hidden."""
    for row in contents(table):
        if row.tag == w("tr"):
            properties = children(child(row, "trPr"))
            if w("del") not in properties and not switch(properties, "hidden"):
                yield row


def cells(row: etree._Element) -> Iterator[Cell]:
    """The cells of a row, left to right."""
    column = _span(value(children(child(row, "trPr")), "gridBefore"), least=0)
    for element in contents(row):
        if element.tag != w("tc"):
            continue
        its = children(child(element, "tcPr"))
        continues = any(
            merge is not None and attribute(merge, "val") in ("", "continue")
            for merge in (its.get(w("vMerge")), its.get(w("hMerge")))
        )
        yield Cell(element, column, continues)
        column += _span(value(its, "gridSpan"), least=1)


def grid(table: etree._Element) -> Iterator[list[Cell]]:
    """The cells of each row, those merged downwards with the rows they stand over."""
    laid = [list(cells(row)) for row in rows(table)]
    below: dict[int, int] = {}
    for at in reversed(range(len(laid))):
        row = laid[at] = [replace(one, rows=1 + below.get(one.column, 0)) for one in laid[at]]
        below = {one.column: one.rows for one in row if one.continues}
    return iter(laid)


def columns(table: etree._Element) -> dict[int, int]:
    """The number, from 1, of the visible column that begins at each used grid column.

    Word's grid has a column for every edge of every row; edges closer than 3 mm (170 twentieths of
    a point) are one to the eye.
    """
    grid = child(table, "tblGrid")
    widths = (
        [number(attribute(col, "w"), _UNKNOWN_WIDTH) for col in grid.iterchildren(w("gridCol"))]
        if grid is not None
        else []
    )
    shown: dict[int, int] = {}
    count, edge, last, previous = 0, 0, -_UNKNOWN_WIDTH, 0
    for start in sorted({cell.column for row in rows(table) for cell in cells(row)}):
        passed = widths[previous:start]
        edge += sum(passed) + (start - previous - len(passed)) * _UNKNOWN_WIDTH
        previous = start
        if edge - last > _NARROW:
            count, last = count + 1, edge
        shown[start] = count
    return shown


def _span(value: str, least: int) -> int:
    return min(max(number(value, least), least), _WIDEST_SPAN)
