"""Where one block ends and the next begins, among lines that may be wrapped or cut by a page.

Signs of an end: a list mark on the next line, a change between capitals and small letters, a
sentence that stops short of the margin, a first-line indent, a blank line. Signs against it: a
line that begins with a small letter, or a line before that stops in the middle of a phrase.
"""

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from sauro.reading.grammar import UPPER, words
from sauro.reading.rules import columns
from sauro.reading.text import Segment


@dataclass(frozen=True, slots=True)
class Line:
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


_LABEL = re.compile(
    rf"""(?: (?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu\ mục|Điều|ĐIỀU|Khoản|Phụ\ lục|PHỤ\ LỤC)
            \ (?:thứ\ )?(?:[IVXLC]+|\d+|[A-ZĐ])\b
        | [IVX]{{1,6}}(?:\.\d{{1,2}})*[.)/]
        | \d{{1,2}}(?:\.\d{{1,2}}){{1,4}}[.)]?(?=\ [{UPPER}“"]|$)
        | \d{{1,2}}[.)](?=\ |$|[{UPPER}]) (?!\ ?\d)
        | \(\d{{1,2}}\)(?=\ )
        | [a-zđ](?:\.\d{{1,2}})?[.)](?=\ |$|[{UPPER}])
        | [A-EĐ][.)](?=\ [{UPPER}])
        | [-+*•●▪○◦⁃~–](?=\ ?\D)
    )""",
    re.VERBOSE,
)
_REFERENCE = re.compile(
    r"(?:^|[\s(])(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục|[Pp]hần|[Cc]hương|[Tt]iết|[Nn]hóm|và|,)$"
)
_NUMERAL_REFERENCE = re.compile(r"(?:^|\s)(?:[Ss]ố|[Qq]uý|[Tt]háng|[Bb]iểu|[Pp]hụ lục)$")
_BARE_LABEL = re.compile(r"(?:[IVX]{1,6}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]$")
_TERMINAL = re.compile(r"(?:[.;:!?…]|\./\.)[”\"')\]]*$")
_OPEN_END = re.compile(
    r"(?:[,(\-/]|(?:^|\s)(?:và|của|các|với|về|tại|theo|cho|đến|từ|là|để|trong|trên|do|bởi|được|"
    r"những|cùng|hoặc|nhằm|không|phải|đã|sẽ|số|ngày|tháng|năm|[Ss]ở|[Bb]ộ|tỉnh|huyện|xã|phường|"
    r"thành phố|Thành phố|[Ỉ]?[Bb]an|Ủy|Uỷ|nhân|dân|cơ|đơn|quan|thực|công))$"
)
_OWN_LINE = re.compile(
    r"""(?: Số\s?[:\d] | (?:CỘNG|CỌNG)\ HÒA | CỘNG\ HOÀ | Độc\ lập\ ?- | Nơi\ nhận | Kính\ gửi
        | (?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)\.?\s | Căn\ cứ\s | V/v\s | QUYẾT\ NGHỊ
        | ĐẢNG\ CỘNG\ SẢN )""",
    re.VERBOSE,
)
_HEAD_END = re.compile(
    r"(?:Độc lập ?- ?Tự do ?- ?Hạnh phúc|năm (?:19|20)\d\d|Nơi nhận ?:|Số ?:? ?\d.*/\S+)$"
)
_KIND_LINE = re.compile(
    words(
        "KẾ HOẠCH",
        "THÔNG BÁO",
        "CHỈ THỊ",
        "CÔNG ĐIỆN",
        "NGHỊ QUYẾT",
        "QUYẾT ĐỊNH",
        "KẾT LUẬN",
        "CHƯƠNG TRÌNH",
        "BÁO CÁO",
        "HƯỚNG DẪN",
        "TỜ TRÌNH",
        "QUY CHẾ",
        "QUY ĐỊNH",
        "ĐỀ ÁN",
        "PHƯƠNG ÁN",
        "NGHỊ ĐỊNH",
        "THÔNG TƯ",
        "GIẤY MỜI",
        "CHƯƠNG TRÌNH HÀNH ĐỘNG",
    )
    + r"(?: ?:)?$"
)
_POST_LINE = re.compile(
    r"^(?:(?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)\b|PHÓ |CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH |"
    r"THỦ TƯỚNG|BÍ THƯ|TRƯỞNG |CHỦ NHIỆM)"
)
_PAGE_NUMBER = re.compile(r"^(?:-\s?)?\d{1,3}(?:\s?-)?$")
_PAGE_MARK = re.compile(r"^-{2,} ?PAGE(?: BREAK)?[ \d]*-{2,}$")
_FEWEST_HEADS = 3
_TABLE_ENDS = re.compile(r"(?:[IVX]{1,4}\. ?\S|Điều \d|Nơi nhận|PHỤ LỤC|Phụ lục|TM\.|Trên đây)")
_GLUED = re.compile(
    rf"(?<=[a-zà-ỹ…:;{UPPER}])(?=\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}\.\ ?[{UPPER}])"
    rf"|(?<=[a-zà-ỹ]{{2}})(?=[a-hđk-u]\)\ [{UPPER}])"
    r"|(?<=:)(?=Điều \d)"
)


