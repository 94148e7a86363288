"""How many tasks of a directive are clear in each of the six rõ: as signed, and since."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sauro.directives.models import Directive
from sauro.people.models import User
from sauro.tasks.clearing import SIX, Cleared, cleared
from sauro.tasks.queries.lists import visible_tasks


@dataclass(frozen=True, slots=True)
class Clearness:
    """One of the six: how many of ``total`` tasks (nhiệm vụ) are clear by whom; they add up."""

    name: str
    label: str
    counts: dict[Cleared, int]

    @property
    def total(self) -> int:
        """All tasks."""
        return sum(self.counts.values())

    @property
    def before(self) -> int:
        """Clear as signed."""
        return self.counts[Cleared.SIGNED]

    @property
    def after(self) -> int:
        """Clear now."""
        return self.total - self.counts[Cleared.OPEN]


def clearness(user: User, directive: Directive, day: date) -> list[Clearness]:
    """Of the tasks that the user sees, but those that others took the place of. One query beside
    those for the user's reach."""
    rows = visible_tasks(user, day).filter(directive=directive, became__isnull=True)
    told = rows.annotate(**{f"is_{name}": cleared(name) for name in SIX})
    found = {name: Counter[str]() for name in SIX}
    for states in told.values_list(*(f"is_{name}" for name in SIX)):
        for name, state in zip(SIX, states, strict=True):
            found[name][state] += 1
    return [
        Clearness(name, label, {state: found[name][state] for state in Cleared})
        for name, label in SIX.items()
    ]
