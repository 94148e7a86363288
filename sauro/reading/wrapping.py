"""How the lines of a paragraph were broken, and what lines show of being broken or of an end.

Lines set in type hold more letters or fewer. Editors and mail programs count letters: each line
takes every word it has room for, so one that had room for the next word ends its paragraph.
"""

import re
from collections.abc import Iterable

_CUT = ",(-/"
_CUT_PHRASE = frozenset(
    "và của các với về tại theo cho đến từ là để trong trên do bởi được những cùng hoặc nhằm không "
    "phải đã sẽ".split()
)
_CUT_NAME = re.compile(
    r", (?:Sở|Bộ|Ban|Phòng|Cục|Chi cục|Tổng cục|Vụ|Viện|Hội|Đoàn|Ủy ban|Uỷ ban|Trung tâm|Công ty"
    r"|Tập đoàn|Liên đoàn|Văn phòng|Thanh tra)$"
)
"""One more body whose own words are on the next line."""
_COUNTED = re.compile(r"\((?<= \()(\d)\)(?= )")
_BOLD = re.compile(r"\s*\*\*(?!\*)[^*]{3,300}(?<![,:\s*-])\*\*\s*")
_LONGEST_BRACKET = 60
_LONGEST_NAME = 12
_FEWEST = 4
_ODD = 10


def filled_width(cut: Iterable[tuple[int, str]]) -> int:
    """How many letters lines hold where each was filled by counting them, else 0.

    ``cut`` are lines within a sentence: the letters each holds, and the line after it. One in ten
    may have lost some of its letters.
    """
    lengths = [(length, with_word(length, after)) for length, after in cut]
    longest = max((length for length, _ in lengths), default=0)
    short = sum(following <= longest for _, following in lengths)
    return longest if len(lengths) >= _FEWEST and short * _ODD <= len(lengths) else 0


def bold(chars: str, start: int, end: int) -> bool:
    """Whether ``[start, end)`` is all set in bold by Markdown, as headings are."""
    return _BOLD.fullmatch(chars, start, end) is not None


def counted_to(chars: str, before: int) -> int:
    """How far a paragraph has counted in its midst: 2 after "gồm: (1) …; (2) …"."""
    for number in _COUNTED.finditer(chars):
        if int(number[1]) == before + 1:
            before += 1
    return before


def with_word(length: int, after: str) -> int:
    """The letters of a line, had it taken the first word of the line ``after`` it."""
    return length + 1 + len(after.split(" ", 1)[0])


def cut_phrase(line: str) -> bool:
    """Whether a line stops in the middle of a phrase, or of words in brackets."""
    if line.find(")", opened := line.rfind("(", -_LONGEST_BRACKET)) < 0 <= opened:
        return True
    word = line[line.rfind(" ") + 1 :]
    if line[-1] in _CUT or (not word.isupper() and word.lower() in _CUT_PHRASE):
        return True
    return _CUT_NAME.search(line, max(0, len(line) - _LONGEST_NAME)) is not None
