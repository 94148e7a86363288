"""What matching is told of documents, directives and assignments, and what it answers. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sauro.tasks.likeness import Telling
from sauro.tasks.vocabulary import HandedState


@dataclass(frozen=True, slots=True)
class Cite:
    """A document that is named in the text: ``key`` by ``directives.numbers.number_key``."""

    key: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """What was read of a document. ``chain`` are the ids of its issuer and of the bodies above it,
    empty where the issuer is not known; ``doubts`` are fields that were not read surely."""

    kind: str = ""
    key: str = ""
    day: date | None = None
    issuer: str = ""
    chain: tuple[int, ...] = ()
    title: str = ""
    cites: tuple[Cite, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A directive whose tasks are followed; ``issuer`` is the id of the body that gave them."""

    id: int
    number: str
    key: str
    day: date | None
    issuer: int | None
    title: Telling


@dataclass(frozen=True, slots=True)
class Target:
    """An assignment. ``promised`` is the kind of document its product begins with; ``plan``: the
    product is a plan of carrying the directive out. ``closed``: nothing is handed in any more."""

    id: int
    directive: int
    agency: int
    called: str
    words: Telling
    promised: str = ""
    plan: bool = False
    closed: bool = False
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """A product that is here already; ``where`` says so in Vietnamese."""

    key: str
    day: date
    issuer: str
    where: str


@dataclass(frozen=True, slots=True)
class Stated:
    """What who handed it in said: whose papers these are (``above`` it), of which directive."""

    agency: int | None = None
    above: frozenset[int] = frozenset()
    directive: int | None = None


@dataclass(frozen=True, slots=True)
class Pool:
    """All that may be looked at: nothing of it is out of the reach of who handed it in."""

    targets: Sequence[Target] = ()
    sources: Sequence[Source] = ()
    known: Sequence[Known] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """An assignment that may be meant, and why, in Vietnamese."""

    id: int
    why: str


@dataclass(frozen=True, slots=True)
class Found:
    """``target`` where it is matched; ``why`` is a Vietnamese sentence."""

    state: HandedState
    why: str
    target: int | None = None
    candidates: tuple[Candidate, ...] = ()
