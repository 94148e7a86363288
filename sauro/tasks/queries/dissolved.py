"""Open work of bodies that ended, and who goes on with it by the register."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count

from sauro.people.models import Agency
from sauro.people.queries.labels import labels_of
from sauro.people.queries.successors import Successor, successors_on
from sauro.tasks.models import Assignment
from sauro.tasks.vocabulary import OPEN

_HEAVY = ("task__vector", "task__marked", "task__folded")


@dataclass(frozen=True, slots=True)
class Left:
    """A body that ended, its last name, how many assignments it left open."""

    agency: Agency
    name: str
    open: int


@dataclass(frozen=True, slots=True)
class LeftWork:
    """Its open assignments in the order of the text; ``heirs`` by the register."""

    agency: Agency
    name: str
    rows: tuple[Assignment, ...]
    heirs: tuple[Successor, ...]

    @property
    def proposed(self) -> Successor | None:
        """The heir of everything; None where there are several, or none is recorded."""
        agencies = {one.view.id for one in self.heirs}
        return self.heirs[0] if len(agencies) == 1 else None


def left_by_dissolved(day: date) -> list[Left]:
    """Bodies that ended before the day with open work, those that left most first. Three."""
    rows = Assignment.objects.filter(state__in=OPEN, agency__last_day__lt=day)
    counts = dict(rows.values_list("agency").annotate(n=Count("pk")).order_by())
    names = labels_of(counts, day)
    found = [
        Left(one, names[one.pk], counts[one.pk]) for one in Agency.objects.filter(pk__in=counts)
    ]
    return sorted(found, key=lambda one: (-one.open, one.name))


def left_work(code: str, day: date) -> LeftWork | None:
    """Of one body that ended before the day; None where there is none."""
    agency = Agency.objects.filter(code=code, last_day__lt=day).first()
    if agency is None:
        return None
    rows = Assignment.objects.filter(agency=agency, state__in=OPEN)
    listed = rows.select_related("task__directive").order_by("task__directive", "task__number")
    name = labels_of([agency.pk], day)[agency.pk]
    heirs = successors_on(agency, day)
    return LeftWork(agency, name, tuple(listed.defer(*_HEAVY)), tuple(heirs))
