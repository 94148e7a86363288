"""The life of an assignment as one table. A further step of life is a further row."""

from dataclasses import dataclass

from sauro.tasks.vocabulary import Role, WorkState


@dataclass(frozen=True, slots=True)
class Step:
    """``action`` takes an assignment from one of ``frm`` to ``to``.

    ``by`` are the roles that may; ``needs`` what has to come with it (``reason``).
    """

    action: str
    frm: frozenset[WorkState]
    to: WorkState
    by: frozenset[Role]
    needs: frozenset[str] = frozenset()


ASSIGNMENT = (
    Step(
        "receive",
        frozenset({WorkState.GIVEN}),
        WorkState.RECEIVED,
        frozenset({Role.LEAD, Role.OFFICE}),
    ),
    Step(
        "say_misdirected",
        frozenset({WorkState.GIVEN, WorkState.RECEIVED}),
        WorkState.MISDIRECTED,
        frozenset({Role.LEAD, Role.OFFICE}),
        frozenset({"reason"}),
    ),
)


def available(state: WorkState, roles: frozenset[Role]) -> tuple[Step, ...]:
    """The steps that one with these roles may take from this state."""
    return tuple(step for step in ASSIGNMENT if state in step.frm and roles & step.by)
