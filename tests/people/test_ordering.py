import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.people.ordering import LONGEST_KEY, order_key, person_key

IN_ORDER = [
    "An", "An Bình", "Ăn", "Ân", "Ba", "Ba Bể", "Bà", "Bả", "Bã", "Bá", "Bạ", "Bản Bo", "Chi",
    "Da", "Dao", "Đa", "Đào", "Em", "Êm", "Giang", "Ha", "Hoa", "Hòa", "Kẻ", "Ma", "Mà", "Na",
    "Ngà", "Nhà", "Oanh", "Ôn", "Ơn", "Phòng 2", "Phòng 10", "Thu", "Thù", "Ưng", "Vân", "Xa",
    "Yến",
]  # fmt: skip


def test_names_stand_in_vietnamese_order() -> None:
    mixed = IN_ORDER[::2] + IN_ORDER[1::2]
    assert sorted(mixed, key=order_key) == IN_ORDER


def test_tone_of_the_first_syllable_comes_before_the_letters_of_the_second() -> None:
    assert sorted(["Bà An", "Ba Yến"], key=order_key) == ["Ba Yến", "Bà An"]


@pytest.mark.parametrize(("one", "other"), [("Hoà", "Hòa"), ("thuỷ", "Thủy"), ("A-B", "a b")])
def test_spellings_of_a_word_stand_together(one: str, other: str) -> None:
    assert order_key(one) == order_key(other)


def test_persons_stand_by_their_own_name() -> None:
    names = ["Lê Thị Ân", "Vàng Văn An", "Lò Văn An", "Đỗ Thị Yến", "Nguyễn Văn Đạt"]
    assert sorted(names, key=person_key) == [
        "Lò Văn An", "Vàng Văn An", "Lê Thị Ân", "Nguyễn Văn Đạt", "Đỗ Thị Yến",
    ]  # fmt: skip


@given(st.text(max_size=300))
def test_key_is_ascii_and_fits_its_column(text: str) -> None:
    key = person_key(text)
    assert (key.isascii(), len(key) <= LONGEST_KEY) == (True, True)
