"""The assignments that somebody means who chose tasks in a list."""

from collections.abc import Iterable
from datetime import date

from sauro.directives.policy import reach_of
from sauro.people.models import User
from sauro.tasks.models import Assignment, Task
from sauro.tasks.narrow import WIDE, WIDE_BELOW
from sauro.tasks.policy import inside_of, visible_to
from sauro.tasks.queries.filters import SORTS, Filters, narrowed
from sauro.tasks.queries.lists import visible_tasks

AT_MOST = 500


def all_listed(user: User, filters: Filters, day: date) -> list[int]:
    """The tasks that the filters leave of what the user sees, the first ``AT_MOST``."""
    listed = narrowed(visible_tasks(user, day), filters, day).order_by(*SORTS[filters.sort])
    return list(listed.values_list("pk", flat=True)[:AT_MOST])


def chosen_tasks(user: User, tasks: Iterable[int], day: date) -> list[Task]:
    """Those of the tasks that the user sees, with their fields of work."""
    seen = visible_tasks(user, day).filter(pk__in=list(tasks))
    listed = seen.select_related("directive", "field").order_by("directive", "number")
    return list(listed.defer(*WIDE)[:AT_MOST])


def chosen_assignments(user: User, tasks: Iterable[int], day: date) -> list[Assignment]:
    """Those of the tasks whose inside the user reads: an agency's own, or everybody's.

    One more than ``AT_MOST`` says that there are others.
    """
    reach = reach_of(user, day)
    seen = Task.objects.filter(visible_to(reach), pk__in=list(tasks))
    rows = Assignment.objects.filter(inside_of(reach), task__in=seen.values("pk"))
    listed = rows.select_related("task__directive", "agency").order_by("task__number", "pk")
    return list(listed.defer(*WIDE_BELOW)[: AT_MOST + 1])
