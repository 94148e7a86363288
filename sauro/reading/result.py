"""What a reading gives: the document's head, its tasks, every passage accounted for.

All offsets are into ``Source.chars``; ``source[start:end]`` is always the quoted words.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from sauro.reading.text import Page, Place, Signature


class Finding(NamedTuple):
    """Words that say something: ``field`` of the task or head, read by ``rule``.

    ``value`` is what was understood. ``inherited`` is true where the words stand in a heading or
    lead-in above the task.
    """

    field: str
    rule: str
    start: int
    end: int
    text: str
    value: str = ""
    inherited: bool = False


@dataclass(frozen=True, slots=True)
class Deadline:
    """A time that bounds a task.

    ``kind``: date, recurring, event, period, relative. ``due``: ISO day, the last acceptable one,
    for a date. ``precision``: day, month, quarter, year, or empty. ``every``: day, week, month,
    quarter, half-year, year; ``on``: MO … SU, a day of the month, or MM-DD. ``before`` is true for
    "trước ngày D", where ``due`` is the day before D and an office may count D itself.
    ``hour`` is HH:MM where one is stated.
    """

    text: str
    kind: str
    start: int
    end: int
    rule: str
    precision: str = ""
    due: str | None = None
    every: str | None = None
    on: str | None = None
    before: bool = False
    hour: str | None = None
    inherited: bool = False


class Clear(NamedTuple):
    """One of the six rõ: ``state`` is du, thieu or can_lam_ro; ``reason`` a Vietnamese sentence."""

    state: str
    reason: str


@dataclass(frozen=True, slots=True)
class Task:
    """An obligation of named addressees, with the words that say so.

    ``text`` is the source's own words, ``shown`` the same healed (no mark-up, joined lines).
    ``path`` are the printed labels from the outermost heading in, ``key`` a stable position path.
    ``confirm`` lists the fields marked "cần xác nhận", each with its reason.
    ``units`` has the ids of those leads and coordinators that the caller's list knows. It and
    ``clarity`` are filled once all of the document is read.
    """

    text: str
    shown: str
    start: int
    end: int
    place: Place
    path: tuple[str, ...]
    key: str
    leads: tuple[str, ...]
    coordinators: tuple[str, ...]
    deadlines: tuple[Deadline, ...]
    product: str | None
    products: tuple[str, ...]
    findings: tuple[Finding, ...]
    confirm: tuple[tuple[str, str], ...] = ()
    clarity: dict[str, Clear] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)


class Recipient(NamedTuple):
    """A line of "Nơi nhận": who, and the mark in brackets ("đôn đốc", "b/c")."""

    name: str
    mark: str
    start: int
    end: int


class Citation(NamedTuple):
    """A document named in the text: ``number`` as printed, ISO ``date`` where it is stated."""

    number: str
    date: str | None
    issuer: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """The head of a directive. Absent fields are None or empty, never guessed.

    ``giver`` is the authority in whose name it is signed, ``capacity`` how (TM, KT, TL, TUQ, Q).
    ``bases`` are numbers of the documents it rests on, in order, once each.
    """

    kind: str | None = None
    number: str | None = None
    date: str | None = None
    place: str | None = None
    issuer: str | None = None
    title: str | None = None
    giver: str | None = None
    signer: str | None = None
    capacity: str | None = None
    post: str | None = None
    bases: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    citations: tuple[Citation, ...] = ()
    follow_up: str | None = None
    route: str | None = None
    missing_annex: bool = False
    findings: tuple[Finding, ...] = ()


class Passage(NamedTuple):
    """A stretch of the body and what it is.

    ``kind``: head, base, heading, lead_in, task, context, figure, table, recipients, signature,
    not_task or unclassified; ``why`` says for not_task and context which rule, in Vietnamese.
    """

    start: int
    end: int
    kind: str
    why: str = ""


class Warning(NamedTuple):
    """Something a person should look at; ``code`` is stable, ``message`` Vietnamese."""

    code: str
    message: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """A word of a page that was not read surely and that matters.

    ``field`` is ``number`` or ``date`` of the document, ``deadlines`` of a task, or ``figure``:
    digits anywhere else. ``sure``, ``page`` and ``box`` are as in ``text.Word``.
    """

    start: int
    end: int
    text: str
    sure: float
    page: int
    box: tuple[float, float, float, float]
    field: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one file.

    ``pages`` and ``signatures`` are those of the source. ``unsure`` counts all words that were not
    read surely, ``doubtful`` has those of them that matter.
    """

    name: str
    reader: str
    quality: float
    document: Document
    tasks: tuple[Task, ...]
    passages: tuple[Passage, ...]
    warnings: tuple[Warning, ...]
    grammar: str
    questions: tuple[str, ...] = ()
    complete: float = 0.0
    pages: tuple[Page, ...] = ()
    signatures: tuple[Signature, ...] = ()
    doubtful: tuple[Doubt, ...] = ()
    unsure: int = 0

    @property
    def unclassified(self) -> float:
        """Share of the body's characters that no rule could class."""
        total = sum(p.end - p.start for p in self.passages)
        left = sum(p.end - p.start for p in self.passages if p.kind == "unclassified")
        return left / total if total else 0.0
