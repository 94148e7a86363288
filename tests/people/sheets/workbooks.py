"""Workbooks to import: rows under the heads of the real sheets, and parts of a broken file."""

import zipfile
from datetime import date
from io import BytesIO
from typing import Any

import openpyxl
import xlsxwriter

from sauro.people.sheets.columns import COLUMNS, Sheet

HEADS = {sheet: {column.key: column.head for column in COLUMNS[sheet]} for sheet in Sheet}


def workbook(rows: dict[Sheet, list[dict[str, Any]]]) -> bytes:
    """A workbook with these cells by key; text that begins with "=" is text."""
    target = BytesIO()
    book = xlsxwriter.Workbook(
        target, {"strings_to_formulas": False, "default_date_format": "dd/mm/yyyy"}
    )
    for sheet, lines in rows.items():
        page = book.add_worksheet(sheet)
        page.write_row(0, 0, HEADS[sheet].values())
        for number, line in enumerate(lines, start=1):
            for place, key in enumerate(HEADS[sheet]):
                value = line.get(key)
                if isinstance(value, date):
                    page.write_datetime(number, place, value)
                elif value is not None:
                    page.write(number, place, value)
    book.close()
    return target.getvalue()


def agencies(*rows: dict[str, Any]) -> bytes:
    """A workbook of agencies; departments of the province unless said otherwise."""
    shared = {"kind": "Cơ quan chuyên môn", "level": "Tỉnh"}
    return workbook({Sheet.AGENCIES: [shared | row for row in rows]})


def sheet_of(data: bytes, sheet: Sheet) -> list[tuple[Any, ...]]:
    """All rows of a sheet as openpyxl reads them, without the head."""
    book = openpyxl.load_workbook(BytesIO(data))
    return list(book[sheet].iter_rows(min_row=2, values_only=True))


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The file with one part added or replaced."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(target, "w", 8) as new:
        for entry in old.namelist():
            if entry != name:
                new.writestr(entry, old.read(entry))
        new.writestr(name, content)
    return target.getvalue()


def part_of(data: bytes, name: str) -> bytes:
    """One part of the file."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read(name)
