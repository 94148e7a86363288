"""Lists of tasks: what a user sees, filtered, sorted, page by page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, QuerySet, Sum

from sauro.directives.policy import reach_of
from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.tasks.models import Assignment, SavedView, Task
from sauro.tasks.narrow import LISTED
from sauro.tasks.policy import visible_to
from sauro.tasks.queries.filters import SORTS, Filters, narrowed
from sauro.tasks.time import TimeState, task_time
from sauro.tasks.vocabulary import ROLL_ORDER, WorkState

AT_ONCE = 50
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Roll:
    """How many assignments of a task are in each state: the state of a task is this."""

    counts: dict[WorkState, int]

    @property
    def total(self) -> int:
        """All assignments (lượt giao)."""
        return sum(self.counts.values())

    @property
    def done(self) -> int:
        """Those that were confirmed."""
        return self.counts.get(WorkState.DONE, 0)

    @property
    def summary(self) -> WorkState | None:
        """All of them in one word, by ``ROLL_ORDER``; None where the task has come to nobody."""
        return next((state for state in ROLL_ORDER if self.counts.get(state)), None)


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task in a list. ``agencies`` are the first three that lead, ``more`` how many others."""

    task: Task
    time: TimeState
    roll: Roll
    agencies: tuple[str, ...]
    more: int


@dataclass(frozen=True, slots=True)
class TaskPage:
    """One page; ``total`` counts tasks (nhiệm vụ), ``assignments`` their lượt giao."""

    rows: tuple[TaskRow, ...]
    total: int
    assignments: int
    number: int
    pages: int


def visible_tasks(user: User, day: date) -> QuerySet[Task]:
    """All tasks that the user may see on the day. Every other question starts from it."""
    return Task.objects.filter(visible_to(reach_of(user, day)))


def list_tasks(user: User, filters: Filters, day: date, number: int = 1) -> TaskPage:
    """One page of the tasks that the user may see and the filters leave, as of the day.

    Ten queries at most, whatever matches.
    """
    visible = visible_tasks(user, day)
    rows = narrowed(visible, filters, day)
    counted = narrowed(visible, filters, day, counted=True)
    sums = counted.aggregate(tasks=Count("*"), assignments=Sum("addressees", default=0))
    total = sums["tasks"]
    pages = max(1, -(-total // AT_ONCE))
    number = min(max(1, number), pages)
    page = _page(rows.order_by(*SORTS[filters.sort]), (number - 1) * AT_ONCE, total)
    return TaskPage(tuple(task_rows(page, day)), total, sums["assignments"], number, pages)


def _page(rows: QuerySet[Task], first: int, total: int) -> list[Task]:
    """Which fifty is asked of an index, from the nearer end of it and without what they hold; then
    these are fetched."""
    last = min(first + AT_ONCE, total)
    if first < total - last:
        ids = list(rows.values_list("pk", flat=True)[first:last])
    else:
        ids = list(rows.reverse().values_list("pk", flat=True)[total - last : total - first])[::-1]
    shown = Task.objects.filter(pk__in=ids).select_related("directive").only(*LISTED)
    found = {task.pk: task for task in shown}
    return [found[pk] for pk in ids]


def task_rows(tasks: Iterable[Task], day: date) -> list[TaskRow]:
    """What a list shows of each. Three queries."""
    rows = list(tasks)
    ids = [task.pk for task in rows]
    stands = standing(rows, day)
    leads: dict[int, list[int]] = {}
    pairs = Assignment.objects.filter(task__in=ids).exclude(state=WorkState.ENDED)
    for task, agency in pairs.order_by("task", "group", "pk").values_list("task", "agency"):
        named = leads.setdefault(task, [])
        if len(named) < _NAMED:
            named.append(agency)
    names = labels_of({agency for named in leads.values() for agency in named}, day)
    return [
        TaskRow(
            task,
            stands[task.pk].time,
            roll := stands[task.pk].roll,
            tuple(names[agency] for agency in leads.get(task.pk, [])),
            max(0, roll.total - roll.counts.get(WorkState.ENDED, 0) - _NAMED),
        )
        for task in rows
    ]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a task stands: its assignments by state, and the most pressing of their times."""

    roll: Roll
    time: TimeState


def standing(tasks: Sequence[Task], day: date) -> dict[int, Standing]:
    """Of each task on the day, by its id. One query."""
    rolls: dict[int, dict[WorkState, int]] = {task.pk: {} for task in tasks}
    counted = Assignment.objects.filter(task__in=list(rolls)).values_list("task", "state")
    for task, state, count in counted.annotate(count=Count("pk")).order_by():
        rolls[task][WorkState(state)] = count
    return {
        task.pk: Standing(Roll(rolls[task.pk]), task_time(task.settled, task.next_due, day))
        for task in tasks
    }


def saved_views(user: User) -> list[SavedView]:
    """One's own and the shared ones, by name."""
    mine = SavedView.objects.filter(owner=user) | SavedView.objects.filter(shared=True)
    return list(mine.select_related("owner").order_by("-shared", "name", "pk"))
