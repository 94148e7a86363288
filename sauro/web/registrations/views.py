"""Directives that ask for registrations, and the matrix of approval."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from sauro.tasks.queries.matrix import Cell, Column
from sauro.tasks.queries.matrix import matrix as matrix_of
from sauro.tasks.queries.registrations import list_registering
from sauro.tasks.registered import Registered
from sauro.web.page import page
from sauro.web.paging import asked_number, number_in
from sauro.web.rights import act_of


def registrations(request: HttpRequest) -> HttpResponse:
    """Those of one's own agencies to fill in, and how far all are; the latest first."""
    act = act_of(request)
    assert act.by
    rows = list_registering(act.by, act.day, asked_number(request))
    return page(request, "registrations/list.html", {"rows": rows, "day": act.day})


def matrix(request: HttpRequest) -> HttpResponse:
    """Bảng duyệt: agencies by directives and periods; ``van-ban`` narrows it to one."""
    act = act_of(request)
    assert act.by
    chosen = number_in(request.GET, "van-ban")
    found = matrix_of(act.by, act.day, chosen)
    rows = [
        (row.agency, [(cell, _address(column, row.agency_id, cell)) for column, cell in pairs])
        for row in found.rows
        for pairs in [zip(found.columns, row.cells, strict=True)]
    ]
    feet = list(zip(found.columns, found.feet, strict=True))
    tallies = [(state, [foot.counts[state] for _, foot in feet]) for state in Registered]
    context = {"matrix": found, "rows": rows, "feet": feet, "tallies": tallies}
    context |= {"chosen": chosen, "day": act.day, "states": list(Registered)}
    return page(request, "registrations/matrix.html", context)


def _address(column: Column, agency_id: int, cell: Cell | None) -> str:
    """Where one looks at the cell: what waits, the grid to fill in, the only lượt giao that owes
    the report of a period, or the tasks themselves."""
    if cell is None:
        return ""
    if cell.alone:
        return reverse("tasks:assignment", args=[cell.alone])
    directive = column.directive.pk
    if not column.period and cell.counts[Registered.SENT]:
        return f"{reverse('registrations:sent', args=[directive])}?co-quan={agency_id}"
    if not column.period and cell.enters:
        return reverse("registrations:grid", args=[directive, agency_id])
    return f"{reverse('tasks:list')}?directive={directive}&agency={agency_id}"
