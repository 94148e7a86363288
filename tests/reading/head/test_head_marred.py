"""Heads that are marred or partly lost: misread letters, stamps before the kind, no own number."""

import pytest

from tests.reading.head.directives import head_of

BODY = "\n\nI. MỤC ĐÍCH\n\n1. Rà soát các chợ nông thôn.\n"


@pytest.mark.parametrize(
    ("chars", "title"),
    [
        (
            (
                "SỞ Y TẾ\n\nSố: 12/SYT-NVY V/v rà soát vắc xin\n\nKính"
                " gửi: Các Trạm Y tế\n\nSở Y tế đề nghị báo cáo.\n"
            ),
            "rà soát vắc xin",
        ),
        (
            (
                "SỞ Y TẾ\nSố: 2/SYT-NV\n\nV/v rà soát vắc xin\n\nTRƯỜNG ĐẠI HỌC A\n\nĐẾN Số: 19\n\n"
                "Chuyển: ...\n\nKính gửi: Các Trạm\n\nSở Y tế đề nghị báo cáo.\n"
            ),
            "rà soát vắc xin",
        ),
        (
            (
                "VĂN PHÒNG\nSố 2-CV/VPT\n\nV/v góp ý báo cáo.\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n"
                "Lai Châu, ngày 2 tháng 3 năm 2026\n\nKính gửi: Sở Y tế\n"
            ),
            "góp ý báo cáo",
        ),
        (
            "Nộp sổ tiêm chủng năm 2026\n\nKính gửi: Các Trạm Y tế\n\nSở Y tế yêu cầu gửi sổ.\n",
            "Nộp sổ tiêm chủng năm 2026",
        ),
        (
            "Dùng sổ tiêm chủng điện tử\n\nThực hiện Công văn số 3/SYT;\n\n1. Các trạm rà soát.\n",
            "Dùng sổ tiêm chủng điện tử",
        ),
        ("Các trạm báo cáo kết quả.\n\nKính gửi: Các Trạm Y tế\n", None),
    ],
)
def test_title_is_read_where_a_letterhead_is_joined_stamped_or_left_out(
    chars: str, title: str | None
) -> None:
    document = head_of(chars).document
    assert document.title == title


def test_plan_without_a_number_has_that_of_the_decision_it_goes_with() -> None:
    chars = (
        "THỦ TƯỚNG CHÍNH PHỦ\n\nKẾ HOẠCH QUỐC GIA\n\nPhát triển chợ giai đoạn 2026 - 2030\n\n"
        "(Kèm theo Quyết định số 12/QĐ-TTg ngày 05 tháng 5 năm 2026 của Thủ tướng Chính phủ)"
    )
    document = head_of(chars + BODY).document
    assert (document.kind, document.number, document.date, document.title) == (
        "KH",
        "12/QĐ-TTg",
        "2026-05-05",
        "Phát triển chợ giai đoạn 2026 - 2030",
    )


def test_own_number_goes_before_that_of_the_decision() -> None:
    chars = (
        "Số: 15/KH-UBND\n\nKẾ HOẠCH\n\nPhát triển chợ nông thôn\n\n"
        "(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/5/2026 của Ủy ban nhân dân tỉnh)"
    )
    document = head_of(chars + BODY).document
    assert (document.number, document.date) == ("15/KH-UBND", None)


def test_qualifier_of_the_kind_in_capitals_is_kept_before_capitals() -> None:
    document = head_of(f"KẾ HOẠCH TRIỂN KHAI\n\nCHIẾN LƯỢC PHÁT TRIỂN CHỢ{BODY}").document
    assert document.title == "TRIỂN KHAI CHIẾN LƯỢC PHÁT TRIỂN CHỢ"


def test_stamp_of_arrival_before_the_kind_does_not_hide_the_head() -> None:
    chars = (
        "CHÍNH PHỦ\n\nSẼ: 19/2026NQ-CP Hà Nội, ngày 29 tháng 4 năm 2026\n\n"
        "ĐẾN 4)5.2026. NGHỊ QUYẾT\n\nVề phát triển chợ nông thôn"
    )
    document = head_of(chars + BODY).document
    assert (document.kind, document.number, document.date, document.issuer, document.title) == (
        "NQ",
        "19/2026NQ-CP",
        "2026-04-29",
        "Chính phủ",
        "Về phát triển chợ nông thôn",
    )


