"""Who is what to a task: ``roles_for`` and its other direction ``visible_to``, one law.

A property test ties them: a task is visible if and only if the user has a role on it.
"""

from collections.abc import Iterable
from datetime import date

from django.db.models import Q, QuerySet

from sauro.directives.models import Audience, Directive
from sauro.directives.policy import Reach, reach_of
from sauro.directives.policy import visible_to as directives_visible_to
from sauro.directives.vocabulary import Outcome, PartyRole
from sauro.people.models import User
from sauro.people.vocabulary import PostKind
from sauro.tasks.models import Assignment, Task, TaskParty
from sauro.tasks.vocabulary import Role

_OVER = {
    PostKind.LEADER: Role.LEADER,
    PostKind.OFFICE: Role.OFFICE,
    PostKind.INSPECTOR: Role.INSPECTOR,
}


def roles_for(user: User, tasks: Iterable[Task], day: date) -> dict[int, frozenset[Role]]:
    """The roles of the user on each of these tasks, by its id; empty where there is none."""
    rows = list(tasks)
    reach = reach_of(user, day)
    ids = [task.pk for task in rows]
    leads = set(_assigned(reach).filter(task__in=ids).values_list("task", flat=True))
    helps = set(_helping(reach).filter(task__in=ids).values_list("task", flat=True))
    directives = {task.directive_id for task in rows}
    restricted = set(
        Directive.objects.filter(pk__in=directives, restricted=True).values_list("pk", flat=True)
    )
    reads = set(
        Audience.objects.filter(directive__in=directives, agency__in=reach.agencies).values_list(
            "directive", flat=True
        )
    )
    found = {}
    for task in rows:
        open_to_all = task.directive_id not in restricted
        roles = {
            role
            for kind, role in _OVER.items()
            if kind in reach.kinds and (open_to_all or kind != PostKind.INSPECTOR)
        }
        roles |= {Role.LEAD} if task.pk in leads else set()
        roles |= {Role.COORDINATOR} if task.pk in helps else set()
        roles |= {Role.READER} if open_to_all and task.directive_id in reads else set()
        found[task.pk] = frozenset(roles)
    return found


def visible_to(reach: Reach) -> Q:
    """The tasks on which one of this reach has a role. Lists use it as it is, never distinct."""
    if reach.prepares:
        return Q()
    whole = Directive.objects.filter(directives_visible_to(reach)).values("pk")
    own = Q(pk__in=_assigned(reach).values("task")) | Q(pk__in=_helping(reach).values("task"))
    return Q(directive__in=whole) | own


def _assigned(reach: Reach) -> QuerySet[Assignment]:
    return Assignment.objects.filter(agency__in=reach.agencies)


def _helping(reach: Reach) -> QuerySet[TaskParty]:
    return TaskParty.objects.filter(
        agency__in=reach.agencies, role=PartyRole.COORDINATE, outcome=Outcome.AGENCY
    )
