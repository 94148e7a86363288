"""Codes of black squares, as telephones read them from a paper: they hold no words."""

import numpy as np
from PIL import Image

_SQUARE = 1.15
_CRISP, _BLACK, _WHITE = 0.93, 80, 175
_DARK = (0.3, 0.65)
_FEWEST_STROKES = 5


def is_code(picture: Image.Image) -> bool:
    """Whether a picture, whatever white is around, is square, of black and white alone, about half
    of each, and changes many times along each stretch of it."""
    grey = np.asarray(picture.convert("L"))
    rows, columns = (np.nonzero((grey < _WHITE).any(axis=axis))[0] for axis in (1, 0))
    if not len(rows):
        return False
    inner = grey[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    if max(inner.shape) > _SQUARE * min(inner.shape):
        return False
    dark, light = inner < _BLACK, inner > _WHITE
    share = float(dark.mean())
    if float(dark.mean() + light.mean()) < _CRISP or not _DARK[0] <= share <= _DARK[1]:
        return False
    across = np.count_nonzero(dark[:, 1:] & ~dark[:, :-1], axis=1)
    down = np.count_nonzero(dark[1:] & ~dark[:-1], axis=0)
    return min(float(np.median(across)), float(np.median(down))) >= _FEWEST_STROKES
