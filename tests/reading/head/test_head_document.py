import unicodedata

import pytest

from sauro.reading.result import Document
from tests.reading.head.directives import (
    BARRED,
    CONG_DIEN,
    CONG_VAN,
    LAI_CHAU,
    QUANG_NGAI,
    QUYET_DINH,
    RUN_TOGETHER,
    head_of,
)


def identity(document: Document) -> tuple[str | None, ...]:
    return document.kind, document.number, document.date, document.issuer, document.signer


def test_name_of_the_issuer_that_begins_like_a_section_is_no_section() -> None:
    chars = (
        "UBND TỈNH SƠN LA\nBAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH\nMỤC TIÊU QUỐC GIA\n\n"
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 46/TB-BCĐ\n\n"
        "Sơn La, ngày 19 tháng 8 năm 2024\n\nTHÔNG BÁO\nKết luận cuộc họp\n\n1. Sở Y tế rà soát."
    )
    assert identity(head_of(chars).document)[:3] == ("TB", "46/TB-BCĐ", "2024-08-19")


@pytest.mark.parametrize(
    ("chars", "expected"),
    [
        (
            LAI_CHAU,
            (
                "KH",
                "2233/KH-UBND",
                "2026-03-30",
                "Ủy ban nhân dân tỉnh Lai Châu",
                "Hà Quang Trung",
            ),
        ),
        (
            QUANG_NGAI,
            (
                "TB",
                "565/TB-UBND",
                "2024-11-15",
                "Ủy ban nhân dân tỉnh Quảng Ngãi",
                "Phùng Tô Long",
            ),
        ),
        (
            CONG_DIEN,
            ("CĐ", "234/CĐ-TTg", "2025-11-30", "Thủ tướng Chính phủ", "Phạm Minh Chính"),
        ),
        (
            QUYET_DINH,
            ("QĐ", "2623/QĐ-TTg", "2025-11-29", "Thủ tướng Chính phủ", "Phạm Minh Chính"),
        ),
        (CONG_VAN, ("CV", None, None, "Bộ Văn hóa, Thể thao và Du lịch", "Nguyễn Thanh Sơn")),
        (BARRED, ("KH", "87/KH-UBND", "2024-04-09", "Ủy ban nhân dân tỉnh Đồng Tháp", None)),
        (RUN_TOGETHER, ("CT", "99/2003/CT-TTG", "2003-05-12", None, None)),
    ],
)
def test_head_identifies_a_document(chars: str, expected: tuple[str | None, ...]) -> None:
    assert identity(head_of(chars).document) == expected


def test_head_reads_decomposed_letters_alike() -> None:
    composed = head_of(LAI_CHAU).document
    decomposed = head_of(unicodedata.normalize("NFD", LAI_CHAU)).document
    assert identity(decomposed) == identity(composed)
    assert decomposed.bases == composed.bases


def test_head_of_nothing_is_empty() -> None:
    assert head_of("").document == Document()


def test_number_left_blank_in_a_draft_is_absent_but_tells_the_kind() -> None:
    document = head_of(
        "Số:       /CT-UBND\n\nV/v tăng cường quản lý\n\nKính gửi: Sở Y tế\n"
    ).document
    assert (document.kind, document.number) == ("CT", None)


@pytest.mark.parametrize(
    ("closing", "kind"),
    [("Trên đây là báo cáo kết quả kiểm tra.", "BC"), ("Trên đây là ý kiến của Sở Y tế.", "CV")],
)
def test_what_is_sent_and_calls_itself_a_report_is_no_letter(closing: str, kind: str) -> None:
    document = head_of(
        f"Kính gửi: Ủy ban nhân dân tỉnh\n\nSở Y tế có ý kiến.\n\n{closing}\n"
    ).document
    assert document.kind == kind


def test_number_with_line_break_is_written_whole() -> None:
    document = head_of("Số: 130/TB- VPCP\n\nHà Nội, ngày 17 tháng 3 năm 2026\n").document
    assert (document.kind, document.number, document.issuer) == (
        "TB",
        "130/TB-VPCP",
        "Văn phòng Chính phủ",
    )


def test_number_with_the_letter_eth_is_written_with_d() -> None:
    document = head_of("Số: 12/Q\u00d0-UBND\n\nQUYẾT \u00d0ỊNH\n").document
    assert (document.kind, document.number) == ("QĐ", "12/QĐ-UBND")


