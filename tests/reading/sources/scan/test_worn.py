"""Stamps that a copier wore down until neither frame nor words are left to find."""

from collections.abc import Sequence

import numpy as np
import pytest

from sauro.reading.sources.layout.printed import Box, PrintedLine, PrintedWord
from sauro.reading.sources.scan.areas import Mask
from sauro.reading.sources.scan.worn import stamps_apart

POINT = 1.4
STAMP = (450.0, 24.0, 491.0, 48.0)


def page(*boxes: Box) -> Mask:
    """The ink of an A4 page, with a mesh of it in each box."""
    ink = np.zeros((1179, 834), np.bool_)
    for left, top, right, bottom in (tuple(round(side * POINT) for side in box) for box in boxes):
        ink[top:bottom:3, left:right] = True
    return ink


def found(ink: Mask, lines: Sequence[PrintedLine] = ()) -> list[tuple[int, ...]]:
    return [tuple(map(round, box)) for box in stamps_apart(ink, POINT, lines)]


def line(text: str, box: Box, sure: float = 0.95) -> PrintedLine:
    return PrintedLine((PrintedWord(text, box, sure),))


def test_ink_of_the_size_of_a_stamp_without_words_may_be_one() -> None:
    text = (85.0, 60.0, 200.0, 74.0)
    assert found(page(STAMP, text), [line("UBND", text)]) == [(450, 24, 491, 46)]


@pytest.mark.parametrize(
    ("box", "read"),
    [
        ((450, 24, 491, 34), ()),
        ((450, 24, 470, 60), ()),
        ((85, 24, 540, 48), ()),
        ((450, 500, 491, 524), ()),
        (STAMP, [line("HỎA", STAMP)]),
    ],
)
def test_lines_signatures_and_words_that_were_read_are_none(
    box: Box, read: Sequence[PrintedLine]
) -> None:
    assert found(page(box), read) == []


@pytest.mark.parametrize("word", [line("TỐI", STAMP, 0.3), line("MẬT", STAMP)])
def test_words_that_are_not_sure_or_like_a_level_do_not_hide_it(word: PrintedLine) -> None:
    assert found(page(STAMP), [word]) == [(450, 24, 491, 46)]
