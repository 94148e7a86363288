"""What is no stamp though it looks like a frame."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from sauro.reading.sources.layout.printed import Box, PrintedLine, PrintedWord
from sauro.reading.sources.scan.areas import Mask
from sauro.reading.sources.scan.false_frames import is_of_seal, is_text
from sauro.reading.sources.scan.frames import Frame

POINT = 1.5
FRAME = Frame((200.0, 200.0), 80.0, 30.0, 0.0, 3.2)
WORD = (175.0, 193.0, 225.0, 206.0)


def ink(*boxes: Box, ring: float = 0.0) -> Mask:
    """A page of 400 × 400 points with boxes filled, and a ring around the frame."""
    picture = Image.new("L", (600, 600), 0)
    draw = ImageDraw.Draw(picture)
    for box in boxes:
        draw.rectangle([round(side * POINT) for side in box], fill=255)
    if ring:
        middle, radius = (210 * POINT, 190 * POINT), ring * POINT
        corners = [at - radius for at in middle] + [at + radius for at in middle]
        draw.ellipse(corners, outline=255, width=2)
    page: Mask = np.asarray(picture) > 128
    return page


def line(text: str, sure: float = 0.96) -> list[PrintedLine]:
    return [PrintedLine((PrintedWord(text, WORD, sure),))]


def test_words_that_are_all_the_ink_of_a_frame_are_text() -> None:
    assert is_text(FRAME, line("phương"), ink(WORD), POINT)


@pytest.mark.parametrize("lines", [[], line("phương", 0.85), line("MẬT"), line("TÔIMẠT")])
def test_words_that_are_unsure_or_like_a_level_are_no_text(lines: list[PrintedLine]) -> None:
    assert not is_text(FRAME, lines, ink(WORD), POINT)


def test_ink_beside_the_words_of_a_frame_is_no_text() -> None:
    assert not is_text(FRAME, line("phương"), ink(WORD, (228, 193, 234, 206)), POINT)


@pytest.mark.parametrize("ring", [42.0, 51.0, 58.0])
def test_frame_with_gaps_in_the_ring_of_a_seal_is_of_the_seal(ring: float) -> None:
    assert is_of_seal(FRAME, ink(WORD, ring=ring), POINT)


def test_frame_without_gaps_or_without_a_ring_is_of_no_seal() -> None:
    whole = Frame((200.0, 200.0), 80.0, 30.0, 0.0, 3.9)
    assert not is_of_seal(whole, ink(WORD, ring=51.0), POINT)
    assert not is_of_seal(FRAME, ink(WORD), POINT)
    lines = [(100.0, top, 300.0, top + 6) for top in range(120, 280, 18)]
    assert not is_of_seal(FRAME, ink(*lines), POINT)


def test_frame_at_the_edge_of_the_page_is_looked_at() -> None:
    assert not is_of_seal(Frame((5.0, 398.0), 80.0, 30.0, 0.0, 3.2), ink(), POINT)
