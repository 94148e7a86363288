"""Who goes on with the work of an agency that ended."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sauro.people.models import Agency, Succession
from sauro.people.queries.agencies import AgencyView, agencies_on


@dataclass(frozen=True, slots=True)
class Successor:
    """An agency that exists on the day, and the steps that lead to it.

    ``certain`` if every step is confirmed. Several successors are for a person to choose among, by
    their scopes.
    """

    view: AgencyView
    steps: tuple[Succession, ...]

    @property
    def certain(self) -> bool:
        """Whether every step has been looked up."""
        return all(step.confirmed for step in self.steps)

    @property
    def scope(self) -> str:
        """With which part of the work, as recorded."""
        return "; ".join(step.scope for step in self.steps if step.scope)


def successors_on(agency: Agency, day: date) -> list[Successor]:
    """Those who do on the day what the agency did; none while it exists itself, and none guessed.

    Steps taken by the day are followed through bodies that ended in their turn. Three queries.
    """
    if agency.holds_on(day):
        return []
    onward: dict[int, list[Succession]] = defaultdict(list)
    rows = Succession.objects.filter(first_day__lte=day).select_related("successor")
    for row in rows.order_by("first_day", "pk"):
        onward[row.predecessor_id].append(row)
    ways: list[tuple[Succession, ...]] = []
    _follow(agency.pk, day, onward, (), ways)
    views = {view.id: view for view in agencies_on(day, {way[-1].successor_id for way in ways})}
    return [Successor(views[way[-1].successor_id], way) for way in ways]


def _follow(
    agency_id: int,
    day: date,
    onward: dict[int, list[Succession]],
    way: tuple[Succession, ...],
    found: list[tuple[Succession, ...]],
) -> None:
    """Add each way that ends at a body of the day."""
    been = {step.predecessor_id for step in way}
    for step in onward[agency_id]:
        if step.successor_id in been or step.successor_id == agency_id:
            continue
        if step.successor.holds_on(day):
            found.append((*way, step))
        else:
            _follow(step.successor_id, day, onward, (*way, step), found)
