"""What a page shows apart from its text: page numbers, running heads, footnotes, signing marks."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sauro.reading.sources.layout.printed import PrintedPage
from sauro.reading.sources.layout.rows import Line, same_row

_MARGIN = 62.0
"""Points from an edge of the page within which running heads, feet and page numbers stand."""
_NUMBER = re.compile(r"[-–—(]{0,2}\s?(?:Trang|trang)?\s?\d{1,3}(?:\s?/\s?\d{1,3})?\s?[-–—)]{0,2}")
_SHORT, _MIDDLE = 3, 30.0
"""Characters of a page number, and points that it may be off the middle of the page."""
_DIGITS = re.compile(r"\d+")
_SURE_OF_SIGNING = re.compile(
    r"""(?: Người\ ký | Ký\ bởi | Ký\ số\ bởi | Được\ ký\ bởi | Thời\ gian\ ký | Ngày\ ký
        | Signed\ by | Signature\  | \d\d[./-]\d\d[./-]\d{4}\ \d\d:\d\d:\d\d )""",
    re.VERBOSE,
)
_SIGNING_SIZE = 12.0
_CLOSE = 3.0
_SHORTEST_RULE, _LONGEST_RULE = 50.0, 240.0
"""Points: how long the rule above footnotes is."""
_SMALL = 0.93
"""Footnotes are set at most so large as the text."""


@dataclass(frozen=True, slots=True)
class Apart:
    """A line that is no part of the text. ``kind`` is header, footer, footnote or stamp."""

    kind: str
    line: Line
    page: int


def set_apart(
    pages: Sequence[PrintedPage], lines: Sequence[Sequence[Line]]
) -> tuple[list[list[Line]], list[Apart]]:
    """The lines of each page without those of its margins and of signing, and these."""
    running = _running(pages, lines)
    kept: list[list[Line]] = []
    apart: list[Apart] = []
    for page, its in zip(pages, lines, strict=True):
        signing, notes = _signing(its), _footnotes(page, its)
        text: list[Line] = []
        for line in its:
            edge = _edge(page, line)
            if id(line) in signing:
                apart.append(Apart("stamp", line, page.number))
            elif edge and (_is_running(page, line, edge, running) or _is_number(page, line, its)):
                apart.append(Apart(edge, line, page.number))
            elif id(line) in notes:
                apart.append(Apart("footnote", line, page.number))
            else:
                text.append(line)
        kept.append(text)
    return kept, apart


def _footnotes(page: PrintedPage, lines: Sequence[Line]) -> set[int]:
    """Lines of small print at the foot of a page, below a short rule."""
    sizes = sorted(line.size for line in lines)
    small = _SMALL * sizes[len(sizes) // 2] if sizes else 0.0
    for left, top, right, _ in page.rules:
        if not _SHORTEST_RULE < right - left < _LONGEST_RULE:
            continue
        below = [line for line in lines if line.box[1] > top - _CLOSE and not _edge(page, line)]
        under = any(abs(line.box[3] - top) < _CLOSE and line.box[0] < right for line in lines)
        if below and not under and all(line.size < small for line in below):
            return set(map(id, below))
    return set()


def _edge(page: PrintedPage, line: Line) -> str:
    if line.box[3] < _MARGIN:
        return "header"
    return "footer" if line.box[1] > page.height - _MARGIN else ""


def _is_running(page: PrintedPage, line: Line, edge: str, running: "Counter[str]") -> bool:
    if _NUMBER.fullmatch(line.text):
        return True
    return running[_shape(edge, line)] >= 2 and (page.number > 1 or edge == "footer")


def _is_number(page: PrintedPage, line: Line, lines: Sequence[Line]) -> bool:
    """Whether a few letters are a page number that recognition misread: alone in their row, in the
    middle of the page."""
    return (
        page.how == "ocr"
        and len(line.text) <= _SHORT
        and abs(line.box[0] + line.box[2] - page.width) <= 2 * _MIDDLE
        and not any(other is not line and same_row(line, other) for other in lines)
    )


def _running(pages: Sequence[PrintedPage], lines: Iterable[Sequence[Line]]) -> "Counter[str]":
    """How often lines in the margins come again on other pages, their numbers left out."""
    return Counter(
        _shape(edge, line)
        for page, its in zip(pages, lines, strict=True)
        for line in its
        if (edge := _edge(page, line))
    )


def _shape(edge: str, line: Line) -> str:
    height = round(line.box[1] / _CLOSE / 2)
    return f"{edge} {height} {_DIGITS.sub('#', line.text)}"


def _signing(lines: Sequence[Line]) -> set[int]:
    """Lines of the visible marks of digital signatures: small print that names signer and time."""
    small = [line for line in lines if line.size < _SIGNING_SIZE]
    marked: set[int] = set()
    for group in _stacks(small):
        if any(_SURE_OF_SIGNING.match(line.text) for line in group):
            marked |= {id(line) for line in group}
    return marked


def _stacks(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Lines of one left edge, each close below the one before."""
    ordered = sorted(lines, key=lambda line: line.middle)
    taken: set[int] = set()
    for at, first in enumerate(ordered):
        if at in taken:
            continue
        stack = [first]
        for other in range(at + 1, len(ordered)):
            line, last = ordered[other], stack[-1]
            if line.box[1] - last.box[3] > last.size:
                break
            if other not in taken and abs(line.box[0] - first.box[0]) < 2 * _CLOSE:
                stack.append(line)
                taken.add(other)
        yield stack
