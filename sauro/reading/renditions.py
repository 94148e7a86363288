"""One directive, many files: which files are the same directive, and which of them to read.

A directive is known by issuer, number, symbol and day together: numbers begin anew each year, and
every body has its own. What a file does not say makes two files uncertain, never equal; what a
scan may have misread makes them at most "maybe the same".
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from sauro.reading.identity import Identity, Verdict, compare, identity_of
from sauro.reading.result import Document
from sauro.reading.text import Source

__all__ = [
    "Directive", "Doubt", "Grouping", "Identity", "Rendition", "Verdict", "compare", "digest",
    "group", "identity_of", "rendition_of",
]  # fmt: skip

DOUBTFUL = 0.9
"""Share of possible Vietnamese words below which a file is read only where there is no other."""

_FIRST_WORDS = 6
_FORMS = ("word", "print", "text", "scan")
_WHOLE = frozenset(("intact", "added_to"))


@dataclass(frozen=True, slots=True)
class Rendition:
    """A file that shows a directive.

    ``form`` is word (a file of a word processor), print (a PDF with its own text), text (plain
    characters) or scan (pictures of pages). ``quality`` is the share of possible Vietnamese words,
    0 to 1; ``doubtful`` counts pages that need a second reader. ``signed`` is whole (signed and
    not altered since), altered, unread, or empty where there is no digital signature.
    """

    path: Path
    form: str
    quality: float
    identity: Identity | None
    doubtful: int = 0
    signed: str = ""


@dataclass(frozen=True, slots=True)
class Directive:
    """The files that show one directive.

    ``text`` is the file to read. ``original`` is what stands for the paper: the PDF whose digital
    signature is whole, else a scan; None where there is neither.
    """

    renditions: tuple[Rendition, ...]
    text: Rendition
    original: Rendition | None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two files that may show the same directive, and in Vietnamese why it is not certain."""

    one: Rendition
    other: Rendition
    reason: str


@dataclass(frozen=True, slots=True)
class Grouping:
    """Files put together: every file is in one directive; doubts are between directives."""

    directives: tuple[Directive, ...]
    doubts: tuple[Doubt, ...]


def digest(path: Path) -> str:
    """The SHA-256 of a file's bytes in hexadecimal. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def rendition_of(path: Path, source: Source, document: Document) -> Rendition:
    """What kind of file a directive was read from, and how good it is."""
    return Rendition(
        path=path,
        form=_form(source),
        quality=source.quality,
        identity=identity_of(document),
        doubtful=sum(bool(page.doubt) for page in source.pages),
        signed=_signed(source),
    )


def group(renditions: Sequence[Rendition]) -> Grouping:
    """Put files of the same directive together, in the order in which they are given."""
    of = list(range(len(renditions)))
    unsure: list[tuple[int, int, str]] = []
    for one, other in _near(renditions):
        first, second = renditions[one].identity, renditions[other].identity
        assert first is not None
        assert second is not None
        verdict = compare(first, second)
        if verdict.state == "same":
            kept, left = sorted((of[one], of[other]))
            of = [kept if number == left else number for number in of]
        elif verdict.state == "maybe":
            unsure.append((one, other, verdict.reason))
    together: dict[int, list[Rendition]] = {}
    for number, rendition in zip(of, renditions, strict=True):
        together.setdefault(number, []).append(rendition)
    doubts: dict[tuple[int, int], Doubt] = {}
    for one, other, reason in unsure:
        pair = min(of[one], of[other]), max(of[one], of[other])
        if pair[0] != pair[1]:
            doubts.setdefault(pair, Doubt(renditions[one], renditions[other], reason))
    return Grouping(tuple(map(_directive, together.values())), tuple(doubts.values()))


def _near(renditions: Sequence[Rendition]) -> Iterator[tuple[int, int]]:
    """The pairs worth comparing, in order: they share a number, or a day and may share more."""
    alike: dict[object, list[int]] = {}
    for index, rendition in enumerate(renditions):
        for key in _keys(rendition.identity):
            alike.setdefault(key, []).append(index)
    pairs = {pair for indices in alike.values() for pair in combinations(indices, 2)}
    yield from sorted(pairs)


def _keys(identity: Identity | None) -> Iterable[object]:
    if identity is None:
        return ()
    keys: list[object] = [("number", identity.number)] if identity.number else []
    if identity.title:
        keys.append(("title", identity.title[:_FIRST_WORDS]))
        keys += [("day", identity.day)] if identity.day else []
    return keys


def _form(source: Source) -> str:
    if not source.pages:
        return "text" if source.reader == "plain" else "word"
    return "scan" if any(page.how == "ocr" for page in source.pages) else "print"


def _signed(source: Source) -> str:
    states = {signature.state for signature in source.signatures}
    if not states:
        return ""
    if states <= _WHOLE:
        return "whole"
    return "altered" if states & {"changed", "broken"} else "unread"


def _directive(renditions: list[Rendition]) -> Directive:
    return Directive(tuple(renditions), min(renditions, key=_reading_order), _original(renditions))


def _reading_order(rendition: Rendition) -> tuple[bool, int, int, float]:
    poor = rendition.quality < DOUBTFUL
    return poor, _FORMS.index(rendition.form), rendition.doubtful, -rendition.quality


def _original(renditions: list[Rendition]) -> Rendition | None:
    signed = [one for one in renditions if one.signed == "whole"]
    scans = [one for one in renditions if one.form == "scan" and one.signed != "altered"]
    return min(signed or scans, key=_reading_order, default=None)
