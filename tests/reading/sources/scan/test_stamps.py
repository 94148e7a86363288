"""Stamps with a frame in black ink, as copies have them: read apart, refused, or said unread."""

from pathlib import Path

import pytest
from picture_files import FONT
from PIL import Image, ImageDraw, ImageFont

from sauro.reading.sources import open_source
from sauro.reading.sources.errors import SecretError
from sauro.reading.text import Source

BOLD = FONT.replace("Regular", "Bold")
WORDS = "Sở Tài chính bố trí kinh phí thực hiện nhiệm vụ theo quy định của pháp luật".split()
FREE, OVER = (820, 40), (250, 412)
UNREAD = "có dấu không đọc được chữ"


def stamped(folder: Path, words: str, at: tuple[int, int]) -> Path:
    """A page of 150 dots an inch with lines of text and a stamp in a double frame."""
    page = Image.new("L", (1240, 1754), 255)
    draw = ImageDraw.Draw(page)
    font = ImageFont.truetype(FONT, 29)
    for at_line, top in enumerate(range(180, 1500, 44)):
        first = at_line * 5 % len(WORDS)
        draw.text((150, top), " ".join(WORDS[first:] + WORDS[:first]), 0, font)
    stamp = ImageFont.truetype(BOLD, 34)
    left, top = at
    right = left + draw.textlength(words, stamp) + 40
    for inset in (0, 6):
        box = (left + inset, top + inset, right - inset, top + 62 - inset)
        draw.rectangle(box, outline=0, width=3)
    draw.text((left + 20, top + 12), words, 0, stamp)
    path = folder / "ban-sao.png"
    page.save(path, dpi=(150, 150))
    return path


def read(path: Path) -> tuple[list[str], str]:
    """The words of its stamps, and why the page needs a second reader."""
    source: Source = open_source(path)
    return [one.text for one in source.asides if one.kind == "stamp"], source.pages[0].doubt


def test_words_in_a_free_frame_are_a_stamp(tmp_path: Path) -> None:
    stamps, doubt = read(stamped(tmp_path, "HỎA TỐC", FREE))
    assert stamps == ["HỎA TỐC"]
    assert UNREAD not in doubt


@pytest.mark.parametrize("words", ["TỐI MẬT", "TUYỆT MẬT"])
def test_mark_of_secrecy_in_a_free_frame_is_refused(tmp_path: Path, words: str) -> None:
    with pytest.raises(SecretError):
        open_source(stamped(tmp_path, words, FREE))


def test_frame_over_text_whose_words_cannot_be_read_is_said(tmp_path: Path) -> None:
    assert UNREAD in read(stamped(tmp_path, "XXXXXX", OVER))[1]


def test_page_without_a_stamp_is_not_said_to_have_one(tmp_path: Path) -> None:
    assert read(stamped(tmp_path, "", (1300, 1800))) == ([], "")
