"""What pages say beside their text, if it was copied along: numbers, heads, notes, signing.

A printed file shows by place and size which lines these are (``sources.layout.margins``); here only
words and neighbours tell.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from sauro.reading.grammar import UPPER
from sauro.reading.lines import Line
from sauro.reading.rules import columns
from sauro.reading.table_heads import WIDEST, below_head, column_rule

_CLOSEST_PAGES = 12
_LONGEST_ROW = 40
"""Lines of one row of a table that was flattened."""
_PAGE_NUMBER = re.compile(r"^(?:-\s?)?\d{1,3}(?:\s?-)?$")
_PAGE_MARK = re.compile(
    r"(?:-{2,} ?PAGE[A-Z \d]{0,12}-{2,}|={3,} ?(?:Trang|Page) \d{1,4} ?={3,}"
    r"|[\w.()-]{1,60}\.(?i:docx?) ?\d{0,3}"
    r"|CÔNG BÁO ?/ ?Số [\d +]{1,20}/ ?Ngày \d{1,2}-\d{1,2}-\d{4})$"
)
_DIGITS = re.compile(r"\d+")
_NOTE = re.compile(rf"(\d{{1,2}}) ?[{UPPER}“]")
_NOTED = re.compile(r"[a-zà-ỹđ]{2}(?<![kcdm]m)[.,;:”)]?(\d{1,2})(?!\w)")
_LONGEST_NOTES = 25
"""Lines of one page."""
_LONGEST_RUNNING = 90
_SIGNING = re.compile(
    r"(?:Người ký|(?:Được )?[Kk]ý (?:số )?bởi|Thời gian ký|Ngày ký|Signed by|Signature)\b"
    r"|(?P<beside>(?:Cơ quan|Tổ chức|Đơn vị|Chức vụ|Email|Lý do|Địa điểm) ?: ?)"
)
"""A line of the visible mark of a digital signature; those beside it say nothing of signing."""


def without_page_marks(lines: list[Line]) -> list[Line]:
    """Lines without those that hold only the number of a page, its running head, its footnotes or
    a mark of signing. Numbers close together count rows and are kept."""
    lines = [line for line in lines if line.chars]
    marks = {index for index, line in enumerate(lines) if _is_page_mark(line)}
    numbers = [index for index, line in enumerate(lines) if _is_page_number(line)]
    rows = _below_heads(lines, numbers)
    numbers = [index for index in numbers if index not in rows]
    marks |= _running_heads(lines, _not_counting(lines, numbers))
    beside = {index for mark in marks for index in (mark - 1, mark + 1)}
    alone = [index for index in numbers if index not in beside]
    near = {
        index
        for first, second in pairwise(alone)
        if second - first < _CLOSEST_PAGES
        for index in (first, second)
    }
    dropped = marks | (beside & set(numbers)) | (set(alone) - near)
    dropped |= set(_signing(lines))
    return _without_notes(
        [
            line._replace(new_page=True) if index - 1 in dropped else line
            for index, line in enumerate(lines)
            if index not in dropped
        ]
    )


def _without_notes(lines: list[Line]) -> list[Line]:
    """Lines without the footnotes that stand last on a page: "1 Quyết định số …" below "đất1."."""
    begins = [0, *(index for index, line in enumerate(lines) if line.new_page)]
    notes: set[int] = set()
    for begin, end in pairwise(begins):
        marked: set[str] = set()
        for index in range(begin, end):
            note = _NOTE.match(lines[index].chars)
            if note and note[1] in marked and end - index <= _LONGEST_NOTES:
                notes.update(range(index, end))
                break
            marked.update(_NOTED.findall(lines[index].chars))
    return [line for index, line in enumerate(lines) if index not in notes] if notes else lines


def _below_heads(lines: Sequence[Line], numbers: Sequence[int]) -> list[int]:
    """The numbers of rows below the heads of a table that was flattened: 1 is the first, and those
    that count on from it follow, each at most one long row below the one before."""
    rows: list[int] = []
    for index in numbers:
        number = _number(lines[index])
        counts_on = (
            rows and index - rows[-1] <= _LONGEST_ROW and number == _number(lines[rows[-1]]) + 1
        )
        if counts_on or (number == 1 and _under_heads(lines, index)):
            rows.append(index)
    return rows


def _under_heads(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is the first below the heads of a table."""
    chars = [line.chars for line in lines[max(0, index - WIDEST) : index + 1]]
    orders = (at for at, head in enumerate(chars) if column_rule(head) is columns.ORDER)
    return any(below_head(chars, order) == len(chars) - 1 for order in orders)


def _not_counting(lines: Sequence[Line], numbers: Sequence[int]) -> list[int]:
    """Numbers without those that count close together: rows of a table, not pages."""
    counting = {
        index
        for two in pairwise(numbers)
        if two[1] - two[0] < _CLOSEST_PAGES and _number(lines[two[1]]) == _number(lines[two[0]]) + 1
        for index in two
    }
    return [index for index in numbers if index not in counting]


def _number(line: Line) -> int:
    return int(_DIGITS.findall(line.chars)[0])


def _running_heads(lines: Sequence[Line], numbers: Sequence[int]) -> set[int]:
    """Lines that come again on later pages, figures aside, each beside its page number."""
    found: dict[tuple[int, str], list[int]] = defaultdict(list)
    for number in numbers:
        for side in (-1, 1):
            index = number + side
            if 0 <= index < len(lines) and _may_run(lines[index]):
                found[side, _DIGITS.sub("#", lines[index].chars)].append(index)
    return {
        index
        for (side, _), places in found.items()
        if len(places) > 1 and all(_follows(lines, side, *two) for two in pairwise(places))
        for index in places
    }


def _follows(lines: Sequence[Line], side: int, one: int, other: int) -> bool:
    """Whether the number beside one line is that of a page before the page of the other."""
    before, after = (_number(lines[at - side]) for at in (one, other))
    return other - one >= _CLOSEST_PAGES and before < after


def _may_run(line: Line) -> bool:
    letters = any(map(str.isalpha, line.chars))
    short = len(line.chars) <= _LONGEST_RUNNING
    return line.segment.kind == "line" and letters and short and line.chars[-1] not in ".;:,"


def _signing(lines: Sequence[Line]) -> Iterator[int]:
    """The lines that a signing program prints on the page: who signed, for whom, when."""
    matches = [(index, _SIGNING.match(line.chars)) for index, line in enumerate(lines)]
    for _, group in groupby(matches, lambda match: match[1] is None):
        some = [(index, match) for index, match in group if match is not None]
        if len(some) > 1 and any(match["beside"] is None for _, match in some):
            yield from (index for index, _ in some)


def _is_page_number(line: Line) -> bool:
    return line.segment.kind == "line" and bool(_PAGE_NUMBER.match(line.chars))


def _is_page_mark(line: Line) -> bool:
    """Whether a line is an OCR tool's mark between two pages, a footer with the file's name, or
    the running head of the official gazette."""
    return line.segment.kind == "line" and bool(_PAGE_MARK.match(line.chars))
