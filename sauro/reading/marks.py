"""List marks as they are printed: at the start of a line, glued to a word, run into a line.

"I.", "1.", "1.1.", "a)", "-", "Điều 5": what looks like one may be half of a reference, of a number
or of a pair of names.
"""

import re
from collections.abc import Iterator

from sauro.reading.grammar import UPPER, words
from sauro.reading.rules import verbs

OLD_ROMAN = r"(?:I(?:i{1,2}|[vx])|Vi{1,3}|Xi{1,3})\."
"""Roman numbers whose capitals were lost but for the first: "Iii."."""
_LABEL = re.compile(
    rf"""(?: (?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu\ mục|Điều|ĐIỀU|Khoản|Phụ\ lục|PHỤ\ LỤC)
            \ (?:thứ\ )?(?:[IVXLC]+|\d+|[A-ZĐ])\b
        | (?!V/[vV]\b) [IVX]{{1,6}}(?:\.\d{{1,2}})*(?:[.)]|/(?!\d)|-(?=\ ))
        | {OLD_ROMAN}(?=\ )
        | \d{{1,2}}(?:\.\d{{1,2}}){{1,4}}(?:[.)]|\ [-–])?(?=\ [{UPPER}“"]|$)
        | \d{{1,2}}[.)](?=\ |$|[{UPPER}]) (?!\ ?\d)
        | (?:[A-EĐ]|\d{{1,2}}(?:\.\d{{1,2}})?)-(?=\ [{UPPER}])
        | \(\d{{1,2}}\)(?=\ )
        | [a-zđ](?:\.\d{{1,2}})?[.)](?=\ |$|[{UPPER}])
        | (?:[a-zđ]|\d{{1,2}})/(?=\ [{UPPER}])
        | [A-EĐ][.)](?=\ [{UPPER}])
        | [-+*•●▪○◦⁃~–](?=\ ?\D)
    )""",
    re.VERBOSE,
)
_BARE_LABEL = re.compile(r"(?:[IVX]{1,6}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]$")
_TERMINAL = (".", ";", ":", "!", "?", "…")
_CLOSERS = "”\"')]"
_TAIL = 40

_REFERS = frozenset("điều khoản điểm mục phần chương tiết nhóm và hoặc".split())
_COUNTS = frozenset("quý tháng ngày biểu lục đợt khóa khoá thứ đoạn".split())
_COMPOUNDS = frozenset(
    "danh hạng chuyên đề thời địa trọng quan thí ưu nhược đặc luận cao kiểm thành cổ góp một chi "
    "tài đại tiêu phát các những mỗi từng hằng hàng nhiều".split()
)
"""After these a word of the two sets above means another thing: "danh mục", "hằng tháng"."""
_AFTER = {
    "số": "quyết định thị báo văn bản điện hoạch luận luật trình biểu mẫu tổ đoàn".split(),
    **{term: ["học"] for term in ("kỳ", "kì")},
    "cấp": "giật gió mạnh bão cháy lũ".split(),
}
"""Words that wait for a number only after some others: "giật cấp 15"."""
_LEADS_TO_PART = frozenset("tại theo của với ở đến từ cùng".split())
_PART = re.compile(r"(?:Điều|Khoản|Mục|Tiểu mục|Chương|Phần|Phụ lục) \w+(?P<label>[.:]|$)?")
_HALF_REFERENCE = re.compile(
    r"(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Tt]iết|[Mm]ục) (?:\d{1,3}|[a-zđ])(?P<list>;)?,?$"
)
_NAME_END = re.compile(rf"(?:^|[ (])[{UPPER}]\w*(?: [^\W\d_{UPPER}]\w*)?$")
_NAME = re.compile(rf"- [{UPPER}]\w*(?: \w+){{0,2}} [{UPPER}]\w*(?: \w+){{0,2}}[,;.)]")
_PLACE_END = re.compile(rf"(?:^|[ (])[{UPPER}]\w* [{UPPER}]\w*$")
_PLACE = re.compile(rf"- [{UPPER}]\w* [{UPPER}]\w*(?![^ ,;.)])")
_POST = re.compile(r"- (?:Phó )?(?:Trưởng|Chủ tịch|Bí thư|Giám đốc|Bộ trưởng|Thứ trưởng|Tổ) ")
_BODY = re.compile(
    r"- (?:Sở|Bộ|UBND|Ủy ban|Uỷ ban|HĐND|Ban|Công an|Các|Phòng|Cục|Chi cục|Văn phòng|Trung tâm|"
    r"Thanh tra|Hội|Liên đoàn|Giám đốc|Chủ tịch|Thủ trưởng|Giao|Đề nghị|Yêu cầu)(?!\w)"
)
_OFFICIAL_PAIR = re.compile(
    r"(?:Lao động - Thương binh|(?:Kinh tế|Văn hóa|Văn hoá) - (?:Xã hội|Ngân sách|Thông tin)|"
    r"Tài chính - Kế hoạch|Bưu chính - Viễn thông|Công nghiệp - Viễn thông|Mặt trận - )"
)


