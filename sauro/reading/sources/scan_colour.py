"""What a picture's colours tell: dark print in grey, red ink apart, blue signatures bleached."""

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageChops

from sauro.reading.sources.scan_areas import areas, grown

_COLOURED = 40
_FEWEST = 0.00004
_GREY_MODES = ("1", "L", "LA", "La", "I", "I;16", "F")
_BLUE_CELL = 12
_CELL = 8
_MOST_BLUE = 0.4
_SCRAWL = 40.0
_DARK_CELL = 200


@dataclass(frozen=True, slots=True)
class Inks:
    """``grey`` shows dark print on white. ``coloured`` and ``redness`` are there for red ink.

    ``coloured`` is the picture in RGB, ``redness`` how much redder than green and blue each of its
    pixels is.
    """

    grey: Image.Image
    coloured: Image.Image | None = None
    redness: Image.Image | None = None


def inks(picture: Image.Image, dpi: float) -> Inks:
    """The inks of a picture of any mode, ``dpi`` pixels an inch."""
    if picture.mode in _GREY_MODES:
        return Inks(_grey(picture))
    coloured = _flat(picture)
    red, green, blue = coloured.split()
    redness = ImageChops.subtract(red, ImageChops.lighter(green, blue))
    blueness = ImageChops.subtract(blue, ImageChops.lighter(red, green))
    has_red = _share(redness) >= _FEWEST
    grey = ImageChops.add(red, redness) if has_red else red
    if _share(blueness) >= _FEWEST:
        grey = _without_scrawls(grey, blueness, dpi)
    return Inks(grey, coloured, redness) if has_red else Inks(grey)


def _flat(picture: Image.Image) -> Image.Image:
    """The picture in RGB, transparent parts as white paper."""
    if picture.mode in ("LA", "La", "RGBA", "RGBa", "PA") or "transparency" in picture.info:
        layer = picture.convert("RGBA")
        paper = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(paper, layer).convert("RGB")
    return picture.convert("RGB")


def _grey(picture: Image.Image) -> Image.Image:
    if picture.mode in ("I;16", "I", "F"):
        values = np.asarray(picture, dtype=np.float32)
        low, high = float(values.min()), float(values.max())
        scaled = (values - low) * (255 / max(high - low, 1.0))
        return Image.fromarray(scaled.astype(np.uint8))
    return _flat(picture).getchannel("R") if picture.mode in ("LA", "La") else picture.convert("L")


def _share(colour: Image.Image) -> float:
    """The share of pixels that are clearly of a colour."""
    counts = colour.reduce(2).histogram()
    return sum(counts[_COLOURED:]) / max(sum(counts), 1)


def _without_scrawls(grey: Image.Image, blueness: Image.Image, dpi: float) -> Image.Image:
    """Grey with large areas of blue ink bleached: a signature, not a number written in."""
    cells = np.asarray(blueness.reduce(_CELL)) > _BLUE_CELL
    dark = np.asarray(grey.reduce(_CELL)) < _DARK_CELL
    if (cells & dark).sum() > _MOST_BLUE * dark.sum():
        return grey
    scrawl = _SCRAWL * dpi / 72 / _CELL
    scrawls = np.zeros_like(cells)
    for area in areas(grown(cells, 1, 1)):
        if max(area.width, area.height) >= scrawl and min(area.width, area.height) >= scrawl / 2:
            area.paint(scrawls)
    if not scrawls.any():
        return grey
    rows, columns = scrawls.shape
    size = (columns * _CELL, rows * _CELL)
    where = Image.fromarray(scrawls).resize(size, Image.Resampling.NEAREST)
    threefold = ImageChops.add(ImageChops.add(blueness, blueness), blueness)
    result = grey.copy()
    result.paste(ImageChops.add(grey, threefold), (0, 0), where.crop((0, 0, *grey.size)))
    return result
