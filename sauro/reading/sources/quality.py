"""How much of a text is possible Vietnamese.

A word counts when it is a syllable that Vietnamese spelling allows (onset, rime, and a tone that
the rime can bear), a number, or an abbreviation in capitals. Real directives measure 0.95 and
more; text spoilt by a wrong encoding or a bad scan, or of another language, well below 0.8.
"""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from sauro.reading.text import TAG

_WORD = re.compile(r"[^\W\d_]+|\d+")
_PLAIN = str.maketrans(
    "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ",
    "".join(vowel * 5 for vowel in "aăâeêioôơuưy"),
)
_TONED = re.compile("[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]")
_SHARP_OR_HEAVY = re.compile("[áạắặấậéẹếệíịóọốộớợúụứựýỵ]")
_OWN_LETTER = re.compile(f"{_TONED.pattern}|[ăâđêôơư]")
_SYLLABLE = re.compile(
    r"""
    (?: ngh? | nh | n | tr | th | t | ch | c | kh | k | gh | gi | g | ph | p | qu
      | [bdđhlmrsvx] )?
    (?: (?: o?a | oă | o?e | uyê | uê | uâ | iê | yê | uô | ươ | uy | oo | [ăâêioôơuưy] )
        (?P<stop> ch | [cpt] )
      | o? a (?: ng | nh | [mnioyu] )?
      | o? ă (?: ng | [mn] )
      | u? â (?: ng | [mnuy] )
      | o? e (?: ng | [mno] )?
      | u? ê (?: ng | nh | [mnu] )?
      | i (?: ng | nh | [mnua] )?
      | [iy]ê (?: ng | [mnu] )
      | oo? (?: ng | [mni] )?
      | ô (?: ng | [mni] )?
      | u? ơ (?: [mni] )?
      | u (?: ng | [mnia] )?
      | uô (?: ng | [mni] )
      | ư (?: ng | [mniua] )?
      | ươ (?: ng | [mniu] )
      | u? y (?: nh | [mnua] )?
      | uyê n
    )
    """,
    re.VERBOSE,
)
_LONGEST_ABBREVIATION = 8
_LONGEST_KNOWN = 40


@dataclass(frozen=True, slots=True)
class Quality:
    """Counts of words: all, numbers, the possible (numbers too), those with Vietnamese letters."""

    words: int
    numbers: int
    possible: int
    marked: int

    @property
    def share(self) -> float:
        """Possible words among all, 0 to 1; 1 where there are none."""
        return self.possible / self.words if self.words else 1.0

    @property
    def marked_share(self) -> float:
        """Words with Vietnamese letters or tones among all but numbers, 0 to 1."""
        spelt = self.words - self.numbers
        return self.marked / spelt if spelt else 0.0


def measure(chars: str) -> Quality:
    """Count the words of ``chars`` by what they can be."""
    words = numbers = possible = marked = 0
    chars = TAG.sub(" ", chars) if "</" in chars else chars
    for token, times in Counter(unicodedata.normalize("NFC", chars).split()).items():
        count = _count_known if len(token) <= _LONGEST_KNOWN else _count
        its_words, its_numbers, its_possible, its_marked = count(token)
        words += times * its_words
        numbers += times * its_numbers
        possible += times * its_possible
        marked += times * its_marked
    return Quality(words, numbers, possible, marked)


def _count(token: str) -> tuple[int, int, int, int]:
    """The counts of a ``Quality`` in one stretch without spaces ("KH-UBND", "17/3/2026", "rõ,")."""
    words = _WORD.findall(token)
    return (
        len(words),
        sum(1 for word in words if word[0].isdigit()),
        sum(map(_is_possible, words)),
        sum(1 for word in words if _OWN_LETTER.search(word.lower())),
    )


_count_known = lru_cache(maxsize=20_000)(_count)


def _is_possible(word: str) -> bool:
    if word[0].isdigit():
        return True
    if word.isupper() and 2 <= len(word) <= _LONGEST_ABBREVIATION:
        return True
    return is_syllable(word.lower())


def is_syllable(word: str) -> bool:
    """Whether a lower-case composed word is spelt as a Vietnamese syllable can be."""
    match = _SYLLABLE.fullmatch(word.translate(_PLAIN))
    if match is None or len(_TONED.findall(word)) > 1:
        return False
    return match["stop"] is None or bool(_SHARP_OR_HEAVY.search(word))
