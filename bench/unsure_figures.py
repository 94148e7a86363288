"""Whether the numbers that were read wrong are among those shown as doubtful."""

from collections.abc import Sequence
from dataclasses import dataclass

from bench.alignment import aligned
from bench.characters import Part, squeezed
from sauro.reading.doubts import UNSURE
from sauro.reading.text import Source, Word


@dataclass(frozen=True, slots=True)
class Figures:
    """Words with digits that were read right or wrong, and how many of either are unsure."""

    right: int = 0
    right_unsure: int = 0
    wrong: int = 0
    wrong_unsure: int = 0

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(
            self.right + other.right,
            self.right_unsure + other.right_unsure,
            self.wrong + other.wrong,
            self.wrong_unsure + other.wrong_unsure,
        )


def figures_of(parts: Sequence[Part], source: Source) -> Figures:
    """The words with digits in the body of a printed source, beside what was printed."""
    printed = squeezed("".join(part.words for part in parts if not part.loose))
    letters: list[str] = []
    words: list[Word] = []
    for word in source.words:
        text = squeezed(source.chars[word.start : word.end])
        letters.append(text)
        words.extend([word] * len(text))
    wrong: dict[int, bool] = {}
    figures: set[int] = set()
    owners = iter(words)
    for truth, read in aligned(printed, "".join(letters)):
        if not read:
            continue
        word = next(owners)
        if truth:
            wrong[word.start] = wrong.get(word.start, False) or truth != read
        if truth.isdigit() or read.isdigit():
            figures.add(word.start)
    total = Figures()
    for word in source.words:
        if word.start in wrong and word.start in figures:
            total += _counted(wrong[word.start], word.sure < UNSURE)
    return total


def _counted(wrong: bool, unsure: bool) -> Figures:
    if wrong:
        return Figures(wrong=1, wrong_unsure=int(unsure))
    return Figures(right=1, right_unsure=int(unsure))
