"""Bảng duyệt: what it counts, for whom, and that Python and SQL say the same."""

from datetime import date, timedelta

import pytest

from sauro.people.models import User
from sauro.tasks.commands.register import agree, recall, register, send_back
from sauro.tasks.models import Assignment, Cadence, PeriodDuty, Registration
from sauro.tasks.queries.matrix import matrix
from sauro.tasks.queries.registrations import list_registering, versions
from sauro.tasks.registered import Registered, owing, registered, registered_state
from tests.directives.offices import DAY, NOW, account
from tests.tasks.registering import BUILDER, act_of, agreed, entry, sent, work_of

LATER = NOW + timedelta(hours=4)


@pytest.fixture
def plan(plan_given):
    return plan_given


def every_state(plan) -> None:
    """One row of the builders in each state that a registration can be in."""
    rows = work_of(plan)
    register(act_of(BUILDER), {rows[0].pk: entry()}, send=False)
    sent(rows[1:2])
    send_back(act_of("cv.tonghop"), sent(rows[2:3]), "Sớm hơn")
    agreed(rows[3:5])
    register(act_of(BUILDER, LATER), {rows[4].pk: entry(due=date(2026, 8, 1))}, send=True)


def cell(user: User, plan):
    found = matrix(user, DAY, plan.pk)
    return next(row.cells[0] for row in found.rows if row.agency == "Sở Xây dựng")


def test_sql_says_the_same_as_python_for_every_assignment(plan) -> None:
    every_state(plan)
    back = Registration.objects.filter(state="returned")
    register(act_of(BUILDER, LATER), {back[0].assignment_id: entry(due=None)}, send=False)
    rows = Assignment.objects.filter(agency__code="so-xay-dung").annotate(said=registered_state())
    found = {row.pk: (row.said, registered(*versions(row.registrations.all()))) for row in rows}
    assert {pk: one for pk, one in found.items() if one[0] != one[1]} == {}
    assert {one for one, _ in found.values()} == set(Registered)


def test_cell_shows_the_most_pressing_and_counts_add_up(plan) -> None:
    every_state(plan)
    one = cell(account("cv.tonghop"), plan)
    assert {str(state): count for state, count in one.counts.items()} == {
        "returned": 1, "unsent": 3, "sent": 2, "agreed": 1,
    }  # fmt: skip
    assert (one.state, one.here, one.total) == (Registered.RETURNED, 1, 7)


def test_feet_count_each_agency_once_and_add_up_to_their_total(plan) -> None:
    every_state(plan)
    found = matrix(account("cv.tonghop"), DAY)
    foot = found.feet[0]
    agencies = Assignment.objects.filter(owing()).values("agency").distinct().count()
    assert foot.total == sum(foot.counts.values()) == len(found.rows) == agencies
    assert foot.counts[Registered.RETURNED] == 1
    listed = list_registering(account("cv.tonghop"), DAY).rows[0]
    assert listed.unsent == foot.counts[Registered.UNSENT] + foot.counts[Registered.RETURNED]
    assert listed.total == Assignment.objects.filter(owing()).count()


def test_second_registration_leaves_the_agreed_one_standing_until_it_is_sent(plan) -> None:
    rows = work_of(plan)[:1]
    agreed(rows)
    later = act_of(BUILDER, LATER)
    again = register(later, {rows[0].pk: entry(due=date(2026, 8, 1))}, send=True)
    states = [cell(account("cv.tonghop"), plan).counts[Registered.SENT]]
    recall(later, again)
    states.append(cell(account("cv.tonghop"), plan).counts[Registered.AGREED])
    assert states == [1, 1]
    register(later, {rows[0].pk: entry(due=date(2026, 8, 2))}, send=True)
    agree(act_of("cv.tonghop", LATER), Registration.objects.filter(state="sent"))
    assert cell(account("cv.tonghop"), plan).counts[Registered.AGREED] == 1


@pytest.mark.parametrize(
    ("username", "agencies"),
    [("cv.tonghop", 57), ("kiemtra", 57), ("sotaichinh.daumoi", 57), (BUILDER, 1), ("quantri", 0)],
)
def test_each_sees_the_agencies_whose_work_they_read(plan, username, agencies) -> None:
    found = matrix(account(username), DAY)
    assert len(found.rows) == agencies


def test_paused_and_ended_work_is_not_counted(plan) -> None:
    rows = work_of(plan)
    Assignment.objects.filter(pk=rows[0].pk).update(state="paused")
    Assignment.objects.filter(pk=rows[1].pk).update(state="ended")
    assert cell(account("cv.tonghop"), plan).total == 5


def test_periods_stand_beside_their_directive_answered_or_not(plan) -> None:
    rows = work_of(plan)[:2]
    cadence = Cadence.objects.create(
        kind="duty", directive=plan, every="week", on=5, ground="III.1", at=NOW,
        first_day=DAY, last_day=date(2026, 12, 31),
    )  # fmt: skip
    for week in range(-5, 3):
        due = DAY + timedelta(weeks=week)
        PeriodDuty.objects.bulk_create(
            PeriodDuty(
                cadence=cadence, assignment=row, label=f"Tuần {week}", stated=due, due=due,
                answered_at=NOW if week < 0 or row == rows[0] else None,
            )
            for row in rows
        )  # fmt: skip
    found = matrix(account("cv.tonghop"), DAY, plan.pk)
    assert [one.period for one in found.columns] == ["", "Tuần -2", "Tuần -1", "Tuần 0", "Tuần 1"]
    mine = next(row.cells for row in found.rows if row.agency == "Sở Xây dựng")
    shown = [(str(one.state), one.here, one.total) for one in mine if one]
    assert shown[1:] == [("sent", 2, 2), ("sent", 2, 2), ("unsent", 1, 2), ("unsent", 1, 2)]
    assert [foot.total for foot in found.feet[1:]] == [1, 1, 1, 1]
    assert [one.alone for one in mine if one] == [None] * 5
    PeriodDuty.objects.filter(assignment=rows[1]).delete()
    found = matrix(account("cv.tonghop"), DAY, plan.pk)
    mine = next(row.cells for row in found.rows if row.agency == "Sở Xây dựng")
    assert [one.alone for one in mine if one] == [None, *[rows[0].pk] * 4]
