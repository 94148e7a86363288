import pytest

from tests.reading.head.directives import (
    BARRED,
    CONG_DIEN,
    CONG_VAN,
    LAI_CHAU,
    QUYET_DINH,
    head_of,
    text_of,
)


@pytest.mark.parametrize(
    ("chars", "bases"),
    [
        (LAI_CHAU, ("130/TB-VPCP", "01-TB/BCĐ", "02-QĐ/BCĐ")),
        (CONG_DIEN, ("99-TB/TW", "213-KL/TW", "380/NQ-CP")),
        (CONG_VAN, ("282/TTg-TKBT",)),
        (BARRED, ("91-CT/TW", "164-KH/TU")),
        (QUYET_DINH, ()),
    ],
)
def test_bases_are_the_documents_cited_as_ground(chars: str, bases: tuple[str, ...]) -> None:
    assert head_of(chars).document.bases == bases


def bases_of(preamble: str) -> tuple[str, ...]:
    chars = f"KẾ HOẠCH\n\nPhòng, chống thiên tai\n\n{preamble}\n\nI. MỤC ĐÍCH\n"
    return head_of(chars).document.bases


def test_document_in_the_title_of_a_basis_is_no_basis() -> None:
    preamble = (
        "Căn cứ Quyết định số 178/QĐ-TTg ngày 28 tháng 01 năm 2016 của Thủ tướng Chính phủ về ban"
        " hành Kế hoạch triển khai Thông báo kết luận số 196-TB/TW ngày 16 tháng 3 năm 2015;"
    )
    assert bases_of(preamble) == ("178/QĐ-TTg",)


def test_documents_side_by_side_are_bases() -> None:
    preamble = (
        "Xét đề nghị của Bộ trưởng Bộ Tài chính tại Tờ trình số 843/TTr-BTC ngày 17 tháng 11 năm"
        " 2025 và Báo cáo số 660/BC-BTC ngày 20 tháng 11 năm 2025 về dự thảo Nghị quyết sửa đổi"
        " Nghị quyết số 136/2024/QH15 ngày 26 tháng 6 năm 2024 của Quốc hội;"
    )
    assert bases_of(preamble) == ("843/TTr-BTC", "660/BC-BTC")


def test_document_after_the_short_form_of_another_is_a_basis() -> None:
    chars = (
        "Phó Thủ tướng đã chủ trì cuộc họp về thực hiện Nghị quyết số 66-NQ/TW ngày 30/4/2025 của"
        " Bộ Chính trị về đổi mới thi hành pháp luật (sau đây gọi là Nghị quyết số 66-NQ/TW) và"
        " Nghị quyết số 140/NQ-CP ngày 17/5/2025 của Chính phủ thực hiện Nghị quyết số 66-NQ/TW."
        " Phó Thủ tướng kết luận như sau:\n1. Các bộ rà soát."
    )
    assert bases_of(chars) == ("66-NQ/TW", "140/NQ-CP")


def test_amending_document_in_brackets_is_a_basis() -> None:
    preamble = (
        "Căn cứ Quyết định số 650/QĐ-LĐTBXH ngày 21 tháng 7 năm 2022 của Bộ trưởng Bộ Lao động -"
        " Thương binh và Xã hội (được điều chỉnh bổ sung bởi Quyết định số 128/QĐ-LĐTBXH ngày 17"
        " tháng 3 năm 2023);"
    )
    assert bases_of(preamble) == ("650/QĐ-LĐTBXH", "128/QĐ-LĐTBXH")


def test_document_in_quotation_marks_is_no_basis() -> None:
    preamble = (
        "Căn cứ Quyết định 1229/QĐ-UBND ngày 28/02/2025 của UBND Thành phố phê duyệt “Chiến lược"
        " dữ liệu triển khai thực hiện Quyết định số 142/QĐ-TTg ngày 02/02/2024”;"
    )
    assert bases_of(preamble) == ("1229/QĐ-UBND",)


def test_document_told_of_in_passing_is_no_basis() -> None:
    preamble = (
        "Ngày 22/10/2025, tại Thông báo số 569/TB-VPCP của Văn phòng Chính phủ, Phó Thủ tướng"
        " Thường trực Chính phủ giao các Bộ rà soát."
    )
    assert bases_of(preamble) == ()


