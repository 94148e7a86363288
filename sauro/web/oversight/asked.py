"""What an address of oversight asks for: which day, counted by what, narrowed how."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, QueryDict

from sauro.oversight.queries.grouping import BY, OF_ONE_DIRECTIVE
from sauro.oversight.queries.narrowing import ABOVE_COMMUNES, Narrow
from sauro.people.vocabulary import Level
from sauro.tasks.queries.filters import day_from
from sauro.tasks.time import TimeState
from sauro.web.paging import number_in

_MOST_DAYS = 366


@dataclass(frozen=True, slots=True)
class Asked:
    """What is not understood is passed over."""

    day: date
    by: str
    narrow: Narrow


def asked_of(request: HttpRequest, today: date) -> Asked:
    """A day to come is today."""
    found = request.GET
    day = day_from(found.get("ngay", "")) or today
    narrow = Narrow(
        directive=number_in(found, "directive"),
        agency=number_in(found, "agency"),
        task=number_in(found, "task"),
        field=number_in(found, "field"),
        leader=number_in(found, "leader"),
        group=found.get("group"),
        times=tuple(TimeState(one) for one in found.getlist("time") if one in TimeState.values),
        level=_one_of(found.get("level", ""), [*Level.values, ABOVE_COMMUNES]),
        waiting=found.get("waiting") == "1",
        within=_days_in(found),
        missed=found.get("missed") == "1",
        later=found.get("lui-han") == "1",
    )
    by = found.get("theo", "")
    known = by in BY and (narrow.directive is not None or by not in OF_ONE_DIRECTIVE)
    return Asked(min(day, today), by if known else "agency", narrow)


def pairs_of(narrow: Narrow) -> list[tuple[str, str]]:
    """The same as it stands in an address, but for states of time and what waits."""
    found = {
        "directive": narrow.directive, "agency": narrow.agency, "task": narrow.task,
        "field": narrow.field, "leader": narrow.leader, "group": narrow.group,
        "level": narrow.level or None, "lui-han": "1" if narrow.later else None,
    }  # fmt: skip
    return [(name, str(value)) for name, value in found.items() if value is not None]


def _days_in(values: QueryDict) -> int | None:
    """So many days ahead; a year at most."""
    found = number_in(values, "within")
    return found if found is None else min(found, _MOST_DAYS)


def _one_of(text: str, known: list[str]) -> str:
    return text if text in known else ""
