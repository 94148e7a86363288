"""Pictures of pages made ready: which way up they stand."""

import numpy as np
from PIL import Image

from sauro.reading.sources.scan.ready import ready


def narrow_columns() -> Image.Image:
    """A page of narrow columns, with lines of upright strokes at other heights in each."""
    page = np.full((1754, 1240), 255, np.uint8)
    for column in range(12):
        for row in range(30):
            top, left = 120 + 50 * row + 9 * column % 50, 90 + 90 * column
            for letter in range(5):
                page[top : top + 16, left + 9 * letter : left + 9 * letter + 3] = 0
    return Image.fromarray(page)


def test_page_of_narrow_columns_stands_as_its_letters_do() -> None:
    made = ready(narrow_columns())
    assert made.size[0] < made.size[1]
