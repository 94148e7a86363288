"""The agency's own plan laid beside its tasks: proposals, never more."""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sauro.directives.matching import Side, sure_match
from sauro.directives.models import AgencyPlan
from sauro.people.naming import key_of, tidy
from sauro.people.spans import shown
from sauro.reading.result import Reading, Task
from sauro.tasks.queries.registrations import Grid

_PRODUCT = re.compile(r"\bsản phẩm\s*:.*", re.IGNORECASE | re.DOTALL)
_LONGEST = {"product": 500, "who": 150}


@dataclass(frozen=True, slots=True)
class PlanTask:
    """A task of the plan: ``words`` exactly as they stand there, what was read of them.

    ``person_id`` is the one person of the agency whose full name stands in ``who``.
    """

    words: str
    who: str
    due: date | None
    product: str
    person_id: int | None = None

    @property
    def values(self) -> dict[str, str]:
        """For the fields of a row."""
        return {
            "nguoi": str(self.person_id or ""),
            "ten": "" if self.person_id else self.who,
            "han": shown(self.due) if self.due else "",
            "sp": self.product,
        }


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan that was read: ``matched`` by id of the assignment; ``other`` match nothing surely."""

    original_id: int
    name: str
    head: str
    matched: dict[int, PlanTask]
    other: tuple[PlanTask, ...]


def stored(head: str, matched: dict[int, PlanTask], other: Sequence[PlanTask]) -> dict[str, Any]:
    """What ``AgencyPlan.laid`` holds of it, in JSON's own types."""
    return {
        "head": head,
        "matched": {str(pk): _plain(one) for pk, one in matched.items()},
        "other": [_plain(one) for one in other],
    }


def plan_from(row: AgencyPlan) -> Plan:
    """The plan that was read and stored."""
    assert row.original_id is not None
    matched = {int(pk): _task(one) for pk, one in row.laid["matched"].items()}
    other = tuple(map(_task, row.laid["other"]))
    return Plan(row.original_id, row.name, row.laid["head"], matched, other)


def _plain(one: PlanTask) -> dict[str, Any]:
    return asdict(one) | {"due": one.due.isoformat() if one.due else None}


def _task(told: dict[str, Any]) -> PlanTask:
    due = date.fromisoformat(told["due"]) if told["due"] else None
    return PlanTask(**(told | {"due": due}))


def laid_beside(grid: Grid, reading: Reading) -> tuple[dict[int, PlanTask], tuple[PlanTask, ...]]:
    """The plan's tasks by the assignment each surely is, and those that are none surely."""
    tasks = reading.tasks
    rows = [row for row in grid.rows if not row.locked]
    sides = [
        Side(" ".join([one.assignment.task.title, *one.assignment.task.quotes]), frozenset())
        for one in rows
    ]
    pairs = sure_match([Side(_bare(one), frozenset()) for one in tasks], sides)
    read = [_read(grid, one) for one in tasks]
    matched = {rows[place].assignment.pk: read[at] for at, place in pairs.items()}
    return matched, tuple(one for at, one in enumerate(read) if at not in pairs)


def _bare(task: Task) -> str:
    """The work alone: without who does it, by when, and the product that follows."""
    text = task.shown
    for words in (*task.leads, *(one.text for one in task.deadlines)):
        text = text.replace(tidy(words), " ")
    return _PRODUCT.sub(" ", text)


def _read(grid: Grid, task: Task) -> PlanTask:
    who = "; ".join(task.leads)[: _LONGEST["who"]]
    days = [date.fromisoformat(one.due) for one in task.deadlines if one.due]
    product = tidy(task.product or "")[: _LONGEST["product"]]
    return PlanTask(task.text, who, min(days, default=None), product, _person(grid, who))


def _person(grid: Grid, who: str) -> int | None:
    said = f" {key_of(who)} "
    found = [one.user.pk for one in grid.people if f" {key_of(one.user.full_name)} " in said]
    return found[0] if len(found) == 1 else None


def head_of(reading: Reading, parts: Sequence[str] = ()) -> str:
    """Kế hoạch 512/KH-SXD, Sở Xây dựng: as far as it was read."""
    head = reading.document
    said = [*parts, head.number or "", head.issuer or "", head.title or ""]
    return ", ".join(one for one in map(tidy, said) if one)[:300]
