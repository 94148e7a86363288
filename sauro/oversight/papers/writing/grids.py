"""Ruled tables: a head of one or two lines, marks of columns, rows, the total."""

from collections.abc import Iterator
from itertools import groupby

from lxml.etree import _Element

from sauro.oversight.papers.form import Align, Column, Table
from sauro.oversight.papers.writing.elements import (
    aligned,
    cell,
    paragraph,
    row,
    run,
    table,
)
from sauro.oversight.papers.writing.styles import CELL

_BESIDE = 1.2
_KEPT_WHOLE = 600


def grid(given: Table) -> _Element:
    """The table as it stands on the page."""
    widths = tuple(column.width for column in given.columns)
    rows = [*_head(given), *(_row(given, texts, bold=False) for texts in given.rows)]
    if given.total:
        rows.append(_row(given, given.total, bold=True))
    return table(widths, *rows, ruled=True, beside=_BESIDE)


def _head(given: Table) -> Iterator[_Element]:
    grouped = any(column.group for column in given.columns)
    upper: list[_Element] = []
    lower: list[_Element] = []
    for group, listed in groupby(given.columns, key=lambda column: column.group or column):
        members = list(listed)
        if isinstance(group, Column):
            down = "restart" if grouped else ""
            upper.append(_name(given, group.name, group.width, down=down))
            lower.append(cell(group.width, paragraph(style=CELL), down="continue"))
            continue
        whole = sum(column.width for column in members)
        upper.append(_name(given, group, whole, across=len(members)))
        lower += [_name(given, column.name, column.width) for column in members]
    yield row(*upper, head=True)
    if grouped:
        yield row(*lower, head=True)
    if any(column.mark for column in given.columns):
        yield row(*(_mark(given, column) for column in given.columns), head=True)


def _name(given: Table, words: str, width: float, *, across: int = 1, down: str = "") -> _Element:
    return cell(
        width,
        _line(words, given.size, "center", bold=True),
        across=across,
        down=down,
        middle=True,
    )


def _mark(given: Table, column: Column) -> _Element:
    size = min(given.size, 10)
    return cell(column.width, _line(column.mark, size, "center", italic=True), middle=True)


def _row(given: Table, texts: tuple[str, ...], *, bold: bool) -> _Element:
    whole = max(len(text) for text in texts) <= _KEPT_WHOLE
    if len(texts) == 1:
        width = sum(column.width for column in given.columns)
        line = _line(texts[0], given.size, "left", bold=True)
        return row(cell(width, line, across=len(given.columns)), whole=whole)
    return row(
        *(
            cell(
                column.width,
                *(_line(line, given.size, column.align, bold=bold) for line in text.split("\n")),
                middle=True,
            )
            for column, text in zip(given.columns, texts, strict=True)
        ),
        whole=whole,
    )


def _line(
    words: str, size: float, align: Align, *, bold: bool = False, italic: bool = False
) -> _Element:
    jc = None if align == "left" else aligned(align)
    return paragraph(run(words, bold=bold, italic=italic, size=size), style=CELL, jc=jc)
