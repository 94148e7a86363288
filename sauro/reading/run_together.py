"""Words that ran together where a line was broken: "trực thuộcTrung ương", "ngày27 tháng 02".

Pages copied from sites lose the blanks at the ends of their lines. A run of letters that is no
syllable is parted where it is two, if Vietnamese marks show that it is no foreign word.
"""

import re
from array import array
from functools import lru_cache

from sauro.reading.lines import Line
from sauro.reading.mending import is_pair
from sauro.reading.sources.quality import is_syllable

_WORD = re.compile(r"(?<![^\W_])[^\W\d_]{3,20}(?:(?<=ngày)|(?<=tháng)|(?<=năm)|(?![^\W_]))")
_ONE_WORD = frozenset(("cácbon", "ôxít", "điôxít", "điôxin", "vắcxin"))
_DATED = ("ngày", "tháng", "năm")


def parted(line: Line) -> Line:
    """A line with blanks where words ran together; a blank stands where the word after it does."""
    cuts = [cut for match in _WORD.finditer(line.chars) for cut in _cuts(match)]
    if not cuts:
        return line
    chars, at, done = [], array("l"), 0
    for cut in cuts:
        chars += [line.chars[done:cut], " "]
        at.extend(line.at[done:cut])
        at.append(line.at[cut])
        done = cut
    chars.append(line.chars[done:])
    at.extend(line.at[done:])
    return line._replace(chars="".join(chars), at=at)


def _cuts(match: re.Match[str]) -> list[int]:
    """Where the words of a run begin in the line, but for the first."""
    word, line = match[0], match.string
    if word in _DATED:
        return [match.end()] if line[match.end() : match.end() + 1].isdigit() else []
    return [match.start() + place for place in _places(word)]


@lru_cache(maxsize=20_000)
def _places(word: str) -> tuple[int, ...]:
    """Where the syllables of a run begin, but for the first; none where it is one or uncertain."""
    low = word.lower()
    if word.isupper() or low in _ONE_WORD or is_syllable(low):
        return ()
    two = _second(word)
    if two:
        return (two,)
    ends = (at for at in range(2, len(low) - 3) if is_syllable(low[:at]))
    three = [(at, at + rest) for at in ends if (rest := _second(word[at:]))]
    known = [
        (one, two)
        for one, two in three
        if is_pair(low[one:two], low[two:]) or is_pair(low[:one], low[one:two])
    ]
    return known[0] if len(known) == 1 else ()


def _second(word: str) -> int:
    """Where the second of two syllables begins, or 0.

    A capital within a word begins the second; of several cuts one gives words used together.
    """
    low = word.lower()
    places = range(1 if low[0] == "ý" else 2, len(low) - 1)
    cuts = [at for at in places if is_syllable(low[:at]) and is_syllable(low[at:])]
    likely = [at for at in cuts if word[at].isupper() or is_pair(low[:at], low[at:])]
    if likely or low.isascii():
        return likely[0] if likely else 0
    return cuts[0] if len(cuts) == 1 else 0
