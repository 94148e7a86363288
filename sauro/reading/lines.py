"""Where one block ends and the next begins, among lines that may be wrapped or cut by a page.

Signs of an end: a list mark on the next line, a change between capitals and small letters, a
sentence that stops short of the margin, a first-line indent, a blank line. Signs against it: a
line that begins with a small letter, or a line before that stops in the middle of a phrase.
"""

import re
from array import array
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from sauro.reading.grammar import UPPER, words
from sauro.reading.marks import (
    bare_label,
    begins_item,
    ends_sentence,
    false_label,
    half_of_pair,
    heading_ended,
    is_upper,
)
from sauro.reading.rules import agencies, fields
from sauro.reading.sentence_lines import has_letterhead, is_sentence, one_a_line
from sauro.reading.table_heads import AS_ABOVE, lines_of_tables
from sauro.reading.text import Segment
from sauro.reading.wrapping import bold, counted_to, cut_phrase, filled_width, with_word


class Line(NamedTuple):
    """A cleaned source segment: its text, source offsets, the spaces before it.

    ``column`` counts from 0 the stretches of a line that wide gaps part; ``new_page`` is true for
    the first line after a page number.
    """

    chars: str
    at: "array[int]"
    segment: Segment
    indent: int
    column: int = 0
    new_page: bool = False


_ANNOUNCES = (" như sau:", " sau đây:")
_OWN_LINE = re.compile(
    rf"""(?: Số\s?[:\d] | (?:CỘNG|CỌNG)\ HÒA | CỘNG\ HOÀ | Độc\ lập\ ?- | Kính\ gửi
        | (?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)\.?\s | Căn\ cứ\s | V/v\s | QUYẾT\ NGHỊ
        | ĐẢNG\ CỘNG\ SẢN | N[ơoớ][iít]\ nh[ậâaạ]n
        | [{UPPER}][{UPPER}\ ,]{{6,90}}\ (?:ĐIỆN|điện)\ ?:$
        | [{UPPER}][\w\ .-]{{1,40}},\ ngày\ \d{{1,2}}\ tháng\ \d{{1,2}}\ năm\ (?:19|20)\d\d$ )""",
    re.VERBOSE,
)
_SENT_TO = re.compile(r"(?:ĐIỆN|điện|Kính gửi) ?:$")
_RECIPIENTS = re.compile(r"N[ơoớ][iít] nh[ậâaạ]n ?(?::|$)")
_HEAD_END = re.compile(
    rf"""(?: .{{0,60}}(?:NGHĨA\ VIỆT\ NAM | Độc\ lập\ ?-\ ?Tự\ do\ ?-\ ?Hạnh\ phúc)
        | .{{0,60}}N[ơoớ][iít]\ nh[ậâaạ]n\ ?: | Số\ ?[:\d].{{0,80}}\ năm\ 20\d\d
        | (?:.{{0,40}}\ )?Số\ ?:?\ ?\d.{{0,40}}/\S{{1,40}}
        | (?:[{UPPER}][\w\ .-]{{1,40}},\ )?(?:ngày\ ?)?[\d.…_]{{0,6}}\ ?tháng
          \ ?[\d.…_]{{0,6}}\ ?năm\ ?(?:19|20)\d\d )$""",
    re.VERBOSE,
)
_KIND_LINE = re.compile(
    words(
        "KẾ HOẠCH", "THÔNG BÁO", "CHỈ THỊ", "CÔNG ĐIỆN", "NGHỊ QUYẾT", "QUYẾT ĐỊNH", "KẾT LUẬN",
        "CHƯƠNG TRÌNH", "CHƯƠNG TRÌNH HÀNH ĐỘNG", "BÁO CÁO", "HƯỚNG DẪN", "TỜ TRÌNH", "QUY CHẾ",
        "QUY ĐỊNH", "ĐỀ ÁN", "PHƯƠNG ÁN", "NGHỊ ĐỊNH", "THÔNG TƯ", "GIẤY MỜI",
    )
    + r"(?: ?:)?$"
)  # fmt: skip
_POST_LINE = re.compile(
    r"^(?:(?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)\b|PHÓ |CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH |"
    r"THỦ TƯỚNG|BÍ THƯ|TRƯỞNG |CHỦ NHIỆM)"
)
_CAPITALS_THEN_LABEL = re.compile(rf"[{UPPER}]{{2,}}(?:,? [{UPPER}]+){{1,12}}\d{{1,2}}\.")
_FIGURES = re.compile(r"\d{1,5}(?:-\w+)?/\w")
_YEAR_END = re.compile(r"\ năm 20\d\d$")
_FEWEST_FULL, _LONGEST_HEAD, _ROOM = 8, 60, 10


