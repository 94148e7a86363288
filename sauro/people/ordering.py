"""Keys that sort names in Vietnamese order, by plain comparison of characters.

Letters come first (a ă â b c d đ e ê …), then the tone of the syllable (ngang, huyền, hỏi, ngã,
sắc, nặng), syllable by syllable, as dictionaries do. A database without Vietnamese collation sorts
a stored key right.
"""

import re
import unicodedata
from functools import lru_cache

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_PLACE = {letter: chr(ord("A") + place) for place, letter in enumerate(_ALPHABET)}
_TONES = {"\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0301": "5", "\u0323": "6"}
_WORD = re.compile(r"[^\W_]+")
LONGEST_KEY = 400
_LONGEST_NUMBER = 8


def order_key(text: str) -> str:
    """ASCII; ``order_key(a) < order_key(b)`` if and only if a stands before b."""
    words = _WORD.findall(unicodedata.normalize("NFC", text).lower())
    return " ".join(map(_syllable, words))[:LONGEST_KEY]


def person_key(full_name: str) -> str:
    """Persons stand by their own name, the last word, then by the whole: Lò Văn An, Lê Thị Ân."""
    words = full_name.split()
    return order_key(" ".join([*words[-1:], *words]))


@lru_cache(maxsize=20_000)
def _syllable(word: str) -> str:
    """Letters in their order, a stop that comes before any letter, the tone; figures by value."""
    if word.isascii() and word.isdigit():
        return word.zfill(_LONGEST_NUMBER) + "."
    tone, letters = "1", list[str]()
    for char in unicodedata.normalize("NFD", word):
        if char in _TONES:
            tone = _TONES[char]
        elif unicodedata.combining(char) and letters:
            letters[-1] = unicodedata.normalize("NFC", letters[-1] + char)
        else:
            letters.append(char)
    return "".join(_PLACE.get(letter, _other(letter)) for letter in letters) + "." + tone


def _other(letter: str) -> str:
    """Figures before letters; what is neither stands last."""
    return letter if letter in "0123456789" else "~"
