"""In how many directives of the corpus the reader made use of each rule's pattern.

Run as ``python -m bench.tracing``: it prints JSON, ``{directive: [rule id, …]}``. It needs a
process of its own: the patterns are replaced before the reader is loaded. Held-out directives
count like the others; what they say is not printed.
"""

import importlib
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

from sauro.reading.grammar import Rule
from sauro.reading.rules import all_rules


class Traced:
    """A pattern that notes that it matched."""

    def __init__(self, pattern: re.Pattern[str], note: Callable[[], None]) -> None:
        self._pattern = pattern
        self._note = note

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._pattern, name)
        return self._noting(found) if name in ("search", "match", "fullmatch") else found

    def _noting(self, method: Callable[..., re.Match[str] | None]) -> Callable[..., object]:
        def noting(*arguments: Any) -> re.Match[str] | None:
            match = method(*arguments)
            if match:
                self._note()
            return match

        return noting

    def finditer(self, *arguments: Any) -> Iterator[re.Match[str]]:
        for match in self._pattern.finditer(*arguments):
            self._note()
            yield match

    def sub(self, *arguments: Any) -> str:
        text, count = self._pattern.subn(*arguments)
        if count:
            self._note()
        return text


def used(root: str) -> dict[str, list[str]]:
    """The rules used in each directive, by directive; found in a process of its own."""
    command = [sys.executable, "-m", "bench.tracing"]
    done = subprocess.run(command, cwd=root, check=True, stdout=subprocess.PIPE)
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def _trace(rule: Rule, matched: set[str]) -> None:
    object.__setattr__(rule, "pattern", Traced(rule.pattern, lambda: matched.add(rule.id)))


def main() -> int:
    matched: set[str] = set()
    for rule in all_rules():
        _trace(rule, matched)
    corpus = importlib.import_module("bench.corpus")
    reader = importlib.import_module("sauro.reading.reader")
    found = {}
    for stem in corpus.STEMS:
        matched.clear()
        reader.read_file(corpus.path_of(stem))
        found[stem] = sorted(matched)
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
