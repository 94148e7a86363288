"""One task: its words, six rõ, bodies, assignments, what happened."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from sauro.directives.models import Directive, Gap
from sauro.people.models import User
from sauro.people.queries.fields import FieldPeople, people_of
from sauro.people.queries.labels import labels_of
from sauro.tasks.models import Assignment, Task, TaskLink, TaskParty
from sauro.tasks.narrow import SEARCHED_BOTH
from sauro.tasks.policy import roles_for
from sauro.tasks.queries.lists import visible_tasks
from sauro.tasks.time import TimeState, task_time
from sauro.tasks.vocabulary import Role


@dataclass(frozen=True, slots=True)
class AssignmentView:
    """An assignment with the name of its agency on the day."""

    assignment: Assignment
    agency: str


@dataclass(frozen=True, slots=True)
class TaskView:
    """Everything that the page of a task shows."""

    task: Task
    directive: Directive
    roles: frozenset[Role]
    time: TimeState
    parties: tuple[TaskParty, ...]
    gaps: tuple[Gap, ...]
    assignments: tuple[AssignmentView, ...]
    children: tuple[Task, ...]
    came_from: tuple[TaskLink, ...]
    became: tuple[TaskLink, ...]
    field: FieldPeople | None


def task_view(user: User, task_id: int, day: date) -> TaskView | None:
    """The task, if the user may see it; None otherwise and where there is none."""
    beside = "directive", "parent", "proposal", "given_by", "field"
    rows = Task.objects.select_related(*beside).defer(*SEARCHED_BOTH)
    task = rows.filter(pk=task_id).first()
    roles = roles_for(user, [task], day)[task.pk] if task else None
    if task is None or not roles:
        return None
    assignments = list(task.assignments.select_related("agency", "group").order_by("pk"))
    names = labels_of([one.agency_id for one in assignments], day)
    children = visible_tasks(user, day).filter(parent=task).order_by("number").only("title")
    links = list(
        TaskLink.objects.filter(Q(old=task) | Q(new=task)).select_related("old", "new")
        .only("kind", "basis", "old__number", "new__number").order_by("pk")
    )  # fmt: skip
    return TaskView(
        task,
        task.directive,
        roles,
        task_time(task.settled, task.next_due, day),
        tuple(task.parties.select_related("group")),
        tuple(task.proposal.gaps.select_related("answered_by") if task.proposal else ()),
        tuple(AssignmentView(one, names[one.agency_id]) for one in assignments),
        tuple(children),
        tuple(link for link in links if link.new_id == task.pk),
        tuple(link for link in links if link.old_id == task.pk),
        people_of(task.field, day) if task.field else None,
    )
