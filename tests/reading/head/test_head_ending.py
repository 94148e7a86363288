import pytest

from sauro.reading.result import Document
from tests.reading.head.directives import (
    CONG_VAN,
    LAI_CHAU,
    QUANG_NGAI,
    QUYET_DINH,
    head_of,
    text_of,
)


def authority(document: Document) -> tuple[str | None, ...]:
    return document.signer, document.capacity, document.post, document.giver


@pytest.mark.parametrize(
    ("chars", "expected"),
    [
        (LAI_CHAU, ("Hà Quang Trung", "TM", "Chủ tịch", "Ủy ban nhân dân tỉnh Lai Châu")),
        (
            QUANG_NGAI,
            (
                "Phùng Tô Long",
                "TL, KT",
                "Phó Chánh Văn phòng",
                "Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi",
            ),
        ),
        (QUYET_DINH, ("Phạm Minh Chính", None, "Thủ tướng", "Thủ tướng Chính phủ")),
        (
            CONG_VAN,
            (
                "Nguyễn Thanh Sơn",
                "TL, KT",
                "Phó Chánh Văn phòng",
                "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch",
            ),
        ),
    ],
)
def test_signature_tells_who_signs_in_whose_name(
    chars: str, expected: tuple[str | None, ...]
) -> None:
    assert authority(head_of(chars).document) == expected