_ROMAN_IN_LINE = re.compile(rf" (?=[IVX]{{1,4}}\. ?[{UPPER}]{{2,}}[ ,][{UPPER}]{{2,}})")
_OWN_NUMBER = re.compile(r"(\d{1,2})\.")
_NUMBER_IN_LINE = re.compile(rf" (?=(\d{{1,2}})\.(?:(\d{{1,2}})\.)? ?[{UPPER}])")


def breaks(source: str, lines: list[Line]) -> Iterator[bool]:
    """For each line, whether it begins a new block."""
    page = _Page(source, lines)
    rows = _flat_rows(lines)
    item = False
    for index, line in enumerate(lines):
        broken = index == 0 or page.broken(lines[index - 1], line)
        if index in rows:
            broken = not line.chars[0].islower()
        if broken and item and page.one_sentence_a_line:
            broken = bool(_LABEL.match(line.chars)) or lines[index - 1].chars.endswith(":")
        if broken:
            item = bool(_LABEL.match(line.chars)) and bool(_TERMINAL.search(line.chars))
        yield broken


def _flat_rows(lines: list[Line]) -> set[int]:
    """The lines of tables flattened by copying: one cell a line below a run of column heads."""
    rows: set[int] = set()
    heads: list[str] = []
    inside = False
    for index, line in enumerate(lines):
        rule = next((r for r in columns.RULES if r.pattern.search(line.chars)), None)
        if rule is not None and len(line.chars) < 60:
            heads.append(rule.sense)
            inside = len(heads) >= _FEWEST_HEADS and {"content", "lead"} <= set(heads)
            if inside:
                rows.update(range(index - len(heads) + 1, index + 1))
            continue
        heads = []
        if inside and _TABLE_ENDS.match(line.chars):
            inside = False
        if inside:
            rows.add(index)
    return rows


