from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

from docx import Document
from docx.document import Document as Docx
from docx.oxml.ns import qn
from docx.shared import Mm

from sauro.reading.output.docx import to_docx
from sauro.reading.output.phrases import NO_TASK
from sauro.reading.output.tally import tally
from sauro.reading.result import Reading
from tests.reading.output.readings import (
    BOARD,
    HEALTH,
    PRINTED,
    REPORT_CITED,
    REPORT_SHOWN,
    TASKS,
    empty,
    reading,
    scanned,
)

MADE = datetime(2026, 4, 1, 8, 30, tzinfo=UTC)


HEALTH_CITED = (
    "II.4.b, dòng 103\n“Sở Tài chính phối hợp với … hạn giai đoạn 2026 - 2030.”\n"
    "Cần xác nhận: Chủ trì: Câu chỉ nói “phối hợp”; chủ ngữ được đề xuất là cơ quan chủ trì"
)


def opened(given: Reading) -> Docx:
    return Document(BytesIO(to_docx(given, MADE)))


def test_tasks_stand_row_by_row() -> None:
    (table,) = opened(reading()).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm", "Trích dẫn"],
        [
            "1",
            BOARD,
            "Sở Xây dựng\n(theo mục trên)",
            "Các sở, ngành có liên quan\n(theo mục trên)",
            "Chưa xác định thời hạn",
            "Ban Chỉ đạo và Tổ giúp việc chuyên trách",
            "II.1.a, dòng 31\n“Thành lập Ban Chỉ đạo và … thi công, thực hiện dự án.”",
        ],
        [
            "2",
            HEALTH,
            "Sở Tài chính",
            "Sở Y tế",
            "Chưa xác định thời hạn",
            "Chưa nêu sản phẩm",
            HEALTH_CITED,
        ],
        [
            "3",
            "Báo cáo Ủy ban nhân dân tỉnh tiến độ thực hiện vào thứ 2 hằng tuần",
            "Chưa nêu cơ quan chủ trì",
            "",
            "thứ 2 hằng tuần (định kỳ hằng tuần, thứ Hai; theo mục trên)",
            "Chưa nêu sản phẩm",
            "II.3.a, dòng 75\n“báo cáo Ủy ban nhân dân … hiện vào thứ 2 hằng tuần”",
        ],
        [
            "4",
            REPORT_SHOWN,
            "Các sở, ban, ngành tỉnh;\nUBND các xã, phường",
            "",
            "trước ngày 10/4/2026 (chậm nhất ngày 09/4/2026)",
            "Kế hoạch thực hiện\nBáo cáo kết quả",
            REPORT_CITED,
        ],
    ]


def test_text_around_the_table_tells_of_the_document() -> None:
    assert [paragraph.text for paragraph in opened(reading()).paragraphs] == [
        "BẢNG TRÍCH NHIỆM VỤ PHỤC VỤ THEO DÕI",
        "(Kế hoạch số 2233/KH-UBND ngày 30 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Lai Châu)",
        "Triển khai, thực hiện Thông báo số 130/TB-VPCP",
        "Bảng do hệ thống đề xuất, chờ người có trách nhiệm xác nhận.",
        f"Tổng cộng: {tally(reading()).words()}.",
        "Cần lưu ý:",
        "- Thiếu biểu kèm theo: văn bản nhắc đến biểu nhưng không có",
    ]


def test_page_is_a4_landscape_with_the_margins_of_the_decree() -> None:
    (section,) = opened(reading()).sections
    page = (section.page_width, section.page_height)
    sides = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
    millimetres = [round((size or 0) / Mm(1)) for size in (*page, *sides)]
    assert millimetres == [297, 210, 30, 15, 20, 20]


def test_page_number_stands_above_all_pages_but_the_first() -> None:
    (section,) = opened(reading()).sections
    assert section.different_first_page_header_footer
    assert section.first_page_header.paragraphs[0].text == ""
    instructions = section.header._element.iter(qn("w:instrText"))
    assert [element.text for element in instructions] == ["PAGE"]


def test_table_fills_the_width_between_the_margins() -> None:
    (table,) = opened(reading()).tables
    assert round(sum(column.width or 0 for column in table.columns) / Mm(1)) == 297 - 30 - 15


def test_header_row_repeats_and_short_rows_stay_whole() -> None:
    long = replace(TASKS[0], shown=BOARD * 3)
    (table,) = opened(reading(tasks=(TASKS[0], long))).tables
    marks = [
        {name for name in ("cantSplit", "tblHeader") if row._tr.findall(f".//{qn('w:' + name)}")}
        for row in table.rows
    ]
    assert marks == [{"cantSplit", "tblHeader"}, {"cantSplit"}, set()]


def test_text_is_set_in_times_new_roman() -> None:
    document = opened(reading())
    paragraphs = [*document.paragraphs]
    for row in document.tables[0].rows:
        paragraphs += [paragraph for cell in row.cells for paragraph in cell.paragraphs]
    styles = {style.name: style for style in (one.style for one in paragraphs) if style}
    assert list(styles) == ["Normal", "Ô bảng"]
    assert styles["Normal"].font.name == "Times New Roman"
    assert styles["Ô bảng"].base_style == styles["Normal"]
    assert {run.font.name for paragraph in paragraphs for run in paragraph.runs} == {None}


def test_what_no_file_can_hold_is_left_out() -> None:
    wild = replace(TASKS[0], shown="Rà\x00 soát\ud800 \x0bkhẩn")
    (table,) = opened(reading(tasks=(wild,))).tables
    assert table.rows[1].cells[1].text == "Rà soát khẩn"


def test_reading_of_nothing_says_so_below_the_header() -> None:
    (table,) = opened(empty()).tables
    header, none = table.rows
    assert [cell.text for cell in header.cells] == [
        "TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm", "Trích dẫn",
    ]  # fmt: skip
    assert {cell.text for cell in none.cells} == {NO_TASK}
    assert [paragraph.text for paragraph in opened(empty()).paragraphs][-1] == (
        f"Tổng cộng: {tally(empty()).words()}."
    )


def test_printed_source_is_told_after_the_counts() -> None:
    told = [paragraph.text for paragraph in opened(scanned()).paragraphs]
    at = told.index(f"Tổng cộng: {tally(reading()).words()}.") + 1
    assert told[at : at + 5] == [*PRINTED, "Cần lưu ý:"]


def test_properties_say_what_it_is() -> None:
    properties = opened(reading()).core_properties
    assert (properties.title, properties.author, properties.created) == (
        "Bảng trích nhiệm vụ phục vụ theo dõi",
        "Sáu Rõ",
        MADE,
    )
