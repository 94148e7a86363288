"""How often each rule of the grammar fires on the labelled directives."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bench import tracing
from bench.corpus import HELD_OUT, ROOT, Read
from sauro.reading.grammar import Rule
from sauro.reading.normalize import derive
from sauro.reading.rules import all_rules


@dataclass(frozen=True, slots=True)
class Firing:
    """What a rule did on the corpus.

    ``findings`` are fields of tasks and heads it gave on the work directives, ``directives`` how
    many of those it was of use in. ``everywhere`` counts both over the held-out ones too.
    ``passages`` are those of the whole corpus that its pattern matches, asked or not.
    """

    rule: Rule
    findings: int
    directives: int
    everywhere: int
    passages: int


def firings(reads: Sequence[Read]) -> list[Firing]:
    """What each rule did, by id. ``reads`` is the whole corpus."""
    work = _findings(read for read in reads if read.stem not in HELD_OUT)
    given = _findings(reads)
    matched = tracing.used(str(ROOT))
    used_at_work = Counter(_flat(matched[stem] for stem in matched if stem not in HELD_OUT))
    used = Counter(_flat(matched.values()))
    passages = _passages(reads)
    return [
        Firing(
            rule,
            work[rule.id],
            used_at_work[rule.id],
            given[rule.id] + used[rule.id],
            passages[rule.id],
        )
        for rule in all_rules()
    ]


def _findings(reads: Iterable[Read]) -> "Counter[str]":
    return Counter(_flat(map(_named, reads)))


def _flat(lists: Iterable[Iterable[str]]) -> Iterator[str]:
    for some in lists:
        yield from some


def _named(read: Read) -> Iterator[str]:
    for finding in read.reading.document.findings:
        yield finding.rule
    for task in read.reading.tasks:
        yield from (finding.rule for finding in task.findings)
        yield from (deadline.rule for deadline in task.deadlines)


def _passages(reads: Iterable[Read]) -> "Counter[str]":
    found = Counter[str]()
    rules = all_rules()
    for read in reads:
        for _, words in derive(read.source).lines():
            found.update(rule.id for rule in rules if rule.pattern.search(words))
    return found
