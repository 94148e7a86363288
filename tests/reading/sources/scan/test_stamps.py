"""Stamps with a frame, in red and in black as copies have them: read apart, refused, or said
unread."""

from pathlib import Path

import numpy as np
import pytest
from picture_files import FONT
from PIL import Image, ImageDraw, ImageFont

from sauro.reading.grammar import fold
from sauro.reading.sources import open_source
from sauro.reading.sources.errors import SecretError
from sauro.reading.text import Source

BOLD = FONT.replace("Regular", "Bold")
WORDS = "Sở Tài chính bố trí kinh phí thực hiện nhiệm vụ theo quy định của pháp luật".split()
FREE, OVER = (820, 40), (250, 412)
INKS = {"red": (205, 40, 50), "black": (0, 0, 0)}
UNREAD = "có dấu không đọc được chữ"


def stamped(
    folder: Path, words: str, at: tuple[int, int], lean: float = 0.0, ink: str = "black"
) -> Path:
    """A page of 150 dots an inch with lines of text and a stamp in a double frame, leaning by
    degrees."""
    page = Image.new("RGB", (1240, 1754), "white")
    draw = ImageDraw.Draw(page)
    font = ImageFont.truetype(FONT, 29)
    for at_line, top in enumerate(range(180, 1060, 44)):
        first = at_line * 5 % len(WORDS)
        draw.text((150, top), " ".join(WORDS[first:] + WORDS[:first]), "black", font)
    letters = ImageFont.truetype(BOLD, 34)
    stamp = Image.new("L", (round(draw.textlength(words, letters)) + 40, 62))
    draw = ImageDraw.Draw(stamp)
    for inset in (0, 6):
        box = (inset, inset, stamp.width - 1 - inset, stamp.height - 1 - inset)
        draw.rectangle(box, outline=255, width=3)
    draw.text((20, 12), words, 255, letters)
    pressed = stamp.rotate(lean, Image.Resampling.BICUBIC, expand=True)
    page.paste(INKS[ink], at, pressed)
    path = folder / "ban-sao.png"
    (page if ink == "red" else page.convert("L")).save(path, dpi=(150, 150))
    return path


def read(path: Path) -> tuple[list[str], str]:
    """The words of its stamps, and why the page needs a second reader."""
    source: Source = open_source(path)
    return [one.text for one in source.asides if one.kind == "stamp"], source.pages[0].doubt


def test_words_in_a_free_frame_are_a_stamp(tmp_path: Path) -> None:
    stamps, doubt = read(stamped(tmp_path, "HỎA TỐC", FREE))
    assert stamps == ["HỎA TỐC"]
    assert UNREAD not in doubt


@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("lean", [0.0, -4.5])
@pytest.mark.parametrize("words", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
def test_mark_of_secrecy_in_a_free_frame_is_refused(
    tmp_path: Path, words: str, lean: float, ink: str
) -> None:
    with pytest.raises(SecretError):
        open_source(stamped(tmp_path, words, FREE, lean, ink))


@pytest.mark.parametrize("words", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
def test_mark_of_secrecy_in_red_over_text_is_refused(tmp_path: Path, words: str) -> None:
    with pytest.raises(SecretError):
        open_source(stamped(tmp_path, words, OVER, 3.0, "red"))


@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("words", ["MẪU", "MỚI", "MỜI", "ĐẠT", "GIẢI MẬT", "BẢN SAO", "DỰ THẢO"])
def test_other_words_in_a_free_frame_are_not_refused(tmp_path: Path, words: str, ink: str) -> None:
    stamps, _ = read(stamped(tmp_path, words, FREE, 0.0, ink))
    assert [fold(stamp.lower()) for stamp in stamps] == [fold(words.lower())]


@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("words", ["KHẨN", "HỎA TỐC", "BẢN SAO", "DỰ THẢO", "MẪU", "MỚI", "ĐẠT"])
def test_stamp_whose_words_are_read_needs_no_look(tmp_path: Path, words: str, ink: str) -> None:
    assert UNREAD not in read(stamped(tmp_path, words, FREE, 2.0, ink))[1]


@pytest.mark.parametrize("words", ["BẢO MẬT", "GIẢI MẬT"])
@pytest.mark.parametrize("lean", [0.0, 2.5, -2.5])
def test_stamp_of_another_word_that_ends_like_a_level_is_not_refused(
    tmp_path: Path, words: str, lean: float
) -> None:
    stamps, _ = read(stamped(tmp_path, words, (140, 40), lean))
    assert [fold(stamp.lower()).strip(" |.?_") for stamp in stamps] == [fold(words.lower())]


@pytest.mark.parametrize("words", ["TỐI MẬT", "TUYỆT MẬT"])
def test_level_in_a_worn_frame_without_sides_is_refused(tmp_path: Path, words: str) -> None:
    path = stamped(tmp_path, words, FREE, 3.0)
    with Image.open(path) as page:
        pixels = np.asarray(page).copy()
    left, top = FREE
    gone = np.random.default_rng(1).random((120, 420)) < 0.35
    pixels[top - 20 : top + 100, left - 20 : left + 400][gone] = 255
    Image.fromarray(pixels).save(path, dpi=(150, 150))
    with pytest.raises(SecretError):
        open_source(path)


def test_frame_over_text_whose_words_cannot_be_read_is_said(tmp_path: Path) -> None:
    assert UNREAD in read(stamped(tmp_path, "XXXXXX", OVER))[1]


def test_page_without_a_stamp_is_not_said_to_have_one(tmp_path: Path) -> None:
    assert read(stamped(tmp_path, "", (1300, 1800))) == ([], "")