def begins_item(line: str) -> bool:
    """Whether a line begins with a list mark."""
    return bool(_LABEL.match(line))


def bare_label(line: str) -> bool:
    """Whether a line is nothing but a list mark."""
    return bool(_BARE_LABEL.fullmatch(line))


def ends_sentence(line: str) -> bool:
    """Whether a line ends with a mark that may end a block."""
    return line.rstrip(_CLOSERS).endswith(_TERMINAL)


def is_upper(line: str) -> bool:
    """Whether a line has letters, and only capitals."""
    return line.isupper()


_OPENS_ORDER = re.compile(
    words(*verbs.ACTIONS, *verbs.MANNERS, *verbs.ROLE_ADJUNCTS) + r",? [a-zà-ỹđ]"
)
_NAMED_BY_WORK = re.compile(
    r"(?:[Bb]an|[Pp]hòng|[Vv]ụ|[Cc]ục|[Tt]âm|Hội|[Đđ]ồng|[Tt]ổ|[Vv]iện|[Đđ]oàn|[Qq]uỹ|[Tt]y"
    r"|[Ll]uật|[Bb]ạc|[Hh]àng|[Đđ]ội|và|[Tt]rạm|[Đđ]ịnh|[Áá]n|[Tt]rình|[Hh]oạch|[Pp]hó|[Tt]rưởng"
    r"|[Tt]rào|[Dd]ự|[Tt]hi|[Ll]ễ|[Nn]gành|[Ll]ược|[Mm]ục|[Hh]ành)$"
)


def heading_ended(before: str, after: str) -> bool:
    """Whether a labelled line is a heading, for work begins anew below it: "2. Sở Y tế / Chủ trì".

    A verb with a capital in the middle of a sentence is part of a name ("Ban / Chỉ đạo").
    """
    if not _LABEL.match(before) or ends_sentence(before) or before.endswith((",", "“", "(")):
        return False
    if not after[0].isupper() or " số " in after[:16] or _NAMED_BY_WORK.search(before):
        return False
    if before.endswith(("Sở", "Bộ")) and after.startswith(("Xây dựng", "Đầu tư")):
        return False
    return _OPENS_ORDER.match(after) is not None


def false_label(before: str, after: str) -> bool:
    """A mark that only looks like one: half of a reference, of a date or of a span of years."""
    if after[0] == "-":
        years = before[-1].isdigit() and after[1:2] == " " and after[2:3].isdigit()
        return years and not ends_sentence(before)
    if after[0] in "+*•":
        return False
    earlier, last = _last_words(before)
    if _refers(earlier, last, after[0] in "0123456789IVX"):
        return True
    part = _PART.match(after)
    if part is None:
        return False
    half = _HALF_REFERENCE.search(before[-_TAIL:])
    return last in _LEADS_TO_PART or bool(half and not (half["list"] and part["label"]))


