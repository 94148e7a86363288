"""The month that the demonstration shows, lived through by the real commands."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

from sauro.config.demonstration import load_life
from sauro.people import clock
from sauro.tasks.commands.seal import seal
from sauro.tasks.demo.morning import LATE, TWELVE
from sauro.tasks.models import Assignment, Event, Extension, Handed, Item, PeriodDuty, Task
from sauro.tasks.queries.lists import standing
from sauro.tasks.queries.log import verify_log
from sauro.tasks.time import TimeState, most_pressing, time_state
from sauro.tasks.vocabulary import ExtensionState, HandedState, WorkState

AFTER = date(2026, 5, 4)


def assignments() -> list[Assignment]:
    return list(Assignment.objects.select_related("task__directive", "agency"))


def test_whatever_happened_did_so_in_that_month(april) -> None:
    first, last = Event.objects.earliest("at"), Event.objects.latest("at")
    assert (first.at.date(), last.at.date()) == (date(2026, 3, 31), date(2026, 4, 29))
    assert not Event.objects.exclude(request_id__startswith="thang-tu-").exclude(
        request_id__startswith="handed-"
    )


def test_it_leaves_work_in_every_state_to_be_shown(april) -> None:
    states = Counter(row.state for row in assignments())
    assert set(states) >= set(WorkState) - {WorkState.SUBMITTED, WorkState.MISDIRECTED}
    times = Counter(
        time_state(row.due, row.task.due_kind, AFTER, row.state, row.met_day)
        for row in assignments()
    )
    assert set(times) >= set(TimeState) - {TimeState.DONE_UNDATED}
    tasks = list(Task.objects.all())
    by_task = {pk: one.time for pk, one in standing(tasks, AFTER).items()}
    for task in tasks:
        mine = [row for row in assignments() if row.task_id == task.pk]
        told = {time_state(r.due, task.due_kind, AFTER, r.state, r.met_day) for r in mine}
        assert by_task[task.pk] == most_pressing(
            told or {time_state(task.due, task.due_kind, AFTER)}
        )


def test_six_projects_of_which_four_are_submitted_and_two_approved(april) -> None:
    items = Item.objects.filter(assignment__agency__code="cong-an-tinh")
    assert items.count() == 6
    assert items.exclude(submitted_day=None).count() == 4
    assert items.exclude(approved_day=None).count() == 2


def test_extension_was_refused_then_another_day_was_taken(april) -> None:
    asked = Extension.objects.filter(assignment__agency__code="so-giao-duc-dao-tao")
    first, second = asked.order_by("pk")
    assert (first.state, second.state) == (ExtensionState.REFUSED, ExtensionState.GRANTED)
    row = Assignment.objects.get(pk=second.assignment_id)
    assert (row.first_due, row.due) == (date(2026, 8, 31), date(2026, 9, 4))


def test_the_morning_lot_was_read_and_matched(april) -> None:
    found = {row.name: row.state for row in Handed.objects.all()}
    papers = {name: number for name, (_, number) in TWELVE.items() if not name.endswith(".pdf")}
    assert set(found) == set(papers)
    matched = {name for name, state in found.items() if state == HandedState.MATCHED}
    assert matched == {name for name, number in papers.items() if number is not None}
    for row in Assignment.objects.filter(agency__code__in=("so-xay-dung", "ubnd-xa-binh-lu")):
        if row.task.number == 50 and row.task.directive.number == "2233/KH-UBND":
            assert (row.met_day - row.due).days in LATE.values()


def test_spoken_order_is_a_task_with_its_deadline(april) -> None:
    order = Task.objects.exclude(directive__number="2233/KH-UBND").get()
    assert (order.due, order.assignments.get().agency.code) == (date(2026, 4, 21), "so-xay-dung")


def test_mondays_were_answered_until_the_month_ended(april) -> None:
    duties = PeriodDuty.objects.filter(stated__lte=date(2026, 4, 27)).order_by("stated")
    assert [duty.answered_at is not None for duty in duties] == [True, True, True, False]


def test_nothing_is_lived_twice(april, capsys) -> None:
    before = Event.objects.count()
    load_life()
    assert Event.objects.count() == before
    assert "Diễn ngày" not in capsys.readouterr().out


def test_the_log_of_the_month_is_sealed_whole(april) -> None:
    seal()
    verdict = verify_log()
    assert (verdict.broken, verdict.waiting) == ("", 0)
    assert verdict.sealed.position == Event.objects.count()


def test_clock_of_the_demonstration_runs_on_from_its_day(settings) -> None:
    settings.CLOCK_AHEAD = timedelta(days=-100)
    before, told, after = datetime.now(UTC), clock.now(), datetime.now(UTC)
    assert before <= told + timedelta(days=100) <= after
    moment = datetime(2026, 4, 1, 2, tzinfo=UTC)
    with clock.standing(moment):
        assert (clock.now(), clock.today()) == (moment, date(2026, 4, 1))
    assert clock.now() != moment
