"""Which of what stood on a day is counted or listed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import F, Q

from sauro.directives.models import Directive
from sauro.oversight.asof import MOVED_BACK, AsOf
from sauro.people.queries.fields import leaders_on
from sauro.people.vocabulary import Level
from sauro.tasks.models import Task
from sauro.tasks.queries.progress import grouped
from sauro.tasks.time import TimeState
from sauro.tasks.vocabulary import RUNNING, WorkState

WAITING = (WorkState.CONFIRMING, WorkState.SUBMITTED)
WAITS = Q(state__in=WAITING)
NOBODY = 0
ABOVE_COMMUNES = "above"


@dataclass(frozen=True, slots=True)
class Narrow:
    """What is counted: all, or of one directive, agency, task, some states of time, one level of
    bodies (a ``Level``, or all but communes), what waits to be confirmed, or what has a ``later``
    deadline than its first.

    ``group``: of the directive, the tasks under this heading ("II. 3."). ``field``: a field of
    work, or ``NOBODY`` for tasks without one; ``leader``: the fields that this person is in charge
    of on the day, or ``NOBODY`` for fields that no leader is in charge of. ``within``: what runs
    and falls due in so many days; ``missed``: what runs and will be late, as its agency says today.
    """

    directive: int | None = None
    agency: int | None = None
    task: int | None = None
    field: int | None = None
    leader: int | None = None
    group: str | None = None
    times: tuple[TimeState, ...] = ()
    level: str = ""
    waiting: bool = False
    within: int | None = None
    missed: bool = False
    later: bool = False


ALL = Narrow()


def narrowed(stood: AsOf, narrow: Narrow) -> AsOf:
    """Only these rows."""
    wanted = _of_work(stood, narrow)
    if narrow.agency is not None:
        wanted &= Q(**{stood.path("agency"): narrow.agency})
    if narrow.level == ABOVE_COMMUNES:
        wanted &= ~Q(**{stood.path("agency__level"): Level.COMMUNE})
    elif narrow.level:
        wanted &= Q(**{stood.path("agency__level"): narrow.level})
    if narrow.waiting:
        wanted &= WAITS
    if narrow.within is not None:
        wanted &= _runs(stood) & Q(due__lte=stood.day + timedelta(narrow.within))
    if narrow.missed:
        wanted &= _runs(stood) & Q(**{stood.path("forecast__gt"): F("due")})
    if narrow.later:
        wanted &= MOVED_BACK
    if narrow.times:
        in_any = Q()
        for state in narrow.times:
            in_any |= stood.in_time(state)
        wanted &= in_any
    return stood.only(stood.rows.filter(wanted))


def _runs(stood: AsOf) -> Q:
    """Neither reported nor overdue, and dated."""
    return Q(state__in=RUNNING, due__gte=stood.day)


def _of_work(stood: AsOf, narrow: Narrow) -> Q:
    wanted = Q()
    for name, value in (
        ("task__directive", narrow.directive), ("task", narrow.task),
        ("task__field", narrow.field or None),
    ):  # fmt: skip
        if value is not None:
            wanted &= Q(**{stood.path(name): value})
    if narrow.field == NOBODY:
        wanted &= Q(**{stood.path("task__field__isnull"): True})
    if narrow.leader is not None:
        wanted &= _of_leader(stood, narrow.leader)
    if narrow.group is not None and narrow.directive is not None:
        inside = tasks_by_group([narrow.directive]).get((narrow.directive, narrow.group))
        wanted &= Q(**{stood.path("task__in"): inside.tasks if inside else ()})
    return wanted


def _of_leader(stood: AsOf, leader: int) -> Q:
    posts = leaders_on(stood.day)
    if leader == NOBODY:
        led = Q(**{stood.path("task__field__in"): list(posts)})
        return Q(**{stood.path("task__field__isnull"): False}) & ~led
    fields = [field for field, post in posts.items() if post.user_id == leader]
    return Q(**{stood.path("task__field__in"): fields})


@dataclass(frozen=True, slots=True)
class TaskGroup:
    """The tasks under one heading of a directive, with the words of it."""

    title: str
    tasks: tuple[int, ...]


def tasks_by_group(directives: Iterable[int]) -> dict[tuple[int, str], TaskGroup]:
    """By directive and the labels of the heading, in the order of the text; as on the directive's
    own page. Two queries for each directive."""
    found = {}
    for one in Directive.objects.filter(pk__in=list(directives)).only("pk").order_by("pk"):
        rows = Task.objects.filter(directive=one).order_by("number")
        tasks = rows.only("number", "path", "reading", "spans")
        for heading, title, inside in grouped(one, tasks):
            pks = tuple(task.pk for task in inside)
            found[one.pk, heading] = TaskGroup(title or heading, pks)
    return found
