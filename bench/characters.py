"""How well the characters of a printed page were read: edits, tone marks, digits.

White space is left out, and kinds of dashes and quotes are one. The body is compared in its order.
The parts of a letterhead and of a closing stand beside one another, and no order of them is wrong:
each is sought for itself in what was read between the paragraphs before it and after it.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bench.alignment import Pair, Run, aligned, common_runs, sought

ANCHOR = 16
MOST_UNLIKE = 0.5
"""Share of edits above which a part of a letterhead counts as not found."""

_ALIKE = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-")
    | dict.fromkeys("“”„‟", '"')
    | dict.fromkeys("‘’‚‛", "'")
)


@dataclass(frozen=True, slots=True)
class Part:
    """A printed paragraph or cell; ``loose`` where its place among its neighbours says nothing."""

    words: str
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Errors:
    """Counts over a text: what was printed, and what of it was read wrong."""

    chars: int = 0
    edits: int = 0
    letters: int = 0
    tones: int = 0
    digits: int = 0
    digits_wrong: int = 0

    def __add__(self, other: "Errors") -> "Errors":
        return Errors(
            self.chars + other.chars,
            self.edits + other.edits,
            self.letters + other.letters,
            self.tones + other.tones,
            self.digits + other.digits,
            self.digits_wrong + other.digits_wrong,
        )

    @property
    def char_rate(self) -> float:
        """Characters wrong, missing or added, as a share of those printed."""
        return self.edits / max(self.chars, 1)

    @property
    def tone_rate(self) -> float:
        """Letters read as the same letter with other marks, as a share of the letters printed."""
        return self.tones / max(self.letters, 1)

    @property
    def digit_rate(self) -> float:
        """Digits wrong, missing or added, as a share of those printed."""
        return self.digits_wrong / max(self.digits, 1)


def squeezed(words: str) -> str:
    """Composed letters without white space, dashes and quotes of one kind."""
    return "".join(unicodedata.normalize("NFC", words).translate(_ALIKE).split())


def errors(parts: Sequence[Part], read: str) -> Errors:
    """What of the parts, in their printed order, was read wrong."""
    return counted(paired(parts, read))


def counted(pairs: Iterable[Pair]) -> Errors:
    chars = edits = letters = tones = digits = wrong = 0
    for truth, read in pairs:
        chars += bool(truth)
        edits += truth != read
        letters += truth.isalpha()
        tones += truth != read and truth.isalpha() and _bare(truth) == _bare(read)
        digits += truth.isdigit()
        wrong += truth != read and (truth.isdigit() or read.isdigit())
    return Errors(chars, edits, letters, tones, digits, wrong)


def _bare(char: str) -> str:
    """The letter without its marks."""
    plain = unicodedata.normalize("NFD", char.replace("đ", "d").replace("Đ", "D"))
    return plain[:1]


def paired(parts: Sequence[Part], read: str) -> Iterator[Pair]:
    """All characters printed and read, paired: the body in order, loose parts wherever they are."""
    body, loose = _taken_apart(parts)
    text = squeezed(read)
    runs = [Run(0, 0, 0), *common_runs(body, text, ANCHOR), Run(len(body), len(text), 0)]
    for before, run in pairwise(runs):
        start, end = before.truth + before.length, run.truth
        words = [part for at, part in loose if start <= at <= end]
        loose = [(at, part) for at, part in loose if not start <= at <= end]
        between, pairs = _without(words, text[before.read + before.length : run.read])
        yield from pairs
        yield from aligned(body[start:end], between)
        yield from ((char, char) for char in body[run.truth : run.truth + run.length])
    yield from ((char, "") for _, part in loose for char in part)


def _taken_apart(parts: Sequence[Part]) -> tuple[str, list[tuple[int, str]]]:
    """The body as one text, and the loose parts each with the place in the body where it stood."""
    body, loose = "", []
    for part in parts:
        words = squeezed(part.words)
        if part.loose:
            loose.append((len(body), words))
        else:
            body += words
    return body, loose


def _without(words: list[str], between: str) -> tuple[str, list[Pair]]:
    """What was read without the loose parts found in it, and their pairs."""
    pairs: list[Pair] = []
    for part in sorted(filter(None, words), key=len, reverse=True):
        start, end, edits = sought(part, between)
        if edits > MOST_UNLIKE * len(part):
            pairs.extend((char, "") for char in part)
            continue
        pairs.extend(aligned(part, between[start:end]))
        between = between[:start] + between[end:]
    return between, pairs
