"""What holds for every text: real directives, whole or marred, and text made at random."""

import random
import re
import textwrap
import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.corpus import WORK, path_of
from sauro.reading.normalize import derive
from sauro.reading.reader import read_source
from sauro.reading.result import Deadline, Finding, Reading, Task
from sauro.reading.sources import open_source
from sauro.reading.sources.plain.reader import from_string

WIDEST = 10_000
"""No paragraph is longer: wrapped at this width each is one line."""

SEPARATED = [
    stem for stem in WORK if stem.startswith(("013", "034", "039", "048", "146", "lai-chau"))
]
"""Directives with blank lines between their paragraphs, and only there."""

_LABEL = re.compile(r"(?:[-+*•–]|\(?[0-9IVX]{1,4}[.)/]|\(?[a-zđ]\))")
_FULL_LINE = 60
_FIRST_LINE = 40

few = settings(max_examples=25, deadline=None, derandomize=True, database=None)
stems = st.sampled_from(WORK)
chances = st.builds(random.Random, st.integers(0, 1000))


@cache
def chars_of(stem: str) -> str:
    return open_source(path_of(stem)).chars


@cache
def vocabulary() -> list[str]:
    """Pieces of real directives: words, marks, numbers, line breaks."""
    return sorted(set(re.findall(r"[^\s\w]+|\w+|\n+", "".join(map(chars_of, WORK)))))


def read(chars: str) -> Reading:
    return read_source(from_string(chars))


def squeezed(words: str) -> str:
    return "".join(unicodedata.normalize("NFC", words).replace("*", "").split())


def fields(task: Task) -> tuple[object, ...]:
    """All of a task but where it stands."""
    times = [(d.kind, d.due, d.every, d.on, d.precision, d.before, d.hour) for d in task.deadlines]
    return squeezed(task.shown), task.leads, task.coordinators, times, task.product


def unsound(chars: str, reading: Reading) -> list[str]:
    """What in a reading is not the words it says, or leaves a hole."""
    found = []
    spans: Iterable[Finding | Deadline]
    for task in reading.tasks:
        spans = (*task.findings, *task.deadlines)
        if chars[task.start : task.end] != task.text or not task.text.strip():
            found.append(f"task {task.start}: {task.text!r}")
        found += [
            f"{one.rule} {one.start}: {one.text!r}"
            for one in spans
            if squeezed(chars[one.start : one.end]) != squeezed(one.text) or not one.text.strip()
        ]
    edges = [0, *(passage.end for passage in reading.passages)]
    starts = [*(passage.start for passage in reading.passages), len(chars)]
    found += [
        f"hole {end} to {start}" for end, start in zip(edges, starts, strict=True) if end != start
    ]
    found += [f"empty passage at {p.start}" for p in reading.passages if p.start >= p.end]
    return found


@pytest.mark.parametrize("stem", WORK)
def test_reading_of_a_directive_is_sound(stem: str) -> None:
    chars = chars_of(stem)
    assert unsound(chars, read(chars)) == []


@pytest.mark.parametrize("stem", WORK)
def test_tasks_of_a_directive_ascend_without_overlap_or_are_the_same(stem: str) -> None:
    spans = [(task.start, task.end) for task in read(chars_of(stem)).tasks]
    assert [(a, b) for a, b in pairwise(spans) if b[0] < a[1] and a != b] == []


@pytest.mark.parametrize("stem", WORK)
def test_directive_reads_the_same_twice(stem: str) -> None:
    assert read(chars_of(stem)) == read(chars_of(stem))


@pytest.mark.parametrize("stem", WORK)
def test_decomposed_letters_read_the_same(stem: str) -> None:
    composed = unicodedata.normalize("NFC", chars_of(stem))
    decomposed = unicodedata.normalize("NFD", composed)
    reading, apart = read(composed), read(decomposed)
    assert list(map(fields, apart.tasks)) == list(map(fields, reading.tasks))
    assert apart.document.bases == reading.document.bases
    assert unsound(decomposed, apart) == []


@given(stem=stems, data=st.data())
@few
def test_cut_directive_reads_soundly(stem: str, data: st.DataObject) -> None:
    whole = chars_of(stem)
    start = data.draw(st.integers(0, len(whole)))
    chars = whole[start : data.draw(st.integers(start, len(whole)))]
    assert unsound(chars, read(chars)) == []


