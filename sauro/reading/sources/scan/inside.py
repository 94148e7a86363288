"""The words within a frame, read several times over: letters by themselves, level, enlarged.

What a stamp was pressed over spoils its letters in another way in each picture of them, so that
several pictures are shown, and the readings of all are judged together.
"""

from collections.abc import Iterator

import numpy as np
from PIL import Image, ImageFilter, ImageOps

from sauro.reading.sources.scan.areas import Area, Mask, areas
from sauro.reading.sources.scan.engine import Engine
from sauro.reading.sources.scan.frames import Frame

_DPI = 300
_LINE = 5.0
_DRAWN = 0.55
_BORDER = 10
_HEIGHT = 40
_DARKEST, _PALEST = 2, 60
_LOWEST, _FLAT = 0.35, 0.2


def readings(engine: Engine, page: Image.Image, frame: Frame, dpi: float) -> list[str]:
    """What is read within a frame of a grey page with ``dpi`` pixels an inch."""
    level = _level(page, frame, dpi)
    if min(level.size) < 4 * _BORDER:
        return []
    stamp = _within(level)
    found = []
    for picture in _pictures(stamp):
        text = engine.capitals(np.asarray(picture), _DPI)
        if text:
            found.append(text)
    return found


def _level(page: Image.Image, frame: Frame, dpi: float) -> Image.Image:
    """The frame and what is in it, level, with 300 pixels an inch."""
    times, scale = _DPI / 72, dpi / 72
    size = round(frame.width * times), round(frame.height * times)
    step = scale / times
    across, down = (at * scale for at in frame.middle)
    slope = frame.slope
    matrix = (
        step, -step * slope, across - step * (size[0] - slope * size[1]) / 2,
        step * slope, step, down - step * (slope * size[0] + size[1]) / 2,
    )  # fmt: skip
    level = page.transform(
        size, Image.Transform.AFFINE, matrix, Image.Resampling.BICUBIC, fillcolor=255
    )
    return ImageOps.autocontrast(level, (_DARKEST, _PALEST))


def _within(stamp: Image.Image) -> Image.Image:
    """What is within the frame, without its lines."""
    ink = np.asarray(stamp) < 160
    top, bottom = _cut(ink), _cut(ink[::-1])
    left, right = _cut(ink.T), _cut(ink.T[::-1])
    return stamp.crop((left, top, stamp.width - right, stamp.height - bottom))


def _cut(ink: Mask) -> int:
    """The first row that is within all lines of the frame."""
    far = min(round(_LINE * _DPI / 72), len(ink) // 4)
    third = ink.shape[1] // 3
    drawn = ink[:far, third : ink.shape[1] - third].mean(axis=1)
    lines = np.nonzero(drawn >= _DRAWN)[0]
    return int(lines[-1]) + 2 if len(lines) else 2


def _pictures(stamp: Image.Image) -> Iterator[Image.Image]:
    """The letters in several ways."""
    for level in (110, 140, 170, 200):
        ink = np.asarray(stamp.filter(ImageFilter.GaussianBlur(1))) < level
        yield _fitted(_lettering(ink))
    yield _fitted(stamp)
    for thick in (3, 5, 7):
        opened = stamp.filter(ImageFilter.MaxFilter(thick)).filter(ImageFilter.MinFilter(thick))
        yield _fitted(opened)
        yield _fitted(_lettering(np.asarray(opened) < 140))


def _lettering(ink: Mask) -> Image.Image:
    """The areas of ink that stand on the line of the large ones, black on white."""
    found = areas(ink)
    height = ink.shape[0]
    large = [area for area in found if _is_letter(area, height)]
    kept = np.zeros_like(ink)
    if large:
        top = min(area.top for area in large) - height // 8
        bottom = max(area.bottom for area in large) + height // 8
        left = min(area.left for area in large) - height // 8
        right = max(area.right for area in large) + height // 8
        for area in found:
            middle = (area.left + area.right) / 2, (area.top + area.bottom) / 2
            if left < middle[0] < right and top < middle[1] < bottom and not _is_line(area):
                area.paint(kept)
    return Image.fromarray(np.where(kept, np.uint8(0), np.uint8(255)))


def _is_letter(area: Area, height: int) -> bool:
    return _LOWEST * height <= area.height <= 0.98 * height and area.width < 2 * height


def _is_line(area: Area) -> bool:
    """Whether it is a stretch of a frame."""
    return area.height < _FLAT * area.width and area.cells > 0.5 * area.height * area.width


def _fitted(picture: Image.Image) -> Image.Image:
    """The letters with white around them."""
    rows, columns = (np.nonzero((np.asarray(picture) < 128).any(axis=axis))[0] for axis in (1, 0))
    if len(rows):
        picture = picture.crop(
            (int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
        )
        times = _HEIGHT / picture.height
        size = max(round(picture.width * times), 1), _HEIGHT
        picture = picture.convert("L").resize(size, Image.Resampling.LANCZOS)
    return ImageOps.expand(picture.convert("L"), 2 * _BORDER, 255)
