"""Who did something to a task, and for whom they might have stood in by a delegation."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sauro.directives.models import Directive
from sauro.people.models import User
from sauro.people.queries.delegations import StandIns, stand_ins
from sauro.tasks.models import Assignment


@dataclass(frozen=True, slots=True)
class Doers:
    """What was lent to those who did something, as far as it concerns these ``agencies``."""

    lent: StandIns
    agencies: frozenset[int | None]

    def named(self, user: User | None, at: datetime) -> str:
        """The name, and whose posts were lent to them at that time."""
        return self.lent.named(user, at, self.agencies)


def concerned(directive: Directive, rows: Iterable[Assignment | None]) -> frozenset[int | None]:
    """The agencies that do the work, and those that the directive names to judge it."""
    named = (
        directive.follow_up_agency_id, directive.agrees_agency_id, directive.confirms_agency_id,
    )  # fmt: skip
    return frozenset({*named, *(row.agency_id for row in rows if row)})


def doers_on(row: Assignment, people: Iterable[int | None]) -> Doers:
    """Those who did something to this assignment, whose task and directive are there."""
    return Doers(stand_ins(people), concerned(row.task.directive, [row]))
