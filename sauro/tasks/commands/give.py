"""Giao nhiệm vụ: all reviewed tasks of a directive become tasks, each with its assignments.

It may be asked again, by a second click or by a job that runs twice: what was given is not given
again, what is missing (an annex's new task, a group filled since) is added.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sauro.directives.commands.giving import hold_reviewed, mark_given
from sauro.directives.folding import folded, marked
from sauro.directives.models import Directive, Proposal
from sauro.directives.policy import Right, require
from sauro.directives.queries.addressees import Addressed, addressed
from sauro.directives.vocabulary import ProposalState
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.models import WorkField
from sauro.people.refusal import Refused
from sauro.tasks.commands.assigning import assign, parties_of
from sauro.tasks.models import Assignment, Event, Task, TaskParty
from sauro.tasks.time import outlook
from sauro.tasks.vocabulary import DueKind, EventKind

_LONGEST = 250


@dataclass(frozen=True, slots=True)
class Given:
    """What one giving made: ``tasks`` (nhiệm vụ) and ``assignments`` (lượt giao), counted apart."""

    tasks: int
    assignments: int


@command
def give(act: Act, directive: Directive, field: WorkField | None = None) -> Given:
    """Give every accepted task of the directive that is not given yet, into the field of work if
    one is said. ``Refused``.

    A class of addressees is one task with an assignment for each member on the day of the
    directive. A task that comes to nobody is a task without assignments, shown as such.
    """
    require(act, Right.GIVE)
    directive = hold_reviewed(directive)
    assert directive.day is not None
    proposals = list(
        directive.proposals.filter(state=ProposalState.ACCEPTED)
        .prefetch_related("parties__group", "gaps")
        .order_by("order", "pk")
    )
    if not proposals:
        raise Refused("Không có nhiệm vụ nào được chấp nhận để giao.")
    given = directive.tasks.filter(proposal__isnull=False)
    known = {task.proposal_id or 0: task for task in given}
    new = [row for row in proposals if row.pk not in known]
    tasks = _tasks(act, directive, new, field)
    known |= {task.proposal_id or 0: task for task in tasks}
    made = _assign(act, known, addressed(proposals, directive.day))
    if tasks or made:
        counts = {"tasks": len(tasks), "assignments": len(made)}
        mark_given(act, directive, new, (row.agency_id for row in made), counts)
    return Given(len(tasks), len(made))


def _tasks(
    act: Act, directive: Directive, rows: Sequence[Proposal], field: WorkField | None
) -> list[Task]:
    first = directive.tasks.count() + 1
    tasks = Task.objects.bulk_create(
        _task(act, directive, row, number, field) for number, row in enumerate(rows, first)
    )
    told = {"after": {"field": field.name}} if field else {}
    TaskParty.objects.bulk_create(
        party
        for task, row in zip(tasks, rows, strict=True)
        for party in parties_of(task, row.parties.all())
    )
    _set_parents(directive, tasks, rows)
    Event.objects.bulk_create(
        Event(
            task=task,
            kind=EventKind.TASK_GIVEN,
            at=act.now,
            by=act.by,
            data={"number": task.number, "title": task.title, "due": task.due, **told},
            request_id=act.request_id,
        )
        for task in tasks
    )
    return tasks


def _task(
    act: Act, directive: Directive, row: Proposal, number: int, field: WorkField | None
) -> Task:
    deadline = _deadline(row.deadlines)
    due = date.fromisoformat(deadline["due"]) if deadline.get("due") else None
    kind = deadline.get("kind", "")
    alone = outlook((), due, kind)
    words = (row.shown, row.product, directive.number, *(p.words for p in row.parties.all()))
    return Task(
        directive=directive,
        proposal=row,
        field=field,
        reading_id=row.reading_id,
        number=number,
        path=row.path,
        heading=heading_of(row)[:_LONGEST],
        spans=row.spans,
        quotes=row.quotes,
        title=row.shown,
        product=row.product,
        clarity=row.clarity,
        deadlines=row.deadlines,
        due_kind=kind,
        due_words=" ".join(deadline.get("text", "").split())[:_LONGEST],
        due=due,
        settled=alone.settled,
        next_due=alone.next_due,
        given_at=act.now,
        given_by=act.by,
        marked=marked(*words),
        folded=folded(*words),
    )


def _deadline(deadlines: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The one that bounds the task: what a person or a table set, else the first day, else any."""
    if not deadlines:
        return {}
    return min(
        deadlines,
        key=lambda one: (
            one["rule"] != "person",
            one["rule"] != "annex",
            one["kind"] != DueKind.DATE,
            one["due"] or "9999",
        ),
    )


def heading_of(row: Proposal) -> str:
    """The printed labels above it, from the outermost in: "II. 1. a)"."""
    return " ".join(str(label) for label in row.path[:-1] if str(label).strip("-+• "))


def _set_parents(directive: Directive, tasks: Sequence[Task], rows: Sequence[Proposal]) -> None:
    """A task whose place in the text is within that of another stands under it."""
    rows_given = directive.tasks.select_related("proposal")
    places = {task.proposal.key: task for task in rows_given if task.proposal is not None}
    below = []
    for task, row in zip(tasks, rows, strict=True):
        parts = row.key.split(".")
        above = (places.get(".".join(parts[:depth])) for depth in range(len(parts) - 1, 0, -1))
        task.parent = next((one for one in above if one is not None and one != task), None)
        if task.parent is not None:
            below.append(task)
    Task.objects.bulk_update(below, ["parent"])


def _assign(act: Act, tasks: dict[int, Task], found: Sequence[Addressed]) -> list[Assignment]:
    ids = [task.pk for task in tasks.values()]
    there = set(Assignment.objects.filter(task__in=ids).values_list("task", "agency"))
    return assign(
        act,
        (
            Assignment(
                task=tasks[one.proposal.pk],
                agency_id=addressee.agency_id,
                group=addressee.group,
                state_since=act.now,
                given_due=tasks[one.proposal.pk].due,
                first_due=tasks[one.proposal.pk].due,
            )
            for one in found
            for addressee in one.addressees
            if (tasks[one.proposal.pk].pk, addressee.agency_id) not in there
        ),
    )
