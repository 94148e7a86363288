"""Marks that recognition got wrong, in the derived text of scanned pages."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.reading.mending import letters_of, mended
from sauro.reading.normalize import derive
from sauro.reading.sources import from_string
from sauro.reading.text import Page, Place, Source, Word

SURE, UNSURE = 0.96, 0.8


def mend(line: str, unsure: int = 0) -> str:
    return mended(line, [unsure] * len(line))


@pytest.mark.parametrize(
    ("read", "right"),
    [
        ("Sở Xây dựng chủ trì, phôi hợp với các sở", "Sở Xây dựng chủ trì, phối hợp với các sở"),
        ("khẩn trương triên khai thực hiện", "khẩn trương triển khai thực hiện"),
        ("TRIÊN KHAI", "TRIỂN KHAI"),
        ("Phôi hợp chặt chẽ", "Phối hợp chặt chẽ"),
    ],
)
def test_syllable_not_in_use_is_put_right(read: str, right: str) -> None:
    assert mend(read) == right


def test_syllable_in_use_is_put_right_only_where_it_was_read_unsurely() -> None:
    assert mend("Sơ Tài chính") == "Sơ Tài chính"
    assert mend("Sơ Tài chính", unsure=1) == "Sở Tài chính"


@pytest.mark.parametrize(
    "line", ["các xã, phường chủ động", "phối hợp với tỉnh Lào Cai", "hệ thống thông tin", ""]
)
def test_right_words_are_left_alone(line: str) -> None:
    assert mend(line, unsure=1) == line


@given(st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệốồổỗộ ,.-13ABĐ", max_size=60))
def test_mending_keeps_every_letter_but_its_marks(line: str) -> None:
    after = mend(line, unsure=1)
    assert len(after) == len(line)
    assert letters_of(after) == letters_of(line)
    assert mend(after, unsure=1) == after


def scanned(chars: str, how: str) -> Source:
    """A source whose only line stands on a page read in the way ``how``."""
    source = from_string(chars)
    (segment,) = source.segments
    return replace(
        source,
        segments=(replace(segment, place=Place(page=1, line=1)),),
        words=(Word(0, len(chars), 1, (0.0, 0.0, 9.0, 9.0), SURE if how == "ocr" else 1.0),),
        pages=(Page(1, 595.0, 842.0, how),),
    )


def test_only_the_derived_text_of_recognised_pages_is_mended() -> None:
    chars = "Sở Xây dựng phôi hợp với các sở, ngành"
    read = derive(scanned(chars, "ocr"))
    assert read.chars == "Sở Xây dựng phối hợp với các sở, ngành"
    assert read.quote(0, len(read.chars)) == chars
    assert derive(scanned(chars, "text")).chars == chars