def _last_words(line: str) -> tuple[str, str]:
    """The last two words of a line in small letters; capitals name a heading, not a reference."""
    words = line[-_TAIL:].split(" ")
    last = words[-1].lstrip("(")
    return words[-2].lower() if len(words) > 1 else "", "" if last.isupper() else last.lower()


def _refers(earlier: str, last: str, numeral: bool) -> bool:
    """Whether two last words of a line wait for the number, or the letter, of what they name."""
    if last in _AFTER:
        return numeral and earlier in _AFTER[last]
    known = last in _REFERS or (numeral and last in _COUNTS)
    return known and earlier not in _COMPOUNDS and not earlier.isdigit()


def half_of_pair(before: str, after: str) -> bool:
    """Whether a dash joins two halves of a name or of a phrase: "kinh tế / - xã hội".

    To be asked only where the line before is full and ends no sentence.
    """
    if after[:2] != "- ":
        return False
    quoted = before.rfind("“") > before.rfind("”") and "”" in after
    if after[2:3].islower() or before.rfind("(") > before.rfind(")") or quoted:
        return True
    end = before[-_TAIL:]
    if _OFFICIAL_PAIR.search(end[-12:] + " " + after[:16]):
        return True
    if _PLACE_END.search(end) and (_POST.match(after) or _PLACE.match(after)):
        return not _BODY.match(after) or bool(_POST.match(after))
    return bool(_NAME_END.search(end) and _NAME.match(after)) and not _BODY.match(after)


_RECIPIENTS = re.compile(r"(?<=[.;/:”\")]) Nơi nhận ?:(?P<beside>.*)$")
_POINT = re.compile(rf"\.((?:\d{{1,2}}\.){{0,3}}\d{{0,2}}) ?[{UPPER}]")
_LETTER = re.compile(rf"\) [{UPPER}]")
_NUMBER_END = re.compile(r"(?:^|\D)(\d{1,2})$")
_ROMAN_END = re.compile(r" [IVX]{1,4}$")
_PART_END = re.compile(r"(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|lục|LỤC|thứ|THỨ)$")
_CAPITALS = re.compile(rf"\. ?[{UPPER}]{{2,}}[ ,][{UPPER}]{{2,}}")
_UNIT = re.compile(r"(?:^|[\d /])[kcdm]?m$")
_SMALL = re.compile("[a-z]")
_SECOND = re.compile(rf" 2\. ?[{UPPER}]")
_OWN_LETTER = re.compile(r"([a-eg-iđk-u])[.)]")
_LETTERS = "abcdđeghiklmnopqrstu"
_LETTER_BEGINS = re.compile(
    r"(?<=[.;]) (?=(?:Thực hiện|Căn cứ|Để|Nhằm|Theo|Nhận được|Ngày|Vừa qua|Hiện nay|Trong) [\wÀ-ỹ])"
)
"""What a letter begins with where its words stand beside those it is sent to."""


def glued_labels(block: str) -> Iterator[tuple[int, int]]:
    """Cut a block where list marks stand inside it: glued to a word, or run into the line; and
    before the head of the recipients run into the last line of the text."""
    cuts = {*_numbers(block)}
    if ") " in block:
        cuts.update(_letters(block))
    if "Nơi nhận" in block:
        recipients = _RECIPIENTS.search(block, max(0, len(block) - 2 * _TAIL))
        if recipients and recipients["beside"] == recipients["beside"].upper():
            cuts.add(recipients.start())
    if block.startswith("Kính gửi"):
        cuts.update(match.start() for match in _LETTER_BEGINS.finditer(block))
    if ":Điều " in block:
        cuts.update(match.start() + 1 for match in re.finditer(r":Điều \d", block))
    done = 0
    for cut in sorted(cuts):
        yield done, cut
        done = cut + block.startswith(" ", cut)
    if block:
        yield done, len(block)


