"""Known bodies: the ids that the caller's list gives to the names a task is given to."""

from collections import defaultdict
from collections.abc import Mapping

from sauro.reading.alike import Word, body_of, same_body, words_of
from sauro.reading.result import Task


class Units:
    """Looks names up in a mapping of names to ids."""

    def __init__(self, units: Mapping[str, str]) -> None:
        self._ids: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._by_initial: dict[str, list[tuple[tuple[Word, ...], str]]] = defaultdict(list)
        for name, identity in units.items():
            words = words_of(name)
            if words:
                self._ids[_keys(words)].add(identity)
                self._by_initial[words[0].initial].append((words, identity))

    def ids_of(self, name: str) -> frozenset[str]:
        """Ids of all bodies that the name may be of; an office-holder is of his body."""
        return self._ids_of(words_of(name)) or self._ids_of(words_of(body_of(name)))

    def ids_in(self, task: Task) -> dict[str, str]:
        """The id of each lead and coordinator that the list knows as one body."""
        found = {name: self.ids_of(name) for name in (*task.leads, *task.coordinators)}
        return {name: next(iter(ids)) for name, ids in found.items() if len(ids) == 1}

    def _ids_of(self, words: tuple[Word, ...]) -> frozenset[str]:
        if not words:
            return frozenset()
        exact = self._ids.get(_keys(words))
        if exact:
            return frozenset(exact)
        alike = self._by_initial.get(words[0].initial, ())
        return frozenset(identity for known, identity in alike if same_body(words, known))


def _keys(words: tuple[Word, ...]) -> tuple[str, ...]:
    return tuple(word.key for word in words)
