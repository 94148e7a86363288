import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.directives.folding import folded, marked, marked_words, query_words, tsquery


@pytest.mark.parametrize("typed", ["2233/KH-UBND", "2233khubnd", "2233 khubnd", "2233kh ubnd"])
def test_number_is_found_however_it_is_typed(typed: str) -> None:
    key = folded("Kế hoạch số 2233/KH-UBND").split()
    assert [word for word in query_words(typed) if word not in key] == []


def test_marks_and_d_fold_away() -> None:
    assert folded("Đường Uỷ ban hoà ĐẤT") == "duong uy ban hoa dat"


def test_marked_text_is_one_for_both_places_of_a_tone() -> None:
    assert marked("hoà thuận, Uỷ ban") == marked("hòa thuận Ủy  ban")


@pytest.mark.parametrize(
    ("typed", "count"), [("duong", 0), ("đường", 1), ("đường tuan", 1), ("đường tuần", 2)]
)
def test_only_words_typed_with_marks_rank(typed: str, count: int) -> None:
    found = marked_words(typed)
    assert len(found) == count
    assert all(f" {word} " in marked("mở đường tuần tra") for word in found)


@pytest.mark.parametrize(
    ("typed", "query"),
    [("đất  hiếm", "dat & hiem:*"), ("???", ""), ("a & b | !c", "a & b & c:*"), ("", "")],
)
def test_query_holds_words_and_nothing_of_its_language(typed: str, query: str) -> None:
    assert tsquery(typed) == query


@given(st.text(max_size=200))
def test_text_finds_itself(text: str) -> None:
    assert set(query_words(text)) <= set(folded(text).split())
