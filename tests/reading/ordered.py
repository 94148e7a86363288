"""Reads whom a sentence orders, as tests state it."""

from typing import NamedTuple

from sauro.reading.names import NameReader
from sauro.reading.subjects import SubjectReader


class Ordered(NamedTuple):
    """Who is ordered (with bars between the names), by which rule, and the words of the order."""

    names: str
    rule: str
    order: str


def subjects_in(text: str, *speakers: str) -> SubjectReader:
    """A reader of one text, in which ``speakers`` give the orders."""
    return SubjectReader(NameReader(text), frozenset(speakers))


def addressee(sentence: str, *speakers: str) -> Ordered | None:
    """The addressee of a sentence."""
    found = subjects_in(sentence, *speakers).address(0, len(sentence))
    if found is None:
        return None
    names = " | ".join(name.text for name in found.names)
    return Ordered(names, found.rule.sense, sentence[found.verb :].strip())
