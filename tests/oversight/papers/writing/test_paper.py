import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Docx
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from sauro.oversight.papers.form import Column, Paper, Paragraph, Signature, Table
from sauro.oversight.papers.writing.paper import to_docx
from tests.oversight.papers.sample_papers import (
    OFFICE,
    SAMPLES,
    circular,
    letter_to_one,
    report,
    slip,
)

TWIPS = 635
ROOM = "\u00a0" * 6


def opened(paper: Paper) -> Docx:
    return Document(BytesIO(to_docx(paper)))


def texts(docx: Docx, table: int, row: int, cell: int) -> list[str]:
    return [one.text for one in docx.tables[table].cell(row, cell).paragraphs if one.text]


@pytest.mark.parametrize("name", SAMPLES)
def test_a_paper_is_the_same_byte_for_byte(name: str) -> None:
    assert to_docx(SAMPLES[name]()) == to_docx(SAMPLES[name]())


def test_the_file_says_the_day_of_the_paper_alone() -> None:
    content = to_docx(report())
    properties = Document(BytesIO(content)).core_properties
    made = datetime(2026, 6, 3, 12, tzinfo=UTC)
    assert (properties.created, properties.modified) == (made, made)
    with zipfile.ZipFile(BytesIO(content)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_letterhead_stands_beside_the_motto() -> None:
    docx = opened(letter_to_one())
    assert texts(docx, 0, 0, 0) == ["UBND TỈNH LAI CHÂU", "SỞ TÀI CHÍNH"]
    assert texts(docx, 0, 0, 1) == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ]
    assert texts(docx, 0, 1, 0) == [
        "Số: 07/STC-TH",
        "V/v đôn đốc thực hiện nhiệm vụ",
        "do Ủy ban nhân dân tỉnh giao",
    ]
    assert texts(docx, 0, 1, 1) == ["Lai Châu, ngày 04 tháng 6 năm 2026"]


def test_lines_are_ruled_below_issuer_and_motto() -> None:
    docx = opened(report())
    borders = [
        paragraph._p.find(qn("w:pPr")).find(qn("w:pBdr")) is not None
        for cell in docx.tables[0].rows[0].cells
        for paragraph in cell.paragraphs
    ]
    assert borders == [False, False, True, False, False, True]


def test_title_addressee_and_end_of_a_report() -> None:
    lines = [one.text for one in opened(report()).paragraphs if one.text]
    assert lines[:3] == [
        "BÁO CÁO",
        "Tình hình thực hiện nhiệm vụ tháng\u00a05 năm\u00a02026",
        "Kính gửi: Ủy ban nhân dân tỉnh Lai Châu",
    ]
    ends = [line for line in lines if line.endswith("./.")]
    assert ends == ["Sở Tài chính kính báo cáo Ủy ban nhân dân tỉnh Lai Châu xem xét, chỉ đạo./."]


def test_bases_are_listed_in_italics() -> None:
    paper = replace(report(), bases=("Căn cứ Luật A", "Theo đề nghị của B;"))
    based = [one for one in opened(paper).paragraphs if one.text.startswith(("Căn cứ", "Theo"))]
    assert [one.text for one in based] == ["Căn cứ Luật A;", "Theo đề nghị của B."]
    assert [one.runs[0].italic for one in based] == [True, True]


def test_signature_of_three_lines_stands_beside_recipients() -> None:
    docx = opened(replace(report(), signatures=(OFFICE.signature,)))
    closing = docx.tables[-6]
    left, right = ([one.text for one in cell.paragraphs] for cell in closing.rows[0].cells)
    assert left == [
        "Nơi nhận:",
        "- Như trên;",
        "- Chủ tịch, các Phó Chủ tịch UBND tỉnh (b/c);",
        "- Văn phòng UBND tỉnh (p/h);",
        "- Lãnh đạo Sở;",
        "- Lưu: VT, TH.",
    ]
    assert right == ["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Lê Thị Hoa"]


def test_two_signatures_stand_side_by_side() -> None:
    docx = opened(slip())
    assert [cell.text for cell in docx.tables[-1].rows[0].cells] == [
        "CHÁNH VĂN PHÒNG\nTrần Minh Đức",
        "CHUYÊN VIÊN THAM MƯU\nLò Thị Mai",
    ]


def test_annexes_are_landscape_sections_numbered_from_one() -> None:
    first, *annexes = opened(report()).sections
    assert (first.page_width, first.page_height) == (TWIPS * 11906, TWIPS * 16838)
    assert first._sectPr.find(qn("w:pgNumType")) is None
    assert len(annexes) == 5
    for section in annexes:
        assert section.orientation == WD_ORIENT.LANDSCAPE
        (numbers,) = section._sectPr.findall(qn("w:pgNumType"))
        assert numbers.get(qn("w:start")) == "1"
        assert section.header.is_linked_to_previous
        assert section.different_first_page_header_footer


def test_annex_names_its_paper() -> None:
    lines = [one.text for one in opened(report()).paragraphs]
    at = lines.index("Phụ lục II")
    assert lines[at : at + 4] == [
        "Phụ lục II",
        "BIỂU 02: DANH SÁCH NHIỆM VỤ QUÁ HẠN",
        f"(Kèm theo Báo cáo số {ROOM}/BC-STC ngày{ROOM}tháng{ROOM}năm 2026 của Sở Tài chính)",
        "(Số liệu tính đến hết ngày 31/5/2026)",
    ]


def test_heads_of_tables_are_repeated_and_grouped() -> None:
    table = opened(report()).tables[-5]
    repeated = [
        row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows
    ]
    assert repeated[:4] == [True, True, True, False]
    upper = [cell.text for cell in table.rows[0].cells]
    assert upper[3:14] == ["Đã hoàn thành"] * 4 + ["Chưa hoàn thành"] * 7
    assert [cell.text for cell in table.rows[2].cells][:3] == ["(1)", "(2)", "(3)=(4)+(8)"]


def test_a_row_of_one_text_goes_across() -> None:
    table = Table((Column("TT", 10), Column("Việc", 90)), (("I. Nhóm",), ("1", "Một\nHai")))
    paper = replace(circular(), body=(table,), signatures=(Signature(("Giám đốc",)),))
    docx = opened(paper)
    written = docx.tables[1]
    assert [cell.text for cell in written.rows[1].cells] == ["I. Nhóm", "I. Nhóm"]
    assert [one.text for one in written.cell(2, 1).paragraphs] == ["Một", "Hai"]
    assert [one.text for one in docx.paragraphs if "./." in one.text] == ["./."]


def test_words_that_no_file_can_hold_are_left_out() -> None:
    paper = replace(circular(), body=(Paragraph("Một <b> & \x07hai\ufffe"),))
    assert [one.text for one in opened(paper).paragraphs if "Một" in one.text] == [
        "Một <b> & hai./."
    ]
