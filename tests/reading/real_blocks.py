"""What rules are tried on: blocks of the real directives, and the rules' own passages."""

from collections.abc import Iterable
from functools import cache

from bench.corpus import WORK, path_of
from sauro.reading.grammar import Rule
from sauro.reading.normalize import derive
from sauro.reading.sources import open_source


@cache
def blocks() -> tuple[str, ...]:
    """Those of the directives that were looked at while rules were written."""
    return tuple(chars for stem in WORK for _, chars in derive(open_source(path_of(stem))).lines())


def passages(rules: Iterable[Rule]) -> list[str]:
    """The blocks, and what these rules say they read."""
    return [*blocks(), *(yes.passage for rule in rules for yes in rule.yes)]
