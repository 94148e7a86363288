"""Tables of oversight as .xlsx."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sauro.oversight.figures import OPEN_IN_TIME
from sauro.oversight.papers.form import Annex, Column
from sauro.oversight.papers.form import Table as PaperTable
from sauro.oversight.queries.counting import ByFirst, Table
from sauro.oversight.queries.decisions import Decision
from sauro.oversight.queries.rows import Row, Turned
from sauro.people.spans import shown
from sauro.tasks.sheets import workbook
from sauro.tasks.time import TimeState

MOST_ROWS = 50_000
_ROW_HEADS = (
    ("Nhiệm vụ số", 8), ("Số văn bản", 18), ("Nội dung nhiệm vụ", 70), ("Cơ quan chủ trì", 35),
    ("Thời hạn", 12), ("Thời hạn trong văn bản", 24), ("Tình trạng", 22),
    ("Tình trạng thời hạn", 20), ("Số ngày quá hạn", 10),
)  # fmt: skip
# As the columns of the page: what stands under each head is counted by these states.
COLUMNS: tuple[tuple[str, tuple[TimeState, ...]], ...] = (
    ("Hoàn thành đúng hạn", (TimeState.DONE_IN_TIME,)),
    ("Hoàn thành quá hạn", (TimeState.DONE_LATE,)),
    ("Hoàn thành, không có hạn", (TimeState.DONE_UNDATED,)),
    ("Chưa xong, trong hạn", OPEN_IN_TIME),
    ("Chưa xong, quá hạn", (TimeState.OVERDUE,)),
    ("Chưa xác định thời hạn", (TimeState.NONE,)),
    ("Chờ sự kiện", (TimeState.EVENT,)),
    ("Định kỳ", (TimeState.RECURRING,)),
    ("Tạm dừng, thôi theo dõi", (TimeState.OUT,)),
)


def counts_sheet(table: Table, by: str, first: ByFirst) -> bytes:
    """The table of counts; its rates stand below, each with what it is of, and by the first
    deadlines."""
    title = f"TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ, tính đến ngày {shown(table.day)} (lượt giao)"
    heads = ((by, 45), ("Tổng số giao", 12), *((name, 14) for name, _ in COLUMNS),
             ("Chờ xác nhận", 12))  # fmt: skip
    lines = [*table.lines, table.total]
    rows: list[Sequence[Any]] = [
        (one.name, one.figures.total, *(one.figures.count(*states) for _, states in COLUMNS),
         one.waiting)
        for one in lines
    ]  # fmt: skip
    rows += [
        (f"{rate.name}: {rate.part}/{rate.whole} ({rate.of})",)
        for rate in table.total.figures.rates
    ]
    rows += [
        (f"{rate.name}, theo hạn đầu tiên: {rate.part}/{rate.whole}",)
        for rate in first.figures.rates[1:]
    ]
    rows += [(f"Đã lùi hạn: {first.later} lượt giao",)]
    return workbook(title, "Tổng hợp", heads, rows)


def decisions_sheet(rows: Iterable[Decision], day: date) -> bytes:
    """What waits for a decision, with room for the one that is taken."""
    heads = (
        ("TT", 5), ("Loại", 14), ("Nội dung đề nghị", 60), ("Cơ quan đề nghị", 30),
        ("Đề nghị với", 24), ("Nhiệm vụ", 60), ("Số văn bản", 18), ("Lĩnh vực", 22),
        ("Lãnh đạo phụ trách", 22), ("Chờ (ngày)", 8), ("Cần trước ngày", 12),
        ("Ý kiến quyết định", 40),
    )  # fmt: skip
    cells = (
        (
            number, row.kind, row.asked, row.agency, row.whom, row.assignment.task.title,
            row.assignment.task.directive.number,
            row.assignment.task.field.name if row.assignment.task.field else "",
            row.leader, row.days, row.by, "",
        )
        for number, row in enumerate(rows, start=1)
    )  # fmt: skip
    title = f"DANH MỤC NỘI DUNG CHỜ QUYẾT ĐỊNH, đến ngày {shown(day)}"
    return workbook(title, "Chờ quyết định", heads, cells)


def rows_sheet(rows: Iterable[Row], title: str) -> bytes:
    """The lượt giao behind a figure."""
    cells = (
        (
            row.assignment.task.number, row.assignment.task.directive.number,
            row.assignment.task.title, row.agency, row.due, row.assignment.task.due_words,
            str(row.state.label), str(row.time.label), row.late or "",
        )
        for row in rows
    )  # fmt: skip
    return workbook(title, "Lượt giao", _ROW_HEADS, cells)


def turns_sheet(rows: Iterable[Turned], since: date, day: date) -> bytes:
    """What turned between two days."""
    heads = (
        ("Nhiệm vụ số", 8), ("Số văn bản", 18), ("Nội dung nhiệm vụ", 70), ("Cơ quan chủ trì", 35),
        ("Thay đổi", 16), (f"Cuối ngày {shown(since)}", 24), (f"Ngày {shown(day)}", 24),
    )  # fmt: skip
    cells = (
        (
            row.assignment.task.number, row.assignment.task.directive.number,
            row.assignment.task.title, row.agency, row.turn.label,
            str(row.before.label) if row.before else "", str(row.after.label),
        )
        for row in rows
    )  # fmt: skip
    title = f"THAY ĐỔI TỪ NGÀY {shown(since)} ĐẾN NGÀY {shown(day)} (lượt giao)"
    return workbook(title, "Thay đổi", heads, cells)


def annex_sheet(annex: Annex) -> bytes:
    """A list of papers: its title with what it is of, its first table, the sum below."""
    table = next(block for block in annex.blocks if isinstance(block, PaperTable))
    heads = tuple((_named(column), max(6, round(column.width / 2))) for column in table.columns)
    rows = [*table.rows, *((table.total,) if table.total else ())]
    cells = ([_value(cell, column) for cell, column in zip(row, table.columns, strict=False)]
             for row in rows)  # fmt: skip
    title = f"{annex.title.upper()} {annex.note}".strip()
    return workbook(title, annex.title.partition(":")[0][:31], heads, cells)


def _named(column: Column) -> str:
    return f"{column.group}: {column.name}" if column.group else column.name


def _value(cell: str, column: Column) -> str | int:
    """Counts as numbers: they stand in the middle, with a stop between thousands."""
    bare = cell.replace(".", "")
    return int(bare) if column.align == "center" and bare.isdigit() else cell
