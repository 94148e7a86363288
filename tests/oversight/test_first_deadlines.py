"""What the counts would be if no deadline had been moved."""

from collections import Counter
from datetime import timedelta

import pytest

from sauro.oversight.queries.counting import by_first_deadline, count_by, figures_of
from sauro.oversight.queries.narrowing import Narrow
from sauro.tasks.commands.extend import ask_extension, grant
from sauro.tasks.models import Assignment
from sauro.tasks.time import TimeState, time_state
from tests.directives.offices import account
from tests.tasks.life import DAY, at, done, due_on, fresh, work_of
from tests.web.pages import signed_in, words

BUILDER, OFFICE = "soxaydung.daumoi", "chanhvp"
DUE, LATER = DAY + timedelta(3), DAY + timedelta(20)
NEXT, END = DAY + timedelta(1), DAY + timedelta(10)


@pytest.fixture
def extended(plan_given) -> Assignment:
    """Done in time by the extended deadline, late by the first."""
    row = due_on(work_of(plan_given, "so-xay-dung"), DUE)
    asked = ask_extension(at(BUILDER), row, LATER, "Chờ số liệu", "objective")
    grant(at(OFFICE, NEXT), asked, "Bút phê ngày 7/4/2026")
    return done(fresh(row), BUILDER, DAY + timedelta(8))


def test_extension_does_not_hide_what_is_late_by_the_first_deadline(extended: Assignment) -> None:
    office = account(OFFICE)
    now, first = figures_of(office, END, END), by_first_deadline(office, END, END)
    assert (first.later, first.figures.total) == (1, now.total)
    in_time, late = TimeState.DONE_IN_TIME, TimeState.DONE_LATE
    assert (now.count(in_time), now.count(late)) == (1, 0)
    assert (first.figures.count(in_time), first.figures.count(late)) == (0, 1)
    assert [rate.part for rate in first.figures.rates][2:4] == [0, 0]
    assert by_first_deadline(office, DAY, END).later == 0


def test_sql_says_the_same_as_python_for_all_rows(extended: Assignment) -> None:
    rows = Assignment.objects.select_related("task")
    told = Counter(
        time_state(row.first_due, row.task.due_kind, END, row.state, row.met_day) for row in rows
    )
    assert by_first_deadline(account(OFFICE), END, END).figures.times == {
        str(time): n for time, n in sorted(told.items())
    }


def test_those_with_a_later_deadline_are_counted_by_agency_and_listed(extended) -> None:
    table = count_by(account(OFFICE), "agency", END, END, Narrow(later=True))
    assert [(line.name, line.figures.total) for line in table.lines] == [("Sở Xây dựng", 1)]
    client = signed_in(OFFICE)
    shown = words(client.get("/theo-doi/so-lieu/"))
    assert "Theo hạn đầu tiên: 0,0 % (0/1)" in shown
    assert "1 lượt giao đã lùi hạn" in shown
    listed = words(client.get("/theo-doi/luot-giao/?lui-han=1"))
    assert "1 lượt giao" in listed
    assert "lượt giao đã lùi hạn" in listed
