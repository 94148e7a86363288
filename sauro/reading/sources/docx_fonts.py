"""Letters in fonts older than Unicode: what they show, by the name of the font."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from sauro.reading.sources.docx_sheet import Coded, Line
from sauro.reading.sources.encodings import OPTIONAL_HYPHEN, decode, fits
from sauro.reading.sources.quality import measure

_CLEAR_LOSS = 0.1


def settle(lines: Sequence[Line]) -> None:
    """Decode what is in old fonts in the lines of one paragraph.

    Words typed in Unicode keep such a font's name where an old file was typed over; they are left
    as they stand: letters tell them that the coding does not have, or words that decoding would
    spoil.
    """
    coded = [line for line in lines if line.coded]
    if not coded:
        return
    decoded = [_decoded(line) for line in coded]
    stays = any(not fits(words, coding) for line in coded for words, coding in _old(line)) or (
        _is_spoilt(
            "\n".join(line.text for line in coded),
            "\n".join("".join(pieces) for pieces in decoded),
        )
    )
    for line, pieces in zip(coded, decoded, strict=True):
        line.pieces = _capitals(line) if stays else pieces
        line.coded, line.settled = {}, True


def decode_label(label: str, coding: str) -> str:
    """A list label in the font of a coding; empty coding for a font of Unicode."""
    return decode(label, coding) if coding and fits(label, coding) else label


def _old(line: Line) -> Iterator[tuple[str, str]]:
    """What stands in a line in each old coding, other words left out, and the coding."""
    for coding in {look.coding for look in line.coded.values()}:
        yield (
            "".join(
                piece if at in line.coded and line.coded[at].coding == coding else "\n"
                for at, piece in enumerate(line.pieces)
            ),
            coding,
        )


def _is_spoilt(before: str, after: str) -> bool:
    old, new = measure(before.replace(OPTIONAL_HYPHEN, "")), measure(after)
    return old.share > new.share + _CLEAR_LOSS


def _decoded(line: Line) -> list[str]:
    """The pieces of a line, those of one font that stand together decoded as one."""
    pieces = []
    for look, group in groupby(enumerate(line.pieces), lambda piece: line.coded.get(piece[0])):
        words = "".join(piece for _, piece in group)
        pieces.append(_shown(words, look) if look else words)
    return pieces


def _shown(words: str, look: Coded) -> str:
    decoded = decode(words, look.coding)
    return decoded.upper() if look.capitals else decoded


def _capitals(line: Line) -> list[str]:
    return [
        piece.upper() if at in line.coded and line.coded[at].capitals else piece
        for at, piece in enumerate(line.pieces)
    ]
