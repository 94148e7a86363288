"""Whatever is done to a file, it is read or refused: never another error, never a wrong place."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from word_files import cell, definition, level, numbered, paragraph, table, word_list, write_word

from sauro.reading.sources import SourceError, from_string, open_source
from sauro.reading.text import Source

TEXT = Path(__file__).parents[3] / "samples" / "tp-lai-chau-tb-2024-03.txt"

BLANKS = set(" \t\n\r\f\v\x1c\x1d\x1e\x85\xa0\u2028\u2029\u200b\ufeff")


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damage") / "tep"


@pytest.fixture(scope="module")
def word(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    body = numbered("Ủy ban nhân dân tỉnh") * 40 + table(cell("Sở Tài chính") + cell("Quý I"))
    numbering = definition(7, level(0, "decimal", "%1.")) + word_list(1, 7)
    path = tmp_path_factory.mktemp("damage") / "v.docx"
    return write_word(path, body, numbering=numbering, footer=paragraph("Trang")).read_bytes()


def _check(source: Source) -> None:
    ends = [0]
    for segment in source.segments:
        assert ends[-1] <= segment.start < segment.end <= len(source.chars)
        ends.append(segment.end)
    starts = [*(segment.start for segment in source.segments), len(source.chars)]
    between = "".join(source.chars[a:b] for a, b in zip(ends, starts, strict=True))
    assert set(between) <= BLANKS


def _read_or_refuse(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with suppress(SourceError):
        _check(open_source(path))


@given(st.binary(max_size=600))
def test_any_bytes_are_read_or_refused(path: Path, data: bytes) -> None:
    _read_or_refuse(path, data)


@given(cut=st.tuples(st.integers(0, 16_000), st.integers(0, 16_000)))
def test_text_cut_anywhere_is_read_or_refused(path: Path, cut: tuple[int, int]) -> None:
    _read_or_refuse(path, TEXT.read_bytes()[min(cut) : max(cut)])


@settings(max_examples=200)
@given(data=st.data())
def test_word_file_spoilt_anywhere_is_read_or_refused(
    path: Path, word: bytes, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    new = data.draw(st.binary(min_size=1, max_size=30))
    _read_or_refuse(path, word[:at] + new + word[at + len(new) :])


@given(st.text(alphabet="ệ a\t\r\n\f\v\x1c\x85\u2028\ufeff\u0301", max_size=60))
def test_segments_of_any_string_hold_all_its_words(chars: str) -> None:
    _check(from_string(chars))
