from datetime import datetime
from io import BytesIO

import openpyxl
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sauro.people.commands.groups import create_group, set_members
from sauro.people.commands.names import rename_agency
from sauro.people.sheets.columns import COLUMNS, Sheet
from sauro.people.sheets.previewing import preview_import
from sauro.people.sheets.reading import read_workbook
from sauro.people.sheets.writing import export_problems, export_register
from sauro.people.vocabulary import PostKind
from tests.people.organisation import DAY, FIRST, SYSTEM, agency, holder, province, user
from tests.people.sheets.workbooks import agencies, part_of, sheet_of

pytestmark = pytest.mark.django_db


def test_register_is_written_with_superiors_first() -> None:
    there = province()
    agency("Chi cục", parent=there.health, identifier="H35.1", unit_code="03388")
    rows = sheet_of(export_register(DAY), Sheet.AGENCIES)
    assert rows[0] == (
        "ubnd-tinh", "Ủy ban nhân dân tỉnh", "UBND tỉnh", None, "Ủy ban nhân dân", "Tỉnh", None,
        None, None, "Có", 0, datetime(2025, 7, 1),
    )  # fmt: skip
    assert rows[-1][:2] + rows[-1][6:10] == (
        "chi-cuc", "Chi cục", "so-y-te", "H35.1", "03388", "Có",
    )  # fmt: skip


def test_register_is_written_as_of_its_day() -> None:
    there = province()
    rename_agency(SYSTEM, there.health, "Sở Y tế mới", DAY, "NQ 1")
    names = [
        {row[1] for row in sheet_of(export_register(day), Sheet.AGENCIES)}
        & {"Sở Y tế", "Sở Y tế mới"}
        for day in (FIRST, DAY)
    ]
    assert names == [{"Sở Y tế"}, {"Sở Y tế mới"}]


def test_groups_and_people_have_their_rows() -> None:
    there = province()
    group = create_group(SYSTEM, there.committee, "Các sở", FIRST, also=["Các ngành"])
    set_members(SYSTEM, group, [there.health], FIRST, "b")
    create_group(SYSTEM, there.committee, "Các xã", FIRST, empty_because="Chờ")
    holder("mot", PostKind.HEAD, there.health, title="Giám đốc")
    user("hai", "Vàng Thị Ánh")
    data = export_register(DAY)
    assert sheet_of(data, Sheet.GROUPS) == [
        ("Các sở", "ubnd-tinh", "Các ngành", "so-y-te", "Sở Y tế", "Có", None),
        ("Các xã", "ubnd-tinh", None, None, None, None, "Chờ"),
    ]
    assert sheet_of(data, Sheet.PEOPLE) == [
        (
            "mot", "Lò Văn An", None, "Thủ trưởng cơ quan", "so-y-te", "Giám đốc",
            datetime(2025, 7, 1),
        ),
        ("hai", "Vàng Thị Ánh", None, None, None, None, None),
    ]  # fmt: skip


def test_text_that_looks_like_a_formula_is_written_as_text() -> None:
    agency("=cmd|'/c calc'!A1", aliases=("+1", "@x", "http://x.vn"))
    data = export_register(DAY)
    assert b"<f>" not in part_of(data, "xl/worksheets/sheet1.xml")
    (row,) = sheet_of(data, Sheet.AGENCIES)
    assert (row[1], row[3]) == ("=cmd|'/c calc'!A1", "+1; @x; http://x.vn")


def test_export_takes_as_many_queries_for_30_rows_as_for_one() -> None:
    there = province()
    counts = []
    for number in (1, 30):
        for one in range(number):
            row = agency(f"Sở {number} {one}", parent=there.committee)
            holder(f"u{number}.{one}", PostKind.HEAD, row)
            set_members(SYSTEM, create_group(SYSTEM, row, "Các phòng", FIRST), [row], FIRST, "b")
        with CaptureQueriesContext(connection) as queries:
            export_register(DAY)
        counts.append(len(queries))
    assert counts == [10, 10]


def test_rows_with_problems_come_back_as_they_were_with_reasons_and_can_be_read_again() -> None:
    data = agencies({"name": "Sở A"}, {"name": "…", "level": "Tỉnh"})
    written = export_problems(data, preview_import(data, DAY))
    book = openpyxl.load_workbook(BytesIO(written))
    assert book.sheetnames == ["Cơ quan"]
    head, row = book.active.iter_rows(values_only=True)
    assert head == (*(column.head for column in COLUMNS[Sheet.AGENCIES]), "Lý do lỗi")
    assert (row[1], row[5]) == ("…", "Tỉnh")
    assert row[-1] == "Cột “Tên chính thức” đang để trống. Hãy nhập tên cơ quan."
    assert [one.text("name") for one in read_workbook(written).rows[Sheet.AGENCIES]] == ["…"]


def test_only_the_sheets_asked_for_are_exported() -> None:
    written = export_register(DAY, (Sheet.AGENCIES, Sheet.GROUPS))
    assert openpyxl.load_workbook(BytesIO(written)).sheetnames == ["Cơ quan", "Nhóm"]
