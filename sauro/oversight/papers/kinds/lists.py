"""Biểu 01 to 08: figures by agency, source and leader; lists of what is late, near, undated,
waiting, silent."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from sauro.oversight.papers.form import Column, Table
from sauro.oversight.papers.kinds.figures import (
    DONE_IN_TIME,
    DONE_LATE,
    DONE_UNDATED,
    EVENT,
    IN_TIME,
    NONE,
    OVERDUE,
    RECURRING,
    SOON,
    Figures,
    TaskLine,
    added,
)
from sauro.oversight.papers.wording import figure, gathered, rate
from sauro.people.spans import shown

TITLES = {
    "01": "Biểu 01: Tổng hợp kết quả theo cơ quan, đơn vị",
    "02": "Biểu 02: Danh sách nhiệm vụ quá hạn",
    "03": "Biểu 03: Danh sách nhiệm vụ sắp đến hạn",
    "04": "Biểu 04: Danh sách nhiệm vụ chưa xác định thời hạn",
    "05": "Biểu 05: Danh sách nhiệm vụ đã báo cáo hoàn thành, chờ xác nhận",
    "06": "Biểu 06: Danh sách nhiệm vụ chưa cập nhật tiến độ",
    "07": "Biểu 07: Tổng hợp kết quả theo nhóm nhiệm vụ, văn bản giao",
    "08": "Biểu 08: Tổng hợp kết quả theo lãnh đạo phụ trách",
}
ALL = "Tổng cộng"
NO_CAUSE = "Cơ quan chưa nêu"
NOBODY = "Không có"
_DONE, _OPEN, _RATES = "Đã hoàn thành", "Chưa hoàn thành", "Tỷ lệ (%)"

_CLASSES = (
    Column("Cộng", 13, "center", _DONE, "(4)"),
    Column("Đúng hạn", 13, "center", _DONE, "(5)"),
    Column("Quá hạn", 13, "center", _DONE, "(6)"),
    Column("Không có hạn", 15, "center", _DONE, "(7)"),
    Column("Cộng", 13, "center", _OPEN, "(8)"),
    Column("Quá hạn", 13, "center", _OPEN, "(9)"),
    Column("Sắp đến hạn", 13, "center", _OPEN, "(10)"),
    Column("Trong hạn", 14, "center", _OPEN, "(11)"),
    Column("Chưa xác định hạn", 14, "center", _OPEN, "(12)"),
    Column("Chờ sự kiện", 13, "center", _OPEN, "(13)"),
    Column("Định kỳ", 12, "center", _OPEN, "(14)"),
    Column("Hoàn thành", 14, "center", _RATES, "(15)"),
    Column("Đúng hạn", 14, "center", _RATES, "(16)"),
)
_NOTE = (
    "Ghi chú: cột (4) là tổng các cột (5) đến (7); cột (8) là tổng các cột (9) đến (14); cột (15) "
    "là số hoàn thành trên tổng số {unit}, (4)/(3); cột (16) là số hoàn thành đúng hạn trên số "
    "hoàn thành có thời hạn, (5)/[(5)+(6)]; dấu “-” là mẫu số bằng 0."
)
AGENCY_NOTE = _NOTE.format(unit="lượt giao")
SOURCE_NOTE = _NOTE.format(unit="nhiệm vụ")
_BY_GROUP = (
    Column("TT", 10, "center"),
    Column("Nhóm nhiệm vụ", 63),
    Column("Tổng số", 15, "center"),
    Column("Đã hoàn thành", 18, "center"),
    Column("Quá hạn", 16, "center", "Chưa hoàn thành"),
    Column("Còn hạn", 16, "center", "Chưa hoàn thành"),
    Column("Khác (*)", 16, "center", "Chưa hoàn thành"),
)
_TASK = (Column("TT", 10, "center"), Column("Nhiệm vụ", 82, "both"))
_WHOSE = (Column("Văn bản giao", 38), Column("Cơ quan, đơn vị", 38))


def by_agency(listed: Sequence[Figures]) -> Table:
    """Biểu 01: all classes as columns, two shares, the sum below."""
    return _by("Cơ quan, đơn vị", "Tổng số lượt giao", listed)


def by_leader(listed: Sequence[Figures]) -> Table:
    """Biểu 08: alike, by who is in charge of the field."""
    return _by("Lãnh đạo phụ trách", "Tổng số lượt giao", listed)


def by_source(listed: Sequence[Figures], head: str) -> Table:
    """Biểu 07: the same in nhiệm vụ, by groups of a directive or by directives."""
    return _by(head, "Tổng số nhiệm vụ", listed)


def _by(head: str, counted: str, listed: Sequence[Figures]) -> Table:
    columns = (
        Column("TT", 10, "center", mark="(1)"),
        Column(head, 48, mark="(2)"),
        Column(counted, 20, "center", mark="(3)=(4)+(8)"),
        *_CLASSES,
    )
    rows = tuple((str(at), one.name, *_classes(one)) for at, one in enumerate(listed, 1))
    total = ("", ALL, *_classes(added(ALL, listed)))
    return Table(columns, rows or _nothing(columns), total, size=11)


def by_group(listed: Sequence[Figures]) -> Table:
    """A short table for the body, in nhiệm vụ."""
    rows = tuple((str(at), one.name, *_short(one)) for at, one in enumerate(listed, 1))
    return Table(_BY_GROUP, rows, ("", ALL, *_short(added(ALL, listed))))


def late_in_body(listed: Sequence[TaskLine], as_of: date) -> Table:
    """What is late, for the portrait page of the body."""
    columns = (
        Column("TT", 9, "center"),
        Column("Nhiệm vụ", 56, "both"),
        Column("Cơ quan, đơn vị", 29),
        Column("Thời hạn", 22, "center"),
        Column("Số ngày quá hạn", 18, "center"),
        Column("Nguyên nhân", 31),
    )
    return _list(
        columns,
        listed,
        lambda one: (
            one.task, one.agency, _day(one.due), str(one.days_late(as_of)), one.cause or NO_CAUSE,
        ),
    )  # fmt: skip


def late(listed: Sequence[TaskLine], as_of: date) -> Table:
    """Biểu 02."""
    columns = (
        *_TASK, *_WHOSE, Column("Thời hạn", 24, "center"),
        Column("Số ngày quá hạn", 18, "center"), Column("Nguyên nhân", 42),
    )  # fmt: skip
    return _list(
        columns,
        listed,
        lambda one: (
            one.task, one.source, one.agency, _day(one.due), str(one.days_late(as_of)),
            one.cause or NO_CAUSE,
        ),
    )  # fmt: skip


def near(listed: Sequence[TaskLine], as_of: date) -> Table:
    """Biểu 03."""
    columns = (
        *_TASK, *_WHOSE, Column("Thời hạn", 24, "center"),
        Column("Số ngày còn lại", 18, "center"), Column("Tình hình thực hiện", 42),
    )  # fmt: skip
    return _list(
        columns,
        listed,
        lambda one: (
            one.task, one.source, one.agency, _day(one.due),
            str((one.due - as_of).days) if one.due else "", one.state,
        ),
    )  # fmt: skip


def undated(listed: Sequence[TaskLine]) -> Table:
    """Biểu 04."""
    columns = (*_TASK, *_WHOSE, Column("Thời hạn nêu trong văn bản", 42), Column("Ghi chú", 42))
    return _list(
        columns,
        listed,
        lambda one: (one.task, one.source, one.agency, one.due_words or "Không nêu", one.state),
    )


def waiting(listed: Sequence[TaskLine]) -> Table:
    """Biểu 05."""
    columns = (
        *_TASK, *_WHOSE, Column("Thời hạn", 24, "center"),
        Column("Ngày báo cáo hoàn thành", 24, "center"), Column("Sản phẩm", 36),
    )  # fmt: skip
    return _list(
        columns,
        listed,
        lambda one: (
            one.task, one.source, one.agency, _day(one.due), _day(one.reported), one.product,
        ),
    )  # fmt: skip


def silent(listed: Sequence[TaskLine]) -> Table:
    """Biểu 06; ``reported`` is the day of the last update."""
    columns = (
        *_TASK, *_WHOSE, Column("Thời hạn", 24, "center"),
        Column("Cập nhật gần nhất", 28, "center"), Column("Trạng thái", 32),
    )  # fmt: skip
    return _list(
        columns,
        listed,
        lambda one: (
            one.task, one.source, one.agency, _day(one.due) or one.due_words,
            _day(one.reported) or "Chưa lần nào", one.state,
        ),
    )  # fmt: skip


def _list(
    columns: tuple[Column, ...],
    listed: Sequence[TaskLine],
    cells: Callable[[TaskLine], tuple[str, ...]],
) -> Table:
    rows = tuple((str(at), *cells(one)) for at, one in enumerate(together(listed, cells), 1))
    return Table(columns, rows or _nothing(columns))


def together(
    listed: Sequence[TaskLine], cells: Callable[[TaskLine], tuple[str, ...]]
) -> Iterator[TaskLine]:
    """A task whose rows would differ in nothing but the agency is one row that names them all."""
    alike: dict[tuple[str, ...], list[TaskLine]] = {}
    for one in listed:
        alike.setdefault(cells(replace(one, agency="")), []).append(one)
    for same in alike.values():
        count = f" ({figure(len(same))} cơ quan, đơn vị)" if len(same) > 1 else ""
        names = gathered([one.agency for one in same])
        yield replace(same[0], agency="; ".join(names) + count)


def _nothing(columns: tuple[Column, ...]) -> tuple[tuple[str, ...], ...]:
    return (("", NOBODY, *("" for _ in columns[2:])),)


def _classes(one: Figures) -> tuple[str, ...]:
    finished = (one.count(state) for state in (DONE_IN_TIME, DONE_LATE, DONE_UNDATED))
    running = (one.count(state) for state in (OVERDUE, SOON, IN_TIME, NONE, EVENT, RECURRING))
    counts = (one.counted, one.done, *finished, one.still_open, *running)
    rates = (rate(one.done, one.counted), rate(one.count(DONE_IN_TIME), one.done_dated))
    return (*(figure(count) for count in counts), *rates)


def _short(one: Figures) -> tuple[str, ...]:
    counts = (one.counted, one.done, one.overdue, one.in_time, one.undated)
    return tuple(figure(count) for count in counts)


def _day(day: date | None) -> str:
    return shown(day) if day else ""
