"""Read a workbook into rows of text and days. Formulas are never worked out, only pointed at."""

import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from io import BytesIO
from typing import Any, Generic, TypeVar
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from sauro.people.naming import key_of, tidy
from sauro.people.refusal import Refused
from sauro.people.sheets.archive import check_workbook
from sauro.people.sheets.columns import COLUMNS, Column, Sheet

MOST_ROWS = 20_000
MOST_COLUMNS = 40
_MOST_SHOWN = f"{MOST_ROWS:,}".replace(",", ".")
LONGEST_CELL = 2_000
_HEAD_WITHIN = 10
_UNREADABLE = (
    ParseError, InvalidFileException, KeyError, ValueError, TypeError, AttributeError, IndexError,
    OverflowError,
)  # fmt: skip
Value = str | date
Named = TypeVar("Named", bound=StrEnum)
Columns = Mapping[Named, tuple[Column, ...]]


@dataclass(frozen=True, slots=True)
class Row:
    """A row that holds something: its number in the sheet, what stands in each known column.

    A cell that cannot be used is not in ``cells``; ``problems`` says why, in Vietnamese.
    """

    number: int
    cells: dict[str, Value]
    problems: tuple[str, ...] = ()

    def text(self, key: str) -> str:
        """The text of a column; empty where there is none."""
        value = self.cells.get(key, "")
        return value if isinstance(value, str) else f"{value:%d/%m/%Y}"


@dataclass(frozen=True, slots=True)
class Workbook(Generic[Named]):
    """Rows by sheet."""

    rows: dict[Named, list[Row]] = field(default_factory=dict)


def read_workbook(data: bytes) -> Workbook[Sheet]:
    """All rows of the sheets of the register. ``Refused`` for a file that cannot be taken."""
    return read_sheets(data, COLUMNS)


def read_sheets(data: bytes, columns: Columns[Named]) -> Workbook[Named]:
    """All rows of the sheets that have these names and columns. ``Refused``."""
    check_workbook(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # parts of Excel's own that openpyxl does not know
            book = load_workbook(BytesIO(data), read_only=True, keep_links=False)
            found = {
                sheet: _rows(sheet, book[title], columns[sheet])
                for sheet, title in _titles(book.sheetnames, columns)
            }
    except _UNREADABLE:
        raise Refused(
            "Không đọc được tệp Excel này. Hãy mở bằng Excel, lưu lại thành .xlsx mới rồi thử lại."
        ) from None
    if not found:
        names = ", ".join(f"“{sheet}”" for sheet in columns)
        raise Refused(f"Tệp không có trang tính nào tên là {names}. Hãy dùng tệp mẫu xuất ra.")
    return Workbook(found)


def _titles(titles: Iterable[str], wanted: Iterable[Named]) -> Iterator[tuple[Named, str]]:
    known = {key_of(sheet): sheet for sheet in wanted}
    for title in titles:
        sheet = known.pop(key_of(title), None)
        if sheet:
            yield sheet, title


def _rows(sheet: StrEnum, worksheet: Any, wanted: tuple[Column, ...]) -> list[Row]:
    worksheet.reset_dimensions()  # what a file says of its size is not believed
    columns: dict[int, Column] = {}
    found = []
    for number, cells in enumerate(worksheet.iter_rows(max_col=MOST_COLUMNS), start=1):
        if number > MOST_ROWS:
            raise Refused(
                f"Trang “{sheet}” có quá {_MOST_SHOWN} dòng (kể cả dòng trống). Hãy tách thành"
                " nhiều tệp."
            )
        if not columns:
            columns = _columns(sheet, cells, number, wanted)
        elif row := _row(number, cells, columns):
            found.append(row)
    if not columns:
        raise Refused(f"Trang “{sheet}” không có dòng tiêu đề. Hãy dùng tệp mẫu xuất ra.")
    return found


def _columns(
    sheet: StrEnum, cells: tuple[Any, ...], number: int, wanted: tuple[Column, ...]
) -> dict[int, Column]:
    """Known columns by place, if this row is the head; ``Refused`` if none is or one is missing."""
    known = {key_of(column.head): column for column in wanted}
    found: dict[int, Column] = {}
    for place, cell in enumerate(cells):
        column = known.pop(key_of(str(cell.value or "")), None)
        if column:
            found[place] = column
    if not found and number < _HEAD_WITHIN:
        return {}
    missing = [f"“{column.head}”" for column in known.values() if column.needed]
    if missing:
        raise Refused(
            f"Trang “{sheet}” thiếu cột {', '.join(missing)}. Hãy dùng đúng tên cột của tệp mẫu."
        )
    return found


def _row(number: int, cells: tuple[Any, ...], columns: dict[int, Column]) -> Row | None:
    values, problems = dict[str, Value](), []
    for place, column in columns.items():
        cell = cells[place] if place < len(cells) else None
        if cell is None or cell.value is None:
            continue
        try:
            value = _value(cell)
        except Refused as problem:
            problems.append(f"Cột “{column.head}”: {problem.message}")
            continue
        if value != "":
            values[column.key] = value
    return Row(number, values, tuple(problems)) if values or problems else None


def _value(cell: Any) -> Value:
    value = cell.value
    if cell.data_type == "f":
        raise Refused("ô là công thức. Hãy chép lại ô dưới dạng giá trị.")
    if cell.data_type == "e":
        raise Refused(f"ô báo lỗi {value}. Hãy sửa ô này.")
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, bool):
        return "Có" if value else "Không"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = tidy(str(value))
    if len(text) > LONGEST_CELL:
        raise Refused(f"ô dài quá {LONGEST_CELL} ký tự.")
    return text
