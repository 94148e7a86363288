"""Letters of a stamp that recognition has spoilt: whether they may be a level of secrecy.

What is read of "TUYỆT MẬT" pressed over text is "rUYỆT wãr", of "TỐI MẬT" "fổi MAr". Letters are
compared without their marks, each half of the words by itself.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

_MAT, _TOI, _TUYET = "mat", "toi", "tuyet"
_LEVELS = _MAT, _TOI + _MAT, _TUYET + _MAT
_LONGEST, _LONGEST_HALF = 12, 5
_LIKE_MAT = re.compile("mat.|[nhw]at|m[e4]t|ma[rf71]|m.at|ma.t")
"""MẬT with a stroke more, or with a letter that looks alike: MẪU and ĐẠT are words of their own."""
_EDGE, _TWICE, _ALIKE, _OFTEN = "il", 2, 4, 6
_OTHERS = ("bi", "bao", "giai", "khong", "tom")
"""What makes another word of letters that end like a level: BẢO MẬT, GIẢI MẬT."""
_COMPOUNDS = tuple(f"{word}{_MAT}" for word in ("bao", "giai", "khong"))
_THRICE = 3
_NEAREST = {"mau": "MẪU", "dat": "ĐẠT"}
"""Words of other stamps that are one letter from MẬT."""


def resembled(text: str) -> str:
    """The level that a piece of a stamp, with nothing else in it, may be; empty for none.

    Half of the level alone is taken for all of it.
    """
    letters = _letters(text)
    if not 2 <= len(letters) <= _LONGEST:
        return ""
    for cut in range(2, len(letters)):
        head, tail = letters[:cut], letters[cut:]
        if _distance(head, _TUYET) <= 1 and _distance(tail, _MAT) <= 2:
            return "TUYỆT MẬT"
        if _distance(head, _TOI) <= 1 and _distance(tail, _MAT) <= 1 + tail.startswith("m"):
            return "TỐI MẬT"
    ends = letters.endswith(_MAT) and len(letters) <= _LONGEST_HALF
    return "MẬT" if ends or (_LIKE_MAT.fullmatch(letters) and _is_pressed(text)) else ""


def agreed(readings: Sequence[str]) -> str:
    """The level that several readings of the same capitals agree on; empty for none.

    Each was read in another picture of one stamp. A long level is known by one reading but for a
    letter; MẬT has to be read twice, and no other word more often, nor one that is nearly it with
    its marks while MẬT is never.
    """
    spelt = [_letters(reading) for reading in readings]
    for level, whole in (("TUYỆT MẬT", _TUYET + _MAT), ("TỐI MẬT", _TOI + _MAT)):
        if any(_distance(letters.strip(_EDGE), whole) <= 1 for letters in spelt):
            return level
    nearest = any(_is_written(word, readings) for word in _NEAREST.values())
    if nearest and not any("MẬT" in reading for reading in readings):
        return ""
    words = Counter(letters.strip(_EDGE) for letters in spelt if len(letters) >= len(_MAT))
    most = max(words.values(), default=0)
    return "MẬT" if words[_MAT] >= max(_TWICE, most) else ""


def may_be_level(readings: Sequence[str]) -> bool:
    """Whether one of several readings is like a level of secrecy."""
    return any(
        _distance(letters, whole) <= len(whole) // 3
        for letters in map(_letters, readings)
        for whole in _LEVELS
    )


def has_an_m(readings: Sequence[str]) -> bool:
    """Whether one of several readings has the first letter of MẬT."""
    return any("M" in reading for reading in readings)


def is_compound(readings: Sequence[str]) -> bool:
    """Whether enough readings of the same capitals are another word that ends in MẬT."""
    spelt = [_letters(reading) for reading in readings]
    near = [letters for letters in spelt if any(_distance(letters, one) <= 1 for one in _COMPOUNDS)]
    return len(near) >= _THRICE


def is_settled(readings: Sequence[str]) -> bool:
    """Whether enough readings of the same capitals are alike, and far from a level of secrecy."""
    if is_compound(readings):
        return True
    words = Counter(_bare(_letters(reading)) for reading in readings)
    if words[_MAT]:
        return False
    if any(
        words[word] >= _OFTEN and _is_written(written, readings)
        for word, written in _NEAREST.items()
    ):
        return True
    return any(
        count >= _ALIKE and len(word) >= len(_MAT) and _is_far(word)
        for word, count in words.items()
    )


def _is_written(word: str, readings: Sequence[str]) -> bool:
    return sum(word in reading for reading in readings) >= _TWICE


def _is_far(word: str) -> bool:
    """Whether a word is another one than a level of secrecy."""
    if word.startswith(_OTHERS):
        return True
    return _distance(word[-len(_MAT) :], _MAT) > 1 and all(
        _distance(word, whole) > len(whole) // 3 for whole in _LEVELS
    )


def _bare(letters: str) -> str:
    """Letters without the strokes at their ends that may be of a frame, if enough are left."""
    bare = letters.strip(_EDGE)
    return bare if len(bare) >= len(_MAT) else letters


def _is_pressed(text: str) -> bool:
    """Whether most letters are capitals, as a stamp has them: strokes of a pen and pieces of a seal
    are mostly taken for small ones."""
    letters = [char for char in text if char.isalpha()]
    return 2 * sum(map(str.isupper, letters)) > len(letters)


def _letters(text: str) -> str:
    """The small letters of a text without marks."""
    spread = unicodedata.normalize("NFD", text.lower()).replace("đ", "d")
    return "".join(char for char in spread if char.isalnum() and char.isascii())


def _distance(one: str, other: str) -> int:
    """How many letters have to be put in, taken out or changed to make one of the other."""
    row = list(range(len(other) + 1))
    for at, char in enumerate(one, 1):
        before, row = row, [at]
        for index, its in enumerate(other, 1):
            changed = before[index - 1] + (char != its)
            row.append(min(changed, before[index] + 1, row[-1] + 1))
    return row[-1]
