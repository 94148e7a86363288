"""What several readings of one stamp say together."""

import pytest

from sauro.reading.sources.secrecy.letters import agreed, is_compound, is_settled, may_be_level


@pytest.mark.parametrize(
    ("readings", "level"),
    [
        (("MẬT", "IMẠTỊ", "MAI", "HẠT"), "MẬT"),
        (("XU", "TÔI MÂT"), "TỐI MẬT"),
        (("YETMAS", "TUYẾỆT MẠT"), "TUYỆT MẬT"),
        (("MẬT", "MAI", "MÃI", "MAI"), ""),
        (("MẬT",), ""),
        (("MẪU", "MẪU", "MAU"), ""),
        (("MẪU", "MẪU", "MAT", "MÁT", "MÁT"), ""),
        (("MẪU", "MẪU", "MAT", "MÁT", "MẬT"), "MẬT"),
        (("GIẢI MẬT", "GIẢI MẬT", "GIAI MẬT", "MẬT", "MẬT"), ""),
        (("BẢO MẬT", "BÁO MẬT", "BAO MẬT"), ""),
        ((), ""),
    ],
)
def test_level_is_what_enough_readings_agree_on(readings: tuple[str, ...], level: str) -> None:
    assert agreed(readings) == level


@pytest.mark.parametrize(
    ("readings", "settled"),
    [
        (("DỰ THẢO", "DU THẢO", "DỰ THẢO Ị", "DỰ THÁO"), True),
        (("GIẢI MẬT",) * 4, True),
        (("MẪU",) * 6, True),
        (("MẪU",) * 6 + ("MẬT",), False),
        (("MAU",) * 6, False),
        (("ĐẠT",) * 5, False),
        (("MỚI",) * 4, True),
        (("MÁI",) * 4, False),
        (("TỐI MẬ",) * 6, False),
        (("GLUAI MẬT", "GIẢI MÂI", "GIẢI MẬT", "GUÁI MẬT"), True),
        (("KHẨN",) * 5 + ("MẬT",), False),
        (("KHẨN", "KHÂN", "KHAN"), False),
    ],
)
def test_stamp_is_settled_by_readings_alike_and_far_from_a_level(
    readings: tuple[str, ...], settled: bool
) -> None:
    assert is_settled(readings) is settled


@pytest.mark.parametrize(
    ("readings", "compound"),
    [
        (("BAO MẬP", "BAO MẬT", "BẢO MẬI", "VO XIT"), True),
        (("BẢO MẬT", "BẢO MẬT", "MẬT"), False),
        (("TỐI MẬT",) * 4, False),
        (("KHẨN",) * 4, False),
    ],
)
def test_compound_is_told_by_three_readings_like_one(
    readings: tuple[str, ...], compound: bool
) -> None:
    assert is_compound(readings) is compound


@pytest.mark.parametrize(
    ("readings", "like"),
    [
        (("HII", "MÁI"), True),
        (("YỚỠI MAT",), True),
        (("TUYTMAI",), True),
        (("BAN SAO", "I"), False),
        ((), False),
    ],
)
def test_one_reading_like_a_level_is_enough_to_look(readings: tuple[str, ...], like: bool) -> None:
    assert may_be_level(readings) is like