def breaks(source: str, lines: list[Line]) -> Iterator[bool]:
    """For each line, whether it begins a new block."""
    page = _Page(source, lines)
    rows = lines_of_tables([line.chars if line.segment.kind == "line" else "" for line in lines])
    item, counted, sent, first = False, 0, False, 0
    for index, line in enumerate(lines):
        broken = index == 0 or page.broken(lines[index - 1], line)
        if not broken and not line.chars[0].islower() and not bare_label(lines[index - 1].chars):
            broken = bold(source, lines[first].segment.start, lines[index - 1].segment.end)
        if sent and lines[index - 1].chars.endswith(".") and not line.chars[0].islower():
            broken, sent = True, False
        sent = (sent and (not broken or line.chars[0] == "-")) or bool(_SENT_TO.search(line.chars))
        if index in rows:
            begins = bare_label(line.chars) or AS_ABOVE.fullmatch(line.chars)
            broken = bool(begins) or not line.chars[0].islower()
        elif broken and item:
            broken = begins_item(line.chars) or lines[index - 1].chars.endswith(":")
        if broken and counted and line.chars.startswith(f"({counted + 1}) "):
            broken = False
        counted = counted_to(line.chars, 0) if broken else counted_to(f" {line.chars}", counted)
        if broken and page.one_sentence_a_line:
            item = begins_item(line.chars) and is_sentence(line.chars)
        first = index if broken else first
        yield broken


