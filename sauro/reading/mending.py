"""Marks that recognition got wrong, mended where two words together allow only one reading.

"phôi hợp" and "triên khai" are not used in directives; "phối hợp" and "triển khai" are and have the
same letters. Only the derived text is mended, letter for letter; the source keeps what was
recognised, and so do quotes. ``pairs.txt`` holds pairs of syllables that stand together often, with
how often, and further syllables in use; ``scripts/make_pairs.py`` makes it.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

_WORD = re.compile(r"[^\W\d_]+")
_MARKS = re.compile("[\u0300-\u036f]")

_STRONG = 15


def mended(line: str, unsure: Sequence[int]) -> str:
    """A line with wrong marks put right, as many characters.

    ``unsure`` says of each character whether recognition was unsure of its word.
    """
    pairs = _pairs()
    words = list(_WORD.finditer(line))
    small = [word[0].lower() for word in words]
    beside = [line[one.end() : other.start()] == " " for one, other in pairwise(words)]
    right: dict[int, str] = {}
    for at in range(len(words) - 1):
        pair = f"{small[at]} {small[at + 1]}"
        if not beside[at] or pair in pairs.known:
            continue
        better = pairs.by_letters.get(letters_of(pair), "")
        for word, spelt in zip((at, at + 1), better.split(), strict=False):
            if spelt == small[word]:
                continue
            doubted = bool(unsure[words[word].start()]) and better in pairs.strong
            if _may_change(small, beside, word, pairs, doubted):
                right.setdefault(word, spelt)
    return _replaced(line, words, right) if right else line


def is_pair(first: str, second: str) -> bool:
    """Whether directives use two syllables together, in small letters, often."""
    return f"{first} {second}" in _pairs().known


def letters_of(words: str) -> str:
    """Small letters without tones and other marks: "Phối hợp" gives "phoi hop"."""
    plain = _MARKS.sub("", unicodedata.normalize("NFD", words.lower()))
    return plain.replace("đ", "d")


@dataclass(frozen=True, slots=True)
class _Pairs:
    """What directives use: pairs and syllables as they are spelt, and by their letters the pairs
    whose letters no other pair has; ``strong`` are pairs used so often that even a syllable in use
    is put right by them."""

    known: frozenset[str]
    syllables: frozenset[str]
    by_letters: dict[str, str]
    strong: frozenset[str]


@cache
def _pairs() -> _Pairs:
    text = files(__package__).joinpath("pairs.txt").read_text(encoding="utf-8")
    counts: dict[str, int] = {}
    syllables: set[str] = set()
    for *spelt, last in map(str.split, text.splitlines()):
        syllables.update(spelt or (last,))
        if spelt:
            counts[" ".join(spelt)] = int(last)
    by_letters: dict[str, str] = {}
    for pair in counts:
        letters = letters_of(pair)
        by_letters[letters] = "" if letters in by_letters else pair
    strong = frozenset(pair for pair, count in counts.items() if count >= _STRONG)
    return _Pairs(frozenset(counts), frozenset(syllables), by_letters, strong)


def _may_change(
    small: Sequence[str], beside: Sequence[bool], word: int, pairs: _Pairs, doubted: bool
) -> bool:
    """Whether a syllable is not in use; or was read unsurely and stands in no known pair."""
    if small[word] not in pairs.syllables:
        return True
    around = (at for at in (word - 1, word) if 0 <= at < len(beside) and beside[at])
    return doubted and not any(f"{small[at]} {small[at + 1]}" in pairs.known for at in around)


def _replaced(line: str, words: Sequence[re.Match[str]], right: dict[int, str]) -> str:
    pieces = []
    done = 0
    for at, spelt in sorted(right.items()):
        printed = words[at]
        pieces.append(line[done : printed.start()])
        pieces.extend(
            new.upper() if old.isupper() else new
            for old, new in zip(printed[0], spelt, strict=True)
        )
        done = printed.end()
    return "".join(pieces) + line[done:]
