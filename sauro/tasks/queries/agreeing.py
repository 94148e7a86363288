"""What agencies sent to be agreed, beside what was given and what was agreed before."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Exists, OuterRef, QuerySet

from sauro.directives.models import Directive
from sauro.directives.policy import Reach, reach_of
from sauro.people.models import User
from sauro.people.ordering import order_key
from sauro.people.queries.delegations import StandIns, stand_ins
from sauro.people.queries.labels import labels_of
from sauro.tasks.models import Assignment, PlannedStep, Registration
from sauro.tasks.policy import inside_of, is_own, roles_on
from sauro.tasks.queries.registrations import lacks_of, missing
from sauro.tasks.queries.standing_in import concerned
from sauro.tasks.vocabulary import OPEN, RegistrationState, Role, WorkState

MOST = 300
_HEAVY = (
    "assignment__task__marked", "assignment__task__folded", "assignment__task__vector",
    "assignment__task__spans", "assignment__task__quotes", "assignment__task__directive__marked",
    "assignment__task__directive__folded", "assignment__task__directive__vector",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SentRow:
    """What was sent for one assignment; ``before`` is the version that holds until it is agreed.

    ``objection`` says why the user may not decide; empty where they may. ``missing`` is what
    neither the directive nor the agency says. ``sender``: who sent it, and whose post was lent to
    them then.
    """

    registration: Registration
    before: Registration | None
    objection: str
    missing: tuple[str, ...]
    sender: str

    @property
    def token(self) -> str:
        """Names the registration as it was sent: sent again it is another."""
        assert self.registration.sent_at
        return f"{self.registration.pk} {self.registration.sent_at.isoformat()}"


@dataclass(frozen=True, slots=True)
class SentShare:
    """What one agency sent."""

    agency_id: int
    agency: str
    rows: tuple[SentRow, ...]

    @property
    def decidable(self) -> int:
        """How many the user may decide."""
        return sum(not row.objection for row in self.rows)


@dataclass(frozen=True, slots=True)
class Sent:
    """What waits, at most ``MOST`` of ``total``, by agency."""

    shares: tuple[SentShare, ...]
    total: int

    @property
    def left_out(self) -> int:
        """How many are not shown yet: they follow when these were decided."""
        return self.total - sum(len(share.rows) for share in self.shares)

    @property
    def decidable(self) -> int:
        """How many of those shown the user may decide."""
        return sum(share.decidable for share in self.shares)


def directive_inside(user: User, directive_id: int, day: date) -> Directive | None:
    """The directive, if the user reads what any of its agencies reports."""
    inside = Assignment.objects.filter(inside_of(reach_of(user, day)))
    rows = Directive.objects.filter(
        Exists(inside.filter(task__directive=OuterRef("pk"))), pk=directive_id
    )
    return rows.defer("marked", "folded", "vector").first()


def sent_of(user: User, directive_id: int, day: date, agency_id: int | None = None) -> Sent:
    """What agencies, or one of them, sent for this directive and waits. Nine queries,
    ten where posts were lent."""
    reach = reach_of(user, day)
    rows = _inside(reach).filter(
        assignment__task__directive=directive_id, state=RegistrationState.SENT
    )
    if agency_id is not None:
        rows = rows.filter(assignment__agency=agency_id)
    return _sent(user, reach, rows, day)


def only_year_end(user: User, day: date) -> tuple[Sent, Sent]:
    """Who registered the last day of a year and no step: what waits, and what was agreed."""
    reach = reach_of(user, day)
    steps = PlannedStep.objects.filter(registration=OuterRef("pk"))
    rows = _inside(reach).filter(~Exists(steps), due__month=12, due__day=31)
    waiting = rows.filter(state=RegistrationState.SENT)
    agreed = rows.filter(state=RegistrationState.AGREED, assignment__state__in=OPEN)
    return _sent(user, reach, waiting, day), _sent(user, reach, agreed, day)


def sent_as_seen(user: User, tokens: Iterable[str], day: date) -> list[Registration]:
    """The registrations of these tokens that the user reads, as they were when they were seen."""
    seen = dict(filter(None, map(_seen, tokens)))
    rows = list(_inside(reach_of(user, day)).filter(pk__in=seen))
    for one in rows:
        one.sent_at = seen[one.pk]
    return rows


def objection_to(reach: Reach, user: User, one: Registration) -> str:
    """Why one may not decide on what was sent, whatever its state; empty where one may."""
    row = one.assignment
    if Role.AGREER not in roles_on(reach, row, row.task.directive):
        return "Tài khoản này không đồng ý đăng ký của văn bản này."
    if one.by_id == user.pk:
        return "Do chính mình gửi; người khác có thẩm quyền quyết định."
    if is_own(reach, row, user):
        return "Việc của chính cơ quan mình; người khác có thẩm quyền quyết định."
    return ""


def _seen(token: str) -> tuple[int, datetime] | None:
    number, _, moment = token.partition(" ")
    try:
        return int(number), datetime.fromisoformat(moment)
    except ValueError:
        return None


def _inside(reach: Reach) -> QuerySet[Registration]:
    """Of work that goes on or was done: what hangs on ended work waits for nobody."""
    rows = Assignment.objects.filter(inside_of(reach)).exclude(state=WorkState.ENDED)
    return Registration.objects.filter(assignment__in=rows)


def _sent(user: User, reach: Reach, rows: QuerySet[Registration], day: date) -> Sent:
    total = rows.count()
    listed = list(
        rows.select_related("assignment__task__directive", "person", "by", "plan")
        .prefetch_related("steps")
        .defer(*_HEAVY)
        .order_by("assignment__agency", "assignment__task__directive", "assignment__task__number")
        [:MOST]
    )  # fmt: skip
    before = _agreed(listed)
    names = labels_of({one.assignment.agency_id for one in listed}, day)
    lent = stand_ins(one.by_id for one in listed)
    found: dict[int, list[SentRow]] = {}
    for one in listed:
        held = before.get(one.assignment_id) if one.state == RegistrationState.SENT else None
        row = SentRow(
            one,
            held,
            objection_to(reach, user, one),
            missing(lacks_of(one.assignment), one),
            _sender(one, lent),
        )
        found.setdefault(one.assignment.agency_id, []).append(row)
    shares = [SentShare(pk, names[pk], tuple(rows)) for pk, rows in found.items()]
    return Sent(
        tuple(sorted(shares, key=lambda one: (order_key(one.agency), one.agency_id))), total
    )


def _sender(one: Registration, lent: StandIns) -> str:
    """Empty of a draft, which nobody sent."""
    if one.by is None or one.sent_at is None:
        return ""
    agencies = concerned(one.assignment.task.directive, [one.assignment])
    return lent.named(one.by, one.sent_at, agencies)


def _agreed(listed: Iterable[Registration]) -> dict[int, Registration]:
    rows = Registration.objects.filter(
        assignment__in=[one.assignment_id for one in listed], state=RegistrationState.AGREED
    )
    rows = rows.select_related("person").prefetch_related("steps")
    return {one.assignment_id: one for one in rows}
