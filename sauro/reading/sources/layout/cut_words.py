"""Words that a narrow column cut: a word wider than its cell goes on at the next line.

A word processor cuts a word only where not even the word alone fits. So what is cut off stands
alone on its line and fills it, and with what follows it makes a syllable, a date or a number.
"""

import re
from collections.abc import Sequence

from sauro.reading.sources.layout.rows import Line, line_of
from sauro.reading.sources.printed import PrintedWord
from sauro.reading.sources.quality import is_syllable

_MOST_PIECES = 4
_AROUND = ".,;:()"
_NUMBER = re.compile(r"(?:\d{1,2}/){1,2}(?:19|20)\d\d|\d{1,2}/\d{1,2}|(?:19|20)\d\d")
_SIGN = re.compile(r"\d{1,5}/(?:\d{4}/)?[A-ZĐ]{2,}(?:-[A-ZĐ]{2,})*")


def whole_words(placed: Sequence[tuple[int, Line]], room: float) -> list[tuple[int, Line]]:
    """The lines of a cell, each with its page, cut words put together on the first one's line.

    ``room`` is what a line of the cell can hold, in points.
    """
    left = list(placed)
    out: list[tuple[int, Line]] = []
    while left:
        count = _pieces(left, room)
        page, line = left[0]
        if count > 1:
            line = line_of([_joined([one.words[0] for _, one in left[:count]])])
            last_page, last = left[count - 1]
            rest = [(last_page, line_of(last.words[1:]))] if len(last.words) > 1 else []
            left[1:count] = rest
        out.append((page, line))
        del left[0]
    return out


def _pieces(lines: Sequence[tuple[int, Line]], room: float) -> int:
    """How many of the first lines begin with pieces of one word; 1 for none cut."""
    found, text = 1, ""
    for count, (_, line) in enumerate(lines[:_MOST_PIECES], 1):
        text += line.words[0].text
        if count > 1 and _is_whole(text, [one.words[0].text for _, one in lines[:count]]):
            found = count
        if len(line.words) > 1 or count == len(lines) or not _fills(line, lines[count][1], room):
            break
    return found


def _fills(before: Line, after: Line, room: float) -> bool:
    """Whether not even the first letter of a line would have fitted on the line before."""
    first = after.words[0]
    letter = (first.box[2] - first.box[0]) / len(first.text)
    return before.box[2] - before.box[0] + letter > room


def _is_whole(text: str, pieces: Sequence[str]) -> bool:
    bare = text.strip(_AROUND)
    if any(map(str.isdigit, bare)):
        return bool(_NUMBER.fullmatch(bare) or _SIGN.fullmatch(bare))
    if not bare.isupper():
        return is_syllable(bare.lower())
    spelt = [is_syllable(piece.strip(_AROUND).lower()) for piece in pieces]
    return is_syllable(bare.lower()) or (bare.isalpha() and not any(spelt))


def _joined(words: Sequence[PrintedWord]) -> PrintedWord:
    lefts, tops, rights, bottoms = zip(*(word.box for word in words), strict=True)
    box = (min(lefts), min(tops), max(rights), max(bottoms))
    sure = min(word.sure for word in words)
    return PrintedWord("".join(word.text for word in words), box, sure)
