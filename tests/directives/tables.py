"""Tables of tasks as offices make them, as DOCX and XLSX."""

from collections.abc import Sequence
from io import BytesIO

import docx
import openpyxl

HEADS = (
    "TT", "Tên nhiệm vụ", "Sở, ngành chủ trì tham mưu", "Đơn vị phối hợp thực hiện",
    "Thời gian thực hiện", "Ghi chú",
)  # fmt: skip
Row = tuple[str, str, str, str]  # what, who leads, who helps, by when


def as_docx(rows: Sequence[Row]) -> bytes:
    """The table under a title."""
    document = docx.Document()
    document.add_paragraph("BIỂU TỔNG HỢP PHÂN CÔNG NHIỆM VỤ")
    document.add_paragraph("(Kèm theo Kế hoạch số 2233/KH-UBND ngày 30/3/2026)")
    table = document.add_table(rows=0, cols=len(HEADS))
    for cells in (HEADS, *_numbered(rows)):
        for cell, text in zip(table.add_row().cells, cells, strict=True):
            cell.text = text
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def as_xlsx(rows: Sequence[Row]) -> bytes:
    """The same on a sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["BIỂU TỔNG HỢP PHÂN CÔNG NHIỆM VỤ"])
    for cells in (HEADS, *_numbered(rows)):
        sheet.append(list(cells))
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def _numbered(rows: Sequence[Row]) -> list[tuple[str, ...]]:
    return [(str(number), *row, "") for number, row in enumerate(rows, start=1)]
