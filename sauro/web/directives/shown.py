"""How the page of a directive puts what queries found."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sauro.directives.kept_source import unpack
from sauro.directives.models import Reading
from sauro.directives.queries.coverage import Stretch
from sauro.directives.queries.one_directive import Reader
from sauro.directives.queries.words import Words
from sauro.web.review.marks import Run
from sauro.web.review.pictures import Picture, pictures_with


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one stretch; ``lit`` are those that were asked for, ``begins`` the first of them."""

    words: str
    lit: bool = False
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Words of the text; ``row`` says what they are, None for what stands between two stretches.

    ``first`` are the ids of proposals whose words begin here: places for links.
    """

    pieces: tuple[Piece, ...]
    row: Stretch | None = None
    first: tuple[int, ...] = ()


def parts_of(chars: str, strip: Sequence[Stretch], words: Words | None = None) -> list[Part]:
    """The whole text, from its first character to its last; the words that were asked for apart."""
    parts, known, at = list[Part](), set[int](), 0
    asked = words.spans if words else ()
    for row in strip:
        if at < row.passage.start:
            parts.append(Part(_pieces(chars, at, row.passage.start, asked)))
        first = tuple(pk for pk in row.proposals if pk not in known)
        known.update(first)
        parts.append(Part(_pieces(chars, row.passage.start, row.passage.end, asked), row, first))
        at = row.passage.end
    return [*parts, Part(_pieces(chars, at, len(chars), asked))]


def pictures_of_words(words: Words | None, directive_id: int) -> list[Picture]:
    """The pages on which they stand, with their places; none for text and Word."""
    if words is None or not words.source.words:
        return []
    chars = words.reading.chars
    runs = [Run(start, chars[start:end], "task", "", "") for start, end in words.spans]
    where = (directive_id, words.reading.rendition.original.sha256)
    pages = pictures_with(words.source, where, runs)
    return [one for one in pages.values() if one.boxes]


def pages_of(reading: Reading, directive_id: int) -> list[Picture]:
    """All pages of the file, nothing marked; none for text and Word."""
    source = unpack(reading.source)
    if not source.words:
        return []
    where = (directive_id, reading.rendition.original.sha256)
    return list(pictures_with(source, where, ()).values())


def _pieces(
    chars: str, start: int, end: int, asked: Sequence[tuple[int, int]]
) -> tuple[Piece, ...]:
    edges = {edge for span in asked for edge in span if start < edge < end}
    bounds = [start, *sorted(edges), end]
    return tuple(
        Piece(
            chars[low:high],
            any(one <= low and high <= other for one, other in asked),
            bool(asked) and low == min(asked)[0],
        )
        for low, high in pairwise(bounds)
        if low < high
    )


def readers_by_why(readers: Iterable[Reader]) -> list[tuple[str, list[str]]]:
    """Why agencies read it, in words, and who they are: a class of recipients is one line."""
    found: dict[str, list[str]] = {}
    for one in readers:
        words = f": “{one.row.words}”" if one.row.words and one.row.words != one.agency else ""
        found.setdefault(f"{one.row.get_why_display()}{words}", []).append(one.agency)
    return list(found.items())
