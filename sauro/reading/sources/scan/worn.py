"""Worn stamps: ink without words, of which a copier left neither a frame nor letters that are sure.

Such ink is found in stretches like lines, and in the upper part of a page, where stamps of secrecy
are pressed, in stretches taller than a line of print.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import radians, tan

from PIL import Image

from sauro.reading.sources.layout.printed import Box, PrintedLine
from sauro.reading.sources.scan.areas import Mask, areas, grown
from sauro.reading.sources.scan.engine import Engine
from sauro.reading.sources.scan.frames import Frame, holds
from sauro.reading.sources.scan.inside import readings
from sauro.reading.sources.scan.ready import Ready
from sauro.reading.sources.scan.skew import lie
from sauro.reading.sources.scan.stamps import Stamps
from sauro.reading.sources.secrecy.letters import (
    agreed,
    has_an_m,
    is_settled,
    may_be_level,
    resembled,
)

_TILT = 12.0
_BORDER = 6.0

_UPPER = 0.4
_JOIN = 4.0
_WIDTH, _HEIGHT = (20.0, 200.0), (16.0, 62.0)
_SURE = 0.5
_AROUND = 2.0
_MOST = 6


def worn_words(
    engine: Engine, made: Ready, lost: Sequence[Box], lines: Iterable[PrintedLine]
) -> Stamps:
    """The levels of secrecy in stretches of ink outside of frames where the page has no words; how
    many of them may be one counts as unread.

    ``lost`` are stretches like lines; ``lines`` is what was read of the page.
    """
    words: list[str] = []
    unread = 0
    apart = stamps_apart(made.ink, made.point, lines)
    for boxes, may_be in ((lost, may_be_level), (apart, has_an_m)):
        for again in _read(engine, made, boxes):
            level = agreed(again)
            words += [level] if level else []
            unread += not level and may_be(again) and not is_settled(again)
    return Stamps(tuple(words), unread)


def _read(engine: Engine, made: Ready, boxes: Iterable[Box]) -> Iterator[list[str]]:
    """Several readings of each box that lies in no frame."""
    page = Image.fromarray(made.page)
    for left, top, right, bottom in boxes:
        middle = (left + right) / 2, (top + bottom) / 2
        if any(holds(frame.box, middle) for frame in made.frames):
            continue
        cells = [max(round(side * made.point), 0) for side in (left, top, right, bottom)]
        ink = made.ink[cells[1] : cells[3], cells[0] : cells[2]]
        slope = -tan(radians(lie(ink, _TILT).degrees))
        size = right - left + 2 * _BORDER, bottom - top + 2 * _BORDER
        yield readings(engine, page, Frame(middle, *size, slope, 0.0), made.dpi)


def stamps_apart(ink: Mask, point: float, lines: Iterable[PrintedLine]) -> list[Box]:
    """The stretches of ink (``point`` cells a point) of the size of a stamp, in which no words are
    read, or words like a level of secrecy."""
    left = ink[: round(_UPPER * len(ink))].copy()
    for word in (word for line in lines for word in line.words):
        if word.sure < _SURE or resembled(word.text):
            continue
        start, top, end, bottom = (max(round(side * point), 0) for side in _wide(word.box))
        left[top:bottom, start:end] = False
    join = max(round(_JOIN * point), 1)
    found = []
    for area in areas(grown(left, join, join)):
        box = (
            (area.left + join) / point,
            (area.top + join) / point,
            (area.right - join) / point,
            (area.bottom - join) / point,
        )
        wide, high = box[2] - box[0], box[3] - box[1]
        if _WIDTH[0] <= wide <= _WIDTH[1] and _HEIGHT[0] <= high <= min(_HEIGHT[1], wide):
            found.append(box)
    return found[:_MOST]


def _wide(box: Box) -> Box:
    return box[0] - _AROUND, box[1] - _AROUND, box[2] + _AROUND, box[3] + _AROUND
