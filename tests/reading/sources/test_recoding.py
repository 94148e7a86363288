from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from legacy_text import tcvn3, vni

from sauro.reading.sources import from_string
from sauro.reading.sources.encodings import LEGACY_TCVN3, LEGACY_VNI, OPTIONAL_HYPHEN
from sauro.reading.sources.recoding import Recoded, recode

SAMPLES = Path(__file__).parents[3] / "samples"
LINES = [
    line
    for path in sorted(SAMPLES.glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
    if line.strip()
]
WORDS = sorted({word for line in LINES for word in line.split()})
SENTENCE = "Giao Sở Tài chính chủ trì, tham mưu UBND tỉnh theo dõi, đôn đốc thực hiện."
SHORT = "Số: 09"
FOREIGN = [
    "Le ministère de l'Intérieur a décidé de créer un comité chargé d'évaluer les résultats.",
    "Die Behörde prüft die Anträge für das Förderprogramm und bestätigt die Höhe der Zuschüsse.",
    "El señor presidente comunicó la decisión de la comisión española en la reunión de mañana.",
    "Société Générale, Électricité de France, Crédit Agricole",
    "Straße, Größe, Übergröße, Müller, Schäfer",
    "18° × 3 m², § 5, © 2009 «Paris» ½",
]
TYPED = {LEGACY_TCVN3: tcvn3, LEGACY_VNI: vni}


def _recode(chars: str) -> Recoded:
    return recode(chars, from_string(chars).segments)


@pytest.mark.parametrize("coding", TYPED)
def test_old_text_is_decoded_and_its_segments_fit(coding: str) -> None:
    meant = f"{SHORT}\n\n  {SENTENCE}\r\n{SENTENCE}"
    recoded = _recode(TYPED[coding](meant))
    assert recoded == Recoded(meant, from_string(meant).segments, Counter({coding: 3}))


@pytest.mark.parametrize("coding", TYPED)
def test_lines_of_the_samples_are_decoded(coding: str) -> None:
    meant = "\n".join(LINES)
    assert _recode(TYPED[coding](meant)).chars.lower() == meant.lower()


def test_only_lines_concerned_are_decoded() -> None:
    chars = "\n".join([SENTENCE, tcvn3(SENTENCE), SENTENCE, vni(SENTENCE), "Plan 12/CT", "Số có"])
    recoded = _recode(chars)
    assert (recoded.chars.split("\n"), recoded.codings) == (
        [SENTENCE, SENTENCE, SENTENCE, SENTENCE, "Plan 12/CT", "Số có"],
        Counter({LEGACY_TCVN3: 1, LEGACY_VNI: 1}),
    )


def test_one_doubtful_line_does_not_decide() -> None:
    assert _recode(tcvn3("Số 09 đã gửi")).codings == Counter()


def test_note_follows_the_coding_of_its_document() -> None:
    note = tcvn3("Số 09 đã gửi")
    assert recode(note, from_string(note).segments, LEGACY_TCVN3).chars == "Số 09 đã gửi"


def test_settled_segment_is_left_alone() -> None:
    chars = f"{tcvn3(SENTENCE)}\ncó"
    decoded = [
        recode(chars, from_string(chars).segments, settled=settled).chars
        for settled in ((), {1}, {0, 1})
    ]
    assert decoded == [f"{SENTENCE}\ncú", f"{SENTENCE}\ncó", chars]


def test_optional_hyphen_is_a_letter_in_tcvn3_and_nothing_in_unicode() -> None:
    typed = tcvn3(SENTENCE).replace("\xad", OPTIONAL_HYPHEN)
    chars = f"{typed}\nỦy ban nhân{OPTIONAL_HYPHEN} dân"
    assert _recode(chars).chars == f"{SENTENCE}\nỦy ban nhân dân"


def test_warnings_say_what_was_assumed_of_how_much() -> None:
    chars = f"{tcvn3(SENTENCE)}\n{vni(SENTENCE)}\n{vni(SENTENCE)}"
    assumed = "không phải chữ Unicode: đã đọc theo bảng mã"
    compare = "cần đối chiếu với bản gốc."
    assert _recode(chars).warnings() == (
        f"1 dòng {assumed} TCVN3 (phông .VnTime, .VnArial), {compare}",
        f"2 dòng {assumed} VNI (phông VNI-Times, VNI-Helve), {compare}",
    )


@pytest.mark.parametrize("words", FOREIGN)
def test_foreign_text_is_left_alone(words: str) -> None:
    assert _recode("\n".join([words] * 5)).chars == "\n".join([words] * 5)


@pytest.mark.parametrize("words", FOREIGN)
def test_foreign_line_in_a_directive_is_left_alone(words: str) -> None:
    chars = "\n".join([*LINES, words, *LINES])
    assert _recode(chars).chars == chars


@settings(max_examples=300)
@given(st.lists(st.lists(st.sampled_from([*WORDS, *" ".join(FOREIGN).split()]), max_size=12)))
def test_good_unicode_is_never_changed(lines: list[list[str]]) -> None:
    good = "\n".join(" ".join(words) for words in lines)
    chars = f"{SENTENCE}\n{good}\n{SENTENCE}"
    assert _recode(chars).chars == chars


@given(st.lists(st.sampled_from(LINES)), st.integers(0, 200), st.integers(0, 200))
def test_good_unicode_cut_anywhere_is_never_changed(lines: list[str], cut: int, end: int) -> None:
    chars = "\n".join(lines)[cut : -end or None]
    assert _recode(chars).chars == chars
