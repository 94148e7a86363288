"""List marks that recognition misread, in the derived text of scanned pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.reading.normalize import derive
from tests.reading.scanned_lines import source


def marks(*read: str, how: str = "ocr") -> list[str]:
    """The marks of lines that were recognised with ``read`` before their words."""
    lines = [f"{mark} Các sở, ngành rà soát quy hoạch" for mark in read]
    text = derive(source(lines, how))
    return [line.split(" ", 1)[0] for _, line in text.lines()]


@pytest.mark.parametrize(
    ("read", "right"),
    [
        (("I.", "H.", "HI.", "IV."), ["I.", "II.", "III.", "IV."]),
        (("L.", "IL.", "II."), ["I.", "II.", "III."]),
        (("I.", "IH.", "III."), ["I.", "II.", "III."]),
        (("VI.", "VH.", "VIL."), ["VI.", "VII.", "VIII."]),
        (("1.", "1.", "2.", "II.", "1."), ["I.", "1.", "2.", "II.", "1."]),
        (("1.", "1.", "H."), ["I.", "1.", "II."]),
        (("4.", "S.", "ó.", "7,"), ["4.", "5.", "6.", "7."]),
        (("a)", "b)", "€)", "d)"), ["a)", "b)", "c)", "d)"]),
        (("đ)", "ê)", "ø)", "h)"), ["đ)", "e)", "g)", "h)"]),
    ],
)
def test_misread_mark_is_what_its_place_says(read: tuple[str, ...], right: list[str]) -> None:
    assert marks(*read) == right


@pytest.mark.parametrize(
    "read",
    [
        ("I.", "III.", "IV."),
        ("a)", "c)", "c)", "d)"),
        ("1.", "2.", "2.", "3."),
        ("I.", "1.", "2.", "II.", "1."),
        ("1.", "2.", "1.", "II."),
        ("1.", "I.", "1.", "II."),
        ("1.", "1.1.", "2.", "II."),
        ("1.", "1.", "2."),
        ("A.", "B."),
        ("L.", "M."),
    ],
)
def test_marks_that_can_be_read_stay_also_out_of_order(read: tuple[str, ...]) -> None:
    assert marks(*read) == list(read)


def test_text_of_a_program_is_left_alone() -> None:
    assert marks("I.", "H.", "III.", how="text") == ["I.", "H.", "III."]


def test_quote_keeps_what_was_recognised() -> None:
    text = derive(source(["I. MỤC ĐÍCH", "H. NHIỆM VỤ"]))
    block = text.blocks[1]
    assert text.chars[block.start : block.end] == "II. NHIỆM VỤ"
    assert text.quote(block.start, block.end) == "H. NHIỆM VỤ"


@given(st.lists(st.text(alphabet="IVXHL1lSag.), đMứ", min_size=1), min_size=1, max_size=8))
def test_every_character_keeps_a_place_in_its_line(lines: list[str]) -> None:
    text = derive(source(lines))
    assert len(text.at) == len(text.chars)
    assert list(text.at) == sorted(text.at)
    for block in text.blocks:
        segment = block.segment
        first, last = text.span(block.start, block.end)
        assert segment.start <= first < last
