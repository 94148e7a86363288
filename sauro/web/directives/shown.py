"""How the page of a directive puts what queries found."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sauro.directives.queries.coverage import Stretch
from sauro.directives.queries.one_directive import Reader, TextView
from sauro.tasks.clearing import Cleared
from sauro.tasks.queries.clearness import Clearness


@dataclass(frozen=True, slots=True)
class Part:
    """Words of the text; ``row`` says what they are, None for what stands between two stretches.

    ``first`` are the ids of proposals whose words begin here: places for links.
    """

    words: str
    row: Stretch | None = None
    first: tuple[int, ...] = ()


def parts_of(view: TextView) -> list[Part]:
    """The whole text, from its first character to its last."""
    chars, parts, known, at = view.reading.chars, list[Part](), set[int](), 0
    for row in view.strip:
        if at < row.passage.start:
            parts.append(Part(chars[at : row.passage.start]))
        first = tuple(pk for pk in row.proposals if pk not in known)
        known.update(first)
        parts.append(Part(chars[row.passage.start : row.passage.end], row, first))
        at = row.passage.end
    return [*parts, Part(chars[at:])]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a bar: how many tasks, and where it stands in hundredths of all."""

    how: Cleared
    count: int
    x: float
    width: float


def six_bars(rows: Iterable[Clearness]) -> list[tuple[Clearness, list[Piece]]]:
    """Each of the six with its bar, as wide as all tasks together."""
    return [(row, list(_pieces(row))) for row in rows if row.total]


def _pieces(row: Clearness) -> Iterator[Piece]:
    x = 0.0
    for how, count in row.counts.items():
        width = 100 * count / row.total
        yield Piece(how, count, round(x, 2), round(width, 2))
        x += width


def readers_by_why(readers: Iterable[Reader]) -> list[tuple[str, list[str]]]:
    """Why agencies read it, in words, and who they are: a class of recipients is one line."""
    found: dict[str, list[str]] = {}
    for one in readers:
        words = f": “{one.row.words}”" if one.row.words and one.row.words != one.agency else ""
        found.setdefault(f"{one.row.get_why_display()}{words}", []).append(one.agency)
    return list(found.items())
