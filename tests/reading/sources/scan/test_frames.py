"""Frames of stamps in the ink of a page."""

import numpy as np
import pytest
from picture_files import FONT
from PIL import Image, ImageDraw, ImageFont

from sauro.reading.sources.scan.areas import Mask
from sauro.reading.sources.scan.frames import frames

POINT = 1.4
WORN = 0.55


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
    (frame,) = frames(page((300, 250, 420, 290), (305, 255, 415, 285), lean=lean, text=text), POINT)
    across, down = (at * POINT for at in frame.middle)
    assert abs(across - 360) < 20
    assert abs(down - 270) < 20
    assert 110 <= frame.width * POINT <= 130
    assert abs(frame.degrees + lean) < 1.5


def test_leaning_frame_at_the_very_top_is_found() -> None:
    (frame,) = frames(page((600, 20, 720, 60), lean=0.0), POINT)
    assert abs(frame.middle[1] * POINT - 40) < 3


@pytest.mark.parametrize("lean", [0.0, 4.0, -4.0])
def test_frame_of_which_a_copier_left_dots_is_found_where_it_stands_alone(lean: float) -> None:
    worn = page((300, 250, 420, 290), lean=lean)
    worn &= np.random.default_rng(1).random(worn.shape) < WORN
    (frame,) = frames(worn, POINT)
    assert abs(frame.degrees + lean) < 1.5


def test_two_lines_of_words_that_stand_alone_are_no_frame() -> None:
    picture = Image.new("L", (800, 600), 0)
    draw = ImageDraw.Draw(picture)
    for top in (200, 222):
        draw.text((300, top), "NHÂN DÂN TỈNH", 255, ImageFont.truetype(FONT, 16))
    assert frames(np.asarray(picture) > 128, POINT) == ()


def test_tables_underlines_and_larger_boxes_are_no_frames() -> None:
    table = [(100 + 100 * at, 100, 200 + 100 * at, 140) for at in range(5)]
    assert frames(page(*table), POINT) == ()
    assert frames(page((100, 100, 700, 160)), POINT) == ()
    assert frames(page((300, 100, 420, 101), (300, 140, 420, 141)), POINT) == ()
    assert frames(page(text=True), POINT) == ()
