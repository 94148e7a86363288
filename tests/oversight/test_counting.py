"""Counts add up for any day, whoever asks, and are those of Python."""

from collections import Counter
from datetime import date, datetime, time, timedelta

from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sauro.oversight.queries.counting import BY, Narrow, count_by, figures_of
from sauro.oversight.queries.rows import Turn, list_rows, turned_since
from sauro.tasks.models import Assignment, Stage
from sauro.tasks.time import TimeState, most_pressing, time_state
from sauro.tasks.vocabulary import MET, WorkState
from tests.directives.offices import account

TODAY = date(2026, 5, 4)
FIRST = date(2026, 4, 1)
DAYS = (TODAY - FIRST).days


def _at(day: date, hour: int = 9) -> datetime:
    return timezone.make_aware(datetime.combine(day, time(hour)))


def _lived(data: st.DataObject) -> None:
    """Forty lượt giao with stages of any state and deadline, one after the other; the last stands
    on the assignment too."""
    rows = list(Assignment.objects.order_by("pk")[:40])
    Stage.objects.filter(assignment__in=rows).delete()
    Stage.objects.filter(assignment__isnull=False).update(since=_at(FIRST))
    near = st.integers(0, DAYS + 20).map(lambda n: FIRST + timedelta(n))
    for row in rows:
        turns = sorted(data.draw(st.sets(st.integers(0, DAYS), min_size=1, max_size=4)))
        for place, turn in enumerate(turns):
            state = data.draw(st.sampled_from(list(WorkState)))
            stage = Stage(
                assignment=row,
                state=state,
                due=data.draw(st.none() | near),
                met_day=data.draw(near) if state in MET else None,
                since=_at(FIRST + timedelta(turn)),
                until=_at(FIRST + timedelta(turns[place + 1])) if turns[place + 1 :] else None,
            )
            stage.save()
        Assignment.objects.filter(pk=row.pk).update(
            state=stage.state, given_due=stage.due, met_day=stage.met_day
        )


def _only(key: str, value: str) -> Narrow:
    if key == "level":
        return Narrow(level=value)
    return Narrow(agency=int(value)) if key == "agency" else Narrow(directive=int(value))


def _by_hand(day: date) -> dict[int, TimeState]:
    found = {}
    for one in Stage.objects.select_related("assignment__task"):
        begun = timezone.localdate(one.since) <= day
        over = one.until is not None and timezone.localdate(one.until) <= day
        if begun and not over:
            kind = one.assignment.task.due_kind
            found[one.assignment_id] = time_state(one.due, kind, day, one.state, one.met_day)
    return found


@settings(
    max_examples=12, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(data=st.data())
def test_every_table_adds_up_to_what_stood_on_the_day(plan_given, data) -> None:
    _lived(data)
    office = account("chanhvp")
    day = FIRST + timedelta(data.draw(st.integers(0, DAYS)))
    expected = _by_hand(day)
    wanted = Counter(expected.values())
    for by in BY:
        table = count_by(office, by, day, TODAY)
        assert dict(table.total.figures.times) == wanted
        for line in table.lines:
            key, value = line.query.split("=")
            narrow = _only(key, value)
            assert figures_of(office, day, TODAY, narrow).times == line.figures.times
            assert list_rows(office, day, TODAY, narrow).total == line.figures.total
    of_task: dict[int, list[TimeState]] = {}
    for row in Assignment.objects.filter(pk__in=expected):
        of_task.setdefault(row.task_id, []).append(expected[row.pk])
    assert table.tasks.times == Counter(most_pressing(times) for times in of_task.values())
    state = data.draw(st.sampled_from(list(TimeState)))
    rows = list_rows(office, day, TODAY, Narrow(times=(state,)))
    assert rows.total == wanted.get(state, 0)
    assert {row.time for row in rows.rows} <= {state}


@settings(
    max_examples=8, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(data=st.data())
def test_what_turned_since_a_day_is_told_once_each(plan_given, data) -> None:
    _lived(data)
    office = account("chanhvp")
    since = FIRST + timedelta(data.draw(st.integers(0, DAYS - 1)))
    before, after = _by_hand(since), _by_hand(TODAY)
    out = TimeState.OUT
    new = {pk for pk, at in after.items() if pk not in before and at != out}
    gone = {pk for pk, at in after.items() if at == out and before.get(pk, out) != out}
    changed = {pk for pk, at in after.items() if pk in before and before[pk] != at} - gone
    turns = turned_since(office, since, TODAY)
    assert turns.counts == {
        Turn.NEW: len(new), Turn.GONE: len(gone), Turn.CHANGED: len(changed),
    }  # fmt: skip
    by_turn = {Turn.NEW: new, Turn.GONE: gone, Turn.CHANGED: changed}
    for row in turns.rows:
        assert row.assignment.pk in by_turn[row.turn]
        assert (row.before, row.after) == (
            before.get(row.assignment.pk), after[row.assignment.pk],
        )  # fmt: skip


def test_agency_oversees_its_own_and_who_follows_up_all(plan_given) -> None:
    own = count_by(account("sotuphap.daumoi"), "agency", TODAY, TODAY)
    assert [line.name for line in own.lines] == ["Sở Tư pháp"]
    every = count_by(account("chanhvp"), "agency", TODAY, TODAY)
    followed = count_by(account("sotaichinh.daumoi"), "agency", TODAY, TODAY)
    assert followed == every
    before = count_by(account("sotuphap.daumoi"), "agency", TODAY - timedelta(1), TODAY)
    assert before.total.figures.total == own.total.figures.total


def test_day_to_come_is_today(plan_given) -> None:
    table = count_by(account("chanhvp"), "agency", TODAY + timedelta(30), TODAY)
    assert table.day == TODAY
