from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook

from sauro.reading.output.phrases import NO_TASK
from sauro.reading.output.xlsx import to_xlsx
from sauro.reading.result import Reading, Warning
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


def opened(given: Reading) -> Workbook:
    return load_workbook(BytesIO(to_xlsx(given, MADE)))


def test_tasks_stand_row_by_row() -> None:
    sheet = opened(reading())["Nhiệm vụ"]
    values = [[cell if cell != "" else None for cell in row] for row in sheet.values]
    assert [row[0] for row in values[:4]] == [
        "BẢNG TRÍCH NHIỆM VỤ PHỤC VỤ THEO DÕI",
        "(Kế hoạch số 2233/KH-UBND ngày 30 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Lai Châu)",
        "Triển khai, thực hiện Thông báo số 130/TB-VPCP",
        "Bảng do hệ thống đề xuất, chờ người có trách nhiệm xác nhận.",
    ]
    assert values[4:] == [
        [
            "TT",
            "Nhiệm vụ",
            "Chủ trì",
            "Phối hợp",
            "Thời hạn",
            "Ngày đến hạn",
            "Sản phẩm",
            "Trích dẫn",
            "Cần xác nhận",
        ],
        [
            1,
            BOARD,
            "Sở Xây dựng\n(theo mục trên)",
            "Các sở, ngành có liên quan\n(theo mục trên)",
            "Chưa xác định thời hạn",
            None,
            "Ban Chỉ đạo và Tổ giúp việc chuyên trách",
            "II.1.a, dòng 31\n“Thành lập Ban Chỉ đạo và … thi công, thực hiện dự án.”",
            None,
        ],
        [
            2,
            HEALTH,
            "Sở Tài chính",
            "Sở Y tế",
            "Chưa xác định thời hạn",
            None,
            "Chưa nêu sản phẩm",
            "II.4.b, dòng 103\n“Sở Tài chính phối hợp với … hạn giai đoạn 2026 - 2030.”",
            "Chủ trì: Câu chỉ nói “phối hợp”; chủ ngữ được đề xuất là cơ quan chủ trì",
        ],
        [
            3,
            "Báo cáo Ủy ban nhân dân tỉnh tiến độ thực hiện vào thứ 2 hằng tuần",
            "Chưa nêu cơ quan chủ trì",
            None,
            "thứ 2 hằng tuần (định kỳ hằng tuần, thứ Hai; theo mục trên)",
            None,
            "Chưa nêu sản phẩm",
            "II.3.a, dòng 75\n“báo cáo Ủy ban nhân dân … hiện vào thứ 2 hằng tuần”",
            None,
        ],
        [
            4,
            REPORT_SHOWN,
            "Các sở, ban, ngành tỉnh;\nUBND các xã, phường",
            None,
            "trước ngày 10/4/2026 (chậm nhất ngày 09/4/2026)",
            datetime(2026, 4, 9),
            "Kế hoạch thực hiện\nBáo cáo kết quả",
            REPORT_CITED,
            None,
        ],
    ]


def test_day_is_a_date_cell_shown_day_first() -> None:
    cell = opened(reading())["Nhiệm vụ"]["F9"]
    assert (cell.is_date, cell.number_format) == (True, "dd/mm/yyyy")


def test_sheet_is_ready_to_print() -> None:
    sheet = opened(reading())["Nhiệm vụ"]
    assert sheet.freeze_panes == "C6"
    assert sheet.auto_filter.ref == "A5:I9"
    assert sheet.print_title_rows == "$5:$5"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight) == (True, 0)
    assert {cell.font.name for row in sheet["A5:I9"] for cell in row} == {"Times New Roman"}
    assert {cell.alignment.wrap_text for row in sheet["A5:I9"] for cell in row} == {True}


def test_long_rows_are_high_enough_to_be_read() -> None:
    sheet = opened(reading())["Nhiệm vụ"]
    assert [sheet.row_dimensions[number].height for number in range(6, 10)] == [
        98.25,
        81.75,
        81.75,
        98.25,
    ]


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t="])
def test_text_is_never_taken_for_a_formula(first: str) -> None:
    wild = replace(
        TASKS[0], leads=(first + 'cmd|" /C calc"!A0',), findings=(), products=(first + "1+1",)
    )
    sheet = opened(reading(tasks=(wild,)))["Nhiệm vụ"]
    stripped = first.strip()
    assert sheet["C6"].value == stripped + 'cmd|" /C calc"!A0'
    assert sheet["G6"].value == stripped + "1+1"
    assert {sheet["C6"].data_type, sheet["G6"].data_type} == {"s"}
    assert (sheet["C6"].quotePrefix, sheet["G6"].quotePrefix) == (True, True)


