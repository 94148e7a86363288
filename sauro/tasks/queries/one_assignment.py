"""One assignment: where it stands, what one may do with it, its line of life, what was reported."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone

from sauro.directives.models import Directive
from sauro.directives.policy import Reach, reach_of
from sauro.people.models import User
from sauro.people.queries.labels import label_of
from sauro.tasks.commands.taking_over import Left, left_behind
from sauro.tasks.lifecycle import ASSIGNMENT, ENTERS, SENDS_BACK, Step, available
from sauro.tasks.models import (
    Assignment,
    Hop,
    Item,
    PeriodDuty,
    Product,
    Registration,
    Task,
    Update,
)
from sauro.tasks.narrow import SEARCHED_BELOW
from sauro.tasks.policy import is_own, reads_inside, roles_for, roles_on, set_above_by
from sauro.tasks.queries.hanging import AskedLater, Stuck, asked_later, stuck
from sauro.tasks.queries.moving import Moving, moving_of
from sauro.tasks.queries.one_task import AssignmentView
from sauro.tasks.queries.standing_in import Doers, doers_on
from sauro.tasks.time import TimeState, time_state
from sauro.tasks.vocabulary import (
    OPEN,
    EventKind,
    ExtensionState,
    RedoReason,
    RegistrationState,
    Role,
    WorkState,
)

_WORKING = frozenset(OPEN) - {WorkState.CONFIRMING, WorkState.MISDIRECTED}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stage of life: from when, how many days it took (so far), whether it is the present one."""

    state: WorkState
    since: datetime
    days: int
    present: bool


@dataclass(frozen=True, slots=True)
class Passed:
    """A hop inside the agency and the days spent there (so far)."""

    hop: Hop
    days: int


@dataclass(frozen=True, slots=True)
class Returned:
    """Why its report was sent back the last time: the kind of reason, the reason, when, by whom."""

    code: str
    reason: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Reported:
    """What the agency reported, for those who read it.

    ``returns_periods``: whether one may send back the report of a period. ``left``: what of the
    work that this one took the place of may be taken over. ``doers``: who they all are.
    """

    registrations: tuple[Registration, ...]
    items: tuple[Item, ...]
    items_line: str
    updates: tuple[Update, ...]
    obstacles: tuple[Stuck, ...]
    products: tuple[Product, ...]
    extensions: tuple[AskedLater, ...]
    periods: tuple[PeriodDuty, ...]
    hops: tuple[Passed, ...]
    returns_periods: bool
    left: Left | None
    doers: Doers

    @property
    def owes(self) -> bool:
        """Whether the report of a period is not there yet."""
        return any(one.answered_at is None for one in self.periods)

    @property
    def agreed(self) -> Registration | None:
        """The registration that holds."""
        rows = self.registrations
        return next((one for one in rows if one.state == RegistrationState.AGREED), None)

    @property
    def latest(self) -> Registration | None:
        """The last registration, whatever became of it."""
        return self.registrations[-1] if self.registrations else None


@dataclass(frozen=True, slots=True)
class Life:
    """What the page of an assignment shows; ``reported`` is None for who may not read it.

    ``steps`` are those one may take now, ``own`` whether it is one's own work, ``enters`` whether
    one may enter for the agency, ``above`` the document above the province that set the deadline,
    ``returned`` why it has to be done again, ``moving`` whether another body is to do it.
    """

    assignment: Assignment
    task: Task
    directive: Directive
    agency: str
    group: str
    roles: frozenset[Role]
    own: bool
    enters: bool
    time: TimeState
    days_left: int | None
    above: str
    steps: tuple[Step[WorkState], ...]
    stretches: tuple[Stretch, ...]
    reported: Reported | None
    returned: Returned | None
    moving: Moving | None

    @property
    def working(self) -> bool:
        """Whether the agency is at work, so that progress, products and requests may come."""
        return self.assignment.state in _WORKING

    @property
    def offers(self) -> bool:
        """Whether there is anything one may do."""
        return bool(self.steps) or (self.enters and self.working)

    @property
    def extendable(self) -> bool:
        """Whether a later deadline may be asked for: there is one, set here and not past, and no
        request waits."""
        asked = (ExtensionState.ASKED, ExtensionState.COUNTERED)
        waits = self.reported and any(
            one.extension.state in asked for one in self.reported.extensions
        )
        here = self.days_left is not None and self.days_left >= 0 and not self.above
        return here and self.working and self.assignment.met_day is None and not waits

    @property
    def days_late(self) -> int:
        """Days after the deadline, 0 where it is kept or there is none."""
        return max(0, -self.days_left) if self.days_left is not None else 0

    @property
    def actions(self) -> frozenset[str]:
        """The names of the steps."""
        return frozenset(step.action for step in self.steps)