def test_date_of_a_cited_document_is_not_the_date() -> None:
    chars = "KẾ HOẠCH\n\nThực hiện Thông báo số 130/TB-VPCP ngày 17/3/2026\n\nI. MỤC ĐÍCH\n"
    assert head_of(chars).document.date is None


def test_kind_whose_marks_a_scan_lost_is_still_read() -> None:
    chars = "Số: 2ƒ /CT-UBND Quảng Ngãi, ngày 2# thángØŸ năm 2021\nCHÍ THỊ\n"
    document = head_of(chars + "Về việc triển khai sử dụng hóa đơn điện tử\n").document
    assert (document.kind, document.number, document.date, document.title) == (
        "CT",
        None,
        None,
        "Về việc triển khai sử dụng hóa đơn điện tử",
    )


def test_kind_lost_at_the_top_is_read_from_the_closing() -> None:
    chars = (
        "1. Sở Y tế báo cáo kết quả.\n\nTrên đây là Thông báo kết luận của Chủ tịch UBND tỉnh.\n"
    )
    assert head_of(chars).document.kind == "TB"


def test_kind_and_title_run_together_are_told_apart() -> None:
    chars = (
        "Thông báo kết luận của thứ trưởng nguyễn việt thắng tại hội nghị\n"
        "Hiện tại ở Việt Nam sản phẩm tôm chiếm trên 50% giá trị kim ngạch xuất khẩu của ngành.\n"
    )
    document = head_of(chars).document
    assert (document.kind, document.title) == (
        "TB",
        "kết luận của thứ trưởng nguyễn việt thắng tại hội nghị",
    )


def test_title_goes_on_in_a_second_line_with_a_capital() -> None:
    chars = QUYET_DINH.split("QUYẾT ĐỊNH", 1)[0] + (
        "QUYẾT ĐỊNH\n\nPhê duyệt Kế hoạch triển khai\n\nChiến lược phát triển đến năm 2030\n\n"
        "THỦ TƯỚNG CHÍNH PHỦ\n\nCăn cứ Luật Tổ chức Chính phủ;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành."
    )
    title = "Phê duyệt Kế hoạch triển khai Chiến lược phát triển đến năm 2030"
    assert head_of(chars).document.title == title


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Kết luận cuộc họp về tiến độ thực hiện 02", "Chương trình mục tiêu quốc gia"),
        ("Kết luận của Phó Chủ tịch tại buổi làm việc với", "Ban Quản lý khu kinh tế"),
    ],
)
def test_title_goes_on_after_a_line_that_waits_for_its_noun(first: str, second: str) -> None:
    chars = (
        f"UBND TỈNH A\nSố: 12/TB-UBND\n\nTHÔNG BÁO\n{first}\n{second}\n\nNgày 12/11/2024, họp.\n"
    )
    assert head_of(chars).document.title == f"{first} {second}"


def test_title_ends_at_a_month_before_the_body() -> None:
    title = "Kết luận phiên họp thường kỳ tháng 05"
    chars = f"UBND TỈNH A\nSố: 12/TB-UBND\n\nTHÔNG BÁO\n{title}\n\nNgày 12/11/2024 đã họp\n"
    assert head_of(chars).document.title == title


def test_date_stands_beside_a_number_that_ends_in_a_small_letter() -> None:
    chars = (
        "THỦ TƯỚNG CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Số: 99 /CT-TTg Hà Nội, ngày 04 tháng 3 năm 2030\n\nCHỈ THỊ\n\nVề việc tổng vệ sinh\n"
    )
    assert head_of(chars).document.date == "2030-03-04"


def test_title_leaves_out_the_enacting_authority() -> None:
    expected = "BAN HÀNH KẾ HOẠCH TRIỂN KHAI THI HÀNH LUẬT BẢO VỆ DỮ LIỆU CÁ NHÂN"
    assert head_of(QUYET_DINH).document.title == expected


def test_title_leaves_out_the_number_run_into_it() -> None:
    expected = (
        "VỀ VIỆC SẮP XẾP LẠI KHO LƯU TRỮ VÀ DỰ TRÙ KINH PHÍ BẢO QUẢN HỒ SƠ CỦA CÁC BỘ NĂM 2004"
    )
    assert head_of(RUN_TOGETHER).document.title == expected


