""" "Bảng trích nhiệm vụ phục vụ theo dõi" as an XLSX workbook: the tasks, then the document."""

from collections.abc import Iterable
from datetime import datetime
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from sauro.reading.output.facts import counts, head, origin
from sauro.reading.output.heights import row_height
from sauro.reading.output.phrases import (
    NO_DEADLINE,
    NO_LEAD,
    NO_PRODUCT,
    NO_TASK,
    one_line,
    printable,
    reference,
)
from sauro.reading.output.rows import NOTE, TITLE, Row, rows
from sauro.reading.result import Reading

_COLUMNS = (
    ("TT", 5),
    ("Nhiệm vụ", 42),
    ("Chủ trì", 15),
    ("Phối hợp", 15),
    ("Thời hạn", 15),
    ("Ngày đến hạn", 11),
    ("Sản phẩm", 15),
    ("Trích dẫn", 18),
    ("Cần xác nhận", 14),
)
_FACTS = (28, 92)
_TABLE_ROW = 4
_CELL_LIMIT = 32_000
_RISKY = ("=", "+", "-", "@", "\t", "\r")
_FONT = {"font_name": "Times New Roman", "font_size": 12}
_CELL = {**_FONT, "valign": "top", "text_wrap": True}
_BOX = {**_CELL, "border": 1, "border_color": "#7F7F7F"}
_LOOKS: dict[str, dict[str, object]] = {
    "absent": {"italic": True},
    "number": {"align": "center"},
    "day": {"align": "center", "num_format": "dd/mm/yyyy"},
    "name": {"bold": True},
}


def to_xlsx(reading: Reading, made: datetime) -> bytes:
    """The workbook's bytes; ``made`` is the time of making it says in its properties."""
    file = BytesIO()
    book = Workbook(
        file,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
            "default_format_properties": _FONT,
            "default_column_width": 72,
            "default_row_height": 21,
        },
    )
    about = printable(reference(reading.document))
    book.set_properties({"title": TITLE, "subject": about, "author": "Sáu Rõ", "created": made})
    _tasks(book, reading)
    _facts(book, reading)
    book.close()
    return file.getvalue()


def _tasks(book: Workbook, reading: Reading) -> None:
    sheet = book.add_worksheet("Nhiệm vụ")
    _page(sheet, reading)
    last = len(_COLUMNS) - 1
    header = book.add_format(
        {**_BOX, "bold": True, "align": "center", "valign": "vcenter", "bg_color": "#DDEBF7"}
    )
    sheet.set_row(_TABLE_ROW, 36)
    for number, (name, width) in enumerate(_COLUMNS):
        sheet.set_column(number, number, width)
        sheet.write_string(_TABLE_ROW, number, name, header)
    _banner(book, sheet, reading, last)
    cells = _Cells(book, sheet)
    bottom = _TABLE_ROW
    for bottom, row in enumerate(rows(reading), _TABLE_ROW + 1):
        _write(cells, bottom, row)
    if not reading.tasks:
        _say_none(cells, last)
    sheet.autofilter(_TABLE_ROW, 0, max(bottom, _TABLE_ROW + 1), last)
    sheet.freeze_panes(_TABLE_ROW + 1, 2)
    sheet.repeat_rows(_TABLE_ROW)
    sheet.print_area(0, 0, max(bottom, _TABLE_ROW + 1), last)


def _page(sheet: Worksheet, reading: Reading) -> None:
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.set_margins(left=1.18, right=0.6, top=0.79, bottom=0.79)
    sheet.fit_to_pages(1, 0)
    number = printable(reading.document.number or reading.name).replace("&", "&&")
    sheet.set_footer(f'&L&11&"Times New Roman"{number[:100]}&R&11&"Times New Roman"Trang &P/&N')


