"""Plans of an agency for one directive, for who fills its registrations in."""

from collections.abc import Sequence

from django.db.models import QuerySet

from sauro.directives.models import AgencyPlan
from sauro.tasks.queries.registrations import Grid

AT_ONCE = 10


def plans_of(grid: Grid) -> Sequence[AgencyPlan]:
    """The latest that were handed in. One query; none where the grid is only read."""
    return list(_all(grid).select_related("by")[:AT_ONCE])


def plan_of(grid: Grid, plan_id: int) -> AgencyPlan | None:
    """One of them; None where the number is another's."""
    return _all(grid).select_related("by").filter(pk=plan_id).first()


def _all(grid: Grid) -> QuerySet[AgencyPlan]:
    if not grid.enters:
        return AgencyPlan.objects.none()
    return AgencyPlan.objects.filter(directive=grid.directive, agency=grid.agency_id)
