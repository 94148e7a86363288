"""How far the tasks of one directive are: by group of tasks, and over all."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count

from sauro.directives.models import Directive
from sauro.people.models import User
from sauro.tasks.models import Assignment
from sauro.tasks.queries.lists import Roll, visible_tasks
from sauro.tasks.time import TimeState, time_state
from sauro.tasks.vocabulary import WorkState


@dataclass(frozen=True, slots=True)
class GroupProgress:
    """Tasks under one heading: how many, in which states of time; their assignments by state."""

    heading: str
    tasks: int
    times: dict[TimeState, int]
    roll: Roll


@dataclass(frozen=True, slots=True)
class Progress:
    """Of what the user may see; ``total`` sums the groups."""

    total: GroupProgress
    groups: tuple[GroupProgress, ...]


def progress(user: User, directive: Directive, day: date) -> Progress:
    """By the first two labels above each task ("II. 3."), in the order of the text."""
    rows = visible_tasks(user, day).filter(directive=directive).order_by("number")
    tasks = list(rows.only("pk", "path", "due", "due_kind"))
    counts: dict[int, dict[WorkState, int]] = {}
    states = Assignment.objects.filter(task__in=[task.pk for task in tasks])
    for task, state, count in states.values_list("task", "state").annotate(n=Count("pk")):
        counts.setdefault(task, {})[WorkState(state)] = count
    groups: dict[str, list[int]] = {}
    times: dict[int, TimeState] = {}
    for one in tasks:
        heading = " ".join(str(label) for label in one.path[:2] if str(label).strip("-+• "))
        groups.setdefault(heading, []).append(one.pk)
        times[one.pk] = time_state(one.due, one.due_kind, day)
    found = tuple(_group(heading, ids, times, counts) for heading, ids in groups.items())
    return Progress(_group("", list(times), times, counts), found)


def _group(
    heading: str,
    ids: list[int],
    times: dict[int, TimeState],
    counts: dict[int, dict[WorkState, int]],
) -> GroupProgress:
    by_time: dict[TimeState, int] = {}
    by_state: dict[WorkState, int] = {}
    for task in ids:
        by_time[times[task]] = by_time.get(times[task], 0) + 1
        for state, count in counts.get(task, {}).items():
            by_state[state] = by_state.get(state, 0) + count
    return GroupProgress(heading, len(ids), by_time, Roll(by_state))
