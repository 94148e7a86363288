"""Counts add up for any day, whoever asks, and are those of Python."""

from collections import Counter
from datetime import date, datetime, time, timedelta
from urllib.parse import parse_qsl

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sauro.directives.models import Directive
from sauro.oversight.queries.counting import count_by, figures_of
from sauro.oversight.queries.grouping import BY, NO_FIELD, NO_LEADER, NOT_COMMUNES
from sauro.oversight.queries.naming import named_of
from sauro.oversight.queries.narrowing import Narrow
from sauro.oversight.queries.rows import Turn, list_rows, turned_since
from sauro.people.models import FieldDuty, Post, WorkField
from sauro.people.queries.labels import label_of
from sauro.people.vocabulary import DutyKind, Level, PostKind
from sauro.tasks.models import Assignment, Stage, Task
from sauro.tasks.queries.progress import progress
from sauro.tasks.time import TimeState, most_pressing, time_state
from sauro.tasks.vocabulary import MET, WorkState
from tests.directives.offices import account

TODAY = date(2026, 5, 4)
FIRST = date(2026, 4, 1)
CHANGES = date(2026, 4, 20)
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


def _classified(data: st.DataObject) -> None:
    """Tasks of any field or none."""
    fields = [None, *WorkField.objects.order_by("rank").values_list("pk", flat=True)]
    tasks = list(Task.objects.order_by("pk"))
    for task in tasks:
        task.field_id = data.draw(st.sampled_from(fields))
    Task.objects.bulk_update(tasks, ["field"])


@pytest.fixture
def leaders_change(plan_given) -> None:
    """A field has no leader, another one has a new leader from a day on."""
    fields = list(WorkField.objects.order_by("rank")[:2])
    leaders = FieldDuty.objects.filter(kind=DutyKind.LEADER)
    leaders.filter(field=fields[0]).delete()
    later = leaders.get(field=fields[1])
    other = Post.objects.exclude(pk=later.post_id).filter(kind=PostKind.LEADER).order_by("pk")[0]
    leaders.filter(pk=later.pk).update(last_day=CHANGES - timedelta(1))
    later.pk, later.post, later.first_day = None, other, CHANGES
    later.save()


def _only(query: str) -> Narrow:
    said = dict(parse_qsl(query, keep_blank_values=True))
    level, group = said.pop("level", ""), said.pop("group", None)
    numbers = {name: int(value) for name, value in said.items()}
    directive, agency, field, leader = (
        numbers.pop(name, None) for name in ("directive", "agency", "field", "leader")
    )
    assert numbers == {}
    return Narrow(directive, agency, None, field, leader, group, level=level)


def _leader_by_hand(task: Task, day: date) -> str:
    if task.field is None:
        return NO_FIELD
    for duty in task.field.duties.filter(kind=DutyKind.LEADER):
        if duty.first_day <= day and (duty.last_day is None or day <= duty.last_day):
            return f"{duty.post.user.full_name}, {duty.post.title}"
    return NO_LEADER


def _lines_by_hand(day: date, expected: dict[int, TimeState]) -> dict[str, Counter[str]]:
    """How many rows each line counts, by field, leader and commune."""
    found = {"field": Counter[str](), "leader": Counter[str](), "commune": Counter[str]()}
    for row in Assignment.objects.filter(pk__in=expected).select_related("task__field", "agency"):
        found["field"][row.task.field.name if row.task.field else NO_FIELD] += 1
        found["leader"][_leader_by_hand(row.task, day)] += 1
        commune = row.agency.level == Level.COMMUNE
        found["commune"][label_of(row.agency_id, day) if commune else NOT_COMMUNES] += 1
    return found


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
def test_every_table_adds_up_to_what_stood_on_the_day(plan_given, leaders_change, data) -> None:
    _lived(data)
    _classified(data)
    office = account("chanhvp")
    day = FIRST + timedelta(data.draw(st.integers(0, DAYS)))
    expected = _by_hand(day)
    wanted = Counter(expected.values())
    by_hand, looked_at = _lines_by_hand(day, expected), set[str]()
    for by in BY:
        table = count_by(office, by, day, TODAY)
        assert dict(table.total.figures.times) == wanted
        for line in table.lines:
            if line.query in looked_at:
                continue
            looked_at.add(line.query)
            narrow = _only(line.query)
            assert figures_of(office, day, TODAY, narrow).times == line.figures.times
            assert list_rows(office, day, TODAY, narrow).total == line.figures.total
        if by in by_hand:
            counted = {line.name: line.figures.total for line in table.lines}
            assert counted == dict(by_hand[by])
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


def test_groups_are_those_of_the_directive_s_own_page(plan_given) -> None:
    office = account("chanhvp")
    table = count_by(office, "group", TODAY, TODAY, Narrow(directive=plan_given.pk))
    shown = progress(office, plan_given, TODAY).groups
    assert [(line.name, line.figures.total) for line in table.lines] == [
        (group.title or group.heading, group.roll.total) for group in shown
    ]
    assert len(table.lines) > 8


def test_of_many_lines_those_with_most_overdue_work_are_shown_and_all_counted(plan_given) -> None:
    office = account("chanhvp")
    now = timezone.now()
    other = Directive.objects.create(number="9/KH-UBND", title="Khác", entered_at=now)
    Task.objects.filter(directive=plan_given, number__lte=3).update(directive=other)
    every = count_by(office, "directive", TODAY, TODAY)
    first = count_by(office, "directive", TODAY, TODAY, most=1)
    assert [line.name for line in every.lines] == ["9/KH-UBND", "2233/KH-UBND"]
    assert (first.lines, first.hidden) == (every.lines[1:], 1)
    assert (first.total, first.tasks) == (every.total, every.tasks)
    agencies = count_by(office, "agency", TODAY, TODAY)
    worst = max(agencies.lines, key=lambda one: (one.figures.overdue, one.figures.total))
    few = count_by(office, "agency", TODAY, TODAY, most=1)
    assert (few.lines, few.hidden) == ((worst,), len(agencies.lines) - 1)
    assert few.total == agencies.total


def test_what_a_table_is_of_is_named_only_to_who_sees_it(plan_given) -> None:
    leader = FieldDuty.objects.filter(kind=DutyKind.LEADER, field__code="y-te").get().post
    field = WorkField.objects.get(code="y-te")
    narrow = Narrow(plan_given.pk, field=field.pk, leader=leader.user_id, level="commune")
    assert named_of(account("chanhvp"), narrow, TODAY, TODAY) == [
        "2233/KH-UBND", "Y tế",
        f"lĩnh vực do {leader.user.full_name}, {leader.title} phụ trách", "cấp xã",
    ]  # fmt: skip
    nothing = Narrow(0, agency=0, field=0, leader=0, group="X.")
    assert named_of(account("chanhvp"), nothing, TODAY, TODAY) == [NO_FIELD, NO_LEADER]
    assert named_of(account("quantri"), Narrow(plan_given.pk, group="II. 1."), TODAY, TODAY) == []


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
