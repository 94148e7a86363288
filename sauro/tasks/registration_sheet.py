"""The grid of an agency as .xlsx, to be filled in with Excel and taken in again."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from io import BytesIO
from typing import Any

import xlsxwriter

from sauro.people.models import User
from sauro.people.sheets.columns import Column
from sauro.tasks.entries import entry_of
from sauro.tasks.plan_line import steps_line
from sauro.tasks.queries.registrations import Grid, GridRow


class Page(StrEnum):
    """Sheets of the workbook, by their names."""

    ROWS = "Đăng ký"


COLUMNS = {
    Page.ROWS: (
        Column("code", "Mã dòng", needed=True, width=10),
        Column("number", "TT", width=6),
        Column("title", "Nhiệm vụ", width=60),
        Column("given", "Hạn giao", width=13),
        Column("state", "Tình trạng", width=16),
        Column("person", "Công chức đầu mối", needed=True, width=26),
        Column("due", "Hạn đăng ký", needed=True, width=13),
        Column("product", "Sản phẩm", needed=True, width=36),
        Column("steps", "Các bước", needed=True, width=44),
        Column("note", "Ghi chú", width=30),
    )
}
REASON = Column("reason", "Lý do lỗi", width=60)
FILLED = frozenset({"person", "due", "product", "steps", "note"})
_GUIDE = (
    "HƯỚNG DẪN ĐIỀN",
    "Mỗi dòng của trang “Đăng ký” là một nhiệm vụ. Chỉ điền các cột có nền xanh nhạt.",
    "Không sửa cột “Mã dòng”: phần mềm nhận ra nhiệm vụ theo mã này.",
    "Công chức đầu mối: ghi họ tên như ở trang “Người của cơ quan”, hoặc họ tên người khác.",
    "Hạn đăng ký: ngày/tháng/năm, không sau hạn giao.",
    "Các bước: ghi “Soạn thảo 10/4; Trình ký 20/4”, dấu chấm phẩy giữa các bước.",
    "Ô để trống thì giữ nguyên nội dung đã có. Ô không được là công thức.",
    "Nhập xong, nội dung là bản đang soạn; bấm “Gửi đăng ký” ở trang đăng ký để gửi.",
)
# What stands in a cell is text, never a formula, a link or a guess at a number.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
Cells = Mapping[str, Any]


def export_grid(grid: Grid) -> bytes:
    """All rows with what was registered last, and the instructions."""
    return _workbook(grid, [_cells(grid, row) for row in grid.rows], ())


def export_errors(grid: Grid, rows: Iterable[tuple[Cells, str]]) -> bytes:
    """Rows that cannot be taken, as they came, each with its reason."""
    return _workbook(grid, [{**cells, REASON.key: why} for cells, why in rows], (REASON,))


def called(grid: Grid, user: User) -> str:
    """How a person is called in the sheet: two of one name with their accounts."""
    same = [one for one in grid.people if one.user.full_name == user.full_name]
    return f"{user.full_name} ({user.username})" if len(same) > 1 else user.full_name


def _cells(grid: Grid, row: GridRow) -> Cells:
    entry, one = entry_of(row.latest), row.assignment
    return {
        "code": str(one.pk),
        "number": str(one.task.number),
        "title": one.task.title,
        "given": one.given_due or one.task.due_words,
        "state": str(row.state.label),
        "person": called(grid, entry.person) if entry.person else entry.person_name,
        "due": entry.due,
        "product": entry.product,
        "steps": steps_line(entry.steps),
        "note": entry.note,
    }


def _workbook(grid: Grid, rows: Iterable[Cells], also: tuple[Column, ...]) -> bytes:
    target = BytesIO()
    book = xlsxwriter.Workbook(target, _OPTIONS)
    page = book.add_worksheet(Page.ROWS)
    plain = {"text_wrap": True, "valign": "top"}
    asked = plain | {"bg_color": "#E7EFF8", "border": 1, "border_color": "#DCE1E7"}
    looks = [
        (book.add_format(look), book.add_format(look | {"num_format": "dd/mm/yyyy"}))
        for look in (plain, asked)
    ]
    bold = book.add_format(plain | {"bold": True})
    columns = (*COLUMNS[Page.ROWS], *also)
    page.freeze_panes(1, 3)
    for place, column in enumerate(columns):
        page.set_column(place, place, column.width)
        page.write_string(0, place, column.head, bold)
    for number, cells in enumerate(rows, start=1):
        for place, column in enumerate(columns):
            text, day = looks[column.key in FILLED]
            _write(page, (number, place), cells.get(column.key), text, day)
    _write_lines(book, "Hướng dẫn", _GUIDE)
    _write_lines(book, "Người của cơ quan", [called(grid, one.user) for one in grid.people])
    book.close()
    return target.getvalue()


def _write(page: Any, at: tuple[int, int], value: Any, text: Any, day: Any) -> None:
    if isinstance(value, date):
        page.write_datetime(*at, value, day)
    elif value:
        page.write_string(*at, value, text)
    else:
        page.write_blank(*at, None, text)


def _write_lines(book: Any, name: str, lines: Iterable[str]) -> None:
    page = book.add_worksheet(name)
    page.set_column(0, 0, 100)
    for number, line in enumerate(lines):
        page.write_string(number, 0, line)
