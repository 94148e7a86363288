"""Lists of tasks: what a user sees, filtered, sorted, page by page."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, QuerySet, Sum

from sauro.directives.policy import reach_of
from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.tasks.models import Assignment, SavedView, Task
from sauro.tasks.policy import visible_to
from sauro.tasks.queries.filters import SORTS, Filters, narrowed
from sauro.tasks.time import TimeState, time_state
from sauro.tasks.vocabulary import RollUp, WorkState

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
    def summary(self) -> RollUp:
        """All of them in one word; what somebody has to look at comes first."""
        if not self.total:
            return RollUp.NOBODY
        if self.counts.get(WorkState.MISDIRECTED):
            return RollUp.MISDIRECTED
        received = self.counts.get(WorkState.RECEIVED, 0)
        if received == self.total:
            return RollUp.RECEIVED
        return RollUp.SOME if received else RollUp.GIVEN


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
    rows = narrowed(visible_tasks(user, day), filters, day)
    sums = rows.aggregate(tasks=Count("*"), assignments=Sum("addressees", default=0))
    total = sums["tasks"]
    pages = max(1, -(-total // AT_ONCE))
    number = min(max(1, number), pages)
    first = (number - 1) * AT_ONCE
    page = _page(rows, filters.sort, first)
    return TaskPage(tuple(task_rows(page, day)), total, sums["assignments"], number, pages)


def _page(rows: QuerySet[Task], sort: str, first: int) -> list[Task]:
    """Which fifty is asked of an index, without what they hold; then these are fetched."""
    ids = list(rows.order_by(*SORTS[sort]).values_list("pk", flat=True)[first : first + AT_ONCE])
    shown = Task.objects.filter(pk__in=ids).select_related("directive").defer(*_HEAVY)
    found = {task.pk: task for task in shown}
    return [found[pk] for pk in ids]


_HEAVY = (
    "marked", "folded", "vector", "spans", "quotes", "clarity", "directive__marked",
    "directive__folded", "directive__vector",
)  # fmt: skip


def task_rows(tasks: Iterable[Task], day: date) -> list[TaskRow]:
    """What a list shows of each. Three queries."""
    rows = list(tasks)
    ids = [task.pk for task in rows]
    rolls: dict[int, dict[WorkState, int]] = {}
    counted = Assignment.objects.filter(task__in=ids).values_list("task", "state")
    for task, state, count in counted.annotate(count=Count("pk")).order_by("task", "state"):
        rolls.setdefault(task, {})[WorkState(state)] = count
    leads: dict[int, list[int]] = {}
    pairs = Assignment.objects.filter(task__in=ids).order_by("task", "group", "pk")
    for task, agency in pairs.values_list("task", "agency"):
        named = leads.setdefault(task, [])
        if len(named) < _NAMED:
            named.append(agency)
    names = labels_of({agency for named in leads.values() for agency in named}, day)
    return [
        TaskRow(
            task,
            time_state(task.due, task.due_kind, day),
            roll := Roll(rolls.get(task.pk, {})),
            tuple(names[agency] for agency in leads.get(task.pk, [])),
            max(0, roll.total - _NAMED),
        )
        for task in rows
    ]


def saved_views(user: User) -> list[SavedView]:
    """One's own and the shared ones, by name."""
    mine = SavedView.objects.filter(owner=user) | SavedView.objects.filter(shared=True)
    return list(mine.select_related("owner").order_by("-shared", "name", "pk"))
