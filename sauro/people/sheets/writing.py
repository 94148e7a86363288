"""Write the register of a day as a workbook that can be read back without a change."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from io import BytesIO
from typing import Any

import xlsxwriter

from sauro.people.models import AgencyName, GroupName, Post, User
from sauro.people.queries.agencies import AgencyView, agencies_on
from sauro.people.queries.dated import valid_on
from sauro.people.queries.groups import groups_on
from sauro.people.sheets.columns import BETWEEN, COLUMNS, NO, YES, Column, Sheet
from sauro.people.sheets.plan import Action, Preview
from sauro.people.sheets.reading import read_workbook
from sauro.people.vocabulary import AgencyKind, Level, NameKind, PostKind

Cells = dict[str, Any]
REASON = Column("reason", "Lý do lỗi", width=60)
# What stands in a cell is text, never a formula, a link or a guess at a number.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def export_register(day: date, sheets: Collection[Sheet] = tuple(Sheet)) -> bytes:
    """Agencies, groups and people of the day as .xlsx; ten queries, whatever there is."""
    views = agencies_on(day)
    writers = {Sheet.AGENCIES: _agencies, Sheet.GROUPS: _groups, Sheet.PEOPLE: _people}
    return written({sheet: writers[sheet](views, day) for sheet in Sheet if sheet in sheets})


def export_problems(data: bytes, preview: Preview) -> bytes:
    """The rows of a workbook that cannot be taken, as they came, each with what is wrong.

    The column of reasons is not read back: the file put right can be imported as it is.
    """
    reasons = {
        (row.sheet, row.number): " ".join(row.details)
        for row in preview.rows
        if row.action == Action.ERROR
    }
    sheets = {
        sheet: [
            row.cells | {REASON.key: reasons[sheet, row.number]}
            for row in rows
            if (sheet, row.number) in reasons
        ]
        for sheet, rows in read_workbook(data).rows.items()
    }
    return written({sheet: rows for sheet, rows in sheets.items() if rows}, also=(REASON,))


def written(sheets: Mapping[Sheet, Iterable[Cells]], also: tuple[Column, ...] = ()) -> bytes:
    """These rows under the heads of their sheets; ``also`` are further columns."""
    target = BytesIO()
    book = xlsxwriter.Workbook(target, _OPTIONS)
    days = book.add_format({"num_format": "dd/mm/yyyy"})
    for sheet, rows in sheets.items():
        page = book.add_worksheet(sheet)
        columns = (*COLUMNS[sheet], *also)
        page.freeze_panes(1, 0)
        for place, column in enumerate(columns):
            page.set_column(place, place, column.width)
            page.write_string(0, place, column.head, _bold(book))
        for number, cells in enumerate(rows, start=1):
            for place, column in enumerate(columns):
                _write(page, number, place, cells.get(column.key), days)
    book.close()
    return target.getvalue()


def _write(page: Any, row: int, place: int, value: Any, days: Any) -> None:
    if isinstance(value, date):
        page.write_datetime(row, place, value, days)
    elif isinstance(value, bool):
        page.write_string(row, place, YES if value else NO)
    elif isinstance(value, int):
        page.write_number(row, place, value)
    elif value:
        page.write_string(row, place, value)


def _bold(book: Any) -> Any:
    return book.add_format({"bold": True, "text_wrap": True, "valign": "top"})


def _agencies(views: list[AgencyView], day: date) -> Iterable[Cells]:
    """Bodies above come before those below, so that each row finds its superior."""
    codes = {view.id: view.agency.code for view in views}
    other: dict[tuple[int, str], list[str]] = {}
    for name in AgencyName.objects.filter(valid_on(day)).order_by("pk"):
        other.setdefault((name.agency_id, name.kind), []).append(name.text)
    above = {view.id: view.parent_id for view in views}
    for view in sorted(views, key=lambda one: (_depth(one, above), one.place)):
        agency = view.agency
        yield {
            "code": agency.code,
            "name": view.name,
            "abbreviations": BETWEEN.join(other.get((view.id, NameKind.ABBREVIATION), [])),
            "aliases": BETWEEN.join(other.get((view.id, NameKind.ALIAS), [])),
            "kind": AgencyKind(agency.kind).label,
            "level": Level(agency.level).label,
            "parent": codes.get(view.parent_id or 0, ""),
            "identifier": agency.identifier,
            "unit_code": agency.unit_code,
            "in_province": agency.in_province,
            "rank": agency.rank,
            "first_day": agency.first_day,
        }


def _depth(view: AgencyView, above: dict[int, int | None]) -> int:
    depth, step = 0, view.parent_id
    while step in above and depth < len(above):
        depth, step = depth + 1, above[step]
    return depth


def _groups(views: list[AgencyView], day: date) -> Iterable[Cells]:
    codes = {view.id: view.agency.code for view in views}
    also: dict[int, list[str]] = {}
    for wording in GroupName.objects.filter(valid_on(day, "group__")).order_by("pk"):
        also.setdefault(wording.group_id, []).append(wording.text)
    for entry in groups_on(day):
        group = entry.group
        shared = {
            "group": group.name,
            "owner": codes[group.owner_id],
            "also": BETWEEN.join(also.get(group.pk, [])[1:]),
        }
        if not entry.members:
            yield shared | {"empty_because": group.note if group.empty_on_purpose else ""}
        for view in entry.members:
            yield shared | {
                "member": view.agency.code,
                "member_name": view.name,
                "belongs": True,
            }


def _people(views: list[AgencyView], day: date) -> Iterable[Cells]:
    codes = {view.id: view.agency.code for view in views}
    posts: dict[int, list[Post]] = {}
    for post in Post.objects.filter(valid_on(day)).order_by("pk"):
        posts.setdefault(post.user_id, []).append(post)
    for user in User.objects.filter(is_active=True).order_by("sort_key", "pk"):
        shared = {"username": user.username, "full_name": user.full_name, "email": user.email}
        held = posts.get(user.pk, [])
        if not held:
            yield shared
        for post in held:
            yield shared | {
                "kind": PostKind(post.kind).label,
                "agency": codes.get(post.agency_id or 0, ""),
                "title": post.title,
                "first_day": post.first_day,
            }
