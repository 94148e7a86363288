"""The printed directives read again: how many characters went wrong, and what became of the tasks.

The labels are those of the text. As the words of a scan are not those of the text, tasks are
matched by likeness (the scorer's ``--aligned``), for the text too, so that the two compare.
"""

import json
import os
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import ModuleType

from bench.characters import Errors, errors
from bench.corpus import HELD_OUT, fresh_scorer, path_of
from bench.printing import Printed
from bench.unsure_figures import Figures, figures_of
from sauro.reading.output.contract import to_json
from sauro.reading.reader import read_source
from sauro.reading.result import Reading
from sauro.reading.sources import SourceError, open_source
from sauro.reading.text import Source

TEXT = "text"


@dataclass(frozen=True, slots=True)
class Rendition:
    """One directive of one kind, read. ``source`` and ``reading`` are None where it was refused.

    ``kind`` is ``TEXT`` or a kind of :mod:`bench.printing`; ``seconds`` are wall time, file to
    tasks; ``refusal`` is what the reader said; ``numbers`` are of the words with digits.
    """

    stem: str
    kind: str
    source: Source | None
    reading: Reading | None
    errors: Errors
    counts: "Counter[str]"
    seconds: float
    refusal: str = ""
    numbers: Figures = field(default_factory=Figures)

    @property
    def held_out(self) -> bool:
        return self.stem in HELD_OUT

    @property
    def pages(self) -> int:
        return len(self.source.pages) if self.source else 0

    @property
    def doubtful(self) -> int:
        """Pages that are said to need a second reader."""
        return sum(bool(page.doubt) for page in self.source.pages) if self.source else 0


@cache
def aligned_scorer() -> ModuleType:
    """The corpus's scorer, matching by likeness."""
    score = fresh_scorer()
    score.ALIGNED = True  # type: ignore[attr-defined]
    return score


def aligned_counts(labels: Path, reading: Reading | None) -> "Counter[str]":
    """The scorer's counts of a reading against the labels of a file; None read nothing."""
    with tempfile.TemporaryDirectory() as folder:
        predicted = Path(folder) / "read.json"
        told = to_json(reading) if reading else {"tasks": [], "document": {}}
        predicted.write_text(json.dumps(told), encoding="utf-8")
        counts, _ = aligned_scorer().score_one(labels, predicted)
    return Counter(counts, docs=1)


def opened(path: Path) -> Source:
    """What a file says, read on all cores."""
    return open_source(path, os.cpu_count() or 1)


def read_all(printed: Iterable[Printed], kinds: Iterable[str]) -> Iterator[Rendition]:
    """Each directive read from its text, then from its file of each kind."""
    kinds = list(kinds)
    for one in printed:
        yield read_one(one, TEXT)
        for kind in kinds:
            yield read_one(one, kind)


def read_one(printed: Printed, kind: str) -> Rendition:
    path = path_of(printed.stem) if kind == TEXT else printed.path(kind)
    source: Source | None = None
    reading: Reading | None = None
    refusal = ""
    begin = time.perf_counter()
    try:
        source = opened(path)
        reading = read_source(source)
    except SourceError as error:
        refusal = error.message
    seconds = time.perf_counter() - begin
    wrong = Errors() if kind == TEXT else errors(printed.parts, source.chars if source else "")
    counts = aligned_counts(path_of(printed.stem).with_suffix(".json"), reading)
    numbers = figures_of(printed.parts, source) if source and source.words else Figures()
    return Rendition(printed.stem, kind, source, reading, wrong, counts, seconds, refusal, numbers)
