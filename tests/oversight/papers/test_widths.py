import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.oversight.papers.widths import broken, width


@pytest.mark.parametrize(
    ("words", "size", "measured"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, 95.0),
        ("Độc lập - Tự do - Hạnh phúc", 14, 60.4),
        ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", 13, 80.1),
    ],
)
def test_width_is_that_of_the_font(words: str, size: float, measured: float) -> None:
    """Measured in Liberation Serif Bold, as wide as Times; pairs are drawn closer."""
    assert width(words, size) == pytest.approx(measured, rel=0.01)


def test_broken_makes_lines_even() -> None:
    name = "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"
    assert broken(name, 13, 66) == ["SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG"]


def test_broken_keeps_a_day_with_its_word() -> None:
    lines = broken("Thông báo ngày 20/3/2026 của Ban", 14, 50)
    assert lines == ["Thông báo", "ngày\u00a020/3/2026 của Ban"]


@given(st.lists(st.text("ABCđươ", min_size=1, max_size=9), min_size=1, max_size=9))
def test_broken_keeps_every_word(words: list[str]) -> None:
    assert " ".join(broken(" ".join(words), 14, 60)) == " ".join(words)
