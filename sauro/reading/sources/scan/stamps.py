"""Words in red ink or in a frame: stamps of secrecy and urgency, of arrival, of names; round seals
left out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import radians, tan

import numpy as np
from PIL import Image, ImageChops, ImageFilter, ImageOps

from sauro.reading.sources.layout.printed import Box, PrintedLine
from sauro.reading.sources.scan.areas import Area, Mask, areas, grown, without_specks
from sauro.reading.sources.scan.blocks import Block, blocks
from sauro.reading.sources.scan.colour import Inks
from sauro.reading.sources.scan.engine import Engine
from sauro.reading.sources.scan.false_frames import is_of_seal, is_text
from sauro.reading.sources.scan.frames import Frame, frames
from sauro.reading.sources.scan.inside import readings
from sauro.reading.sources.scan.ready import Ready, bleached
from sauro.reading.sources.scan.rules import ruled_lines
from sauro.reading.sources.scan.skew import lie
from sauro.reading.sources.secrecy.letters import agreed, is_compound, is_settled

_CELL = 8
_RED = 16
_JOIN = 6.0
_NARROWEST, _LOWEST = 18.0, 8.0
_SEAL = (60.0, 140.0)
_SQUARE = 1.25
_OBLONG = 1.5
_CORNER = 0.13
_AROUND = 6.0
_MOST = 12
_DPI = 300
_LARGEST = 3_000_000
_TILT = 12.0
_NEAR = 5
_STRONG = 4
_DARK = 128
_SIDE = 0.4
_MIDDLE = 0.05
_FRAME = 2.5
_PALEST = (190, 230, 255)
_SURE = 0.85
_REDDEST, _RED_SHARE = 98, 0.4
_LARGEST_MARK = (230.0, 90.0)
_MOST_LETTERS = 15
_KNOWN = re.compile(r"KHẨN|TỐC|ĐẾN|SAO|THU HỒI|Ng[àa]y ?[:;] ?\d{1,2}[/.]\d")


@dataclass(frozen=True, slots=True)
class Stamps:
    """The lines of words in red ink, and how many areas that look like a stamp gave none."""

    words: tuple[str, ...] = ()
    unread: int = 0


def stamped_words(engine: Engine, inks: Inks, dpi: float) -> Stamps:
    """The words in red ink of a picture with ``dpi`` pixels an inch, area by area."""
    if inks.redness is None or inks.coloured is None:
        return Stamps()
    found = _red_areas(np.asarray(inks.redness.reduce(_CELL)) > _RED, dpi / 72 / _CELL)
    words: list[str] = []
    unread = 0
    for area in found:
        box = (area.left * _CELL, area.top * _CELL, area.right * _CELL, area.bottom * _CELL)
        redness = inks.redness.crop(box)
        stamp = _dark_on_white(inks.coloured.crop(box), redness)
        lines = _lettered(engine, stamp, dpi)
        words += lines
        if any(map(_KNOWN.search, lines)):
            continue
        again = _read_red(engine, stamp, redness, dpi)
        level = agreed(again)
        if level:
            words.append(level)
        elif not is_settled(again):
            unread += _may_be_mark(area, lines, dpi / 72 / _CELL)
    return Stamps(tuple(words), unread)


@dataclass(frozen=True, slots=True)
class Framed:
    """What is in frames; ``compounds`` are those around another word that ends in MẬT."""

    stamps: Stamps
    compounds: tuple[Box, ...]


def framed_words(engine: Engine, made: Ready, lines: Sequence[PrintedLine]) -> Framed:
    """The words within frames like those of stamps, whatever their ink. Letters below a stamp
    spoil its own: a frame in which no other usual stamp is read counts as unread, unless the
    ``lines`` of the page are all that is in it."""
    scale = made.dpi / 72
    page = Image.fromarray(made.page)
    words: list[str] = []
    unread = 0
    compounds = []
    for frame in made.frames:
        if is_of_seal(frame, made.faint, made.point):
            continue
        if is_text(frame, lines, made.faint, made.point):
            continue
        left, top, right, bottom = frame.box
        low = [max(round((side - _AROUND) * scale), 0) for side in (left, top)]
        high = [round((side + _AROUND) * scale) for side in (right, bottom)]
        box = low[0], low[1], min(high[0], page.width), min(high[1], page.height)
        read = _lettered(engine, page.crop(box), made.dpi)
        words += read
        if any(map(_KNOWN.search, read)):
            continue
        again = readings(engine, page, frame, made.dpi)
        level = agreed(again)
        words += [level] if level else []
        unread += not level and not is_settled(again)
        if not level and is_compound(again):
            compounds.append(frame.box)
    return Framed(Stamps(tuple(words), unread), tuple(compounds))


def _read_red(engine: Engine, stamp: Image.Image, redness: Image.Image, dpi: float) -> list[str]:
    """Several readings of a red stamp."""
    point = dpi / 72
    red = np.asarray(redness.reduce(2))
    mask = red > max(float(np.percentile(red, _REDDEST)) * _RED_SHARE, _RED)
    whole = Frame(
        (stamp.width / 2 / point, stamp.height / 2 / point),
        stamp.width / point,
        stamp.height / point,
        -tan(radians(lie(_dark(stamp), _TILT).degrees)),
        0.0,
    )
    frame = next(iter(frames(mask, point / 2)), whole)
    bare = ImageOps.autocontrast(ImageOps.invert(redness), (1, 50))
    return [
        text
        for picture in (stamp, bare.filter(ImageFilter.MinFilter(_NEAR)))
        for text in readings(engine, picture, frame, dpi)
    ]


def _may_be_mark(area: Area, lines: list[str], size: float) -> bool:
    """Whether it is shaped like a stamp of secrecy, with no more words than such a stamp has."""
    letters = sum(char.isalpha() for line in lines for char in line)
    return (
        letters <= _MOST_LETTERS
        and area.width >= _OBLONG * area.height
        and area.width <= _LARGEST_MARK[0] * size
        and area.height <= _LARGEST_MARK[1] * size
    )


def _lettered(engine: Engine, stamp: Image.Image, dpi: float) -> list[str]:
    """The lines of a stamp that have letters."""
    return [line for line in _read(engine, _enlarged(stamp, dpi)) if any(map(str.isalpha, line))]


def _red_areas(cells: Mask, size: float) -> list[Area]:
    """The largest areas of red cells that can hold words, in reading order."""
    join = max(round(_JOIN * size), 1)
    found = [
        area
        for area in areas(grown(cells, join, join))
        if area.width - 2 * join >= _NARROWEST * size
        and area.height - 2 * join >= _LOWEST * size
        and not _is_round_seal(cells, area, join, size)
    ]
    found.sort(key=lambda area: -area.cells)
    return sorted(found[:_MOST], key=lambda area: (area.top, area.left))


def _is_round_seal(cells: Mask, area: Area, join: int, size: float) -> bool:
    """Whether the area is as large as a seal, square, and empty in its corners."""
    ink = cells[area.top + join : area.bottom - join, area.left + join : area.right - join]
    short, long = sorted(ink.shape)
    if short < _SEAL[0] * size or long > min(_SEAL[1] * size, _SQUARE * short):
        return False
    corner = max(round(_CORNER * short), 1)
    sides = (slice(None, corner), slice(-corner, None))
    return not any(ink[down, across].any() for down in sides for across in sides)


def _dark_on_white(coloured: Image.Image, redness: Image.Image) -> Image.Image:
    """What is red or close to red ink: in green light, which is sharper than the colour is."""
    near = redness.filter(ImageFilter.MaxFilter(_NEAR)).point(lambda red: min(red * _STRONG, 255))
    return ImageOps.autocontrast(
        ImageChops.lighter(coloured.getchannel("G"), ImageOps.invert(near))
    )


def _enlarged(stamp: Image.Image, dpi: float) -> Image.Image:
    times = min(_DPI / dpi, (_LARGEST / (stamp.width * stamp.height)) ** 0.5)
    size = (max(round(stamp.width * times), 1), max(round(stamp.height * times), 1))
    return stamp.resize(size, Image.Resampling.BICUBIC)


def _read(engine: Engine, stamp: Image.Image) -> Iterator[str]:
    """The lines of a stamp, made level and freed of its frame."""
    point = _DPI / 72
    degrees = lie(_dark(stamp), _TILT).degrees
    level = stamp.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    ink = _dark(level)
    frame = ruled_lines(ink, ink, point).ink | _frame(ink)
    level = bleached(level, frame)
    ink &= ~grown(frame, 1, 1)
    border = round(_FRAME * point)
    level, ink = _inside(level, ink, frame, border)
    wide = ImageOps.expand(level, 2 * border, 255)
    where = blocks(without_specks(np.pad(ink, 2 * border)), point, ())
    for lines in _best(engine, wide, where):
        yield from _rows(lines)


def _best(engine: Engine, stamp: Image.Image, where: list[Block]) -> list[list[PrintedLine]]:
    """The surest reading of each block: bleached or not, as a line or as lines."""
    best: list[list[PrintedLine]] = [[] for _ in where]
    for palest in _PALEST:
        engine.show(np.asarray(stamp.point([*range(palest), *[255] * (256 - palest)])), _DPI)
        for at, block in enumerate(where):
            for single in (block.single, not block.single):
                if _sure(best[at]) < _SURE:
                    best[at] = max(best[at], engine.read(block.box, single), key=_sure)
    return best


def _sure(lines: list[PrintedLine]) -> float:
    sure = [word.sure for line in lines for word in line.words for _ in word.text]
    return sum(sure) / len(sure) if sure else -1.0


def _inside(level: Image.Image, ink: Mask, frame: Mask, border: int) -> tuple[Image.Image, Mask]:
    """What stands within a frame that goes around; all of it where none does."""
    rows, columns = np.nonzero(frame.any(axis=1))[0], np.nonzero(frame.any(axis=0))[0]
    height, width = ink.shape
    if not len(rows) or np.ptp(rows) < height / 2 or np.ptp(columns) < width / 2:
        return level, ink
    left, right = int(columns[0]) + border, int(columns[-1]) - border
    top, bottom = int(rows[0]) + border, int(rows[-1]) - border
    return level.crop((left, top, right, bottom)), ink[top:bottom, left:right]


def _frame(ink: Mask) -> Mask:
    """The areas that reach far along the sides of a stamp and leave its middle free."""
    frame = np.zeros_like(ink)
    height, width = ink.shape
    for area in areas(ink):
        if area.width < _SIDE * width and area.height < _SIDE * height:
            continue
        alone = np.zeros_like(ink)
        area.paint(alone)
        middle = alone[height * 3 // 10 : height * 7 // 10, width // 5 : width * 4 // 5]
        if middle.sum() < _MIDDLE * area.cells:
            frame |= alone
    return frame


def _dark(stamp: Image.Image) -> Mask:
    dark: Mask = np.asarray(stamp) < _DARK
    return dark


def _rows(lines: list[PrintedLine]) -> Iterator[str]:
    """The words that stand beside one another as one text."""
    row: list[str] = []
    bottom = 0.0
    for line in lines:
        words = " ".join(word.text for word in line.words)
        middle = (line.words[0].box[1] + line.words[0].box[3]) / 2
        if row and middle > bottom:
            yield " ".join(row)
            row = []
        row.append(words)
        bottom = line.words[0].box[3]
    if row:
        yield " ".join(row)
