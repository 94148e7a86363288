import unicodedata
from pathlib import Path

import pytest

from sauro.reading.sources.quality import Quality, is_syllable, measure

SAMPLE = Path(__file__).parents[3] / "samples" / "lai-chau-2233-kh.txt"
SENTENCE = (
    "Sở Tài chính chủ trì, phối hợp với các sở, ngành báo cáo UBND tỉnh trước ngày 10/4/2026."
)


def test_syllable_of_the_language_is_possible() -> None:
    words = "nghiêng quốc gì giếng khuỷu thuở xoong yêu ướt ngoằn quyết hoà hòa khuya đắc uỷ ủy"
    assert [word for word in words.split() if not is_syllable(word)] == []


@pytest.mark.parametrize(
    "word", ["street", "các̀", "cac", "hàt", "tốí", "bx", "ngầ̀m", "data", "ftp"]
)
def test_syllable_that_spelling_forbids_is_not_possible(word: str) -> None:
    assert not is_syllable(word)


def test_measure_counts_syllables_numbers_and_abbreviations() -> None:
    assert measure("Sở GTVT báo cáo 12 website.") == Quality(
        words=6, numbers=1, possible=5, marked=3
    )


def test_tags_of_tables_in_html_are_no_words() -> None:
    plain = "Sở Tài chính rà soát. Sở Y tế"
    assert measure(f"<table><tr><td>{plain}</td></tr></table>") == measure(plain)


def test_measure_of_no_words_is_whole() -> None:
    assert measure(" - ./.").share == 1.0


def test_measure_is_the_same_for_decomposed_letters() -> None:
    assert measure(unicodedata.normalize("NFD", SENTENCE)) == measure(SENTENCE)


def test_measure_of_a_wrong_encoding_is_about_half() -> None:
    chars = SAMPLE.read_text(encoding="utf-8")
    spoilt = chars.encode().decode("latin-1")
    assert (round(measure(chars).share, 1), round(measure(spoilt).share, 1)) == (1.0, 0.5)


def test_measure_of_one_endless_word_counts_it_once() -> None:
    assert measure("ễ" * 100_000) == Quality(words=1, numbers=0, possible=0, marked=1)
