"""Words that ran together at the ends of lines, parted in the derived text alone."""

import pytest

from sauro.reading.normalize import derive
from sauro.reading.reader import read_source
from sauro.reading.sources import from_string

LETTER = """VĂN PHÒNG CHÍNH PHỦ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                             Độc lập - Tự do - Hạnh phúc

Số: 2187/VPCP-KTN            Hà Nội, ngày 02 tháng 4 năm 2026

Kính gửi: Ủy ban nhân dân các tỉnh.

Bộ Tài chính phốihợp với Ủy ban nhân dân các tỉnh, thành phố trực thuộcTrung ương xem xét giảiquyết
kịp thời trước ngày30 tháng 4 năm 2026, báo cáo Thủtướng Chính phủ.
"""


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("quyếtđịnh", "quyết định"),
        ("thuộcTrung ương", "thuộc Trung ương"),
        ("thựchiện", "thực hiện"),
        ("thanhtra", "thanh tra"),
        ("vịphốihợp", "vị phối hợp"),
        ("ýkiến", "ý kiến"),
        ("ngày27 tháng 02", "ngày 27 tháng 02"),
        ("robot, internet, video", "robot, internet, video"),
        ("tín chỉ cácbon", "tín chỉ cácbon"),
        ("nghiêng", "nghiêng"),
    ],
)
def test_a_run_of_letters_is_parted_where_it_is_no_syllable(printed: str, meant: str) -> None:
    source = from_string(f"Sở Y tế {printed} zzz zzz zzz")
    assert derive(source).chars == f"Sở Y tế {meant} zzz zzz zzz"


def test_names_and_dates_that_ran_together_are_read_and_quoted_as_printed() -> None:
    (task,) = read_source(from_string(LETTER)).tasks
    assert (task.leads, [one.due for one in task.deadlines]) == (("Bộ Tài chính",), ["2026-04-29"])
    assert task.coordinators == ("Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",)
    assert task.text in LETTER
