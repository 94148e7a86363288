from sauro.directives.places import Box, boxes_of
from sauro.reading.text import Page, Source, Word

PAGES = (Page(1, 100, 200, "text"), Page(2, 100, 200, "text"))
WORDS = (
    Word(0, 2, 1, (10, 20, 30, 30)), Word(3, 6, 1, (35, 21, 60, 31)),
    Word(7, 9, 1, (10, 40, 25, 50)), Word(10, 12, 2, (10, 20, 25, 30)),
)  # fmt: skip
SOURCE = Source("", "pdf", "Sở Tài y tế ab", (), 1.0, words=WORDS, pages=PAGES)


def test_words_of_a_line_are_one_box() -> None:
    assert boxes_of(SOURCE, [(0, 6)]) == [[Box(1, 0.1, 0.1, 0.6, 0.155)]]


def test_lines_and_pages_have_boxes_of_their_own() -> None:
    (found,) = boxes_of(SOURCE, [(3, 12)])
    assert [(one.page, one.left, one.top) for one in found] == [
        (1, 0.35, 0.105), (1, 0.1, 0.2), (2, 0.1, 0.1),
    ]  # fmt: skip


def test_part_of_a_word_is_the_whole_word() -> None:
    assert boxes_of(SOURCE, [(4, 5)]) == [[Box(1, 0.35, 0.105, 0.6, 0.155)]]


def test_each_stretch_has_its_own_boxes() -> None:
    found = boxes_of(SOURCE, [(7, 9), (0, 2)])
    assert [[one.top for one in boxes] for boxes in found] == [[0.2], [0.1]]


def test_text_without_pages_has_no_boxes() -> None:
    assert boxes_of(Source("", "plain", "Sở Y tế", (), 1.0), [(0, 7)]) == [[]]
