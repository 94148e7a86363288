"""What will be told on a day, as the office looks at it beforehand."""

from dataclasses import dataclass
from datetime import date

from sauro.oversight.queries.digests import Section, sections_of
from sauro.oversight.urging.planning import Told, plan_for
from sauro.oversight.urging.vocabulary import Part
from sauro.people.models import User
from sauro.people.queries.labels import labels_of

PEOPLE = 25
MOST_LINES = 5


@dataclass(frozen=True, slots=True)
class ToldLater:
    """One person with the first lines of each reason, and as what they are told."""

    user: User
    parts: tuple[str, ...]
    agencies: tuple[str, ...]
    acts: int
    knows: int
    sections: tuple[tuple[Section, int, int], ...]


@dataclass(frozen=True, slots=True)
class Ahead:
    """A page of the people, and counts of all. ``unreached``: agencies where nobody can be told,
    with the number of their lượt giao. ``since``: all that fell due after it is told."""

    people: tuple[ToldLater, ...]
    number: int
    pages: int
    told: int
    acts: int
    knows: int
    letters: int
    unreached: tuple[tuple[str, int], ...]
    since: date


def ahead(day: date, today: date, number: int = 1) -> Ahead:
    """The plan of the day. The number of queries hangs on nothing."""
    plan = plan_for(day, today)
    pages = max(1, -(-len(plan.told) // PEOPLE))
    number = min(max(1, number), pages)
    shown = plan.told[(number - 1) * PEOPLE : number * PEOPLE]
    ids = {item.agency for one in shown for item in one.items} | set(plan.unreached)
    names = labels_of(ids, day)
    return Ahead(
        tuple(_later(one, day, names) for one in shown),
        number,
        pages,
        len(plan.told),
        sum(one.acts for one in plan.told),
        sum(one.knows for one in plan.told),
        sum(bool(one.user.email) for one in plan.told),
        tuple(sorted((names[agency], count) for agency, count in plan.unreached.items())),
        plan.window.since,
    )


def _later(one: Told, day: date, names: dict[int, str]) -> ToldLater:
    parts = dict.fromkeys(str(Part(item.part).label) for item in one.items)
    agencies = dict.fromkeys(
        names[item.agency] for item in one.items if item.assignment is not None
    )
    sections = [
        (Section(whole.reason, whole.lines[:MOST_LINES]), len(whole.lines),
         max(0, len(whole.lines) - MOST_LINES))
        for whole in sections_of(one.items, day, names)
    ]  # fmt: skip
    return ToldLater(one.user, tuple(parts), tuple(agencies), one.acts, one.knows, tuple(sections))