@pytest.mark.parametrize(
    ("letterhead", "issuer"),
    [
        ("BỘ XÂY DỰNG CỘNG HOÀ XÃ : HỦ NGHĨA VIỆT NAM", "Bộ Xây dựng"),
        (
            "BAN CHẤP HÀNH TRUNG ƯƠNG ĐÁNG CỘNG SẢN VIỆT NAM",
            "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam",
        ),
    ],
)
def test_misread_motto_is_no_part_of_the_issuer(letterhead: str, issuer: str) -> None:
    chars = f"{letterhead}\n\nSố: 15-KH/TW\n\nKẾ HOẠCH\n\nPhát triển chợ nông thôn{BODY}"
    assert head_of(chars).document.issuer == issuer


@pytest.mark.parametrize(
    ("letterhead", "title", "issuer"),
    [
        ("BAN CHẤP HÀNH TRUNG ƯƠNG", "CỦA BỘ CHÍNH TRỊ VỀ PHÁT TRIỂN CHỢ", "Bộ Chính trị"),
        ("BAN CHẤP HÀNH TRUNG ƯƠNG", "của Ban Bí thư về phát triển chợ", "Ban Bí thư"),
        ("BAN CHẤP HÀNH TRUNG ƯƠNG\nĐẢNG ĐOÀN QUỐC HỘI", "Về chợ", "Đảng đoàn Quốc hội"),
        ("BỘ CÔNG THƯƠNG", "Về chợ", "Bộ Công Thương"),
    ],
)
def test_issuer_is_the_body_that_speaks(letterhead: str, title: str, issuer: str) -> None:
    chars = f"{letterhead}\n\nSố: 15-NQ/TW\n\nNGHỊ QUYẾT\n\n{title}{BODY}"
    assert head_of(chars).document.issuer == issuer


def test_misread_list_of_recipients_is_followed_by_the_signer() -> None:
    chars = (
        f"Số 34-KH/TU\n\nKẾ HOẠCH\n\nPhát triển chợ nông thôn{BODY}\n"
        "Nơi nhân: T/M BAN THƯỜNG VỤ\n- Các đảng ủy,\n- Lưu Văn phòng.\n\nHoàng Giang\n"
    )
    assert head_of(chars).document.signer == "Hoàng Giang"


@pytest.mark.parametrize(
    ("number", "signed"),
    [("12/CT-TTg", ("2026-05-05", "Nguyễn Văn Bình")), ("13/CT-TTg", (None, None))],
)
def test_introduction_of_a_full_text_tells_who_signed_it_and_when(
    number: str, signed: tuple[str | None, str | None]
) -> None:
    chars = (
        f"Chỉ thị số {number}\n\nThủ tướng Nguyễn Văn Bình đã ký ban hành Chỉ thị số 12/CT-TTg"
        f" (ngày 05/5/2026) về phát triển chợ nông thôn.{BODY}"
    )
    document = head_of(chars).document
    assert (document.number, (document.date, document.signer)) == (number, signed)


@pytest.mark.parametrize(
    ("preamble", "bases"),
    [
        (
            "Ngày 20/5/2026, Chính phủ đã ban hành Nghị định số 18/2026/NĐ-CP. Bộ thông báo:",
            ("18/2026/NĐ-CP",),
        ),
        (
            "Bộ Xây dựng ban hành Thông tư số 15/2026/TT-BXD sửa đổi Thông tư số 8/2025/TT-BXD.",
            ("15/2026/TT-BXD",),
        ),
        (
            "Căn cứ Luật Giá số 64/2023/QH1 3 được sửa đổi, bố sung bởi Luật số 87/2025/QH15;",
            ("64/2023/QH13", "87/2025/QH15"),
        ),
    ],
)
def test_decrees_told_and_numbers_misread_are_bases(preamble: str, bases: tuple[str, ...]) -> None:
    chars = f"KẾ HOẠCH\n\nPhát triển chợ nông thôn\n\n{preamble}{BODY}"
    assert head_of(chars).document.bases == bases
