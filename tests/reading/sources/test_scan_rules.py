"""Ruled lines in the ink of a page, whole and as a copier leaves them."""

import numpy as np
import pytest

from sauro.reading.sources.scan_areas import Mask
from sauro.reading.sources.scan_rules import ruled_lines

POINT = 1.4
XS, YS = (120, 260, 400), (200, 240, 320)


def table(left: float, seed: int = 3) -> Mask:
    """A table of four cells, of whose rules the share ``left`` is ink, in short dashes."""
    ink = np.zeros((500, 600), dtype=bool)
    for y in YS:
        ink[y : y + 2, XS[0] : XS[-1]] = True
    for x in XS:
        ink[YS[0] : YS[-1], x : x + 2] = True
    dashes = np.random.default_rng(seed).random((125, 150)) < left
    return ink & np.kron(dashes, np.ones((4, 4), dtype=bool))


def write(ink: Mask, left: int, top: int, right: int) -> None:
    """Upright strokes as of a line of letters."""
    for x in range(left, right, 6):
        ink[top : top + 14, x : x + 2] = True
        ink[top : top + 2, x : x + 3] = True


def found(ink: Mask) -> tuple[list[int], list[int]]:
    """Where rules run down and across, in cells, each once."""
    boxes = ruled_lines(ink, ink, POINT).boxes
    down = {round(box[0] * POINT / 4) * 4 for box in boxes if box[2] - box[0] < box[3] - box[1]}
    across = {round(box[1] * POINT / 4) * 4 for box in boxes if box[2] - box[0] > box[3] - box[1]}
    return sorted(down), sorted(across)


@pytest.mark.parametrize("left", [1.0, 0.75])
def test_rules_are_found_whole_and_broken(left: float) -> None:
    assert found(table(left)) == (list(XS), list(YS))


def test_lines_of_letters_are_no_rules() -> None:
    ink = np.zeros((500, 600), dtype=bool)
    for top in range(60, 440, 24):
        write(ink, 60, top, 540)
    assert found(ink) == ([], [])


def test_broken_rule_of_a_column_is_left_out_where_words_run_over_it() -> None:
    ink = table(0.75)
    ink[YS[0] + 2 : YS[1], XS[1] - 8 : XS[1] + 10] = False
    write(ink, XS[0] + 10, YS[0] + 12, XS[-1] - 10)
    boxes = ruled_lines(ink, ink, POINT).boxes
    middle = [box for box in boxes if abs(box[0] * POINT - XS[1]) < 4 and box[2] - box[0] < 5]
    assert min(box[1] for box in middle) * POINT > YS[1] - 12