def _banner(book: Workbook, sheet: Worksheet, reading: Reading, last: int) -> None:
    """Title, document and note above the table; merged cells need their heights given."""
    document = reading.document
    width = sum(wide for _, wide in _COLUMNS)
    shared = {**_CELL, "align": "center", "valign": "vcenter"}
    banner = (
        (TITLE.upper(), {**shared, "bold": True, "font_size": 14}),
        (f"({reference(document)})", {**shared, "italic": True, "font_size": 13}),
        (document.title or "", {**shared, "bold": True, "font_size": 13}),
        (NOTE, {**shared, "italic": True}),
    )
    for row, (words, look) in enumerate(banner):
        shown = printable(one_line(words))[:_CELL_LIMIT]
        sheet.merge_range(row, 0, row, last, "", book.add_format(look))
        sheet.write_string(row, 0, shown, book.add_format(look))
        sheet.set_row(row, row_height([(shown, width)], size=14))


class _Cells:
    """Writes texts that are never taken for formulas, in the looks of the table."""

    def __init__(self, book: Workbook, sheet: Worksheet) -> None:
        self.book = book
        self.sheet = sheet
        self.made: dict[tuple[str, bool], Format] = {}

    def text(self, row: int, column: int, words: str, look: str = "") -> None:
        shown = printable(words)
        if len(shown) > _CELL_LIMIT:
            shown = shown[:_CELL_LIMIT] + " … (còn tiếp trong văn bản)"
        self.sheet.write_string(row, column, shown, self.look(look, shown.startswith(_RISKY)))

    def number(self, row: int, column: int, value: int) -> None:
        self.sheet.write_number(row, column, value, self.look("number"))

    def day(self, row: int, column: int, value: datetime) -> None:
        self.sheet.write_datetime(row, column, value, self.look("day"))

    def look(self, name: str, quoted: bool = False) -> Format:
        if (name, quoted) not in self.made:
            look = {**_BOX, **_LOOKS.get(name, {}), "quote_prefix": quoted}
            self.made[name, quoted] = self.book.add_format(look)
        return self.made[name, quoted]


def _write(cells: _Cells, at: int, row: Row) -> None:
    absent = {NO_LEAD, NO_DEADLINE, NO_PRODUCT}
    texts = {
        1: row.task,
        2: row.leads,
        3: row.coordinators,
        4: row.deadline,
        6: row.product,
        7: row.citation,
        8: row.confirm,
    }
    cells.number(at, 0, row.number)
    for column, words in texts.items():
        cells.text(at, column, words, "absent" if words in absent else "")
    if row.due is None:
        cells.text(at, 5, "")
    else:
        cells.day(at, 5, datetime(row.due.year, row.due.month, row.due.day))
    widths = [(words, _COLUMNS[column][1]) for column, words in texts.items()]
    cells.sheet.set_row(at, row_height(widths))


def _say_none(cells: _Cells, last: int) -> None:
    """Below the header: that no task was found, and what to do."""
    width = sum(wide for _, wide in _COLUMNS)
    look = cells.look("absent")
    cells.sheet.merge_range(_TABLE_ROW + 1, 0, _TABLE_ROW + 1, last, NO_TASK, look)
    cells.sheet.set_row(_TABLE_ROW + 1, row_height([(NO_TASK, width)]))


def _facts(book: Workbook, reading: Reading) -> None:
    sheet = book.add_worksheet("Thông tin văn bản")
    _page(sheet, reading)
    for column, width in enumerate(_FACTS):
        sheet.set_column(column, column, width)
    cells = _Cells(book, sheet)
    heading = book.add_format({**_FONT, "bold": True, "font_size": 13})
    sections: tuple[tuple[str, Iterable[tuple[str, str]]], ...] = (
        ("Văn bản", head(reading.document)),
        ("Số liệu", counts(reading)),
        ("Cần lưu ý", _numbered(warning.message for warning in reading.warnings)),
        ("Câu hỏi cho cơ quan soạn thảo", _numbered(reading.questions)),
        ("Nguồn", origin(reading)),
    )
    at = 0
    for title, facts in sections:
        sheet.write_string(at, 0, title, heading)
        for name, value in facts:
            at += 1
            cells.text(at, 0, name, "name")
            cells.text(at, 1, value)
            sheet.set_row(at, row_height(list(zip((name, value), _FACTS, strict=True))))
        at += 2


def _numbered(sentences: Iterable[str]) -> Iterable[tuple[str, str]]:
    listed = [(str(number), sentence) for number, sentence in enumerate(sentences, 1)]
    return listed or [("Không có", "")]
