"""Write the pairs of syllables that directives use often, for mending marks in scans.

    .venv/bin/python scripts/make_pairs.py

They are counted in the labelled directives that may be looked at; held-out ones are not read.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from sauro.reading.mending import letters_of
from sauro.reading.sources.quality import is_syllable

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "tests" / "corpus"
OUT = ROOT / "sauro" / "reading" / "pairs.txt"
FEWEST = 4
FEWEST_OF_ONE = 2
CLEARLY_MORE = 8
_WORD = re.compile(r"[^\W\d_]+")


def lines() -> list[str]:
    """The pairs in order, each with how often it stands, then the syllables in use that stand in
    none of them.

    A pair far rarer than another of the same letters is misspelt: some directives of the corpus are
    scans that a program has read.
    """
    held_out = set((CORPUS / "held_out.txt").read_text(encoding="utf-8").split())
    pairs: Counter[str] = Counter()
    syllables: Counter[str] = Counter()
    for path in sorted((CORPUS / "directives").glob("*.txt")):
        if path.stem not in held_out:
            text = path.read_text(encoding="utf-8")
            pairs.update(_pairs(text))
            syllables.update(filter(is_syllable, (word.lower() for word in _WORD.findall(text))))
    most: Counter[str] = Counter()
    for pair, count in pairs.items():
        most[letters_of(pair)] = max(most[letters_of(pair)], count)
    misspelt = {
        pair for pair, count in pairs.items() if count * CLEARLY_MORE < most[letters_of(pair)]
    }
    chosen = {pair for pair, count in pairs.items() if count >= FEWEST} - misspelt
    for pair in misspelt:
        for syllable in pair.split():
            syllables[syllable] -= pairs[pair]
    paired = {syllable for pair in chosen for syllable in pair.split()}
    alone = {one for one, count in syllables.items() if count >= FEWEST_OF_ONE} - paired
    return [*(f"{pair} {pairs[pair]}" for pair in sorted(chosen)), *sorted(alone)]


def _pairs(text: str) -> Iterator[str]:
    for one, other in pairwise(_WORD.finditer(text)):
        pair = one[0].lower(), other[0].lower()
        if text[one.end() : other.start()] in (" ", "\n") and all(map(is_syllable, pair)):
            yield " ".join(pair)


if __name__ == "__main__":
    OUT.write_text("\n".join(lines()) + "\n", encoding="utf-8")
    print(OUT.relative_to(ROOT))