class _Page:
    """What is typical of the text: how long full lines are, whether blank lines mean anything."""

    def __init__(self, source: str, lines: list[Line]) -> None:
        self._source = source
        self._lines = lines
        printed = [line for line in lines if line.segment.kind == "line"]
        long = sorted(len(line.chars) for line in printed if len(line.chars) > 40)
        self._width = long[len(long) * 9 // 10] if len(long) >= 4 else 0
        cut = sum(_goes_on(before, after) for before, after in pairwise(printed))
        self._wrapped = 0 < self._width <= 130 and cut * 20 >= len(printed)
        self._margins = self._find_margins(lines)
        lone = not self._wrapped and self._sentences(printed)
        self.one_sentence_a_line = lone and not has_letterhead(line.chars for line in lines)
        self._slack = 0
        self._slack = self._usual_gap(lines)

    def _find_margins(self, lines: list[Line]) -> dict[int, int]:
        """The left margin of each line's page, by where the line begins."""
        usual = self._margin(lines, 1, 0)
        begins = [0, *(index for index, line in enumerate(lines) if line.new_page), len(lines)]
        pages = [lines[first:last] for first, last in pairwise(begins)]
        own = [self._margin(page, _FEWEST_FULL, usual) for page in pages]
        return {line.segment.start: own[at] for at, page in enumerate(pages) for line in page}

    def _margin(self, lines: list[Line], fewest: int, otherwise: int) -> int:
        full = sorted(line.indent for line in lines if len(line.chars) > 0.8 * self._width)
        return full[len(full) // 5] if len(full) >= fewest else otherwise

    def _sentences(self, lines: list[Line]) -> bool:
        """Whether the text has one sentence a line and no blank lines (old text collections)."""
        blank = sum(
            self._source[a.segment.end : b.segment.start].count("\n") > 1
            for a, b in pairwise(lines)
        )
        few = len(lines) < 8 or blank * 20 >= len(lines)
        return not few and one_a_line([line.chars for line in lines])

    def _usual_gap(self, lines: list[Line]) -> int:
        """1 where even the lines of one paragraph stand apart (double spacing), else 0."""
        apart = cut = 0
        for before, after in pairwise(lines):
            if self._gap(before, after) >= 1:
                apart += 1
                cut += _goes_on(before, after)
        return 1 if apart and cut / apart > 0.3 else 0

    @cached_property
    def _spaced(self) -> bool:
        """Whether most list items have a blank line before them."""
        items = [
            self._gap(before, after) > 0
            for before, after in pairwise(self._lines)
            if begins_item(after.chars)
        ]
        return len(items) >= 5 and sum(items) * 3 > len(items) * 2

    @cached_property
    def _strict(self) -> bool:
        """Whether each line was filled before the next began, as word processors do."""
        wrapped = [(a.chars, b.chars) for a, b in pairwise(self._lines) if _goes_on(a, b)]
        short = sum(self._had_room(before, after) for before, after in wrapped)
        return self._wrapped and len(wrapped) >= 10 and short * 10 < len(wrapped)

    @cached_property
    def _filled(self) -> int:
        """How long lines are where each was filled by counting letters, else 0."""
        return filled_width(
            (before.indent + len(before.chars), after.chars)
            for before, after in pairwise(self._lines)
            if _goes_on(before, after) and not begins_item(after.chars)
        )

    def _had_room(self, before: str, after: str) -> bool:
        return with_word(len(before), after) < self._width - _ROOM

    def _gap(self, before: Line, after: Line) -> int:
        """Blank lines between two lines, beyond what is usual."""
        between = self._source[before.segment.end : after.segment.start]
        return max(0, between.count("\n") - 1 - self._slack)

    def broken(self, before: Line, after: Line) -> bool:
        a, b = before.chars, after.chars
        if _other_place(before, after):
            return True
        if bare_label(a) and self._gap(before, after) == 0:
            return False
        if after.segment.opens is not None:
            return after.segment.opens or bool(_RECIPIENTS.match(b))
        if begins_item(b) and not false_label(a, b) and not self._within(before, after):
            return True
        if self._stands_alone(before, after) or _names_field(b):
            return True
        if after.new_page and not ends_sentence(a) and not is_upper(a):
            return self._strict and self._had_room(a, b) and not b[0].islower()
        if before.segment.kind != "line" or self._gap(before, after) or not self._wrapped:
            return not _continues(a, b)
        return self._ended(before, after)

    def _ended(self, before: Line, after: Line) -> bool:
        """Whether a block ends between two lines of wrapped text with no sign between them."""
        a, b = before.chars, after.chars
        if is_upper(a) and _shouts(b) and not _POST_LINE.match(a):
            return False
        own = after.indent - self._margins[after.segment.start]
        if own >= 4 and after.indent >= before.indent - 2:
            return not b[0].islower()
        if b[0].islower() or cut_phrase(a):
            return False
        if a.endswith(_ANNOUNCES) or (self._strict and self._had_room(a, b)):
            return True
        room = self._filled - with_word(before.indent + len(a), b)
        if self._filled and (room < 0 or room >= _ROOM or ends_sentence(a)):
            return room >= 0
        return self._ends_short(a, b) or heading_ended(a, b)

    def _within(self, before: Line, after: Line) -> bool:
        """Whether a line was wrapped just before what only looks like a list mark."""
        a, b = before.chars, after.chars
        goes_on = self._runs_on(before, after) and not (ends_sentence(a) or is_upper(a))
        return goes_on and (self._spaced or half_of_pair(a, b))

    def _runs_on(self, before: Line, after: Line) -> bool:
        """Whether a line was full, so that the next may begin anywhere in a sentence."""
        wrapped = self._wrapped and before.segment.kind == "line" and not self._gap(before, after)
        return wrapped and not self._had_room(before.chars, after.chars)

    def _stands_alone(self, before: Line, after: Line) -> bool:
        """Whether either line stands alone wherever it is: letterhead, kind, signature."""
        a, b = before.chars, after.chars
        if b.startswith("Căn cứ ") and self._spaced and self._runs_on(before, after):
            return False
        if _OWN_LINE.match(b) or _HEAD_END.match(a) or _KIND_LINE.match(a) or _KIND_LINE.match(b):
            return True
        if is_upper(a) and _shouts(b):
            return bool(_POST_LINE.match(b)) and len(b) < 60 and not cut_phrase(a)
        if is_upper(a):
            return len(a) > 8 and not b[0].islower()
        return is_upper(b) and len(b) > 12 and ends_sentence(a)

    def _ends_short(self, a: str, b: str) -> bool:
        if with_word(len(a), b) > self._width:
            return False
        if ends_sentence(a):
            return len(a) < 0.82 * self._width
        return self._strict and bool(_YEAR_END.search(a[-9:]))


def _goes_on(before: Line, after: Line) -> bool:
    """Whether a sentence goes on from one line to the next."""
    return after.chars[0].islower() and not ends_sentence(before.chars)


def _other_place(before: Line, after: Line) -> bool:
    """Whether two lines stand apart on the page: in cells, in columns, as whole paragraphs."""
    if before.segment.kind != after.segment.kind or before.column or after.column:
        return True
    a, b = before.segment.place, after.segment.place
    return (a.table, a.row, a.column) != (b.table, b.row, b.column)


def _continues(before: str, after: str) -> bool:
    """Whether a block cut by a blank line or a page goes on."""
    if after[0].islower():
        return not re.search(r"[.:!?…]$", before)
    if is_upper(before) and _shouts(after):
        return begins_item(before) and not _POST_LINE.match(after)
    city = before.endswith("Thành phố") and after.lower().startswith(agencies.CENTRAL_CITIES)
    return city or cut_phrase(before) or bare_label(before) or _waits_for_number(before, after)


def _waits_for_number(before: str, after: str) -> bool:
    """Whether a line stops before a number or a date that it leads to: "văn bản số / 12/UBND"."""
    return _FIGURES.match(after) is not None and false_label(before, after)


def _names_field(line: str) -> bool:
    """Whether a line begins with a field's name: "Thời hạn hoàn thành: …"."""
    begins = line[0].isupper() and ":" in line[:_LONGEST_HEAD]
    return begins and any(rule.pattern.match(line) for rule in fields.LINES)


def _shouts(line: str) -> bool:
    """Whether a line has only capitals, if need be up to a list mark glued to it."""
    return is_upper(line) or bool(_CAPITALS_THEN_LABEL.match(line))
