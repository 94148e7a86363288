"""The leader's one page, the table of counts, the rows of a figure, what turned."""

from collections.abc import Sequence
from datetime import timedelta
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from sauro.oversight.queries.briefing import briefing as briefing_of
from sauro.oversight.queries.counting import BY, Line, count_by, figures_of
from sauro.oversight.queries.rows import Turn, all_rows, list_rows, turned_since
from sauro.oversight.sheets import COLUMNS, MOST_ROWS, counts_sheet, rows_sheet
from sauro.people.spans import shown
from sauro.tasks.queries.filters import day_from
from sauro.tasks.time import TimeState
from sauro.web.answers import xlsx
from sauro.web.oversight.asked import Asked, asked_of
from sauro.web.oversight.charts import PARTS, bars, curve
from sauro.web.page import page
from sauro.web.paging import asked_number
from sauro.web.rights import act_of

_LAST_BRIEFING = timedelta(7)
_MOST_LINES = 200


def briefing(request: HttpRequest) -> HttpResponse:
    """What is late, whose, why; what waits; what falls due: one page, one A4."""
    act = act_of(request)
    assert act.by
    found = briefing_of(act.by, act.day)
    context = {
        "found": found,
        "bars": bars(found.bars),
        "curve": curve(found.trend),
        "parts": PARTS,
        "day": act.day,
        "since": act.day - _LAST_BRIEFING,
    }
    return page(request, "oversight/briefing.html", context)


def counts(request: HttpRequest) -> HttpResponse:
    """By agency, directive or level, as of any day; ``xlsx=1`` is the same as a sheet."""
    act = act_of(request)
    assert act.by
    asked = asked_of(request, act.day)
    table = count_by(act.by, asked.by, asked.day, act.day, asked.narrow)
    label = BY[asked.by].label
    if request.GET.get("xlsx") == "1":
        return xlsx(counts_sheet(table, label), f"tong-hop-{asked.day}")
    cells = [
        (one, [(one.figures.count(*states), _address(one, states, asked)) for _, states in COLUMNS])
        for one in (*_first(table.lines), table.total)
    ]
    context = {"table": table, "cells": cells, "columns": COLUMNS, "asked": asked, "label": label}
    context |= {"hidden": max(0, len(table.lines) - _MOST_LINES)}
    context |= {"choices": {key: one.label for key, one in BY.items()}, "day": act.day}
    return page(request, "oversight/counts.html", context)


def rows(request: HttpRequest) -> HttpResponse:
    """The lượt giao that a figure counts."""
    act = act_of(request)
    assert act.by
    asked = asked_of(request, act.day)
    found = list_rows(act.by, asked.day, act.day, asked.narrow, asked_number(request))
    kept = request.GET.copy()
    kept.pop("trang", None)
    context = {"found": found, "asked": asked, "query": kept.urlencode()}
    return page(request, "oversight/rows.html", context)


def export(request: HttpRequest) -> HttpResponse:
    """The same as a sheet."""
    act = act_of(request)
    assert act.by
    asked = asked_of(request, act.day)
    title = f"DANH SÁCH LƯỢT GIAO, tính đến ngày {shown(asked.day)}"
    found = all_rows(act.by, asked.day, act.day, asked.narrow, MOST_ROWS)
    return xlsx(rows_sheet(found, title), f"luot-giao-{asked.day}")


def turns(request: HttpRequest) -> HttpResponse:
    """What is new, elsewhere, gone since a day; by default since a week ago."""
    act = act_of(request)
    assert act.by
    since = day_from(request.GET.get("tu", "")) or act.day - _LAST_BRIEFING
    since = min(since, act.day - timedelta(1))
    asked = asked_of(request, act.day)
    number = asked_number(request)
    found = turned_since(act.by, since, act.day, asked.narrow, number)
    context = {
        "found": found,
        "counts": [(turn, found.counts[turn]) for turn in Turn],
        "since": since,
        "day": act.day,
        "before": figures_of(act.by, since, act.day, asked.narrow),
        "after": figures_of(act.by, act.day, act.day, asked.narrow),
        "number": number,
        "pages": found.pages,
    }
    return page(request, "oversight/turns.html", context)


def _first(lines: Sequence[Line]) -> Sequence[Line]:
    """All by name; of very many those with most overdue work."""
    if len(lines) <= _MOST_LINES:
        return lines
    order = sorted(lines, key=lambda one: (-one.figures.overdue, -one.figures.total, one.name))
    return order[:_MOST_LINES]


def _address(line: Line, states: tuple[TimeState, ...], asked: Asked) -> str:
    """The rows that a cell counts."""
    narrow = asked.narrow
    fixed = {"directive": narrow.directive, "agency": narrow.agency, "level": narrow.level}
    query = urlencode({name: value for name, value in fixed.items() if value})
    times = urlencode([("time", state.value) for state in states])
    parts = (f"ngay={asked.day}", query, line.query, times)
    return f"{reverse('oversight:rows')}?{'&'.join(part for part in parts if part)}"
