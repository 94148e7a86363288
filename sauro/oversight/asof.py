"""What stood at the end of a day: assignments for today, their stages for any day before."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Case, F, Q, QuerySet
from django.utils import timezone

from sauro.directives.policy import Reach
from sauro.tasks.models import Assignment, Stage
from sauro.tasks.policy import inside_of
from sauro.tasks.time import OF_ASSIGNMENT, OF_STAGE, TimeState, in_state, rank_case, time_case


@dataclass(frozen=True, slots=True)
class AsOf:
    """``rows`` are assignments or stages, one for each assignment; ``to`` leads from a row to its
    assignment. Asked alike, whichever they are."""

    rows: QuerySet[Assignment] | QuerySet[Stage]
    to: str
    day: date

    def only(self, rows: "QuerySet[Assignment] | QuerySet[Stage]") -> "AsOf":
        """The same day, of these rows only."""
        return AsOf(rows, self.to, self.day)

    def path(self, name: str) -> str:
        """Where a row has this field of its assignment."""
        return f"{self.to}{name}"

    @property
    def time(self) -> Case:
        """The state of time of each row."""
        return time_case(self.day, task=self._task)

    @property
    def time_by_first(self) -> Case:
        """The same by the first deadline, as if none had been moved."""
        return time_case(self.day, task=self._task, deadline="first_due")

    @property
    def rank(self) -> Case:
        """Its place in the order of pressing."""
        return rank_case(self.day, task=self._task)

    @property
    def _task(self) -> Q:
        return OF_STAGE if self.to else OF_ASSIGNMENT

    def in_time(self, state: TimeState) -> Q:
        """The rows in this state of time."""
        return in_state(state, self.day, kind=self.path("task__due_kind"))


MOVED_BACK = Q(due__gt=F("first_due"))
"""The rows whose deadline is later than the first one: extended, or registered anew."""


def as_of(reach: Reach, day: date, today: date) -> AsOf:
    """Of the day, what one of this reach oversees: whose reports one reads (``inside_of``). A day
    to come is today: nobody knows it yet."""
    mine = Assignment.objects.filter(inside_of(reach)).order_by()
    if day >= today:
        return AsOf(mine, "", today)
    stages = Stage.objects.filter(stood_on(day)).order_by()
    if not reach.prepares:
        stages = stages.filter(assignment__in=mine.values("pk"))
    return AsOf(stages, "assignment__", day)


def stood_on(day: date, prefix: str = "") -> Q:
    """The stage in which an assignment was at the end of the day: one at most of each."""
    end = _end_of(day)
    over = Q(**{f"{prefix}until__isnull": True}) | Q(**{f"{prefix}until__gte": end})
    return Q(**{f"{prefix}since__lt": end}) & over


def begun_after(day: date) -> Q:
    """The stages that began when the day was over."""
    return Q(since__gte=_end_of(day))


def _end_of(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day + timedelta(1), time()))
