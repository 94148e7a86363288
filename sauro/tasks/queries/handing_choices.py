"""What one chooses from who hands products in: agencies, directives, another task."""

from dataclasses import dataclass
from datetime import date

from sauro.directives.models import Directive
from sauro.directives.policy import AT_AN_AGENCY, reach_of
from sauro.people.models import Agency, User
from sauro.people.queries.labels import labels_of
from sauro.people.refusal import Refused
from sauro.people.vocabulary import PostKind
from sauro.tasks.models import Assignment
from sauro.tasks.policy import enters_for
from sauro.tasks.vocabulary import WorkState

HANDS_IN = (PostKind.OFFICE, *AT_AN_AGENCY)
_LATEST = 100


@dataclass(frozen=True, slots=True)
class Whose:
    """``own`` are the agencies one works at, by id and name; ``others``: one may enter on behalf of
    others too, as the office or a body that follows a directive up."""

    own: tuple[tuple[int, str], ...]
    others: bool
    office: bool


def whose(user: User, day: date) -> Whose:
    """For whom the user may hand in."""
    reach = reach_of(user, day)
    office = PostKind.OFFICE in reach.kinds
    follows = Directive.objects.filter(follow_up_agency__in=reach.agencies).exists()
    names = labels_of(reach.agencies, day)
    own = tuple((pk, names[pk]) for pk in sorted(reach.agencies) if pk in names)
    return Whose(own, office or follows, office)


def directives_entered(user: User, day: date) -> list[Directive]:
    """The latest directives with assignments that the user enters for."""
    may = Assignment.objects.filter(enters_for(reach_of(user, day)))
    rows = Directive.objects.filter(pk__in=may.values("task__directive"))
    return list(rows.only("number", "title", "day", "kind").order_by("-day", "-pk")[:_LATEST])


def by_number(
    user: User, directive: Directive, number: int, agency: Agency | None, day: date
) -> Assignment:
    """The assignment of a task's number in its directive. ``Refused`` where it is not one."""
    rows = (
        Assignment.objects.filter(enters_for(reach_of(user, day)))
        .exclude(state=WorkState.ENDED)
        .filter(task__directive=directive, task__number=number)
    )
    if agency is not None:
        rows = rows.filter(agency=agency)
    found = list(rows.select_related("task__directive", "agency")[:2])
    if not found:
        raise Refused(f"Không có nhiệm vụ {number} của {directive.number} để nộp cho cơ quan này.")
    if len(found) > 1:
        raise Refused(f"Nhiệm vụ {number} giao cho nhiều cơ quan. Hãy chọn cơ quan thực hiện.")
    return found[0]
