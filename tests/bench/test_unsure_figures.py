from bench.characters import Part
from bench.unsure_figures import Figures, figures_of
from sauro.reading.text import Place, Segment, Source, Word

PRINTED = "Giao Sở Tài chính hoàn thành trước ngày 30/6/2026 theo Công văn số 12/UBND"


def _read(read: str, **sure: float) -> Figures:
    """``sure`` by the letters and digits of a word; 0.96 for the others."""
    words, at = [], 0
    for text in read.split(" "):
        key = "w" + "".join(filter(str.isalnum, text))
        words.append(Word(at, at + len(text), 1, (0, 0, 9, 9), sure.get(key, 0.96)))
        at += len(text) + 1
    segment = Segment(0, len(read), Place())
    source = Source("thu.pdf", "pdf", read, (segment,), 1.0, words=tuple(words))
    return figures_of([Part(PRINTED)], source)


def test_numbers_read_right_are_counted() -> None:
    assert _read(PRINTED, w12UBND=0.5) == Figures(right=2, right_unsure=1)


def test_number_read_wrong_is_unsure_or_not() -> None:
    read = PRINTED.replace("30/6", "39/6").replace("12/", "72/")
    assert _read(read, w3962026=0.4) == Figures(wrong=2, wrong_unsure=1)


def test_letter_read_for_a_digit_makes_a_number_wrong() -> None:
    assert _read(PRINTED.replace("12/", "I2/")) == Figures(right=1, wrong=1)


def test_words_that_were_not_printed_are_left_out() -> None:
    assert _read(f"{PRINTED} 777777") == Figures(right=2)
