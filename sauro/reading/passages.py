"""Every character of a document accounted for: head, task, heading, context, or why not a task."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sauro.reading.result import Passage
from sauro.reading.text import TAG, Text


class Stretch(NamedTuple):
    """What a stretch of derived text is; see ``result.Passage``."""

    start: int
    end: int
    kind: str
    why: str = ""


def partition(text: Text, stretches: Iterable[Stretch]) -> tuple[Passage, ...]:
    """Passages that follow one another from the first character of the source to its last.

    Overlapping stretches: the one that begins first wins, a task before anything else. What no
    stretch covers is unclassified; blanks belong to the passage before them.
    """
    passages: list[Passage] = []
    done = 0
    for begun, end, stretch in _in_source(text, stretches):
        start = max(begun, done)
        if end <= start:
            continue
        if start > done:
            _gap(text.source.chars, passages, done, start)
        passages.append(Passage(start, end, stretch.kind, stretch.why))
        done = end
    if done < len(text.source.chars):
        _gap(text.source.chars, passages, done, len(text.source.chars))
    return tuple(passages)


def _in_source(text: Text, stretches: Iterable[Stretch]) -> Iterator[tuple[int, int, Stretch]]:
    ordered = sorted(stretches, key=lambda s: (s.start, s.kind != "task", -s.end))
    for stretch in ordered:
        if stretch.end > stretch.start:
            start, end = text.span(stretch.start, stretch.end)
            yield start, end, stretch


_MARKS = " \t\r\n\f.,;:/*-+•|()0123456789abcdefghiđkIVX[]#_\\"


def _gap(chars: str, passages: list[Passage], start: int, end: int) -> None:
    """Blanks, marks and tags between passages go to the one before; words are unclassified."""
    words = TAG.sub("", chars[start:end]).strip(_MARKS)
    if passages and not words:
        last = passages[-1]
        passages[-1] = Passage(last.start, end, last.kind, last.why)
    else:
        passages.append(Passage(start, end, "unclassified" if words else "head"))
