import unicodedata

import pytest

from sauro.reading.output.heights import LARGEST, line_count, row_height

WORDS = "đạo điều hành " * 20


@pytest.mark.parametrize(
    ("words", "width", "lines"),
    [
        ("", 10, 1),
        ("Sở Y tế", 15, 1),
        ("Sở Y tế\nSở Tài chính", 15, 2),
        ("Sở Nông nghiệp và Môi trường", 15, 2),
        ("https://laichau.gov.vn/van-ban-chi-dao-dieu-hanh/ke-hoach", 15, 4),
    ],
)
def test_lines_are_counted_as_words_wrap(words: str, width: int, lines: int) -> None:
    assert line_count(words, width) == lines


def test_composed_and_decomposed_letters_are_as_wide() -> None:
    assert line_count(unicodedata.normalize("NFD", WORDS), 30) == line_count(WORDS, 30) == 9


def test_row_is_as_high_as_its_highest_cell_and_has_a_limit() -> None:
    assert row_height([("a", 10), ("a\nb\nc", 10)]) == row_height([("a\nb\nc", 10)])
    assert row_height([("từ " * 5000, 10)]) == LARGEST
