"""What waits for a decision: of whom, whose work it is, and since when."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Min, QuerySet
from django.utils import timezone

from sauro.tasks.models import Assignment, Extension, Obstacle, Registration
from sauro.tasks.vocabulary import OPEN, ExtensionState, RegistrationState, WorkState


@dataclass(frozen=True, slots=True)
class Waits:
    """How much of an ``agency`` waits for the body that decides, None: the office; the oldest since
    the day."""

    decides: int | None
    agency: int
    count: int
    since: date


def waiting_by_agency(reached: Callable[[int], object]) -> list[Waits]:
    """All of it: work to be confirmed, plans to be agreed, later days and other bodies that are
    asked for, difficulties. It is the office's where the body that decides is not ``reached``, and
    where it is its own work. Six queries."""
    found: dict[tuple[int | None, int], Waits] = {}
    for decides, agency, more, at in _rows():
        theirs = decides is not None and decides != agency and reached(decides)
        key = (decides if theirs else None, agency)
        day = timezone.localdate(at)
        one = found.get(key, Waits(*key, 0, day))
        found[key] = Waits(*key, one.count + more, min(one.since, day))
    return sorted(found.values(), key=lambda one: (one.since, one.agency))


def _rows() -> Iterable[tuple[int | None, int, int, Any]]:
    work = Assignment.objects.order_by()
    confirming, moved = (
        work.filter(state=state) for state in (WorkState.CONFIRMING, WorkState.MISDIRECTED)
    )
    yield from _counted(confirming, "agency", "state_since", "task__directive__confirms_agency")
    yield from _counted(moved, "agency", "state_since")
    still = {"assignment__state__in": OPEN}
    later = Extension.objects.filter(state=ExtensionState.ASKED, **still)
    yield from _counted(later, "assignment__agency", "asked_at")
    plans = Registration.objects.filter(state=RegistrationState.SENT, **still)
    agrees = "assignment__task__directive__agrees_agency"
    yield from _counted(plans, "assignment__agency", "sent_at", agrees)
    stuck = Obstacle.objects.filter(answered_at__isnull=True, **still)
    for asked in (True, False):
        some = stuck.filter(asked__isnull=not asked)
        yield from _counted(some, "assignment__agency", "at", "asked" if asked else "route")


def _counted(
    rows: QuerySet[Any], agency: str, since: str, decides: str = ""
) -> list[tuple[int | None, int, int, Any]]:
    names = (agency, *filter(None, (decides,)))
    counted = rows.order_by().values(*names).annotate(n=Count("pk"), first=Min(since))
    return [
        (one[decides] if decides else None, one[agency], one["n"], one["first"]) for one in counted
    ]
