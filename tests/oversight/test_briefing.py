"""The leader's page after April 2026: each figure is that of plain SQL."""

from datetime import date

from django.db import connection

from sauro.oversight.queries.briefing import briefing
from sauro.tasks.models import Assignment, Task
from tests.directives.offices import account

TODAY = date(2026, 5, 4)
_OPEN = "state NOT IN ('done', 'paused', 'ended')"
_RUNS = "state NOT IN ('done', 'paused', 'ended', 'confirming', 'submitted')"


def sql(where: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM tasks_assignment WHERE {where}")  # noqa: S608
        row = cursor.fetchone()
    assert row is not None
    return int(row[0])


def test_its_figures_are_those_of_sql(april) -> None:
    found = briefing(account("chutich"), TODAY)
    figures = found.table.total.figures
    assert figures.overdue == sql(
        f"{_RUNS} AND due < '2026-05-04' OR state IN ('confirming', 'submitted') AND met_day > due"
    )
    assert figures.done == sql("state = 'done'")
    assert figures.total == sql("true")
    assert found.table.total.waiting == sql("state IN ('confirming', 'submitted')")
    assert found.near == sql(f"{_RUNS} AND due BETWEEN '2026-05-04' AND '2026-05-11'")
    assert found.far == sql(f"{_RUNS} AND due BETWEEN '2026-05-04' AND '2026-06-03'")
    assert found.missed_total == sql(f"{_RUNS} AND due >= '2026-05-04' AND forecast > due")
    assert found.unassigned == Task.objects.filter(assignments=None).count() > 0
    assert [row.due for row in found.soon] == sorted(row.due for row in found.soon if row.due)
    assert all(row.due <= date(2026, 6, 3) for row in found.soon if row.due)


def test_what_is_late_is_told_by_task_with_whose_and_why(april) -> None:
    found = briefing(account("chutich"), TODAY)
    first = found.late[0]
    rows = Assignment.objects.filter(task=first.task, due__lt=TODAY)
    assert first.task.number in (20, 50)
    assert 1 < first.count <= rows.count()
    assert len(first.agencies) == 3
    assert first.more == first.count - 3
    assert [one.count for one in found.late] == sorted(
        (one.count for one in found.late), reverse=True
    )
    for one in found.late:
        assert 0 <= one.silent <= one.count
        assert one.silent == one.count or one.whys


def test_decisions_are_those_that_were_asked_for(april) -> None:
    found = briefing(account("chutich"), TODAY)
    asked = {(one.kind, one.assignment.agency.code) for one in found.decisions}
    assert asked == {("Gia hạn", "so-tai-chinh"), ("Vướng mắc", "tt-phat-trien-quy-dat")}
    assert found.decisions_total == 2


def test_trend_ends_with_what_is_late_now_and_is_the_same_when_asked_again(april) -> None:
    found = briefing(account("chutich"), TODAY)
    assert found.trend[-1].overdue == found.table.total.figures.overdue
    assert found.trend[0].overdue == 0
    assert briefing(account("chutich"), TODAY).trend == found.trend


def test_agency_sees_its_own(april) -> None:
    found = briefing(account("soxaydung.daumoi"), TODAY)
    assert {line.name for line in found.bars} == {"Sở Xây dựng"}
    assert all(one.agencies == ("Sở Xây dựng",) for one in found.late)
