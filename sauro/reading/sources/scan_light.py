"""The light on a page: evened out where it is uneven, and how dark ink is against the paper."""

import numpy as np
from PIL import Image, ImageFilter

_CELL = 16
_UNEVEN = 24
_DARKEST_PAPER = 60
_DARK_SHARE = 0.002
_LEAST_CONTRAST = 50
_INK = 0.55
_FAINT = 0.75
_BLACK, _WHITE = 32, 224
_TWO_TONE = 0.02
"""Of the pixels of a page in two tones at most so many are neither black nor white."""


def evenly_lit(page: Image.Image) -> Image.Image:
    """The grey page with its paper white all over, where shadows lay on it; else as it is."""
    if min(page.size) < 4 * _CELL:
        return page
    paper = page.reduce(_CELL).filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.BoxBlur(2))
    levels = np.asarray(paper)
    levels = levels[levels >= _DARKEST_PAPER]
    if not levels.size or np.ptp(np.percentile(levels, (5, 95))) <= _UNEVEN:
        return page
    spread = paper.resize((paper.width * _CELL, paper.height * _CELL), Image.Resampling.BICUBIC)
    light = np.maximum(np.asarray(spread)[: page.height, : page.width], _DARKEST_PAPER)
    scaled = np.asarray(page, dtype=np.uint16) * np.uint16(250) // light
    return Image.fromarray(np.minimum(scaled, 255).astype(np.uint8))


def without_grain(page: Image.Image) -> Image.Image:
    """A page of two tones, as copiers and fax machines give them, freed of single specks and with
    the edges of its letters smoothed; any other page as it is."""
    counts = page.histogram()
    between = sum(counts[_BLACK:_WHITE])
    return page.filter(ImageFilter.MedianFilter(3)) if between < _TWO_TONE * sum(counts) else page


def ink_levels(page: Image.Image) -> tuple[int, int] | None:
    """The greys below which a pixel is ink, and faint ink; None for a page without any."""
    counts = np.cumsum(page.histogram())
    paper = int(np.searchsorted(counts, counts[-1] / 2))
    dark = int(np.searchsorted(counts, counts[-1] * _DARK_SHARE))
    if paper - dark < _LEAST_CONTRAST:
        return None
    return round(dark + _INK * (paper - dark)), round(dark + _FAINT * (paper - dark))
