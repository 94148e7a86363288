"""What kind of document it is: by its line, its opening words, or how the text calls itself."""

import unicodedata
from dataclasses import dataclass

from sauro.reading.head.pieces import Piece, pieces
from sauro.reading.result import Finding
from sauro.reading.rules import head_bases, head_kinds, head_letterhead
from sauro.reading.rules.head_numbers import EMPTY, OWN
from sauro.reading.text import Text

REACH = 4000
"""Characters within which a letterhead and a line naming the kind must stand."""

_LONGEST_BARE = 30


@dataclass(frozen=True, slots=True)
class Kind:
    """An abbreviation, and the span of the words that say it."""

    code: str
    start: int
    end: int
    rule: str


def find_kind(text: Text) -> Kind | None:
    """The kind that the top of the text names; None where the top is lost."""
    opening: Kind | None = None
    for piece in pieces(text, 0, min(REACH, len(text.chars))):
        found = _line(piece) or _blurred(piece) or _letter(piece)
        if found:
            enacts = opening is not None and text.chars[found.end : found.end + 2].strip() == ":"
            return opening if enacts else found
        if head_bases.LABELLED.pattern.match(piece.chars):
            return opening
        opening = opening or _opening(text, piece)
    return opening


def kind_from_text(text: Text, start: int) -> Finding | None:
    """The kind that a text whose top is lost calls itself."""
    closing = list(head_kinds.CLOSING.pattern.finditer(text.chars, start))
    if not closing:
        return None
    begin, end = closing[-1].span("read")
    code = head_kinds.ABBREVIATIONS[closing[-1]["read"].lower()]
    return Finding("kind", head_kinds.CLOSING.id, begin, end, text.chars[begin:end], code)


def of_letterhead(line: Piece) -> bool:
    """Whether a line can stand in a letterhead: capitals, motto, number, place and date."""
    return (
        line.chars == line.chars.upper()
        or bool(head_letterhead.MOTTO.pattern.search(line.chars))
        or bool(head_letterhead.PLACE_DATE.pattern.search(line.chars))
        or bool(OWN.pattern.match(line.chars) or EMPTY.pattern.match(line.chars))
    )


def _line(piece: Piece) -> Kind | None:
    match = head_kinds.LINE.pattern.match(piece.chars)
    if match is None:
        return None
    group = "read" if match["read"] else "alone"
    start, end = match.span(group)
    code = head_kinds.ABBREVIATIONS[match[group].lower()]
    return Kind(code, piece.start + start, piece.start + end, head_kinds.LINE.id)


def _blurred(piece: Piece) -> Kind | None:
    """A kind whose marks a scan got wrong (CHÍ THỊ): alone on its line, the same bare letters."""
    if len(piece.chars) > _LONGEST_BARE or piece.chars != piece.chars.upper():
        return None
    code = _BARE_KINDS.get(_bare_letters(piece.chars.strip(" :*")))
    return Kind(code, piece.start, piece.end, head_kinds.LINE.id) if code else None


def _letter(piece: Piece) -> Kind | None:
    match = head_kinds.LETTER.pattern.match(piece.chars)
    if match is None:
        return None
    start, end = match.span("read")
    return Kind("CV", piece.start + start, piece.start + end, head_kinds.LETTER.id)


def _opening(text: Text, piece: Piece) -> Kind | None:
    """A first paragraph that runs kind and title together, under at most a letterhead."""
    block = next((block for block in text.blocks if block.start == piece.start), None)
    if block is None:
        return None
    match = head_kinds.OPENING.pattern.match(text.chars[block.start : block.end])
    if not match or not all(of_letterhead(line) for line in pieces(text, 0, block.start)):
        return None
    start, end = match.span("read")
    code = head_kinds.ABBREVIATIONS[match["read"].lower()]
    return Kind(code, block.start + start, block.start + end, head_kinds.OPENING.id)


def _bare_letters(name: str) -> str:
    spread = unicodedata.normalize("NFD", name.lower()).replace("đ", "d")
    return "".join(char for char in spread if not unicodedata.combining(char))


_BARE_KINDS = {_bare_letters(name): code for name, code in head_kinds.ABBREVIATIONS.items()}
