"""A workbook as the reader wants a file: each filled cell with its sheet, row and column.

Sizes are checked before openpyxl sees the file; formulas are never worked out, only what Excel last
showed of them is read.
"""

import warnings
import zipfile
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.people.sheets.archive import check_workbook
from sauro.reading.sources.secrecy import refuse_secret
from sauro.reading.text import Place, Segment, Source

MOST_ROWS = 20_000
MOST_COLUMNS = 40
LONGEST_CELL = 10_000
_UNREADABLE = (
    ParseError, InvalidFileException, KeyError, ValueError, TypeError, AttributeError, IndexError,
    OverflowError,
)  # fmt: skip


def is_workbook(path: Path) -> bool:
    """Whether it is an .xlsx, by its content."""
    try:
        with zipfile.ZipFile(path) as archive:
            return "xl/workbook.xml" in archive.namelist()
    except (zipfile.BadZipFile, OSError):
        return False


def open_workbook_source(path: Path) -> Source:
    """What all its sheets say. ``Refused`` where it cannot be read, SecretError for a mark."""
    data = path.read_bytes()
    check_workbook(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # parts of Excel's own that openpyxl does not know
            book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
            source = _source(book)
    except _UNREADABLE:
        raise Refused(
            "Không đọc được tệp Excel này. Hãy mở bằng Excel, lưu lại thành .xlsx mới rồi thử lại."
        ) from None
    refuse_secret(path, source)
    return source


def _source(book: object) -> Source:
    parts: list[str] = []
    segments: list[Segment] = []
    length = rows = 0
    for table, sheet in enumerate(book.worksheets, start=1):  # type: ignore[attr-defined]
        for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True), 1):
            cells = [(at, text) for at, value in enumerate(row, 1) if (text := _text(value))]
            if not cells:
                continue
            rows += 1
            if rows > MOST_ROWS:
                raise Refused(f"Tệp có hơn {MOST_ROWS} dòng. Hãy tách thành nhiều tệp.")
            for place, (column, text) in enumerate(cells):
                gap = "" if not parts else "\t" if place else "\n"
                start = length + len(gap)
                parts.append(gap + text)
                length = start + len(text)
                at = Place(table=table, row=number, column=column)
                segments.append(Segment(start, length, at, "cell"))
    return Source("", "xlsx", "".join(parts), tuple(segments), 1.0)


def _text(value: object) -> str:
    if value is None:
        return ""
    if hasattr(value, "strftime"):
        return f"{value:%d/%m/%Y}"
    return tidy(str(value))[:LONGEST_CELL]
