import subprocess

import pytest
from legacy_text import LETTERS, SMALL, cp1258, tcvn3, vni

from sauro.reading.sources.encoding_tables import TCVN3, VNI
from sauro.reading.sources.encodings import (
    LEGACY_CAPITALS,
    LEGACY_TCVN3,
    LEGACY_VNI,
    coding_of,
    decode,
    decode_1258,
)

SENTENCE = "Giao Sở Tài chính chủ trì, ưu tiên đường sắt; Uỷ ban nhân dân tỉnh đôn đốc."


def test_letters_are_all_of_the_language() -> None:
    assert (len(LETTERS), len(set(LETTERS))) == (134, 134)


@pytest.mark.parametrize("letter", SMALL)
def test_letter_is_the_same_in_tcvn3_and_back(letter: str) -> None:
    small, capital = decode(tcvn3(letter), LEGACY_TCVN3), decode(tcvn3(letter), LEGACY_CAPITALS)
    assert (small, capital) == (letter, letter.upper())


@pytest.mark.parametrize("letter", LETTERS)
def test_letter_is_the_same_in_vni_and_back(letter: str) -> None:
    assert decode(vni(letter), LEGACY_VNI) == letter


def test_tcvn3_table_is_the_standard_as_the_system_knows_it() -> None:
    codes = b"|".join(bytes([code]) for code in range(0xA1, 0x100))
    iconv = ["iconv", "-f", "TCVN5712-1", "-t", "UTF-8"]
    known = subprocess.run(iconv, input=codes, capture_output=True, check=True).stdout.decode()
    assert known.split("|") == list(TCVN3)


def test_vni_table_has_each_small_letter_once() -> None:
    words = VNI.split()
    assert (sorted(words[0::2]), len(set(words[1::2]))) == (sorted(SMALL), len(SMALL))


@pytest.mark.parametrize(
    ("font", "coding"),
    [
        (".VnTime", LEGACY_TCVN3),
        (".VnArial", LEGACY_TCVN3),
        (".VnArial Narrow", LEGACY_TCVN3),
        (".vntime", LEGACY_TCVN3),
        (".VnTimeH", LEGACY_CAPITALS),
        (".VnArialH", LEGACY_CAPITALS),
        (".VnCentury SchoolbookH", LEGACY_CAPITALS),
        ("VNI-Times", LEGACY_VNI),
        ("VNI-Helve-Condense", LEGACY_VNI),
        ("VNI Times", LEGACY_VNI),
        ("Times New Roman", ""),
        ("Vnitalic", ""),
        ("VNtimes new roman", ""),
        ("Arial", ""),
        ("", ""),
    ],
)
def test_coding_is_told_by_the_name_of_the_font(font: str, coding: str) -> None:
    assert coding_of(font) == coding


def test_quotation_marks_and_dashes_of_old_fonts_stay() -> None:
    typed = "“" + tcvn3("Số 09") + "” – " + tcvn3("đã gửi") + "…"
    assert decode(typed, LEGACY_TCVN3) == "“Số 09” – đã gửi…"


def test_tcvn3_tone_of_its_own_joins_its_letter() -> None:
    assert decode("a\xb3 §\xb4", LEGACY_TCVN3) == "á Đ\u0323"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("TỈNH ĐỒNG NAI, Sở Y tế", "TỈNH ĐỒNG NAI, Sở Y tế"),
        ("CỘNG HOÀ XÃ HỘI", "CỘNG HOÀ XÃ HỘI"),
        ("Uỷ ban", "Uỷ ban"),
        ("Số: 12/QĐ-UBND", "Số: 12/QĐ-UBND"),
        ("Xã, Ý", "Xã, ý"),
    ],
)
def test_capital_with_a_tone_is_told_by_the_letters_around_it(typed: str, meant: str) -> None:
    assert decode(tcvn3(typed), LEGACY_TCVN3) == meant


def test_vni_mark_after_a_capital_may_be_small() -> None:
    assert decode("Ñaø Naüng, AÁp, Aáp, UÛy, Uûy", LEGACY_VNI) == "Đà Nẵng, Ấp, Ấp, Ủy, Ủy"


@pytest.mark.parametrize("coding", [LEGACY_TCVN3, LEGACY_VNI])
def test_text_taken_for_windows_1258_decodes_the_same(coding: str) -> None:
    typed = (tcvn3 if coding == LEGACY_TCVN3 else vni)(SENTENCE)
    assert decode(typed.encode("latin-1").decode("cp1258"), coding) == SENTENCE


def test_text_of_a_symbol_font_decodes_the_same() -> None:
    moved = "".join(chr(0xF000 + ord(char)) for char in tcvn3(SENTENCE))
    assert decode(moved, LEGACY_TCVN3) == SENTENCE


@pytest.mark.parametrize("letter", LETTERS)
def test_letter_is_the_same_in_windows_1258_and_back(letter: str) -> None:
    assert decode_1258(cp1258(letter)) == letter
