"""What waits on an assignment: requests for a later deadline, difficulties; who may act on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sauro.directives.policy import Reach
from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.tasks.commands.obstacles import answers
from sauro.tasks.lifecycle import EXTENSION, Step, available
from sauro.tasks.models import Assignment, Extension, Obstacle
from sauro.tasks.vocabulary import ExtensionState, Role


@dataclass(frozen=True, slots=True)
class AskedLater:
    """A request for a later deadline, with what one may do with it."""

    extension: Extension
    steps: tuple[Step[ExtensionState], ...]


@dataclass(frozen=True, slots=True)
class Stuck:
    """A difficulty: ``asked`` can solve it, ``route`` is the way there; ``answers``: one may."""

    obstacle: Obstacle
    asked: str
    route: str
    answers: bool


def stuck(
    row: Assignment, roles: frozenset[Role], reach: Reach, day: date
) -> Iterator[Stuck]:  # fmt: skip
    """Its difficulties, the latest first. Two queries."""
    found = list(row.obstacles.select_related("by", "answered_by", "leader").order_by("-at"))
    names = labels_of({pk for one in found for pk in (one.asked_id, one.route_id) if pk}, day)
    for one in found:
        asked = names.get(one.asked_id or 0, "") or one.asked_words
        route = names.get(one.route_id or 0, "") if one.route_id != one.asked_id else ""
        yield Stuck(one, asked, route, answers(reach, roles, one))


def asked_later(user: User, row: Assignment, roles: frozenset[Role], own: bool) -> list[AskedLater]:
    """Its requests, the latest first. One query."""
    rows = row.extensions.select_related("asked_by", "decided_by", "leader").order_by("-pk")
    return [
        AskedLater(
            one,
            available(
                EXTENSION, ExtensionState(one.state), roles, own=own or one.asked_by_id == user.pk
            ),
        )
        for one in rows
    ]
