"""Steps of life that are nothing more than a step, for one assignment or for many."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.models import Agency
from sauro.people.queries.labels import labels_of
from sauro.people.refusal import Refused
from sauro.tasks.commands.changing import hold
from sauro.tasks.commands.ruling import Word, told_of
from sauro.tasks.commands.stepping import (
    CHANGED,
    Acting,
    objection,
    require_said,
    require_seen,
    take_held,
)
from sauro.tasks.commands.transfer import had_by
from sauro.tasks.lifecycle import ASSIGNMENT, step_of
from sauro.tasks.models import Assignment
from sauro.tasks.vocabulary import WorkState

# Steps with work of their own stand in `report` and `transfer`.
PLAIN = frozenset({
    "receive", "start", "sign", "take_back", "confirm", "return", "reopen", "misdirect", "keep",
    "pause", "resume", "end",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What a step would do to an assignment: nothing, because of ``refused``, or lead to ``to``."""

    row: Assignment
    to: WorkState
    refused: str


@command
def take(
    act: Act,
    action: str,
    assignment: Assignment,
    version: int,
    said: Mapping[str, Any] | None = None,
    word: Word | None = None,
) -> Assignment:
    """Take one step from the version that was seen; ``word``: of a leader who decided it.
    ``Refused``."""
    _require_plain(action)
    row = hold([assignment.pk])[assignment.pk]
    if row.version != version:
        raise Refused(CHANGED)
    acting, said = Acting.of(act), said or {}
    _require_without_it(act, row, said.get("proposed_agency"))
    take_held(acting, action, [row], {**said, **told_of(acting, row, word)})
    return row


def foresee(act: Act, action: str, rows: Iterable[Assignment]) -> list[Foreseen]:
    """What ``take_many`` would do; the rows have task, directive and agency."""
    _require_plain(action)
    acting, step = Acting.of(act), step_of(ASSIGNMENT, action)
    return [
        Foreseen(row, step.to, objection(acting, row, step, WorkState(row.state))) for row in rows
    ]


@command
def take_many(
    act: Act, action: str, versions: Mapping[int, int], said: Mapping[str, Any] | None = None
) -> list[Assignment]:
    """Take the step with all of them, by id with the version that was previewed, or with none."""
    _require_plain(action)
    require_said(step_of(ASSIGNMENT, action), said or {})
    held = hold(versions)
    require_seen(held, versions)
    rows = list(held.values())
    take_held(Acting.of(act), action, rows, said or {})
    return rows


def _require_without_it(act: Act, row: Assignment, proposed: Agency | None) -> None:
    """``Refused`` where the body to which the work should go has it already."""
    if proposed is not None and had_by(proposed, [row]).exists():
        name = labels_of([proposed.pk], act.day)[proposed.pk]
        raise Refused(
            f"{name} đã được giao nhiệm vụ này. Nếu cơ quan không phải làm, hãy gửi đề nghị "
            "không chọn cơ quan nhận và ghi rõ lý do."
        )


def _require_plain(action: str) -> None:
    if action not in PLAIN:
        raise ValueError(f"{action} has a command of its own")
