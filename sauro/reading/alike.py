"""Whether two names are of one body, however each is written.

"UBND" is "Ủy ban nhân dân", "Sở NN&MT" is "Sở Nông nghiệp và Môi trường": a word in capitals stands
for as many words as it has letters, if these are their initials.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from sauro.reading.names import patterns

_WORD = re.compile(r"[^\W_]+")
_CENTRE = re.compile(r"(?<!\w)TW(?!\w)")
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_JOINING = "và"


@dataclass(frozen=True, slots=True)
class Word:
    """``key`` is what makes two words one; ``short`` the letters of what may be initials."""

    key: str
    initial: str
    short: str = ""


def words_of(name: str, marks: bool = True) -> tuple[Word, ...]:
    """The words of a name; without ``marks`` also those agree that a scan has marred."""
    composed = _CENTRE.sub("Trung ương", unicodedata.normalize("NFC", name))
    return tuple(
        _word(match[0], marks) for match in _WORD.finditer(composed) if match[0].lower() != _JOINING
    )


def same_body(one: tuple[Word, ...], other: tuple[Word, ...]) -> bool:
    """Whether two names are the same, word by word."""
    return bool(one) and _after(one, other, 0, 0) == len(other)


def named_in(name: tuple[Word, ...], words: tuple[Word, ...]) -> bool:
    """Whether ``words`` hold the name somewhere."""
    if not name:
        return False
    first = name[0]
    for start, word in enumerate(words):
        begins = word.key == first.key or word.short.startswith(first.initial)
        begins = begins or first.short.startswith(word.initial)
        if begins and _after(name, words, 0, start) is not None:
            return True
    return False


def body_of(name: str) -> str:
    """The body of an office-holder ("Giám đốc Sở Y tế"); empty where only the office is named."""
    low = name.lower()
    position = 0
    while office := patterns.OFFICE.match(low, position):
        position = office.end() + low.startswith(" ", office.end())
    return name[position:]


@lru_cache(maxsize=4096)
def _word(printed: str, marks: bool) -> Word:
    low = unicodedata.normalize("NFD", printed.lower())
    tones = "".join(char for char in low if char in _TONES)
    letters = "".join(char for char in low if char not in _TONES)
    plain = "".join(char for char in low if not unicodedata.combining(char))
    key = letters + tones if marks else plain.replace("đ", "d")
    return Word(key, plain[0], plain if len(printed) > 1 and printed.isupper() else "")


def _after(
    name: tuple[Word, ...], words: tuple[Word, ...], index: int, position: int
) -> int | None:
    """Where ``words`` go on after the rest of ``name`` has been found from ``position``."""
    if index == len(name):
        return position
    if position == len(words):
        return None
    for taken, passed in _steps(name, words, index, position):
        end = _after(name, words, index + taken, position + passed)
        if end is not None:
            return end
    return None


def _steps(
    name: tuple[Word, ...], words: tuple[Word, ...], index: int, position: int
) -> list[tuple[int, int]]:
    """How many words of each side may be one thing: the same word, or initials of several."""
    here, there = name[index], words[position]
    steps = [(1, 1)] if here.key == there.key else []
    if there.short.startswith(here.initial) and _initials(name, index, there) == there.short:
        steps.append((len(there.short), 1))
    if here.short.startswith(there.initial) and _initials(words, position, here) == here.short:
        steps.append((1, len(here.short)))
    return steps


def _initials(words: tuple[Word, ...], start: int, of: Word) -> str:
    """The first letters of as many words as a word that may be initials has letters."""
    return "".join(word.initial for word in words[start : start + len(of.short)])