def test_links_stay_text() -> None:
    wild = replace(TASKS[0], product=None, products=("https://laichau.gov.vn/bieu-mau",))
    cell = opened(reading(tasks=(wild,)))["Nhiệm vụ"]["G6"]
    assert (cell.value, cell.hyperlink) == ("Https://laichau.gov.vn/bieu-mau", None)


def test_what_no_file_can_hold_is_left_out_and_the_longest_is_cut() -> None:
    wild = replace(TASKS[0], shown="Rà\x00 soát\x0b " + "x" * 40_000)
    value = opened(reading(tasks=(wild,)))["Nhiệm vụ"]["B6"].value
    assert value == "Rà soát " + "x" * 31_992 + " … (còn tiếp trong văn bản)"


def test_second_sheet_tells_of_the_document() -> None:
    sheet = opened(reading())["Thông tin văn bản"]
    facts = [(name, value) for name, value in sheet.values if name]
    assert facts == [
        ("Văn bản", None),
        ("Loại văn bản", "Kế hoạch"),
        ("Số, ký hiệu", "2233/KH-UBND"),
        ("Ngày ban hành", "30/3/2026"),
        ("Địa danh", "Lai Châu"),
        ("Cơ quan ban hành", "Ủy ban nhân dân tỉnh Lai Châu"),
        ("Trích yếu", "Triển khai, thực hiện Thông báo số 130/TB-VPCP"),
        ("Cơ quan, người giao", "Ủy ban nhân dân tỉnh Lai Châu"),
        ("Người ký", "TM. (thay mặt), Chủ tịch Hà Quang Trung"),
        ("Căn cứ", "130/TB-VPCP; 01-TB/BCĐ"),
        ("Nơi nhận", "VP UBND tỉnh: V, C (đôn đốc)"),
        ("Cơ quan theo dõi, đôn đốc", "Sở Tài chính"),
        ("Nơi gửi báo cáo", "qua Sở Tài chính"),
        ("Biểu kèm theo", "Thiếu biểu kèm theo"),
        ("Số liệu", None),
        ("Nhiệm vụ", "4"),
        ("Có thời hạn", "2/4 (50%)"),
        ("Có sản phẩm", "2/4 (50%)"),
        ("Cần xác nhận", "1/4 (25%)"),
        ("Đủ 6 rõ", "25%"),
        ("Nội dung chưa phân loại được", "77%"),
        ("Cần lưu ý", None),
        ("1", "Thiếu biểu kèm theo: văn bản nhắc đến biểu nhưng không có"),
        ("Câu hỏi cho cơ quan soạn thảo", None),
        ("1", "Nhiệm vụ II.1.a chưa có thời hạn: khi nào phải xong?"),
        ("Nguồn", None),
        ("Tệp nguồn", "lai-chau-2233-kh.txt"),
        ("Cách đọc", "text"),
        ("Chất lượng chữ", "99%"),
        ("Phiên bản bộ quy tắc", "0123456789ab"),
    ]


def test_warnings_are_numbered() -> None:
    given = reading(warnings=(Warning("a", "Một"), Warning("b", "Hai")), questions=())
    sheet = opened(given)["Thông tin văn bản"]
    facts = [(name, value or "") for name, value in sheet.values if name]
    assert facts[-10:-4] == [
        ("Cần lưu ý", ""),
        ("1", "Một"),
        ("2", "Hai"),
        ("Câu hỏi cho cơ quan soạn thảo", ""),
        ("Không có", ""),
        ("Nguồn", ""),
    ]


def test_reading_of_nothing_says_so_below_the_header() -> None:
    sheet = opened(empty())["Nhiệm vụ"]
    assert (sheet.max_row, sheet["B5"].value, sheet["A6"].value) == (6, "Nhiệm vụ", NO_TASK)
    assert {str(merged) for merged in sheet.merged_cells.ranges} == {
        "A1:I1",
        "A2:I2",
        "A3:I3",
        "A4:I4",
        "A6:I6",
    }


def test_printed_source_is_told_with_the_file() -> None:
    sheet = opened(scanned())["Thông tin văn bản"]
    facts = [f"{name}: {value}" for name, value in sheet.values if name]
    at = facts.index("Chất lượng chữ: 99%") + 1
    assert "\n".join(facts[at:-1]) == (
        "\n".join((*PRINTED[:2], PRINTED[2].removeprefix("Chữ ký số: "), PRINTED[3]))
    )


def test_properties_say_what_it_is() -> None:
    properties = opened(reading()).properties
    assert (properties.title, properties.creator, properties.created) == (
        "Bảng trích nhiệm vụ phục vụ theo dõi",
        "Sáu Rõ",
        MADE.replace(tzinfo=None),
    )
