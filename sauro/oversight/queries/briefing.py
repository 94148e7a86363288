"""The leader's one page: what is late, whose, why; what will be; what waits for a decision."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.core.cache import cache
from django.db.models import Count, Exists, Min, OuterRef, Q, Window
from django.db.models.functions import RowNumber

from sauro.directives.policy import Reach, reach_of
from sauro.oversight.asof import AsOf, as_of
from sauro.oversight.queries.counting import Line, Table, count_by
from sauro.oversight.queries.decisions import Decision, decisions_for
from sauro.oversight.queries.narrowing import Narrow, narrowed
from sauro.oversight.queries.rows import Row, rows_of
from sauro.people.models import User
from sauro.tasks.models import Assignment, Obstacle, Task, Update
from sauro.tasks.policy import inside_of
from sauro.tasks.queries.filters import LACKS
from sauro.tasks.time import TimeState, in_state
from sauro.tasks.vocabulary import Cause

NEAR, FAR = 7, 30
_SHOWN, _BARS, _WEEKS = 6, 12, 12
_WORST, _NAMED, _REASONS = 40, 3, 2
_A_DAY = 24 * 60 * 60
_LATE = Narrow(times=(TimeState.OVERDUE,))


@dataclass(frozen=True, slots=True)
class Late:
    """A task with overdue lượt giao: how many, the longest by how many days, whose (the first), and
    why, as far as anybody said; ``silent`` of them said nothing. ``one`` where it is but one."""

    task: Task
    count: int
    days: int
    agencies: tuple[str, ...]
    whys: tuple[str, ...]
    silent: int
    one: Assignment | None

    @property
    def more(self) -> int:
        """Agencies that are not named."""
        return self.count - len(self.agencies)


@dataclass(frozen=True, slots=True)
class Point:
    """How many lượt giao were overdue at the end of the day."""

    day: date
    overdue: int


@dataclass(frozen=True, slots=True)
class Briefing:
    """``late``, ``missed``, ``soon`` and ``decisions`` show the first; totals stand beside them.

    ``unassigned`` counts nhiệm vụ that came to no agency, for those who can give them to one;
    ``missed`` is what agencies say they will not finish in time; ``near`` and ``far`` count what
    falls due within 7 and 30 days, ``soon`` are the first of it. ``bars`` are the agencies with
    most overdue work.
    """

    table: Table
    unassigned: int
    late: tuple[Late, ...]
    missed: tuple[Row, ...]
    missed_total: int
    soon: tuple[Row, ...]
    near: int
    far: int
    decisions: tuple[Decision, ...]
    decisions_total: int
    bars: tuple[Line, ...]
    trend: tuple[Point, ...]


def briefing(user: User, today: date) -> Briefing:
    """As of today, of what the user oversees."""
    reach = reach_of(user, today)
    table = count_by(user, "agency", today, today)
    mine = as_of(reach, today, today)
    ahead, missed = narrowed(mine, Narrow(within=FAR)), narrowed(mine, Narrow(missed=True))
    counts = ahead.rows.aggregate(
        near=Count("pk", filter=Q(due__lte=today + timedelta(NEAR))), far=Count("pk")
    )
    waiting, decisions = decisions_for(reach, today, _SHOWN)
    return Briefing(
        table=table,
        unassigned=Task.objects.filter(LACKS["agency"]).count() if reach.prepares else 0,
        late=tuple(_late(reach, today)),
        missed=tuple(rows_of(missed, slice(0, _SHOWN))),
        missed_total=missed.rows.count(),
        soon=tuple(rows_of(ahead, slice(0, _SHOWN))),
        near=counts["near"],
        far=counts["far"],
        decisions=tuple(decisions),
        decisions_total=waiting,
        bars=_bars(table.lines),
        trend=trend(reach, today, table.total.figures.overdue),
    )


def _late(reach: Reach, today: date) -> Iterator[Late]:
    """The tasks with most overdue lượt giao, then those that are overdue longest."""
    overdue = Assignment.objects.filter(inside_of(reach), in_state(TimeState.OVERDUE, today))
    stuck = Obstacle.objects.filter(assignment=OuterRef("pk"))
    told = Update.objects.filter(assignment=OuterRef("pk")).exclude(text="")
    silent = Q(late_cause="") & ~Exists(stuck) & ~Exists(told)
    worst = (
        overdue.values("task")
        .annotate(n=Count("pk"), since=Min("due"), silent=Count("pk", filter=silent))
        .order_by("-n", "since", "task")
    )
    listed = list(worst[:_SHOWN])
    place = Window(RowNumber(), partition_by="task", order_by=("due", "pk"))
    first = overdue.filter(task__in=[one["task"] for one in listed]).annotate(place=place)
    every = rows_of(AsOf(first.filter(place__lte=_WORST), "", today), slice(0, _SHOWN * _WORST))
    whys = whys_of([row.assignment for row in every])
    for found in listed:
        rows = [row for row in every if row.assignment.task_id == found["task"]]
        rows.sort(key=lambda row: -row.late)
        said = [whys[row.assignment.pk] for row in rows if row.assignment.pk in whys]
        yield Late(
            rows[0].assignment.task,
            found["n"],
            rows[0].late,
            tuple(row.agency for row in rows[:_NAMED]),
            tuple(dict.fromkeys(said))[:_REASONS],
            found["silent"],
            rows[0].assignment if found["n"] == 1 else None,
        )


def whys_of(rows: Iterable[Assignment]) -> dict[int, str]:
    """Why each is late: the cause that was reported, else what hinders, else the last word."""
    every = {row.pk: row for row in rows}
    found = {
        pk: f"{Cause(row.late_cause).label}: {row.late_reason}"
        for pk, row in every.items()
        if row.late_cause
    }
    for one in Obstacle.objects.filter(assignment__in=every).order_by("at"):
        found.setdefault(one.assignment_id, f"{Cause(one.cause).label}: {one.text}")
    said = Update.objects.filter(assignment__in=every).exclude(text="").order_by("-at")
    for update in said:
        found.setdefault(update.assignment_id, update.text)
    return found


def trend(reach: Reach, today: date, now: int) -> tuple[Point, ...]:
    """Overdue lượt giao at the end of each of the last weeks, and now. What was, never changes."""
    days = [today - timedelta(7 * back) for back in range(_WEEKS - 1, 0, -1)]
    whose = "all" if reach.prepares else "-".join(map(str, sorted(reach.agencies)))
    whose = f"{whose}-inspects" if reach.inspects else whose
    keys = {day: f"overdue-{whose}-{day}" for day in days}
    known = cache.get_many(keys.values())
    points = []
    for day in days:
        count = known.get(keys[day])
        if count is None:
            stood = narrowed(as_of(reach, day, today), _LATE)
            count = stood.rows.count()
            cache.set(keys[day], count, _A_DAY)
        points.append(Point(day, count))
    return (*points, Point(today, now))


def _bars(lines: Sequence[Line]) -> tuple[Line, ...]:
    order = sorted(lines, key=lambda one: (-one.figures.overdue, -one.figures.counted, one.name))
    return tuple(order[:_BARS])