def life_of(user: User, assignment_id: int, day: date) -> Life | None:
    """The assignment, if its task may be seen; None otherwise and where there is none."""
    rows = Assignment.objects.select_related(
        "task__directive__issuer_agency", "agency", "group", "holder", "proposed_agency",
        "reported_by", "continues", "continued_by",
    )  # fmt: skip
    row = rows.defer(*SEARCHED_BELOW).filter(pk=assignment_id).first()
    if row is None or not roles_for(user, [row.task], day)[row.task_id]:
        return None
    return _life(user, row, label_of(row.agency_id, day), day, reach_of(user, day))


def lives_in(user: User, rows: Sequence[AssignmentView], day: date) -> list[Life]:
    """Of all assignments of a task the user's own, else the only one: what may be done, not what
    was reported."""
    reach = reach_of(user, day)
    mine = [one for one in rows if one.assignment.agency_id in reach.agencies]
    shown = mine or (rows if len(rows) == 1 else [])
    return [_life(user, one.assignment, one.agency, day, reach, whole=False) for one in shown]


def items_line(items: Sequence[Item]) -> str:
    """ "4/6 đã trình, 2/6 phê duyệt"; empty where nothing is counted."""
    if not items:
        return ""
    submitted = sum(1 for one in items if one.submitted_day)
    approved = sum(1 for one in items if one.approved_day)
    return f"{submitted}/{len(items)} đã trình, {approved}/{len(items)} phê duyệt"


def _life(
    user: User, row: Assignment, agency: str, day: date, reach: Reach, *, whole: bool = True
) -> Life:
    directive = row.task.directive
    roles = roles_on(reach, row, directive)
    own = is_own(reach, row, user)
    state = WorkState(row.state)
    time = time_state(row.due, row.task.due_kind, day, state, row.met_day)
    return Life(
        row,
        row.task,
        directive,
        agency,
        row.group.name if row.group else "",
        roles,
        own,
        bool(roles & ENTERS),
        time,
        (row.due - (row.met_day or day)).days if row.due else None,
        set_above_by(row),
        available(ASSIGNMENT, state, roles, own=own),
        _stretches(row, day) if whole else (),
        _reported(user, row, roles, own, day, reach) if whole and reads_inside(roles) else None,
        _returned(row) if state == WorkState.REDO and reads_inside(roles) else None,
        moving_of(row, day) if whole and reads_inside(roles) else None,
    )


def _stretches(row: Assignment, day: date) -> tuple[Stretch, ...]:
    """Stages that differ only in their deadlines are one stretch."""
    found: list[Stretch] = []
    for stage in row.stages.order_by("since", "pk"):
        state = WorkState(stage.state)
        last = stage.until or _end_of(day)
        since = found.pop().since if found and found[-1].state == state else stage.since
        found.append(Stretch(state, since, max(0, (last - since).days), stage.until is None))
    return tuple(found)


def _reported(
    user: User, row: Assignment, roles: frozenset[Role], own: bool, day: date, reach: Reach
) -> Reported:
    items = tuple(row.items.all())
    registrations = row.registrations.select_related("person", "by", "decided_by")
    updates = tuple(row.updates.select_related("by").order_by("-at", "-pk"))
    obstacles = tuple(stuck(row, roles, reach, day))
    extensions = tuple(asked_later(user, row, roles, own))
    periods = tuple(row.periods.select_related("cadence", "answer", "returned_by"))
    people = {one.by_id for one in updates} | {one.returned_by_id for one in periods}
    people |= {one.extension.asked_by_id for one in extensions}
    people |= {pk for one in obstacles for pk in (one.obstacle.by_id, one.obstacle.answered_by_id)}
    return Reported(
        tuple(registrations.prefetch_related("steps").order_by("number")),
        items,
        items_line(items),
        updates,
        obstacles,
        tuple(row.products.filter(removed_at__isnull=True).select_related("original", "by")),
        extensions,
        periods,
        tuple(passed(list(row.hops.select_related("person", "by")), day)),
        bool(roles & SENDS_BACK) and not own,
        left_behind(row) if roles & ENTERS and row.state in _WORKING else None,
        doers_on(row, people),
    )


def _returned(row: Assignment) -> Returned | None:
    """Of a report that came back, or of work that was opened again."""
    kinds = (EventKind.RETURN, EventKind.REOPEN)
    rows = row.events.filter(kind__in=kinds).select_related("by")
    last = rows.order_by("-id").first()
    if last is None:
        return None
    code, by = last.data.get("code", ""), doers_on(row, [last.by_id]).named(last.by, last.at)
    label = str(RedoReason(code).label) if code else ""
    return Returned(label, last.data.get("reason", ""), last.at, by)


def passed(hops: Sequence[Hop], day: date) -> Sequence[Passed]:
    """The hops of one assignment in their order, as of the day."""
    ends = [*(hop.at for hop in hops[1:]), _end_of(day)][: len(hops)]
    return [Passed(hop, max(0, (end - hop.at).days)) for hop, end in zip(hops, ends, strict=True)]


def _end_of(day: date) -> datetime:
    start = datetime.combine(day + timedelta(1), datetime.min.time())
    return timezone.make_aware(start)
