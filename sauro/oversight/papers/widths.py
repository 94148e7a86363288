"""How long words are in Times New Roman bold, to rule lines below them and to break them evenly.

Marks above and below a letter do not widen it.
"""

import re
import unicodedata
from itertools import combinations

_PER_EM = 1000
_MM_PER_POINT = 25.4 / 72
_OTHER = 556
_MOST_LINES = 4
_LETTERS = {
    1000: "W", 944: "M", 833: "m&", 796: "Ư", 778: "GHKOQƠ", 722: "ACDNRUVXYĐw", 667: "BELTZ",
    611: "FP", 600: "ư", 556: "Sbdhknpquđơ", 500: "Jagovxy0123456789", 444: "cerz", 389: "Is",
    333: "fjt-():;", 278: "il/", 250: " \u00a0,.",
}  # fmt: skip
_WIDTHS = {letter: width for width, letters in _LETTERS.items() for letter in letters}
_HORN = "\u031b"
_BOUND = re.compile(r"\b(ngày|tháng|năm|số) (?=\d)")


def width(words: str, size: float) -> float:
    """Millimetres of the words, bold, of ``size`` points."""
    total = 0
    for letter in unicodedata.normalize("NFC", words):
        bare = [
            part for part in unicodedata.normalize("NFD", letter) if part == _HORN or part.isascii()
        ]
        base = unicodedata.normalize("NFC", "".join(bare)) or letter
        total += _WIDTHS.get(base, _OTHER)
    return total * size / _PER_EM * _MM_PER_POINT


def broken(words: str, size: float, room: float) -> list[str]:
    """The words in as few lines as ``room`` (mm) allows, their lengths as even as can be."""
    parts = _BOUND.sub("\\1\u00a0", words).split(" ")
    for count in range(1, len(parts)):
        ways = [
            [" ".join(parts[a:b]) for a, b in zip((0, *cuts), (*cuts, len(parts)), strict=True)]
            for cuts in combinations(range(1, len(parts)), count - 1)
        ]
        best = min(ways, key=lambda way: max(width(line, size) for line in way))
        if max(width(line, size) for line in best) <= room:
            return best
        if count == _MOST_LINES:
            return best
    return [words]
