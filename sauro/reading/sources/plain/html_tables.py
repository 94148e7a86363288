"""Tables written as HTML among plain text, as tools of recognition do: "<tr><td>TT</td> …"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from sauro.reading.text import Place, Segment

_TABLE = re.compile(r"<table\b[^<>]*>.*?(?:</table>|\Z)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"</?(?P<name>t[rdh])\b(?P<attributes>[^<>]*)>", re.IGNORECASE)
_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
_MOST_COLUMNS = 50
_SPAN = re.compile(r"\b(row|col)span\s*=\s*[\"']?(\d{1,3})", re.IGNORECASE)


def spans(chars: str) -> list[tuple[int, int]]:
    """Where such tables stand."""
    return [match.span() for match in _TABLE.finditer(chars)] if "<" in chars else []


def cells(chars: str, start: int, end: int, place: Place) -> Iterator[Segment]:
    """The cells of the table ``[start, end)`` that hold words, in its rows and columns."""
    row = column = 0
    held: dict[int, int] = {}  # to which row a column is taken by a cell above
    tags = list(_TAG.finditer(chars, start, end))
    for index, tag in enumerate(tags):
        if tag[0].startswith("</"):
            continue
        if tag["name"].lower() == "tr":
            row, column = row + 1, 0
            continue
        column += 1
        while held.get(column, 0) >= row:
            column += 1
        over = {name.lower(): int(times) for name, times in _SPAN.findall(tag["attributes"])}
        rows, columns = max(over.get("row", 1), 1), min(over.get("col", 1), _MOST_COLUMNS)
        held.update(dict.fromkeys(range(column, column + columns), row + rows - 1))
        stop = tags[index + 1].start() if index + 1 < len(tags) else end
        where = replace(place, row=row, column=column)
        for first, last in cell_lines(chars, tag.end(), stop):
            yield Segment(first, last, where, "cell", rows=rows)


def cell_lines(chars: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines of a cell that "<br>" parts, without the blanks around them."""
    breaks = [match.span() for match in _BREAK.finditer(chars, start, end)]
    begins = [start, *(after for _, after in breaks)]
    ends = [*(before for before, _ in breaks), end]
    for begin, stop in zip(begins, ends, strict=True):
        line = chars[begin:stop]
        if line.strip():
            first = begin + len(line) - len(line.lstrip())
            yield first, first + len(line.strip())
