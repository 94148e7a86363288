"""Writing names of bodies, printed in capitals, as names are written in a sentence."""

import re
import unicodedata

from sauro.reading.grammar import both_tones
from sauro.reading.rules.head_bodies import LEVELS, PHRASES

_WORD = re.compile(r"\w+(?:['’]\w+)?|[^\w\s]+")
_PHRASES = {
    tuple(_WORD.findall(spelt.lower())): spelt for phrase in PHRASES for spelt in both_tones(phrase)
}
_LEVELS = {tuple(level.split()): level for level in LEVELS}
_YOUTH = {(level, "đoàn") for level in ("tỉnh", "thành", "huyện")}
_LONGEST = max(map(len, _PHRASES))
_VOWELS = frozenset("aeiouy")
_SMALL = frozenset(("và", "của", "các", "cho", "tại", "về", "trong", "thuộc"))
_OPEN_ENDS = frozenset(("phòng", "cục", "tâm", "tra", "ban"))
_FIELD_HEADS = frozenset(("bộ", "sở", "ban", "phòng", "vụ", "cục"))
_ALWAYS = frozenset(("bộ", "sở", "ban", "cục"))


def proper(printed: str) -> str:
    """``ỦY BAN NHÂN DÂN TỈNH LAI CHÂU`` as ``Ủy ban nhân dân tỉnh Lai Châu``.

    Words with small letters in them are kept as they are.
    """
    if printed != printed.upper():
        return printed
    words = _WORD.findall(printed.lower())
    out: list[str] = []
    index, raised, place = 0, True, False
    while index < len(words):
        phrase, level = _longest(words, index, _PHRASES), _longest(words, index, _LEVELS)
        if phrase:
            known = _PHRASES[phrase]
            out.append(known if raised or known != "Đoàn" else known.lower())
            index, place = index + len(phrase), phrase[-1] in ("ủy", "uỷ") or phrase in _YOUTH
            raised = phrase[-1] in _OPEN_ENDS and "chánh" not in phrase
            continue
        if level and out and not raised:
            out.append(_LEVELS[level])
            index, place, raised = index + len(level), True, True
            continue
        word = words[index]
        if not word[0].isalnum():
            out.append(word)
            raised = word in "-,–"
        elif word in _SMALL:
            out.append(word)
            raised = word == "và"
        elif _spelt(word):
            out.append(word.upper())
            raised, place = False, place or out[0] == "Trường"
        else:
            named = raised or place or word in _ALWAYS
            out.append(word[0].upper() + word[1:] if named else word)
            raised = word in _FIELD_HEADS
        index += 1
    return _spaced(out)


def _longest(
    words: list[str], index: int, known: dict[tuple[str, ...], str]
) -> tuple[str, ...] | None:
    for size in range(_LONGEST, 0, -1):
        candidate = tuple(words[index : index + size])
        if len(candidate) == size and candidate in known:
            return candidate
    return None


def _spelt(word: str) -> bool:
    """Letters read one by one (ĐBQH, PCCC): every word of the language has a vowel."""
    letters = unicodedata.normalize("NFD", word)
    return word.isalpha() and len(word) > 1 and _VOWELS.isdisjoint(letters)


def _spaced(words: list[str]) -> str:
    text = " ".join(words)
    return re.sub(r" ([,.;:)])", r"\1", text)
