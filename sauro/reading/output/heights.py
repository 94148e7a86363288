"""How high a spreadsheet row must be: programs do not all measure wrapped text on opening.

Letter widths are those of Times New Roman, in thousandths of the letter height.
"""

import unicodedata
from collections.abc import Sequence
from functools import cache

_WIDTHS = {
    250: " .,",
    278: "iljt;:/\\",
    333: "fr-I()[]!‘’|",
    389: "sJ",
    444: 'acez“”"?',
    556: "FPS",
    611: "ELTZ",
    667: "BCR",
    722: "wADGHKNOQUVXYĐ",
    778: "m",
    889: "M%",
    944: "W",
    1000: "…—",
}
_USUAL = 500
_BY_LETTER = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
_COLUMN_UNIT = 6.0
_PADDING = 6.0
_SAFETY = 1.03
LARGEST = 409.0


def row_height(cells: Sequence[tuple[str, float]], size: int = 12) -> float:
    """Height in points of a row of (text, column width in digits of 12 points)."""
    lines = max(line_count(words, width, size) for words, width in cells)
    return min(round(lines * size * 1.3 + 4), LARGEST)


def line_count(words: str, width: float, size: int = 12) -> int:
    """Lines that ``words`` take, wrapped between words; at least one."""
    room = 1000 * (width * _COLUMN_UNIT - _PADDING) / (size * _SAFETY)
    return sum(_wrapped(part, room) for part in words.split("\n"))


def _wrapped(words: str, room: float) -> int:
    count, used = 1, 0.0
    for word in words.split(" "):
        width = sum(_width(char) for char in word)
        if used and used + width > room:
            count, used = count + 1, 0.0
        if width > room:
            count += int(width // room)
            width = int(width % room)
        used += width + _width(" ")
    return count


@cache
def _width(char: str) -> int:
    letter = unicodedata.normalize("NFD", char)[0]
    if unicodedata.combining(letter):
        return 0
    return _BY_LETTER.get(letter, _USUAL)