class _Page:
    """What is typical of the text: how long full lines are, whether blank lines mean anything."""

    def __init__(self, source: str, lines: list[Line]) -> None:
        self._source = source
        long = sorted(len(line.chars) for line in lines if len(line.chars) > 40)
        self._width = long[len(long) * 9 // 10] if len(long) >= 4 else 0
        self._wrapped = 0 < self._width <= 130
        indents = sorted(line.indent for line in lines if len(line.chars) > 0.8 * self._width)
        self._margin = indents[len(indents) // 5] if indents else 0
        self.one_sentence_a_line = not self._wrapped and self._sentences(lines)
        self._slack = 0
        self._slack = self._usual_gap(lines)
        self._strict = self._fills_lines(lines)

    def _sentences(self, lines: list[Line]) -> bool:
        """Whether the text has one sentence a line and no blank lines (old text collections)."""
        if len(lines) < 8 or any(line.segment.kind != "line" for line in lines):
            return False
        blank = sum(
            self._source[a.segment.end : b.segment.start].count("\n") > 1
            for a, b in zip(lines, lines[1:], strict=False)
        )
        ended = sum(bool(_TERMINAL.search(line.chars)) for line in lines)
        return blank * 20 < len(lines) and ended * 100 > len(lines) * 85

    def _usual_gap(self, lines: list[Line]) -> int:
        """1 where even the lines of one paragraph stand apart (double spacing), else 0."""
        apart = cut = 0
        for before, after in zip(lines, lines[1:], strict=False):
            if self._gap(before, after) >= 1:
                apart += 1
                cut += after.chars[0].islower() and not _TERMINAL.search(before.chars)
        return 1 if apart and cut / apart > 0.3 else 0

    def _fills_lines(self, lines: list[Line]) -> bool:
        """Whether each line was filled before the next began, as word processors do."""
        wrapped = [
            (before.chars, after.chars)
            for before, after in zip(lines, lines[1:], strict=False)
            if after.chars[0].islower() and not _TERMINAL.search(before.chars)
        ]
        short = sum(self._had_room(before, after) for before, after in wrapped)
        return self._wrapped and len(wrapped) >= 10 and short * 10 < len(wrapped)

    def _had_room(self, before: str, after: str) -> bool:
        return len(before) + 1 + len(after.split(" ", 1)[0]) < self._width - 10

    def _gap(self, before: Line, after: Line) -> int:
        """Blank lines between two lines, beyond what is usual."""
        between = self._source[before.segment.end : after.segment.start]
        return max(0, between.count("\n") - 1 - self._slack)

    def broken(self, before: Line, after: Line) -> bool:
        a, b = before.chars, after.chars
        if before.segment.kind != after.segment.kind or _other_cell(before, after):
            return True
        if before.column or after.column:
            return True
        if _BARE_LABEL.fullmatch(a) and self._gap(before, after) == 0:
            return False
        if _LABEL.match(b) and not _false_label(a, b):
            return True
        if self._special(a, b):
            return True
        if after.new_page and not _TERMINAL.search(a) and not _is_upper(a):
            return False
        if before.segment.kind != "line" or self._gap(before, after) or not self._wrapped:
            return not _continues(a, b)
        if after.indent >= self._margin + 4 and after.indent >= before.indent - 2:
            return not b[0].islower()
        if self._strict and self._had_room(a, b) and not b[0].islower():
            return True
        return self._ends_short(a, b)

    def _special(self, a: str, b: str) -> bool:
        """Lines that stand alone wherever they are: letterhead, kind, signature."""
        if _OWN_LINE.match(b) or _HEAD_END.search(a) or _KIND_LINE.match(a) or _KIND_LINE.match(b):
            return True
        if _is_upper(a) and _is_upper(b):
            return bool(_POST_LINE.match(b)) and len(b) < 60
        if _is_upper(a):
            return len(a) > 8 and not b[0].islower()
        return _is_upper(b) and len(b) > 12 and bool(_TERMINAL.search(a))

    def _ends_short(self, a: str, b: str) -> bool:
        if b[0].islower() or _OPEN_END.search(a):
            return False
        return bool(_TERMINAL.search(a)) and len(a) < 0.82 * self._width


def _other_cell(before: Line, after: Line) -> bool:
    a, b = before.segment.place, after.segment.place
    return (a.table, a.row, a.column) != (b.table, b.row, b.column)


def _false_label(before: str, after: str) -> bool:
    """A mark that only looks like one: half of a reference, of a number or of a pair of names."""
    if after[0] == "-" and not _TERMINAL.search(before):
        return before[-1].isdigit() and after[1:2] == " " and after[2:3].isdigit()
    if after[0] in "-+*•":
        return False
    pattern = _NUMERAL_REFERENCE if after[0].isdigit() else _REFERENCE
    return bool(pattern.search(before) or _REFERENCE.search(before))


def _continues(before: str, after: str) -> bool:
    """Whether a block cut by a blank line or a page goes on."""
    if after[0].islower():
        return not re.search(r"[.:!?…]$", before)
    if _is_upper(before) and _is_upper(after):
        return bool(_LABEL.match(before)) and not _POST_LINE.match(after)
    return bool(_OPEN_END.search(before) or _BARE_LABEL.fullmatch(before))


def _is_upper(line: str) -> bool:
    return line.upper() == line and any(char.isalpha() for char in line)


def is_page_number(line: Line) -> bool:
    """Whether a line holds nothing but the number of a page."""
    return line.segment.kind == "line" and bool(_PAGE_NUMBER.match(line.chars))


def is_page_mark(line: Line) -> bool:
    """Whether a line is the mark of an OCR tool between two pages."""
    return line.segment.kind == "line" and bool(_PAGE_MARK.match(line.chars))


def glued_labels(block: str) -> Iterator[tuple[int, int]]:
    """Cut a block where list marks stand inside it: glued to a word, or run into the line."""
    cuts = {
        match.start()
        for match in _GLUED.finditer(block)
        if not (block[match.start() - 1].isupper() and not _is_upper(block[: match.start()]))
    }
    if ". " in block:
        cuts.update(_run_in(block))
    done = 0
    for cut in sorted(cuts):
        yield done, cut
        done = cut + block.startswith(" ", cut)
    if block:
        yield done, len(block)


def _run_in(block: str) -> Iterator[int]:
    """List marks within a line: "… II. NỘI DUNG", "2. … 2.1. …", "sau: 1. … 2. …"."""
    for match in _ROMAN_IN_LINE.finditer(block):
        yield match.start()
    own = _OWN_NUMBER.match(block)
    expected = 1
    for match in _NUMBER_IN_LINE.finditer(block):
        major, minor = int(match[1]), match[2]
        if minor is not None:
            if own and major == int(own[1]):
                yield match.start()
        elif major == expected and block[match.start() - 1] in ":;.":
            expected += 1
            if major > 1 or _second_follows(block, match.end()):
                yield match.start()


def _second_follows(block: str, position: int) -> bool:
    return any(
        match[1] == "2" and not match[2] for match in _NUMBER_IN_LINE.finditer(block, position)
    )
