"""What a filled-in workbook would register, row by row, before anything is written."""

import hashlib
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

from sauro.people.naming import key_of, tidy
from sauro.people.refusal import Refused
from sauro.people.sheets import cells
from sauro.people.sheets.plan import Action
from sauro.people.sheets.reading import Row, read_sheets
from sauro.people.spans import shown
from sauro.tasks.commands.register import require_days
from sauro.tasks.entries import Entry, entry_of
from sauro.tasks.plan_line import steps_line, steps_of
from sauro.tasks.queries.registrations import Grid, GridRow
from sauro.tasks.registration_sheet import COLUMNS, Page, called, export_errors

_LONGEST = {"product": 500, "note": 500, "person": 150}


@dataclass(frozen=True, slots=True)
class RowPlan:
    """A row of the file, what would be done with it, what changes or is wrong in ``details``."""

    row: Row
    action: Action
    label: str
    details: tuple[str, ...] = ()
    assignment: int = 0
    entry: Entry | None = None

    @property
    def number(self) -> int:
        """Its number in the sheet."""
        return self.row.number


@dataclass(frozen=True, slots=True)
class Preview:
    """All rows of a workbook."""

    rows: tuple[RowPlan, ...]

    @property
    def counts(self) -> dict[Action, int]:
        """How many rows of each action."""
        found = Counter(row.action for row in self.rows)
        return {action: found[action] for action in Action}

    @property
    def entries(self) -> dict[int, Entry]:
        """What would be registered, by id of the assignment."""
        return {row.assignment: row.entry for row in self.rows if row.entry is not None}

    @property
    def fingerprint(self) -> str:
        """The same if and only if the same would be done to the same."""
        said = [
            (row.number, row.action, row.details, row.assignment, row.entry and row.entry.seen)
            for row in self.rows
        ]
        return hashlib.sha256(repr(said).encode()).hexdigest()


def preview_registrations(grid: Grid, data: bytes) -> Preview:
    """``Refused`` for a file that cannot be read at all. An empty cell changes nothing."""
    rows, seen = read_sheets(data, COLUMNS).rows[Page.ROWS], set[int]()
    known = {row.assignment.pk: row for row in grid.rows}
    return Preview(tuple(_planned(grid, known, row, seen) for row in rows))


def errors_of(grid: Grid, preview: Preview) -> bytes:
    """The rows with errors as a workbook, each with its reason."""
    return export_errors(
        grid,
        [(one.row.cells, " ".join(one.details)) for one in preview.rows if one.action == "error"],
    )


def _planned(grid: Grid, known: dict[int, GridRow], row: Row, seen: set[int]) -> RowPlan:
    label = row.text("title")
    try:
        if row.problems:
            raise Refused(" ".join(row.problems))
        found = _found(known, row, seen)
        return _plan(grid, found, row)
    except Refused as problem:
        return RowPlan(row, Action.ERROR, label, (problem.message,))


def _found(known: dict[int, GridRow], row: Row, seen: set[int]) -> GridRow:
    text = row.text("code")
    code = int(text) if text.isascii() and text.isdigit() and len(text) < 12 else 0
    if code not in known:
        raise Refused(f"Mã dòng “{text}” không phải của bảng này. Hãy tải lại bảng rồi điền.")
    if code in seen:
        raise Refused(f"Mã dòng {code} có ở hai dòng. Hãy giữ một dòng.")
    seen.add(code)
    return known[code]


def _plan(grid: Grid, found: GridRow, row: Row) -> RowPlan:
    before = entry_of(found.latest)
    entry = replace(_entry(grid, found, row, before), seen=before.fingerprint)
    pk, label = (
        found.assignment.pk,
        f"{found.assignment.task.number}. {found.assignment.task.title}",
    )
    if entry.fingerprint == before.fingerprint:
        return RowPlan(row, Action.SKIP, label)
    if found.locked:
        raise Refused(found.locked)
    if found.waits:
        raise Refused("Đăng ký đã gửi, chờ đồng ý. Hãy rút đăng ký rồi nhập lại.")
    require_days(found.assignment, entry)
    if entry.empty:
        raise Refused("Chỉ có ghi chú thì chưa đăng ký được. Hãy ghi thêm đầu mối, hạn hoặc bước.")
    action = Action.CREATE if found.latest is None else Action.UPDATE
    return RowPlan(row, action, label, tuple(_changes(before, entry)), pk, entry)


def _entry(grid: Grid, found: GridRow, row: Row, before: Entry) -> Entry:
    """What was registered last, with what the cells say."""
    for key, most in _LONGEST.items():
        if len(row.text(key)) > most:
            head = next(one.head for one in COLUMNS[Page.ROWS] if one.key == key)
            raise Refused(f"Cột “{head}” dài quá {most} ký tự.")
    base = grid.directive.day
    assert base is not None
    said: dict[str, object] = {}
    due = cells.day(row, "due", "Hạn đăng ký")
    if due:
        said["due"] = due
    for key in ("product", "note"):
        if row.text(key):
            said[key] = row.text(key)
    if row.text("steps"):
        said["steps"] = steps_of(row.text("steps"), base)
    if row.text("person"):
        said |= _person(grid, row.text("person"), before)
    return replace(before, **said)  # type: ignore[arg-type]


def _person(grid: Grid, text: str, before: Entry) -> dict[str, object]:
    """Someone of the agency by name, else the name alone."""
    if before.person and key_of(called(grid, before.person)) == key_of(text):
        return {}
    for one in grid.people:
        if key_of(text) in (key_of(called(grid, one.user)), key_of(one.user.username)):
            return {"person": one.user, "person_name": ""}
    return {"person": None, "person_name": tidy(text)}


def _changes(before: Entry, after: Entry) -> list[str]:
    pairs = (
        ("Công chức đầu mối", _name(before), _name(after)),
        ("Hạn đăng ký", _day(before.due), _day(after.due)),
        ("Sản phẩm", before.product, after.product),
        ("Các bước", steps_line(before.steps), steps_line(after.steps)),
        ("Ghi chú", before.note, after.note),
    )
    return [
        f"{head}: {old} → {new}" if old else f"{head}: {new}"
        for head, old, new in pairs
        if old != new
    ]


def _name(entry: Entry) -> str:
    return entry.person.full_name if entry.person else entry.person_name


def _day(day: date | None) -> str:
    return shown(day) if day else ""