def _letters(block: str) -> Iterator[int]:
    """Letters glued to the word before, in their order: "…nhân lựca) Đào tạo"."""
    own = _OWN_LETTER.match(block)
    following = _following(own[1] if own else "")
    depth = done = 0
    for match in _LETTER.finditer(block):
        close = match.start()
        depth = max(0, depth + block.count("(", done, close) - block.count(")", done, close))
        done = match.end()
        if depth:
            depth -= 1
        elif block[close - 1] in following and block[max(0, close - 3) : close - 1].isalpha():
            following = _following(block[close - 1])
            yield close - 1


def _following(letter: str) -> str:
    """The letters that may label the next item; one or two may be left out."""
    begin = _LETTERS.index(letter) + 1 if letter else 0
    return _LETTERS[begin : begin + (3 if letter else 1)]


def _numbers(block: str) -> Iterator[int]:
    """Numbers, roman or not, glued to the word before or after a space."""
    last: tuple[int, ...] = ()
    expected = 1
    for match in _POINT.finditer(block):
        point = match.start()
        number = _NUMBER_END.search(block[max(0, point - 3) : point])
        if number is None:
            if (roman := _roman(block, point)) is not None:
                last = ()
                yield roman
            continue
        begin = point - len(number[1])
        path = (int(number[1]), *(int(part) for part in match[1].split(".") if part))
        before = block[max(0, begin - _TAIL) : begin]
        if before and len(path) == 1 and before[-1] == " ":
            first = path[0] == expected
            if not before[:-1].endswith(_TERMINAL) or not (first or path == _next(last)):
                continue
            expected += first
            if path == (1,) and not _SECOND.search(block, match.end()):
                continue
        elif before and not _labels(path, last, before):
            continue
        last = path
        if before:
            yield begin - (before[-1] == " ")


def _roman(block: str, point: int) -> int | None:
    """Where the roman number that ends at ``point`` begins, if it labels words in capitals."""
    roman = _ROMAN_END.search(block[max(0, point - 5) : point])
    if roman is None or _CAPITALS.match(block, point) is None:
        return None
    begin = point - len(roman[0])
    before = block[max(0, begin - _TAIL) : begin]
    return None if _PART_END.search(before) or _refers(*_last_words(before), True) else begin


def _next(last: tuple[int, ...]) -> tuple[int, ...]:
    return (last[0] + 1,) if last else ()


def _labels(path: tuple[int, ...], last: tuple[int, ...], before: str) -> bool:
    """Whether a number fits the numbers before it: glued, or of two parts and more."""
    if before[-1] == " ":
        return _runs_in(path, last, before[:-1])
    shouted = before[-1].isupper() and _SMALL.search(before) is not None
    return _glued(before) and not shouted and _follows(path, last or (0,))


def _glued(before: str) -> bool:
    """Whether a number right after these characters may be a label, and not a power: "500 m2."."""
    return (before[-1].isalpha() or before[-1] in "…:;") and not _UNIT.search(before)


def _follows(path: tuple[int, ...], last: tuple[int, ...]) -> bool:
    """Whether a number is the next after ``last``: its first child, or next beside or above it."""
    if path == (1,):
        return True
    *above, own = path
    depth = len(above)
    if tuple(above) != last[:depth]:
        return False
    return own == (last[depth] + 1 if depth < len(last) else 1)


def _runs_in(path: tuple[int, ...], last: tuple[int, ...], before: str) -> bool:
    """Whether "3.1." after a space is a label: it fits the numbers before, and is no reference."""
    if before.endswith(_TERMINAL):
        return path[:-1] == last[: len(path) - 1] and path >= last
    earlier, word = _last_words(before)
    if word in _LEADS_TO_PART or _refers(earlier, word, True):
        return False
    return _follows(path, last)