def test_addressees_in_one_line_are_read_one_by_one() -> None:
    chars = (
        "UBND TỈNH LAI CHÂU\nSố: 12/UBND-NC\nV/v kết luận thanh tra\n\nKính gửi: Thanh tra tỉnh,"
        " các Sở: Xây dựng, Y tế\n\nCăn cứ Luật Thanh tra;\n1. Giao Sở Xây dựng rà soát.\n"
    )
    assert head_of(chars).document.addressees == ("Thanh tra tỉnh", "Sở Xây dựng", "Sở Y tế")


@pytest.mark.parametrize(
    "subject",
    [
        "Số: 12/UBND-NC V/v kết luận thanh tra\n",
        "Số:       /UBND-NC V/v kết luận thanh tra\nLai Châu, ngày      tháng 5 năm 2025\n",
        "Số 12 -CV/ĐU\nvề việc kết luận thanh tra\n",
    ],
)
def test_subject_of_a_letter_may_follow_its_number_or_stand_without_v_v(subject: str) -> None:
    chars = f"UBND TỈNH LAI CHÂU\n{subject}\nKính gửi: Sở Y tế\n\n1. Giao Sở Y tế rà soát.\n"
    assert head_of(chars).document.title == "kết luận thanh tra"


def test_addressee_wrapped_after_a_comma_is_one_with_its_rest() -> None:
    chars = (
        "UBND TỈNH LAI CHÂU\nSố: 12/UBND-NC\nV/v kết luận thanh tra\n\nKính gửi:\n"
        "- Các Sở: Xây dựng, Y tế,\nCông Thương;\n- Thanh tra tỉnh.\n\n"
        "UBND tỉnh nhận được báo cáo của Thanh tra tỉnh.\n1. Giao Sở Xây dựng rà soát.\n"
    )
    assert head_of(chars).document.addressees == (
        "Các Sở: Xây dựng, Y tế, Công Thương",
        "Thanh tra tỉnh",
    )


def test_addressee_wrapped_before_another_item_is_one_with_its_rest() -> None:
    chars = (
        "UBND TỈNH LAI CHÂU\nSố: 12/UBND-NC\nV/v rà soát\n\nKính gửi:\n"
        "- Các cơ quan tham mưu, giúp việc\nĐảng ủy tỉnh,\n- Thanh tra tỉnh.\n\n"
        "Căn cứ Luật Thanh tra;\n1. Giao Sở Xây dựng rà soát.\n"
    )
    assert head_of(chars).document.addressees == (
        "Các cơ quan tham mưu, giúp việc Đảng ủy tỉnh",
        "Thanh tra tỉnh",
    )


def test_addressees_are_read_one_by_one() -> None:
    first, second = head_of(CONG_DIEN).document.addressees
    assert first == (
        "Đồng chí Bí thư tỉnh ủy và Chủ tịch Ủy ban nhân dân các tỉnh, thành phố: Hà Tĩnh,"
        " Quảng Trị"
    )
    assert second == "Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ"


def test_addressees_end_where_the_first_paragraph_was_joined_to_them() -> None:
    assert head_of(CONG_VAN).document.addressees == (
        "Thủ trưởng các cơ quan tham mưu, quản lý nhà nước thuộc Bộ",
    )


def test_findings_quote_the_words_they_stand_for() -> None:
    found = {one.field: one for one in head_of(LAI_CHAU).document.findings}
    assert (found["number"].text, found["number"].rule) == ("2233/KH-UBND", "head.number.own")
    assert (found["kind"].text, found["kind"].value) == ("KẾ HOẠCH", "KH")
    assert (found["signer"].text, found["route"].text) == ("Hà Quang Trung", "Sở Tài chính")


@pytest.mark.parametrize(
    ("issuer", "number", "kind"),
    [("CỤC THUẾ", "215/CT-NV", "CV"), ("SỞ Y TẾ", "215/CT-SYT", "CT")],
)
def test_letters_of_a_number_that_are_the_issuers_own_tell_no_kind(
    issuer: str, number: str, kind: str
) -> None:
    head = f"{issuer}\n\nSố: {number}\n\nV/v hoàn thuế\n\nHà Nội, ngày 2 tháng 3 năm 2026\n\n"
    assert head_of(head + "Kính gửi: Sở Tài chính.\n\nĐề nghị rà soát.\n").document.kind == kind
