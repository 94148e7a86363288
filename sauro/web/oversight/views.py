"""The leader's one page, the table of counts, the rows of a figure."""

from dataclasses import replace
from urllib.parse import parse_qsl, urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from sauro.oversight.queries.briefing import briefing as briefing_of
from sauro.oversight.queries.counting import Line, by_first_deadline, count_by
from sauro.oversight.queries.grouping import BY, OF_ONE_DIRECTIVE
from sauro.oversight.queries.naming import named_of
from sauro.oversight.queries.narrowing import ALL, Narrow
from sauro.oversight.queries.reports import reported_on, reporting_agencies
from sauro.oversight.queries.rows import all_rows, list_rows
from sauro.oversight.sheets import COLUMNS, MOST_ROWS, counts_sheet, rows_sheet
from sauro.people.act import Act
from sauro.people.spans import shown
from sauro.tasks.time import TimeState
from sauro.web.answers import xlsx
from sauro.web.oversight.asked import Asked, asked_of, pairs_of
from sauro.web.oversight.charts import PARTS, bars, curve
from sauro.web.oversight.turning import LAST_BRIEFING
from sauro.web.page import page
from sauro.web.paging import asked_number
from sauro.web.rights import act_of

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
        "since": act.day - LAST_BRIEFING,
        "urge": _urging(act) if found.table.total.figures.overdue else "",
    }
    return page(request, "oversight/briefing.html", context)


def counts(request: HttpRequest) -> HttpResponse:
    """By one of ``BY``, as of any day; ``xlsx=1`` is the same as a sheet."""
    act = act_of(request)
    assert act.by
    asked = asked_of(request, act.day)
    as_sheet = request.GET.get("xlsx") == "1"
    most = None if as_sheet else _MOST_LINES
    table = count_by(act.by, asked.by, asked.day, act.day, asked.narrow, most)
    label = BY[asked.by].label
    first = by_first_deadline(act.by, asked.day, act.day, asked.narrow)
    if as_sheet:
        return xlsx(counts_sheet(table, label, first), f"tong-hop-{asked.day}")
    context = {
        "table": table,
        "first": first,
        "rates": list(zip(table.total.figures.rates, first.figures.rates, strict=True)),
        "cells": [_cells(one, asked) for one in (*table.lines, table.total)],
        "columns": COLUMNS,
        "asked": asked,
        "label": label,
        "choices": _choices(asked),
        "day": act.day,
        "kept": pairs_of(asked.narrow),
        "only": named_of(act.by, asked.narrow, asked.day, act.day),
        "since": min(asked.day, act.day - LAST_BRIEFING),
        "query": urlencode(pairs_of(asked.narrow)),
        "later": _later(asked),
    }
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
    context |= {"only": named_of(act.by, asked.narrow, asked.day, act.day)}
    late = asked.narrow.times == (TimeState.OVERDUE,) and asked.day == act.day
    context |= {"urge": _urging(act, asked.narrow) if late else ""}
    return page(request, "oversight/rows.html", context)


def _urging(act: Act, narrow: Narrow = ALL) -> str:
    """Where a letter is drafted that urges these rows; empty for who drafts none."""
    assert act.by
    directives = {one.pk for one in reported_on(act.by, act.day)}
    if not directives or not reporting_agencies(act.by, act.day):
        return ""
    if narrow.directive is not None and narrow.directive not in directives:
        return ""
    asked = {"van_ban": narrow.directive, "co_quan": narrow.agency}
    query = urlencode({name: value for name, value in asked.items() if value is not None})
    return f"{reverse('papers:draft', args=['don-doc'])}?{query}".removesuffix("?")


def export(request: HttpRequest) -> HttpResponse:
    """The same as a sheet."""
    act = act_of(request)
    assert act.by
    asked = asked_of(request, act.day)
    title = f"DANH SÁCH LƯỢT GIAO, tính đến ngày {shown(asked.day)}"
    found = all_rows(act.by, asked.day, act.day, asked.narrow, MOST_ROWS)
    return xlsx(rows_sheet(found, title), f"luot-giao-{asked.day}")


def _cells(line: Line, asked: Asked) -> dict[str, object]:
    """Each figure of a line with the address of its rows; ``groups``: where a directive is told
    apart into groups of tasks."""
    address = _address(line, asked)
    inside = asked.by == "directive" and line.query
    return {
        "line": line,
        "total": address,
        "counts": [
            (line.figures.count(*states), f"{address}&{narrower}")
            for (_, states), narrower in zip(COLUMNS, _COLUMNS, strict=True)
        ],
        "waiting": f"{address}&waiting=1",
        "groups": f"?theo=group&ngay={asked.day}&{line.query}" if inside else "",
    }


_COLUMNS = [urlencode([("time", state.value) for state in states]) for _, states in COLUMNS]


def _address(line: Line, asked: Asked) -> str:
    """The rows that a line counts, in whatever state of time."""
    own = dict(parse_qsl(line.query, keep_blank_values=True))
    kept = [(name, value) for name, value in pairs_of(asked.narrow) if name not in own]
    query = urlencode([("ngay", str(asked.day)), *kept, *own.items()])
    return f"{reverse('oversight:rows')}?{query}"


def _later(asked: Asked) -> str:
    """The rows whose deadline is later than the first."""
    kept = [("ngay", str(asked.day)), *pairs_of(replace(asked.narrow, later=True))]
    return urlencode(kept)


def _choices(asked: Asked) -> dict[str, str]:
    """What one may count by here: groups of tasks only within a directive."""
    every = {key: one.label for key, one in BY.items()}
    whole = asked.narrow.directive is None
    return {key: label for key, label in every.items() if not (whole and key in OF_ONE_DIRECTIVE)}