MARRED = {
    "a name that begins inside another": (
        "2. Bộ Xây dựng:\n"
        "Công nghiệp - Viễn thông Quân đội, Tập đoàn Bưu chính Viễn thông Việt Nam, Văn\n"
    ),
    "a lead for no work": (
        "QUYẾT ĐỊNH:Điều 1.\nLuật Bảo vệ dữ liệu cá nhân được Quốc hội khóa\n"
        "trực thuộc trung ương.\n"
        "và tình hình thực tiễn, các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và Ủy\n"
        "- Cơ quan chủ trì: Bộ Công\n"
    ),
}
"""Lines of real directives in an order that was once read wrongly."""


@pytest.mark.parametrize("chars", MARRED.values(), ids=MARRED)
def test_marred_passage_reads_soundly(chars: str) -> None:
    assert unsound(chars, read(chars)) == []


@given(stem=stems, chance=chances)
@settings(few, max_examples=100)
def test_shuffled_lines_read_soundly(stem: str, chance: random.Random) -> None:
    lines = chars_of(stem).splitlines(keepends=True)
    chance.shuffle(lines)
    chars = "".join(lines)
    assert unsound(chars, read(chars)) == []


@given(stem=stems, chance=chances)
@few
def test_repeated_and_lost_lines_read_soundly(stem: str, chance: random.Random) -> None:
    chars = "".join(
        line * chance.choice((0, 1, 1, 1, 2)) for line in chars_of(stem).splitlines(keepends=True)
    )
    assert unsound(chars, read(chars)) == []


@given(first=stems, second=stems)
@few
def test_two_directives_in_one_file_read_soundly(first: str, second: str) -> None:
    chars = f"{chars_of(first)}\n{chars_of(second)}"
    assert unsound(chars, read(chars)) == []


@given(words=st.lists(st.deferred(lambda: st.sampled_from(vocabulary())), max_size=200))
@settings(few, max_examples=100)
def test_words_in_any_order_read_soundly(words: list[str]) -> None:
    chars = " ".join(words)
    assert unsound(chars, read(chars)) == []


@given(chars=st.text(max_size=300))
@settings(few, max_examples=200)
def test_any_text_reads_soundly(chars: str) -> None:
    assert unsound(chars, read(chars)) == []


def separated(chars: str) -> list[list[str]]:
    """The lines between blank lines."""
    return [part.splitlines() for part in re.split(r"\n\s*\n", chars) if part.strip()]


def has_table(stem: str) -> bool:
    """Whether a table was flattened into lines: cells wrapped anew would lose their columns."""
    return any(passage.kind == "table" for passage in read(chars_of(stem)).passages)


def is_wrapped(lines: list[str]) -> bool:
    """Whether lines are one paragraph beyond doubt: all but the last full, no item among them.

    The first line may be shorter: many had an indent there that was lost.
    """
    lengths = [len(line.strip()) for line in lines]
    full = len(lines) == 1 or lengths[0] >= _FIRST_LINE
    full = full and min(lengths[1:-1], default=_FULL_LINE) >= _FULL_LINE
    return full and not any(_LABEL.match(line.strip()) for line in lines[1:])


def wrapped(words: str, width: int) -> str:
    whole = " ".join(words.split())
    return "\n".join(textwrap.wrap(whole, width, break_long_words=False, break_on_hyphens=False))


def wrapped_again(chars: str, width: int) -> str:
    """The paragraphs between blank lines wrapped at another width; the rest stays as it is."""
    parts = (
        wrapped(" ".join(lines), width) if is_wrapped(lines) else "\n".join(lines)
        for lines in separated(chars)
    )
    return "\n\n".join(parts) + "\n"


def blocks_wrapped(chars: str, width: int) -> str:
    """What the reader took for paragraphs, wrapped, with blank lines between them."""
    return "\n\n".join(wrapped(words, width) for _, words in derive(from_string(chars)).lines())


@pytest.mark.parametrize("width", [WIDEST, 60, 72, 85, 100])
@pytest.mark.parametrize("stem", SEPARATED)
def test_wrapping_lines_at_another_width_changes_no_task(stem: str, width: int) -> None:
    chars = chars_of(stem)
    again = wrapped_again(chars, width)
    assert list(map(fields, read(again).tasks)) == list(map(fields, read(chars).tasks))


@pytest.mark.parametrize("width", [WIDEST, 60, 78, 100])
@pytest.mark.parametrize("stem", [stem for stem in WORK if not has_table(stem)])
def test_wrapping_what_was_joined_changes_no_task(stem: str, width: int) -> None:
    chars = chars_of(stem)
    again = blocks_wrapped(chars, width)
    assert list(map(fields, read(again).tasks)) == list(map(fields, read(chars).tasks))
