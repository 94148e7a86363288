from dataclasses import replace
from datetime import date, timedelta

import pytest

from sauro.tasks.commands.cadences import Rule, end_cadence, set_cadence
from sauro.tasks.commands.period_reports import send_back_period
from sauro.tasks.commands.progress import Progress, update
from sauro.tasks.commands.steps import take
from sauro.tasks.models import Assignment, PeriodDuty
from sauro.tasks.queries.cadences import CadenceView, Owing, asked_for, cadences_of, owing, to_come
from sauro.tasks.vocabulary import OPEN, Every
from tests.tasks.life import DAY, at, done, fresh, work_of

BUILDER, OFFICE = "soxaydung.daumoi", "chanhvp"
MONDAYS = Rule(Every.WEEK, 1, DAY, date(2026, 4, 27), "Kế hoạch 2233/KH-UBND")


@pytest.fixture
def row(plan_given) -> Assignment:
    return work_of(plan_given, "so-xay-dung")


def labels(row: Assignment) -> list[str]:
    counted = PeriodDuty.objects.filter(asked_for(), assignment=row).order_by("due")
    return [one.label for one in counted]


def test_rule_is_told_with_what_was_sent_is_late_and_comes_next(plan_given, row) -> None:
    one = set_cadence(at(OFFICE), row.task, MONDAYS)
    update(at(BUILDER), row, Progress("Tuần đầu"))
    send_back_period(at(OFFICE), row.periods.order_by("due")[0], "other", "Thiếu")
    (found,) = cadences_of(plan_given, date(2026, 4, 15))
    assert found == CadenceView(
        one, "Hằng tuần, thứ Hai", 4, 0, 1, 2, date(2026, 4, 20), over=False
    )
    assert to_come(one, date(2026, 4, 15)) == 2


def test_rules_of_the_directive_come_first_and_ended_ones_last(plan_given, row) -> None:
    ended = set_cadence(at(OFFICE), plan_given, replace(MONDAYS, last=date(2026, 4, 20)))
    end_cadence(at(OFFICE), ended, DAY, "CV 9/UBND-TH")
    mine = set_cadence(at(OFFICE), row.task, MONDAYS)
    whole = set_cadence(at(OFFICE), plan_given, MONDAYS)
    found = cadences_of(plan_given, DAY)
    assert [one.cadence for one in found] == [whole, mine, ended]
    assert [one.over for one in found] == [False, False, True]


def test_work_given_up_owes_nothing_and_what_is_done_nothing_after_it(plan_given) -> None:
    given_up, finished, going = (work_of(plan_given, "so-xay-dung", one) for one in range(3))
    set_cadence(at(OFFICE), plan_given, MONDAYS)
    take(at(OFFICE), "end", given_up, fresh(given_up).version, {"basis": "CV 9/UBND-TH"})
    done(finished, BUILDER, DAY + timedelta(8))
    assert (labels(given_up), labels(finished)) == ([], ["Tuần 15/2026", "Tuần 16/2026"])
    assert len(labels(going)) == 4


def test_who_would_report_is_counted_by_assignments_and_agencies(plan_given) -> None:
    rows = Assignment.objects.filter(task__directive=plan_given, state__in=OPEN)
    agencies = set(rows.values_list("agency", flat=True))
    assert owing(plan_given) == Owing(rows.count(), len(agencies))
