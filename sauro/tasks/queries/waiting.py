"""What waits for a person, counted for the first page; each count is that of a filtered list."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count

from sauro.directives.policy import reach_of
from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.tasks.models import Assignment, Task
from sauro.tasks.policy import visible_to
from sauro.tasks.time import TimeState, in_state, task_in_state
from sauro.tasks.vocabulary import WorkState

_TIMES = (TimeState.OVERDUE, TimeState.SOON, TimeState.NONE)


@dataclass(frozen=True, slots=True)
class AgencyWork:
    """Tasks given to one agency: all, by state of its assignments, by state of time."""

    agency_id: int
    name: str
    total: int
    states: tuple[tuple[WorkState, int], ...]
    times: tuple[tuple[TimeState, int], ...]


@dataclass(frozen=True, slots=True)
class WholeWork:
    """Tasks of the whole province, for those who look over it."""

    total: int
    times: tuple[tuple[TimeState, int], ...]


def work_of_agencies(user: User, day: date) -> list[AgencyWork]:
    """For each agency the user works at, by id. Five queries."""
    agencies = sorted(reach_of(user, day).agencies)
    if not agencies:
        return []
    names = labels_of(agencies, day)
    rows = Assignment.objects.filter(agency__in=agencies)
    states = dict[tuple[int, str], int]()
    for agency, state, count in (
        rows.values_list("agency", "state").annotate(n=Count("pk")).order_by()
    ):
        states[agency, state] = count
    times = dict[tuple[int, TimeState], int]()
    for time in _TIMES:
        inside = rows.filter(in_state(time, day))
        for agency, count in inside.values_list("agency").annotate(n=Count("pk")).order_by():
            times[agency, time] = count
    return [
        AgencyWork(
            agency,
            names[agency],
            sum(states.get((agency, state), 0) for state in WorkState),
            tuple((state, states.get((agency, state), 0)) for state in WorkState),
            tuple((time, times.get((agency, time), 0)) for time in _TIMES),
        )
        for agency in agencies
    ]


def work_of_all(user: User, day: date) -> WholeWork | None:
    """Over everything, for leaders, office and inspectors; None for others. Three queries."""
    reach = reach_of(user, day)
    if not (reach.prepares or reach.inspects):
        return None
    counts = Task.objects.filter(visible_to(reach)).aggregate(
        total=Count("pk"),
        **{str(time): Count("pk", filter=task_in_state(time, day)) for time in _TIMES},
    )
    return WholeWork(counts["total"], tuple((time, counts[str(time)]) for time in _TIMES))
