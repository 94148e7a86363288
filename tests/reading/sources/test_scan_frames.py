"""Frames of stamps in the ink of a page."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from sauro.reading.sources.scan_areas import Mask
from sauro.reading.sources.scan_frames import frames

POINT = 1.4


def page(*boxes: tuple[int, int, int, int], lean: float = 0.0, text: bool = False) -> Mask:
    """A page with boxes drawn in it, in cells, leaning by degrees; with lines of strokes or not."""
    picture = Image.new("L", (800, 600), 0)
    draw = ImageDraw.Draw(picture)
    for box in boxes:
        draw.rectangle(box, outline=255, width=2)
    picture = picture.rotate(lean, Image.Resampling.NEAREST)
    if text:
        draw = ImageDraw.Draw(picture)
        for top in range(20, 590, 24):
            for left in range(40, 760, 7):
                draw.rectangle((left, top, left + 2, top + 10), fill=255)
    ink: Mask = np.asarray(picture) > 128
    return ink


@pytest.mark.parametrize("lean", [0.0, 3.0, -3.0])
@pytest.mark.parametrize("text", [False, True])
def test_frame_is_found_level_and_leaning_also_over_text(lean: float, text: bool) -> None:
    (box,) = frames(page((300, 250, 420, 290), (305, 255, 415, 285), lean=lean, text=text), POINT)
    left, top, right, bottom = (side * POINT for side in box)
    assert abs((left + right) / 2 - 360) < 20
    assert abs((top + bottom) / 2 - 270) < 20
    assert 110 <= right - left <= 150


def test_tables_underlines_and_larger_boxes_are_no_frames() -> None:
    table = [(100 + 100 * at, 100, 200 + 100 * at, 140) for at in range(5)]
    assert frames(page(*table), POINT) == ()
    assert frames(page((100, 100, 700, 160)), POINT) == ()
    assert frames(page((300, 100, 420, 101), (300, 140, 420, 141)), POINT) == ()
    assert frames(page(text=True), POINT) == ()
