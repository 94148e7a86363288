import zipfile
from datetime import date, datetime
from io import BytesIO

import openpyxl
import pytest

from sauro.people.refusal import Refused
from sauro.people.sheets import archive, reading
from sauro.people.sheets.columns import Sheet
from sauro.people.sheets.province import province_template
from sauro.people.sheets.reading import Row, read_workbook
from tests.people.organisation import DAY
from tests.people.sheets.workbooks import HEADS, agencies, part_of, with_part, workbook

SHEET = "xl/worksheets/sheet1.xml"


def rows(data: bytes) -> list[Row]:
    return read_workbook(data).rows[Sheet.AGENCIES]


def test_cells_come_as_text_and_days() -> None:
    (row,) = rows(agencies({"name": "  Sở  Nội vụ", "unit_code": 3388, "rank": 2.0,
                            "first_day": date(2025, 7, 1)}))  # fmt: skip
    assert row == Row(2, {
        "name": "Sở Nội vụ", "kind": "Cơ quan chuyên môn", "level": "Tỉnh", "unit_code": "3388",
        "rank": "2", "first_day": date(2025, 7, 1),
    })  # fmt: skip


def test_head_may_stand_lower_with_columns_in_any_order() -> None:
    book = openpyxl.Workbook()
    page = book.active
    page.title = "CƠ QUAN"
    page.append(["Danh mục cơ quan tỉnh"])
    page.append([])
    page.append(["Cấp", "Ghi chú riêng", "LOẠI", "Tên chính  thức"])
    page.append(["Tỉnh", "x", "Văn phòng", "VP", True])
    target = BytesIO()
    book.save(target)
    (row,) = rows(target.getvalue())
    assert (row.number, row.cells) == (4, {"level": "Tỉnh", "kind": "Văn phòng", "name": "VP"})


def test_formula_is_pointed_at_and_never_worked_out() -> None:
    book = openpyxl.Workbook()
    page = book.active
    page.title = Sheet.AGENCIES
    page.append(list(HEADS[Sheet.AGENCIES].values()))
    page["B2"], page["C2"], page["L2"] = (
        '=HYPERLINK("http://x","Sở")',
        "#REF!",
        datetime(2025, 7, 1),
    )
    page["C2"].data_type = "e"
    target = BytesIO()
    book.save(target)
    (row,) = rows(target.getvalue())
    assert row.cells == {"first_day": date(2025, 7, 1)}
    assert row.problems == (
        "Cột “Tên chính thức”: ô là công thức. Hãy chép lại ô dưới dạng giá trị.",
        "Cột “Tên viết tắt”: ô báo lỗi #REF!. Hãy sửa ô này.",
    )


def test_text_that_looks_like_a_formula_is_text() -> None:
    (row,) = rows(agencies({"name": "=1+1"}))
    assert (row.text("name"), row.problems) == ("=1+1", ())


def test_long_cell_is_a_problem_of_its_row() -> None:
    (row,) = rows(agencies({"name": "x" * 2001}))
    assert row.problems == ("Cột “Tên chính thức”: ô dài quá 2000 ký tự.",)


def test_empty_rows_are_left_out() -> None:
    data = workbook({Sheet.AGENCIES: [{}, {"name": "A"}, {"name": "  "}, {"name": "B"}]})
    assert [(row.number, row.text("name")) for row in rows(data)] == [(3, "A"), (5, "B")]


def test_too_many_rows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_ROWS", 3)
    with pytest.raises(Refused, match=r"quá 20\.000 dòng"):
        rows(agencies(*[{"name": f"Sở {number}"} for number in range(3)]))


def test_row_that_claims_to_be_the_last_possible_is_refused() -> None:
    data = agencies({"name": "Sở A"})
    sheet = part_of(data, SHEET).replace(b'r="2"', b'r="1048576"').replace(b'2"', b'1048576"')
    with pytest.raises(Refused, match="kể cả dòng trống"):
        rows(with_part(data, SHEET, sheet))


def test_columns_far_out_are_not_looked_at() -> None:
    data = agencies({"name": "Sở A"})
    far = b'<c r="XFD2" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    sheet = part_of(data, SHEET).replace(b"</row></sheetData>", far)
    assert [row.text("name") for row in rows(with_part(data, SHEET, sheet))] == ["Sở A"]


def _bomb() -> bytes:
    declared = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'
    return with_part(agencies({"name": "A"}), SHEET, declared)


def _plain_zip() -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        made.writestr("a.txt", "a")
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "không phải tệp Excel"),
        (b"Ma;Ten\n", "không phải tệp Excel"),
        (_plain_zip(), "không phải tệp Excel"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "Tệp .xls cũ hoặc tệp có mật khẩu"),
        (agencies({"name": "A"})[:-200], "hỏng hoặc không phải"),
        (with_part(agencies(), "xl/vbaProject.bin", b"x"), "có macro"),
        (_bomb(), "khai báo XML không an toàn"),
        (with_part(agencies(), "xl/x.xml", "<!DOCTYPE x>".encode("utf-16")), "không an toàn"),
        (with_part(agencies(), SHEET, b"<worksheet><sheetData><row"), "Không đọc được"),
        (with_part(agencies(), "xl/workbook.xml", b"<a/>"), "Không đọc được|không có trang"),
    ],
)
def test_hostile_or_broken_file_is_refused_in_words(data: bytes, words: str) -> None:
    with pytest.raises(Refused, match=words):
        read_workbook(data)


@pytest.mark.parametrize(
    ("name", "limit", "words"),
    [
        ("LARGEST_FILE", 100, "lớn quá 0 MB"),
        ("LARGEST_PARTS", 100, "quá lớn sau khi giải nén"),
        ("MOST_PARTS", 3, "quá nhiều thành phần"),
    ],
)
def test_size_is_counted(
    monkeypatch: pytest.MonkeyPatch, name: str, limit: int, words: str
) -> None:
    monkeypatch.setattr(archive, name, limit)
    with pytest.raises(Refused, match=words):
        read_workbook(agencies({"name": "A"}))


def test_doctype_across_two_pieces_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "_STEP", 7)
    with pytest.raises(Refused, match="không an toàn"):
        read_workbook(_bomb())


def test_file_without_known_sheets_or_columns_is_refused() -> None:
    book = openpyxl.Workbook()
    empty, other = BytesIO(), BytesIO()
    book.save(other)
    book.active.title = Sheet.AGENCIES
    book.active.append(["Mã cơ quan", "Loại"])
    target = BytesIO()
    book.save(target)
    book.active.delete_rows(1)
    book.save(empty)
    for data, words in (
        (other, "không có trang tính nào"), (target, "thiếu cột “Tên chính thức”, “Cấp”"),
        (empty, "không có dòng tiêu đề"),
    ):  # fmt: skip
        with pytest.raises(Refused, match=words):
            read_workbook(data.getvalue())


def test_template_has_all_sheets_and_no_rows() -> None:
    assert read_workbook(province_template("", DAY) or b"").rows == {sheet: [] for sheet in Sheet}
