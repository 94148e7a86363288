import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.people.naming import key_of, markless_key_of, slug, tidy

SAME = [
    ("Uỷ ban nhân dân xã San Thàng", "UBND xã San Thàng"),
    ("Ủy ban Nhân dân xã San Thàng", "ubnd xã san thàng"),
    ("Sở Văn hoá, Thể thao và Du lịch", "Sở Văn hóa Thể thao, Du lịch"),
    ("Trung tâm Phát triển Quỹ đất", "Trung tâm phát triển quỹ đất"),
    ("Phòng Tài chính - Kế hoạch", "Phòng Tài chính–Kế hoạch"),
    ("Sở  Y tế ", "SỞ Y TẾ"),
    ("Văn phòng HĐND-UBND", "VP Hội đồng nhân dân và Ủy ban nhân dân"),
    ("UBND TP Lai Châu", "Ủy ban nhân dân thành phố Lai Châu"),
    ("UBND các xã phường", "UBND các xã, phường"),
]
WORDS = st.lists(
    st.sampled_from("Sở Ban Hòa Thủy Uỷ Quỹ Hoà Huế khoẻ và Giáo Đào tạo tỉnh Lư Mường".split()),
    min_size=1,
    max_size=6,
).map(" ".join)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_key_is_one_for_spellings_of_a_name(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("UBND xã Mường Tè", "UBND xã Mương Tè"),
        ("UBND xã Mường Than", "UBND xã Mường Kim"),
        ("Sở Y tế", "Sở Y tế tỉnh"),
        ("UBND phường Tân Phong", "UBND xã Tân Phong"),
    ],
)
def test_key_tells_names_apart(one: str, other: str) -> None:
    assert key_of(one) != key_of(other)


@given(WORDS)
def test_key_does_not_mind_case_composition_and_spaces(name: str) -> None:
    spelt = [name.upper(), unicodedata.normalize("NFD", name), f"  {name.replace(' ', '  ')}, "]
    assert {key_of(one) for one in spelt} == {key_of(name)}


@pytest.mark.parametrize("text", ["", " ", "-", "…"])
def test_key_of_a_text_without_words_is_empty(text: str) -> None:
    assert key_of(text) == ""


def test_markless_key_is_one_for_names_without_marks() -> None:
    assert markless_key_of("Sở Tài chính") == markless_key_of("So Tai chinh")


def test_tidy_composes_and_keeps_what_is_printed() -> None:
    assert tidy(unicodedata.normalize("NFD", "  Uỷ ban   xã ")) == "Uỷ ban xã"


def test_slug_is_plain() -> None:
    assert slug("UBND phường Đoàn Kết (TP)") == "ubnd-phuong-doan-ket-tp"
