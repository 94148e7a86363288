"""Who is what to a task: ``roles_for`` and its other direction ``visible_to``, one law.

A property test ties them: a task is visible if and only if the user has a role on it. What one may
do with an assignment follows from ``roles_on`` it; the steps themselves stand in ``lifecycle``.
"""

from collections.abc import Iterable
from datetime import date

from django.db.models import Q, QuerySet

from sauro.directives.models import Audience, Directive
from sauro.directives.policy import Reach, reach_of
from sauro.directives.vocabulary import Outcome, PartyRole
from sauro.people.models import User
from sauro.people.vocabulary import Level, PostKind
from sauro.tasks.models import Assignment, Task, TaskParty
from sauro.tasks.vocabulary import INSIDE, Role

# The office agrees and confirms wherever a directive names nobody else, and what the named body
# did itself; leaders what the office did.
_OVER = {
    PostKind.LEADER: frozenset({Role.LEADER, Role.AGREER, Role.CONFIRMER}),
    PostKind.OFFICE: frozenset({Role.OFFICE, Role.AGREER, Role.CONFIRMER}),
    PostKind.INSPECTOR: frozenset({Role.INSPECTOR}),
}
_NAMED = (
    ("follow_up_agency_id", Role.FOLLOW_UP),
    ("agrees_agency_id", Role.AGREER),
    ("confirms_agency_id", Role.CONFIRMER),
)


def roles_for(user: User, tasks: Iterable[Task], day: date) -> dict[int, frozenset[Role]]:
    """The roles of the user on each of these tasks, by its id; empty where there is none."""
    rows = list(tasks)
    reach = reach_of(user, day)
    ids = [task.pk for task in rows]
    leads = set(_assigned(reach).filter(task__in=ids).values_list("task", flat=True))
    helps = set(_helping(reach).filter(task__in=ids).values_list("task", flat=True))
    directives = {task.directive_id: task.directive for task in rows if _has_directive(task)}
    lacking = {task.directive_id for task in rows} - directives.keys()
    directives |= {one.pk: one for one in _heads(lacking)} if lacking else {}
    reads = set(
        Audience.objects.filter(directive__in=directives, agency__in=reach.agencies).values_list(
            "directive", flat=True
        )
    )
    found = {}
    for task in rows:
        directive = directives[task.directive_id]
        roles = directive_roles(reach, directive)
        roles |= {Role.LEAD} if task.pk in leads else set()
        roles |= {Role.COORDINATOR} if task.pk in helps else set()
        roles |= {Role.READER} if not directive.restricted and directive.pk in reads else set()
        found[task.pk] = roles
    return found


def directive_roles(reach: Reach, directive: Directive) -> frozenset[Role]:
    """The roles that one has on every task of the directive."""
    roles = set[Role]()
    for kind, given in _OVER.items():
        if kind in reach.kinds and not (kind == PostKind.INSPECTOR and directive.restricted):
            roles |= given
    return frozenset(roles) | {
        role for name, role in _NAMED if getattr(directive, name) in reach.agencies
    }


def roles_on(reach: Reach, assignment: Assignment, directive: Directive) -> frozenset[Role]:
    """The roles that decide what one may do with this assignment."""
    lead = {Role.LEAD} if assignment.agency_id in reach.agencies else set[Role]()
    return directive_roles(reach, directive) | lead


def reads_inside(roles: frozenset[Role]) -> bool:
    """Whether one with these roles on an assignment reads what its agency reported."""
    return not roles.isdisjoint(INSIDE)


def is_own(reach: Reach, assignment: Assignment, user: User | None) -> bool:
    """Whether it is the work of an agency one belongs to, or one sent the report oneself."""
    return assignment.agency_id in reach.belongs or (
        user is not None and assignment.reported_by_id == user.pk
    )


def set_above_by(row: Assignment) -> str:
    """The document of a higher authority that set the deadline; empty where it was set here."""
    if row.task.above:
        return row.task.above
    directive = row.task.directive
    issuer = directive.issuer_agency
    return directive.number if issuer is not None and issuer.level == Level.CENTRAL else ""


def visible_to(reach: Reach) -> Q:
    """The tasks on which one of this reach has a role. Lists use it as it is, never distinct."""
    if reach.prepares:
        return Q()
    # There are no tasks before a directive is given, so that of its audience is all that is asked.
    restricted = Directive.objects.filter(restricted=True).values("pk")
    read = Audience.objects.filter(agency__in=reach.agencies).exclude(directive__in=restricted)
    # Two sets to look into for each row, not four.
    whole = read.values("directive").union(_followed(reach).values("pk"), all=True)
    own = _assigned(reach).values("task").union(_helping(reach).values("task"), all=True)
    mine = Q(directive__in=whole) | Q(pk__in=own) if reach.agencies else Q(pk__in=())
    return ~Q(directive__in=restricted) | mine if reach.inspects else mine


def inside_of(reach: Reach) -> Q:
    """The assignments whose reports, files and difficulties one of this reach reads."""
    if reach.prepares:
        return Q()
    followed = Assignment.objects.filter(task__directive__in=_followed(reach).values("pk"))
    own = Assignment.objects.filter(agency__in=reach.agencies).values("pk")
    mine = Q(pk__in=own.union(followed.values("pk"), all=True))
    return Q(task__directive__restricted=False) | mine if reach.inspects else mine


def enters_for(reach: Reach) -> Q:
    """The assignments for whose agencies one of this reach enters: its own, all for the office, and
    those of directives that an agency of the user follows up (``lifecycle.ENTERS``)."""
    if PostKind.OFFICE in reach.kinds:
        return Q()
    followed = Directive.objects.filter(follow_up_agency__in=reach.agencies).values("pk")
    return Q(agency__in=reach.agencies) | Q(task__directive__in=followed)


def handles(reach: Reach, user: User | None) -> Q:
    """The files handed in as products that one of this reach goes on with: one's own, those of
    one's agency, all for the office."""
    if PostKind.OFFICE in reach.kinds:
        return Q()
    return Q(by=user) | Q(agency__in=reach.agencies)


def _followed(reach: Reach) -> QuerySet[Directive]:
    """The directives that name an agency of the user to follow up, agree or confirm."""
    named = Q()
    for name, _ in _NAMED:
        named |= Q(**{f"{name.removesuffix('_id')}__in": reach.agencies})
    return Directive.objects.filter(named)


def _has_directive(task: Task) -> bool:
    """Whether it came with the task, so that nothing is asked for it."""
    return "directive" in task._state.fields_cache


def _heads(ids: Iterable[int]) -> QuerySet[Directive]:
    return Directive.objects.filter(pk__in=set(ids)).only(
        "restricted", *(name.removesuffix("_id") for name, _ in _NAMED)
    )


def _assigned(reach: Reach) -> QuerySet[Assignment]:
    return Assignment.objects.filter(agency__in=reach.agencies)


def _helping(reach: Reach) -> QuerySet[TaskParty]:
    return TaskParty.objects.filter(
        agency__in=reach.agencies, role=PartyRole.COORDINATE, outcome=Outcome.AGENCY
    ).order_by()
