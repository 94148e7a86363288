import pytest

from sauro.reading.head import citations_in
from sauro.reading.result import Citation


def cited(chars: str) -> list[tuple[str, str | None, str | None, str]]:
    return [
        (one.number, one.date, one.issuer, chars[one.start : one.end])
        for one in citations_in(chars, 0, len(chars))
    ]


def test_citation_spans_kind_number_date_and_issuer() -> None:
    chars = (
        "thực hiện Thông báo số 130/TB-VPCP ngày 17/3/2026 của Văn phòng Chính phủ kết luận của"
        " Thường trực Chính phủ"
    )
    assert cited(chars) == [
        (
            "130/TB-VPCP",
            "2026-03-17",
            "Văn phòng Chính phủ",
            "Thông báo số 130/TB-VPCP ngày 17/3/2026 của Văn phòng Chính phủ",
        )
    ]


@pytest.mark.parametrize(
    ("chars", "number"),
    [
        ("Thông báo số 01-TB/BCĐ ngày 20/3/2026", "01-TB/BCĐ"),
        ("Nghị quyết số 202/2025/QH15 của Quốc hội", "202/2025/QH15"),
        ("Công văn số 8935/BNV-CTTN&BĐG ngày 03/10/2025", "8935/BNV-CTTN&BĐG"),
        ("Kế hoạch số 186/KH- UBND ngày 17/9/2024", "186/KH-UBND"),
        ("văn bản số 16495/B\u0422\u0421-PTHT ngày 22/10/2025", "16495/BTC-PTHT"),
        ("Công văn số 1234 /SNNMT-KS", "1234/SNNMT-KS"),
        ("Quyết định 112/2004/QĐ-TTg của Thủ tướng", "112/2004/QĐ-TTg"),
        ("thông báo số 130/tb-vpcp", "130/tb-vpcp"),
    ],
)
def test_citation_number_is_as_printed_without_spaces(chars: str, number: str) -> None:
    assert [one.number for one in citations_in(chars, 0, len(chars))] == [number]


def test_citations_of_a_list_are_all_found() -> None:
    chars = (
        "các văn bản số: 10894/VPCP-CN ngày 8/11/2025, 8563/VPCP-CN ngày 12/9/2025 của Văn phòng"
        " Chính phủ"
    )
    assert [(one.number, one.date) for one in citations_in(chars, 0, len(chars))] == [
        ("10894/VPCP-CN", "2025-11-08"),
        ("8563/VPCP-CN", "2025-09-12"),
    ]


@pytest.mark.parametrize(
    "chars",
    [
        "phân loại 616/898 dự án của 25 địa phương",
        "đường ĐT.770B của Dự án thành phần 2",
        "ngày 16/11/2025 tại khu vực từ Quảng Trị",
        "QCVN 99:2020/BTTTT về thiết bị",
    ],
)
def test_number_of_other_things_is_no_citation(chars: str) -> None:
    assert citations_in(chars, 0, len(chars)) == []


def test_date_no_calendar_has_is_left_out() -> None:
    chars = "Quyết định số 5/QĐ-UBND ngày 31/02/2025"
    assert citations_in(chars, 0, len(chars)) == [Citation("5/QĐ-UBND", None, None, 0, len(chars))]


def test_citations_keep_to_the_stretch_asked_for() -> None:
    chars = "Quyết định số 5/QĐ-UBND; Quyết định số 6/QĐ-UBND"
    assert [one.number for one in citations_in(chars, 25, len(chars))] == ["6/QĐ-UBND"]
