"""What an address of oversight asks for: which day, counted by what, narrowed how."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest

from sauro.oversight.queries.counting import BY, Narrow
from sauro.people.vocabulary import Level
from sauro.tasks.queries.filters import day_from
from sauro.tasks.time import TimeState
from sauro.web.paging import number_in


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
    by = found.get("theo", "agency")
    narrow = Narrow(
        directive=number_in(found, "directive"),
        agency=number_in(found, "agency"),
        task=number_in(found, "task"),
        times=tuple(TimeState(one) for one in found.getlist("time") if one in TimeState.values),
        level=_one_of(found.get("level", ""), Level.values),
        waiting=found.get("waiting") == "1",
    )
    return Asked(min(day, today), by if by in BY else "agency", narrow)


def _one_of(text: str, known: list[str]) -> str:
    return text if text in known else ""
