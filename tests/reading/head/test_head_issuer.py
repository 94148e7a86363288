import pytest

from tests.reading.head.directives import head_of


def test_committee_of_the_party_is_named_with_its_place() -> None:
    chars = (
        "ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG\nTHÀNH ỦY\n*\n"
        "Số 35-KL/TU\nĐà Nẵng, ngày 14 tháng 6 năm 2024\n\nKẾT LUẬN\n"
    )
    assert head_of(chars).document.issuer == "Thành ủy Đà Nẵng"


def test_standing_body_of_a_council_is_the_issuer() -> None:
    chars = (
        "HỘI ĐỒNG NHÂN DÂN\nTỈNH LAI CHÂU\nTHƯỜNG TRỰC HĐND\n"
        "Số: 45/TTHĐND-TH\nLai Châu, ngày 14 tháng 6 năm 2024\n"
    )
    assert head_of(chars).document.issuer == "Thường trực Hội đồng nhân dân tỉnh Lai Châu"


@pytest.mark.parametrize(
    ("letterhead", "issuer"),
    [
        ("UBND TỈNH LAI CHÂU SỞ Y TẾ\nSố: 12/SYT-NV", "Sở Y tế tỉnh Lai Châu"),
        (
            "ĐẢNG BỘ TỈNH LAI CHÂU\nĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH\n*\nSố 12-CV/ĐU",
            "Đảng ủy Ủy ban nhân dân tỉnh Lai Châu",
        ),
        (
            "UBND TỈNH LAI CHÂU\nBAN QUẢN LÝ KHU KINH TẾ\nSố: 12/BQL-VP",
            "Ban Quản lý Khu kinh tế tỉnh Lai Châu",
        ),
        (
            "SỞ XÂY DỰNG\nBAN QUẢN LÝ DỰ ÁN\nSố: 12/BQL-VP",
            "Ban Quản lý dự án Sở Xây dựng",
        ),
        (
            "MTTQ VIỆT NAM TỈNH LAI CHÂU\nBAN THƯỜNG TRỰC\nSố: 12/MTTQ-BTT",
            "Ban Thường trực MTTQ Việt Nam tỉnh Lai Châu",
        ),
        ("TỈNH ỦY LAI CHÂU\nBAN TỔ CHỨC\n*\nSố 12-CV/BTCTU", "Ban Tổ chức Tỉnh ủy Lai Châu"),
    ],
)
def test_issuer_is_told_from_its_superior_and_placed_by_it(letterhead: str, issuer: str) -> None:
    chars = f"{letterhead}\nV/v rà soát\n\nKính gửi: Các đơn vị\n\n1. Các đơn vị rà soát.\n"
    assert head_of(chars).document.issuer == issuer
