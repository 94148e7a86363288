"""A page as an office would have scanned or copied it: a picture in, a picture out.

Nothing is random but by the seed: the same picture and the same seed give the same pixels. Places
are pixels from the top left corner. The seal says that it is made for tests; it is no office's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, radians, sin
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

Place = tuple[float, float]
Pixels = NDArray[np.float32]

SCAN_DPI = 300
COPY_DPI = 200
JPEG_QUALITY = 40
CLEAN_QUALITY = 90

FONT_FOLDERS = (
    Path("/usr/share/fonts/truetype/liberation2"),
    Path("/usr/share/fonts/truetype/liberation"),
)
SEAL_WORDS = "ỦY BAN NHÂN DÂN • CON DẤU DỰNG ĐỂ THỬ • "
INCOMING_WORDS = ("CÔNG VĂN ĐẾN", "Số: 1527", "Ngày: 06/4/2026")

_INCH = 25.4
_SEAL_MM = 36.0
_INCOMING_MM = (50.0, 21.0)
_RED = (208, 34, 44)
_BLUE = (38, 52, 140)
_BLACK = (52, 52, 52)
_MOST_SKEW = 1.6
_LEAST_SKEW = 0.5
_COPY_SKEW = 0.7


@dataclass(frozen=True, slots=True)
class Marks:
    """What is pressed on a page and where: middles, and of ``incoming`` the top left corner."""

    signature: Place | None = None
    seal: Place | None = None
    incoming: Place | None = None


UNMARKED = Marks()


def fonts_missing() -> bool:
    """Whether the machine lacks the letters that seals and stamps are written with."""
    return not any(folder.is_dir() for folder in FONT_FOLDERS)


def clean(page: Image.Image, seed: int = 0, marks: Marks = UNMARKED) -> Image.Image:
    """A page of ``SCAN_DPI`` as a good scanner gives it: grey, nothing added or left to chance."""
    return page.convert("L")


def degraded(page: Image.Image, seed: int, marks: Marks = UNMARKED) -> Image.Image:
    """A page of ``SCAN_DPI`` stamped in red, skew, blurred, unevenly lit and noisy, in colours."""
    chance = np.random.default_rng(seed)
    paper = _stamped(page.convert("RGB"), marks, SCAN_DPI, _RED, chance)
    turned = paper.rotate(
        _skew(chance, _LEAST_SKEW, _MOST_SKEW), Image.Resampling.BICUBIC, fillcolor=(255, 255, 255)
    )
    blurred = turned.filter(ImageFilter.GaussianBlur(1.1))
    pixels = np.asarray(blurred, np.float32) * _light(blurred.size, chance)[:, :, None]
    pixels *= np.array((0.97, 0.96, 0.93), np.float32)
    pixels += chance.normal(0, 12, pixels.shape[:2]).astype(np.float32)[:, :, None]
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def photocopied(page: Image.Image, seed: int, marks: Marks = UNMARKED) -> Image.Image:
    """A page of ``COPY_DPI`` copied without greys: black seal, specks, letters eaten at."""
    chance = np.random.default_rng(seed)
    paper = _stamped(page.convert("RGB"), marks, COPY_DPI, _BLACK, chance).convert("L")
    turned = paper.rotate(
        _skew(chance, 0.0, _COPY_SKEW), Image.Resampling.BICUBIC, fillcolor=255
    ).filter(ImageFilter.GaussianBlur(0.7))
    pixels = np.asarray(turned, np.float32) * _light(turned.size, chance)
    pixels += chance.normal(0, 38, pixels.shape).astype(np.float32)
    ink = pixels < 138
    return Image.fromarray(~(ink | _specks(ink.shape, chance)))


def _skew(chance: np.random.Generator, least: float, most: float) -> float:
    """Degrees, to one side or the other."""
    return float(chance.uniform(least, most) * chance.choice((-1, 1)))


def _light(size: tuple[int, int], chance: np.random.Generator) -> Pixels:
    """How bright each pixel is, 0.8 to 1: a slope across the page and a dim corner."""
    width, height = size
    x = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    slope = chance.uniform(-0.05, 0.05, 2)
    corner = chance.choice((-1.0, 1.0), 2)
    dim = np.exp(-((x - corner[0]) ** 2 + (y - corner[1]) ** 2) / 0.5) * 0.12
    lit: Pixels = (0.95 + slope[0] * x + slope[1] * y - dim).astype(np.float32)
    return np.clip(lit, 0.8, 1.0)


def _specks(shape: tuple[int, ...], chance: np.random.Generator) -> NDArray[np.bool_]:
    """Dirt of the glass: single pixels, and specks of two by two."""
    specks: NDArray[np.bool_] = chance.random(shape) < 0.0005
    small = chance.random((shape[0] // 2 + 1, shape[1] // 2 + 1)) < 0.0004
    return specks | small.repeat(2, 0).repeat(2, 1)[: shape[0], : shape[1]]


def _stamped(
    page: Image.Image,
    marks: Marks,
    dpi: int,
    ink: tuple[int, int, int],
    chance: np.random.Generator,
) -> Image.Image:
    """The page signed, sealed in the colour ``ink`` and stamped as come in."""
    if marks.signature:
        _press(page, _signature(dpi, chance), marks.signature, _BLUE if ink == _RED else _BLACK)
    if marks.seal:
        _press(page, _seal(dpi, chance), marks.seal, ink)
    if marks.incoming:
        stamp = _incoming(dpi, chance)
        x, y = marks.incoming
        _press(page, stamp, (x + stamp.width / 2, y + stamp.height / 2), ink)
    return page


def _press(page: Image.Image, mask: Image.Image, middle: Place, ink: tuple[int, int, int]) -> None:
    """Ink the page through a mask (255 where there is most ink): what is dark stays dark."""
    left, top = round(middle[0] - mask.width / 2), round(middle[1] - mask.height / 2)
    box = (left, top, left + mask.width, top + mask.height)
    under = np.asarray(page.crop(box), np.float32)
    cover = np.asarray(mask, np.float32)[:, :, None] / 255
    light = 1 - cover * (1 - np.array(ink, np.float32) / 255)
    page.paste(Image.fromarray((under * light).astype(np.uint8)), (left, top))


def _seal(dpi: int, chance: np.random.Generator) -> Image.Image:
    """A round seal: two rings, words along them, a star in the middle; a little turned."""
    size = round(_SEAL_MM / _INCH * dpi)
    seal = Image.new("L", (size, size))
    draw = ImageDraw.Draw(seal)
    middle, line = size / 2, max(size // 90, 1)
    for radius, width in ((0.98, 2 * line), (0.92, line), (0.62, line)):
        reach = middle * radius
        box = (middle - reach, middle - reach, middle + reach, middle + reach)
        draw.ellipse(box, outline=255, width=width)
    _write_round(seal, SEAL_WORDS, middle * 0.77)
    draw.polygon(_star(middle, middle * 0.42), fill=255)
    turned = seal.rotate(float(chance.uniform(-14, 14)), Image.Resampling.BICUBIC)
    return _uneven(turned, chance)


def _star(middle: float, reach: float) -> Sequence[Place]:
    tips = [(reach if tip % 2 == 0 else reach * 0.4, tip * pi / 5) for tip in range(10)]
    return [(middle + far * sin(turn), middle - far * cos(turn)) for far, turn in tips]


def _write_round(seal: Image.Image, words: str, radius: float) -> None:
    """Letters around the middle, their feet towards it."""
    font = _font("LiberationSerif-Bold.ttf", round(radius * 0.28))
    side = round(radius * 0.6)
    step = 360 / len(words)
    for at, letter in enumerate(words):
        one = Image.new("L", (side, side))
        ImageDraw.Draw(one).text((side / 2, side / 2), letter, 255, font, anchor="mm")
        turn = at * step
        turned = one.rotate(-turn, Image.Resampling.BICUBIC)
        x = seal.width / 2 + radius * sin(radians(turn))
        y = seal.height / 2 - radius * cos(radians(turn))
        seal.paste(255, (round(x - side / 2), round(y - side / 2)), turned)


def _incoming(dpi: int, chance: np.random.Generator) -> Image.Image:
    """A framed stamp of three lines: that a paper came in, under which number, on which day."""
    width, height = (round(side / _INCH * dpi) for side in _INCOMING_MM)
    stamp = Image.new("L", (width, height))
    draw = ImageDraw.Draw(stamp)
    line = max(height // 50, 1)
    draw.rectangle((line, line, width - 2 * line, height - 2 * line), outline=255, width=2 * line)
    for row, words in enumerate(INCOMING_WORDS):
        name = "LiberationSans-Regular.ttf" if row else "LiberationSans-Bold.ttf"
        font = _font(name, round(height * 0.2))
        at = (width / 2, height / 4) if row == 0 else (width * 0.08, height * (0.26 + 0.25 * row))
        draw.text(at, words, 255, font, anchor="lm" if row else "mm")
    turned = stamp.rotate(float(chance.uniform(-2, 2)), Image.Resampling.BICUBIC, expand=True)
    return _uneven(turned, chance)


def _signature(dpi: int, chance: np.random.Generator) -> Image.Image:
    """A flourish of a pen."""
    width, height = round(1.6 * dpi), round(0.6 * dpi)
    drawn = Image.new("L", (width, height))
    time = np.linspace(0, 1, 160)
    loops = chance.integers(3, 6)
    x = width * (0.08 + 0.8 * time + 0.06 * np.sin(2 * pi * loops * time))
    swing = np.cos(2 * pi * loops * time + chance.uniform(0, pi))
    y = height * (0.5 + 0.38 * swing * (1 - 0.6 * time))
    points = list(zip(x.tolist(), y.tolist(), strict=True))
    ImageDraw.Draw(drawn).line(points, 255, max(round(dpi / 60), 1), "curve")
    return drawn.filter(ImageFilter.GaussianBlur(dpi / 300))


def _uneven(mask: Image.Image, chance: np.random.Generator) -> Image.Image:
    """Ink that did not take everywhere alike."""
    rough = Image.fromarray(chance.integers(140, 256, (12, 12), np.uint8))
    spread = np.asarray(rough.resize(mask.size, Image.Resampling.BICUBIC), np.float32) / 255
    return Image.fromarray((np.asarray(mask, np.float32) * spread).astype(np.uint8))


def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    folder = next(folder for folder in FONT_FOLDERS if (folder / name).is_file())
    return ImageFont.truetype(folder / name, size, layout_engine=ImageFont.Layout.BASIC)
