"""The labelled directives: which there are, what the reader makes of them, how that scores."""

import importlib.util
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from sauro.reading.output.contract import to_json
from sauro.reading.reader import read_source
from sauro.reading.result import Reading
from sauro.reading.sources import open_source
from sauro.reading.text import Source

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "tests" / "corpus"
DIRECTIVES = CORPUS / "directives"
SAMPLES = ("lai-chau-2233-kh", "tp-lai-chau-tb-2024-03")
HELD_OUT = frozenset((CORPUS / "held_out.txt").read_text(encoding="utf-8").split())
STEMS = tuple(sorted(path.stem for path in DIRECTIVES.glob("*.txt")))
WORK = tuple(stem for stem in STEMS if stem not in HELD_OUT)

TIGHT = 0.85
"""How far a task's span must agree with the label's to need no touch; the scorer's own bar."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a task is against the labels: ``label`` is its number there, None for no task.

    ``wrong`` are the fields that differ among span, leads, coordinators, deadlines; ``product``
    is whether that is right too.
    """

    label: int | None
    wrong: tuple[str, ...]
    product: bool

    @property
    def worth(self) -> int:
        """1 for a task to leave as it is, 0 for one to correct, -1 for one to strike out."""
        if self.label is None:
            return -1
        return 0 if self.wrong else 1


@dataclass(frozen=True, slots=True)
class Read:
    """One directive of the corpus, read and scored. ``counts`` are the scorer's."""

    stem: str
    source: Source
    reading: Reading
    counts: "Counter[str]"


@cache
def scorer() -> ModuleType:
    """The module ``score.py`` of the corpus."""
    return fresh_scorer()


def fresh_scorer() -> ModuleType:
    """The same module once more, for settings of its own."""
    _module("resolve")
    return _module("score")


def _module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, CORPUS / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def path_of(stem: str) -> Path:
    """The text of a directive; its labels stand beside it with the suffix ``.json``."""
    return DIRECTIVES / f"{stem}.txt"


def read_corpus(stems: Iterable[str] = STEMS) -> list[Read]:
    """The directives, each read and scored."""
    with tempfile.TemporaryDirectory() as folder:
        return [_read(stem, Path(folder)) for stem in stems]


def _read(stem: str, folder: Path) -> Read:
    source = open_source(path_of(stem))
    reading = read_source(source)
    predicted = folder / f"{stem}.json"
    predicted.write_text(json.dumps(to_json(reading)), encoding="utf-8")
    return Read(stem, source, reading, counts_of(stem, predicted))


def counts_of(stem: str, predicted: Path) -> "Counter[str]":
    """The scorer's counts for one directive, read into the file ``predicted``."""
    counts, _ = scorer().score_one(path_of(stem).with_suffix(".json"), predicted)
    return Counter(counts, docs=1)


def figures(counts: Iterable["Counter[str]"]) -> dict[str, float]:
    """The scorer's figures over some directives."""
    found: dict[str, float] = scorer().figures(sum(counts, Counter()))
    return found


def verdicts(stem: str, tasks: list[dict[str, Any]]) -> list[Verdict]:
    """What each task of a directive, as in the JSON contract, is against the labels."""
    score = scorer()
    gold, text, spans, _ = score.load(path_of(stem).with_suffix(".json"))
    labels, placed = gold["tasks"], score.place(text, tasks)
    pairs = sorted(
        ((score.iou(a, b), i, j) for i, a in enumerate(spans) for j, b in enumerate(placed)),
        reverse=True,
    )
    found: dict[int, Verdict] = {}
    used: set[int] = set()
    for agreement, i, j in pairs:
        if agreement < score.IOU:
            break
        if i not in used and j not in found:
            used.add(i)
            found[j] = _verdict(i, labels[i], tasks[j], agreement)
    return [found.get(j, Verdict(None, (), False)) for j in range(len(tasks))]


def _verdict(number: int, label: dict[str, Any], task: dict[str, Any], agreement: float) -> Verdict:
    score = scorer()
    wrong = ["span"] if agreement < TIGHT else []
    wrong += [
        field
        for field in ("leads", "coordinators")
        if len(set(score.bag(label.get(field, []), task.get(field, [])))) > 1
    ]
    _, spare, missing = score.deadlines(label.get("deadlines", []), task.get("deadlines", []))
    if spare or missing:
        wrong.append("deadlines")
    return Verdict(number, tuple(wrong), _same_product(label.get("product"), task.get("product")))


def _same_product(label: str | None, read: str | None) -> bool:
    """By the scorer's rule: both silent, or alike."""
    score = scorer()
    a, b = score.norm(label or ""), score.norm(read or "")
    if not a or not b:
        return bool(a) == bool(b)
    return bool(score.difflib.SequenceMatcher(None, a, b).ratio() >= score.IOU)
