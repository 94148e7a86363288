"""Plan a whole workbook: agencies first, then groups, then people."""

from collections.abc import Callable
from datetime import date
from functools import partial

from sauro.people.refusal import Refused
from sauro.people.sheets.agencies import plan_agency
from sauro.people.sheets.columns import Sheet
from sauro.people.sheets.groups import plan_group
from sauro.people.sheets.known import known_on
from sauro.people.sheets.persons import plan_person
from sauro.people.sheets.plan import Action, Preview, RowPlan
from sauro.people.sheets.reading import Row, read_workbook


def preview_import(data: bytes, day: date) -> Preview:
    """What the workbook would change from the day on, row by row; nothing is written.

    ``Refused`` for a file that cannot be read at all. An empty cell says nothing and changes
    nothing; nothing is ever removed by a row that is missing.
    """
    workbook, known = read_workbook(data), known_on(day)
    planners: dict[Sheet, Callable[[Row], RowPlan]] = {
        Sheet.AGENCIES: partial(plan_agency, known=known, seen=set()),
        Sheet.GROUPS: partial(plan_group, known=known, seen=set()),
        Sheet.PEOPLE: partial(plan_person, known=known, seen=set()),
    }
    return Preview(
        day,
        tuple(
            _planned(sheet, row, planner)
            for sheet, planner in planners.items()
            for row in workbook.rows.get(sheet, [])
        ),
    )


def _planned(sheet: Sheet, row: Row, planner: Callable[[Row], RowPlan]) -> RowPlan:
    if not row.problems:
        try:
            return planner(row)
        except Refused as problem:
            return _error(sheet, row, problem.message)
    return _error(sheet, row, *row.problems)


def _error(sheet: Sheet, row: Row, *problems: str) -> RowPlan:
    label = next((row.text(key) for key in ("name", "group", "full_name") if row.text(key)), "")
    return RowPlan(sheet, row.number, Action.ERROR, label, problems)
