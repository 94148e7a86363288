"""Letters without their marks, one for one, and patterns of words in their spellings."""

import re

import pytest

from sauro.reading.grammar import fold, lower_words, words


@pytest.mark.parametrize(
    ("low", "folded"),
    [
        ("điều phối, ủy quyền", "dieu phoi, uy quyen"),
        ("kỳ họp thứ 8", "ky hop thu 8"),
        ("a – “b”", "a ? ?b?"),
        ("ngày 😀", "ngay ?"),
        ("", ""),
    ],
)
def test_fold_takes_marks_away_and_keeps_the_length(low: str, folded: str) -> None:
    assert fold(low) == folded
    assert len(folded) == len(low)


@pytest.mark.parametrize("written", ["hòa giải", "hoà giải", "thủy lợi", "thuỷ lợi"])
def test_words_of_small_letters_are_read_with_the_mark_on_either_vowel(written: str) -> None:
    pattern = re.compile(lower_words("hòa giải", "thủy lợi"))
    assert pattern.fullmatch(written)
    assert pattern.match(f"{written}m") is None
    assert pattern.match(written.capitalize()) is None
    assert re.compile(words("hòa giải", "thủy lợi")).fullmatch(written.capitalize())