@pytest.mark.parametrize(
    ("signature", "expected"),
    [
        (
            "KT. BỘ TRƯỞNG,\nCHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nTrịnh Mạnh Linh",
            ("Trịnh Mạnh Linh", "KT", "Phó Chủ nhiệm", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"),
        ),
        (
            "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC\nLê Thị Hoa",
            ("Lê Thị Hoa", "KT", "Phó Giám đốc", "Giám đốc Văn phòng Chính phủ"),
        ),
        ("T/M BỘ CHÍNH\nTRỊ\nTrần Cẩm Tú", ("Trần Cẩm Tú", "TM", None, "Bộ Chính trị")),
        (
            "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê\nThị Hoa",
            ("Lê Thị Hoa", "KT", "Phó Giám đốc", "Giám đốc Văn phòng Chính phủ"),
        ),
        (
            "Q. GIÁM ĐỐC\nĐại tá Vừ A Sính",
            ("Vừ A Sính", "Q", "Quyền Giám đốc", "Giám đốc Văn phòng Chính phủ"),
        ),
        (
            "CHỦ TỊCH\nHUỲNH QUỐC VIỆT",
            ("Huỳnh Quốc Việt", None, "Chủ tịch", "Chủ tịch Văn phòng Chính phủ"),
        ),
        (
            "- Như trên; KT. CHỦ TỊCH\n- UBND tỉnh (b/c); PHÓ CHỦ TỊCH\n- Lưu: NN. Lê Hữu An",
            ("Lê Hữu An", "KT", "Phó Chủ tịch", "Chủ tịch Văn phòng Chính phủ"),
        ),
        (
            "TUQ. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n(Đã ký)\nThS. Hoàng Thị Ngọc Ánh",
            ("Hoàng Thị Ngọc Ánh", "TUQ", "Chánh Văn phòng", "Giám đốc Văn phòng Chính phủ"),
        ),
    ],
)
def test_signature_reads_each_capacity(signature: str, expected: tuple[str | None, ...]) -> None:
    above = "VĂN PHÒNG CHÍNH PHỦ\n\nTHÔNG BÁO\n\n1. Bộ Y tế báo cáo./.\n\nNơi nhận:\n- Lưu: VT.\n"
    assert authority(head_of(above + signature).document) == expected


def test_recipients_keep_their_marks() -> None:
    recipients = head_of(LAI_CHAU).document.recipients
    assert [(one.name, one.mark) for one in recipients] == [
        ("TT. Tỉnh ủy", "b/c"),
        ("Chủ tịch, các PCT UBND tỉnh", ""),
        ("VP UBND tỉnh: V, C", "đôn đốc"),
        ("Lưu: VT, Th5", ""),
    ]


def test_recipients_on_one_line_are_told_apart() -> None:
    chars = "1. Sở Y tế báo cáo.\n\nNơi nhận: - Như trên; - UBND tỉnh (báo cáo); - Lưu: VT.\n"
    assert [(one.name, one.mark) for one in head_of(chars).document.recipients] == [
        ("Như trên", ""),
        ("UBND tỉnh", "báo cáo"),
        ("Lưu: VT", ""),
    ]


def parts(chars: str) -> tuple[str, str, str | None]:
    text, head = text_of(chars), head_of(chars)
    annex = head.annex_start
    return (
        text.chars[head.body_start :].split("\n")[0],
        text.chars[head.tail_start :].split("\n")[0],
        None if annex is None else text.chars[annex:].split("\n")[0],
    )


def test_body_begins_after_the_heading_and_the_annex_after_the_signature() -> None:
    assert parts(QUYET_DINH) == (
        "Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;",
        "Nơi nhận:",
        "KẾ HOẠCH",
    )


def test_signature_without_recipients_ends_the_body() -> None:
    body = "KẾ HOẠCH\n\nPhòng cháy\n\n1. Sở Y tế trực./.\n\n"
    assert parts(body + "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Giàng\n") == (
        "1. Sở Y tế trực./.",
        "TM. ỦY BAN NHÂN DÂN",
        None,
    )


def test_text_without_end_part_is_body_to_its_end() -> None:
    head = head_of("1. Sở Y tế trực.\n")
    assert (head.body_start, head.tail_start, head.annex_start) == (0, 16, None)


def test_annex_announced_and_absent_is_warned_of() -> None:
    head = head_of(LAI_CHAU)
    assert head.document.missing_annex
    message = (
        "Thiếu biểu kèm theo: văn bản ghi “Có biểu tổng hợp phân công nhiệm vụ cụ thể kèm theo”"
        " nhưng không có phụ lục."
    )
    assert [(one.code, one.message) for one in head.warnings] == [("missing_annex", message)]


def test_annex_that_follows_is_not_missing() -> None:
    head = head_of(LAI_CHAU + "\nPHỤ LỤC\nBIỂU TỔNG HỢP PHÂN CÔNG NHIỆM VỤ\n1. Sở Y tế trực.\n")
    assert not head.document.missing_annex
    assert not head_of(QUYET_DINH).document.missing_annex


def test_annex_of_another_document_is_not_missing() -> None:
    chars = "1. Sở Y tế rà soát (danh mục chi tiết tại Phụ lục II Nghị quyết 214/NQ-CP).\n"
    assert not head_of(chars).document.missing_annex


def test_follow_up_and_route_name_the_agency() -> None:
    document = head_of(LAI_CHAU).document
    assert (document.follow_up, document.route) == ("Sở Tài chính", "Sở Tài chính")


def test_route_is_also_where_reports_are_compiled() -> None:
    chars = (
        "1. Các sở gửi báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 16 tháng 12 năm 2025 để"
        " tổng hợp báo cáo Bộ Nội vụ.\n"
    )
    assert head_of(chars).document.route == "Sở Nội vụ"


def test_dash_in_the_name_of_who_follows_up_does_not_end_it() -> None:
    chars = "1. Sở Y tế rà soát.\n2. Giao Ban Kinh tế - Ngân sách theo dõi thực hiện Kết luận.\n"
    assert head_of(chars).document.follow_up == "Ban Kinh tế - Ngân sách"


def test_urging_builders_is_no_follow_up() -> None:
    chars = "1. Sở Xây dựng rà soát, đôn đốc các chủ đầu tư tập trung đẩy nhanh tiến độ thi công.\n"
    assert head_of(chars).document.follow_up is None