def test_document_issued_above_and_told_first_is_a_basis() -> None:
    chars = (
        "Kính gửi: Các sở, ban, ngành.\n\nNgày 12/6/2026, Thủ tướng Chính phủ ban hành Công điện"
        " số 999/CĐ-TTg về việc chống hạn; Chủ tịch UBND tỉnh yêu cầu:\n\n1. Sở Y tế trực.\n"
    )
    assert head_of(chars).document.bases == ("999/CĐ-TTg",)


def test_section_of_legal_grounds_gives_bases() -> None:
    chars = (
        "PHƯƠNG ÁN\n\nỨng phó thiên tai\n\nI. CĂN CỨ PHÁP LÝ\n\n- Căn cứ Nghị định số 99/2024/NĐ-CP"
        " ngày 06/5/2024 của Chính phủ;\n\n- Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024.\n\n"
        "II. NỘI DUNG\n\n1. Thực hiện Quyết định số 5/QĐ-UBND.\n"
    )
    assert head_of(chars).document.bases == ("99/2024/NĐ-CP", "12/KH-UBND")


def base_blocks(chars: str) -> list[str]:
    text = text_of(chars)
    return [text.chars[start:end] for start, end in head_of(chars).base_blocks]


def test_base_blocks_hold_bases_and_the_words_that_enact() -> None:
    assert base_blocks(QUYET_DINH) == [
        "Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;",
        "Theo đề nghị của Bộ trưởng Bộ Công an.",
        "QUYẾT ĐỊNH:",
    ]


def test_block_that_orders_someone_is_no_base_block() -> None:
    chars = (
        "Kính gửi: Các sở.\n\nThực hiện Công điện số 12/CĐ-TTg ngày 01/02/2026, Sở Tài chính đề"
        " nghị các cơ quan thực hiện một số nội dung sau:\n\n1. Báo cáo kết quả.\n"
    )
    assert base_blocks(chars) == []
    assert head_of(chars).document.bases == ("12/CĐ-TTg",)


def test_items_that_go_on_after_a_basis_are_bases() -> None:
    preamble = (
        "- Căn cứ Luật Trẻ em số 102/2016/QH13;\n\n"
        "- Kế hoạch số 88/KH-UBND ngày 02/3/2024 của Ủy ban nhân dân tỉnh;\n\n"
        "- Công văn số 999/BCA-C06 ngày 04/4/2024 của Bộ Công an,\n\n"
        "Ủy ban nhân dân huyện ban hành Kế hoạch như sau:"
    )
    assert bases_of(preamble) == ("102/2016/QH13", "88/KH-UBND", "999/BCA-C06")


def test_results_reached_are_no_ground() -> None:
    preamble = (
        "Trên cơ sở các kết quả đạt được và mục tiêu theo Nghị quyết số 21-NQ/TW,"
        " Ủy ban nhân dân huyện ban hành Kế hoạch như sau:"
    )
    assert bases_of(preamble) == ()


@pytest.mark.parametrize(
    ("preamble", "bases"),
    [
        (
            (
                "Mùa khô năm nay đến sớm.\n\nThủ tướng Chính phủ đã ban hành Công điện số 12/CĐ-TTg"
                " ngày 01/02/2026. Tuy nhiên, cháy rừng vẫn xảy ra."
            ),
            ("12/CĐ-TTg",),
        ),
        (
            (
                "Thực hiện Kết luận số 15-KL/TU ngày 01/02/2026 về phát triển nhà ở, trên cơ sở Tờ"
                " trình số 31/TTr-SXD ngày 03/02/2026 của Sở Xây dựng."
            ),
            ("15-KL/TU", "31/TTr-SXD"),
        ),
        (
            "Nhằm ngăn chặn vi phạm, đồng thời thực hiện Chỉ thị số 95/CT-TTg ngày 01/5/2025.",
            ("95/CT-TTg",),
        ),
        ("Tại Thông báo số 12/TB-VPCP, Phó Thủ tướng đã yêu cầu các bộ rà soát.", ()),
    ],
)
def test_grounds_told_in_any_paragraph_of_the_opening(
    preamble: str, bases: tuple[str, ...]
) -> None:
    assert bases_of(preamble) == bases


def test_documents_listed_below_what_announces_them_are_bases() -> None:
    preamble = (
        "Bộ Y tế đã ban hành các văn bản về tiêm chủng, cụ thể:\n\n"
        "- Quyết định số 12/QĐ-BYT ngày 02/3/2026 về vắc xin;\n\n"
        "- Công văn số 34/BYT-DP ngày 05/3/2026 về tiêm bù."
    )
    assert bases_of(preamble) == ("12/QĐ-BYT", "34/BYT-DP")
