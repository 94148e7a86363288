"""Every character of a source belongs to one passage."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sauro.reading.normalize import derive
from sauro.reading.passages import Stretch, partition
from sauro.reading.result import Passage
from sauro.reading.sources.plain.reader import from_string
from sauro.reading.text import Text

HEADING = "II. NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN"
WORKS = "Sở Xây dựng tham mưu UBND tỉnh kế hoạch làm việc với Bộ Xây dựng."
HEALTH = "Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát nhu cầu vốn."
SHARED = f"{HEADING}\n\na) {WORKS}\n\nb) {HEALTH}\n"
KINDS = ("task", "heading", "context", "lead_in", "not_task")


def _text(chars: str = SHARED) -> Text:
    return derive(from_string(chars))


def _stretch(text: Text, words: str, kind: str, why: str = "") -> Stretch:
    start = text.chars.index(words)
    return Stretch(start, start + len(words), kind, why)


def _told(text: Text, passages: tuple[Passage, ...]) -> list[tuple[str, str]]:
    return [(one.kind, text.source.chars[one.start : one.end].strip()) for one in passages]


def test_passages_take_the_blanks_and_labels_after_them() -> None:
    text = _text()
    tasks = [_stretch(text, words, "task") for words in (WORKS, HEALTH)]
    passages = partition(text, [_stretch(text, HEADING, "heading"), *tasks])
    assert _told(text, passages) == [
        ("heading", f"{HEADING}\n\na)"),
        ("task", f"{WORKS}\n\nb)"),
        ("task", HEALTH),
    ]


def test_words_that_no_stretch_covers_are_unclassified() -> None:
    text = _text()
    passages = partition(text, [_stretch(text, HEADING, "heading")])
    assert [one.kind for one in passages] == ["heading", "unclassified"]
    assert text.source.chars[passages[1].start :].startswith("\n\na) Sở Xây dựng")


def test_a_text_without_stretches_is_one_unclassified_passage() -> None:
    text = _text()
    assert partition(text, []) == (Passage(0, len(text.source.chars), "unclassified"),)


def test_marks_before_the_first_stretch_are_of_the_head() -> None:
    text = _text("*** \n\nSở Y tế chủ trì rà soát nhu cầu vốn.\n")
    passages = partition(text, [_stretch(text, "Sở Y tế chủ trì rà soát nhu cầu vốn.", "task")])
    assert [one.kind for one in passages] == ["head", "task"]


def test_of_overlapping_stretches_the_first_begun_keeps_its_words() -> None:
    text = _text()
    passages = partition(
        text,
        [
            _stretch(text, "phối hợp với Sở Tài chính rà soát nhu cầu vốn.", "context"),
            _stretch(text, "Sở Y tế chủ trì, phối hợp với Sở Tài chính", "task"),
        ],
    )
    assert _told(text, passages)[1:] == [
        ("task", "Sở Y tế chủ trì, phối hợp với Sở Tài chính"),
        ("context", "rà soát nhu cầu vốn."),
    ]


def test_of_stretches_that_begin_together_the_task_wins() -> None:
    text = _text("Sở Y tế chủ trì rà soát nhu cầu vốn.")
    whole = "Sở Y tế chủ trì rà soát nhu cầu vốn."
    stretches = [_stretch(text, whole, "context", "bối cảnh"), _stretch(text, whole, "task")]
    assert partition(text, stretches) == (Passage(0, len(whole), "task"),)


def test_a_passage_keeps_why_it_is_no_task() -> None:
    text = _text("Kế hoạch này có hiệu lực kể từ ngày ký.")
    stretch = Stretch(0, len(text.chars), "not_task", "Câu về hiệu lực")
    assert [one.why for one in partition(text, [stretch])] == ["Câu về hiệu lực"]


@given(st.lists(st.tuples(st.integers(0, 150), st.integers(0, 60), st.sampled_from(KINDS))))
def test_passages_follow_one_another_over_the_whole_source(
    drawn: list[tuple[int, int, str]],
) -> None:
    text = _text()
    stretches = [
        Stretch(start, min(start + size, len(text.chars)), kind)
        for start, size, kind in drawn
        if start < len(text.chars)
    ]
    passages = partition(text, stretches)
    assert (passages[0].start, passages[-1].end) == (0, len(text.source.chars))
    assert all(a.end == b.start for a, b in pairwise(passages))
    assert all(one.start < one.end for one in passages)
