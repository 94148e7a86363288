"""What several readings of one stamp say together."""

import pytest

from sauro.reading.sources.secrecy.letters import agreed, is_settled


@pytest.mark.parametrize(
    ("readings", "level"),
    [
        (("MẬT", "IMẠTỊ", "MAI", "HẠT"), "MẬT"),
        (("XU", "TÔI MÂT"), "TỐI MẬT"),
        (("YETMAS", "TUYẾỆT MẠT"), "TUYỆT MẬT"),
        (("MẬT", "MAI", "MÃI", "MAI"), ""),
        (("MẬT",), ""),
        (("MẪU", "MẪU", "MAU"), ""),
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
        (("MẪU",) * 6, False),
        (("KHẨN",) * 5 + ("MẬT",), False),
        (("KHẨN", "KHÂN", "KHAN"), False),
    ],
)
def test_stamp_is_settled_by_readings_alike_and_far_from_a_level(
    readings: tuple[str, ...], settled: bool
) -> None:
    assert is_settled(readings) is settled
