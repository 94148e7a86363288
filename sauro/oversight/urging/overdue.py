"""The lượt giao whose deadlines have come to a step of the ladder, and those that are overdue."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Min, Q, QuerySet

from sauro.oversight.models import LadderStep
from sauro.oversight.urging.ladder import Window
from sauro.oversight.urging.vocabulary import REMINDS, StepKind
from sauro.tasks.models import Assignment, Registration
from sauro.tasks.vocabulary import RUNNING, RegistrationState


@dataclass(frozen=True, slots=True)
class Listed:
    """How many of an agency are overdue. ``follow_up`` is the agency that is to urge them by their
    directives; None: all of them, for the office."""

    agency: int
    count: int
    earliest: date
    follow_up: int | None = None


def reminded(steps: Sequence[LadderStep], window: Window) -> list[Assignment]:
    """Those that no report was filed of and whose deadline may have come to a step. Two queries."""
    running = Assignment.objects.filter(state__in=RUNNING, due__isnull=False).order_by()
    earliest = running.aggregate(due=Min("due"))["due"]
    if earliest is None:
        return []
    reached = Q(pk__in=[])
    for step in steps:
        if step.kind == StepKind.AGAIN:
            reached |= Q(due__in=set(window.again(step.number, earliest)))
        elif step.kind in REMINDS:
            before = step.kind == StepKind.BEFORE
            reached |= Q(due__range=(window.before if before else window.after)(step.number))
    return list(with_task(running.filter(reached)).order_by("due", "pk"))


def with_task(rows: QuerySet[Assignment]) -> QuerySet[Assignment]:
    """Without the columns of tasks that only search reads."""
    shown = rows.select_related("task__directive")
    return shown.defer("task__vector", "task__marked", "task__folded")


def registered_of(rows: Iterable[Assignment]) -> dict[int, int]:
    """The account of the focal officer whom each agency registered. One query."""
    agreed = Registration.objects.filter(
        assignment__in=[row.pk for row in rows], state=RegistrationState.AGREED
    )
    return {
        assignment: person
        for assignment, person in agreed.values_list("assignment", "person")
        if person is not None
    }


def overdue_by_agency(day: date) -> list[Listed]:
    """All that is overdue on the day and was not reported: for the office, then for each agency
    that follows it up. Two queries."""
    late = Assignment.objects.filter(state__in=RUNNING, due__lt=day).order_by()
    whole = late.values("agency").annotate(n=Count("pk"), earliest=Min("due"))
    found = [Listed(one["agency"], one["n"], one["earliest"]) for one in whole]
    followed = late.filter(task__directive__follow_up_agency__isnull=False)
    by_both = followed.values("agency", "task__directive__follow_up_agency")
    return found + [
        Listed(one["agency"], one["n"], one["earliest"], one["task__directive__follow_up_agency"])
        for one in by_both.annotate(n=Count("pk"), earliest=Min("due"))
    ]
