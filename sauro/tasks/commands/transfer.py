"""Work goes to another body: asked for by the one that has it, or because that one is dissolved."""

from collections.abc import Iterable, Mapping, Sequence

from django.db.models import QuerySet

from sauro.directives.commands.audience import add_addressees
from sauro.directives.policy import Right, require
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.models import Agency
from sauro.people.naming import tidy
from sauro.people.queries.labels import labels_of
from sauro.people.refusal import Refused
from sauro.tasks.commands.assigning import assign
from sauro.tasks.commands.changing import Change, change, hold
from sauro.tasks.commands.going_on import add_over, hand_over
from sauro.tasks.commands.ruling import Word, told_of
from sauro.tasks.commands.stepping import CHANGED, Acting, require_seen, take_held
from sauro.tasks.models import Assignment
from sauro.tasks.vocabulary import OPEN, EventKind, WorkState

_GIVEN = ("task_id", "group_id")
_DEADLINE = ("given_due", "first_due", "extensions_granted")
_OF_HEIRS = (
    *_GIVEN, *_DEADLINE, "registered_due", "met_day", "met_received", "result", "reported_by_id",
)  # fmt: skip


@command
def transfer(
    act: Act,
    assignment: Assignment,
    version: int,
    agency: Agency,
    reason: str = "",
    word: Word | None = None,
) -> Assignment:
    """Agree that another body has to do it: it goes there, with its deadline; the clock ran on.
    What the first one registered was its own word."""
    row = hold([assignment.pk])[assignment.pk]
    if row.version != version:
        raise Refused(CHANGED)
    if had_by(agency, [row]).exists():
        name = labels_of([agency.pk], act.day)[agency.pk]
        raise Refused(
            f"{name} đang thực hiện nhiệm vụ này rồi. Nếu cơ quan đề nghị không phải làm nữa, "
            "hãy dùng “Thôi theo dõi”."
        )
    acting = Acting.of(act)
    said = {"agency": agency, "reason": tidy(reason), **told_of(acting, row, word)}
    take_held(acting, "transfer", [row], said)
    carried = (*_GIVEN, *_DEADLINE) if row.given_due else _GIVEN
    return _go_on(act, [row], agency, WorkState.GIVEN, carried)[0]


@command
def reassign(
    act: Act,
    assignments: Iterable[Assignment],
    agency: Agency,
    basis: str,
    seen: Mapping[int, int] | None = None,
) -> list[Assignment]:
    """Open work of a body that ended goes to the one that took over, in the state it is in.

    A task that the other has already, as one of a class of addressees, ends here, and what was
    recorded for it is added there; given back are the assignments that go on. ``seen``: the
    versions that were previewed.
    """
    require(act, Right.GIVE)
    if not basis.strip():
        raise Refused("Hãy ghi căn cứ pháp lý của việc chuyển (số, ngày văn bản).")
    if not agency.holds_on(act.day):
        raise Refused("Cơ quan nhận không hoạt động trong ngày này.")
    mine = {one.pk: one for one in assignments}
    beside = had_by(agency, mine.values()).exclude(pk__in=mine).values_list("pk", flat=True)
    held = hold([*mine, *beside])
    rows = [row for pk, row in held.items() if pk in mine]
    if seen is not None:
        require_seen({row.pk: row for row in rows}, seen)
    closed = [row for row in rows if row.state not in OPEN]
    if closed:
        raise Refused("Chỉ chuyển nhiệm vụ chưa kết thúc. Hãy tải lại trang để xem trạng thái mới.")
    if any(row.agency_id == agency.pk for row in rows):
        raise Refused("Cơ quan nhận đang chính là cơ quan thực hiện.")
    there = {row.task_id: row for pk, row in held.items() if pk not in mine}
    states = {row.pk: row.state for row in rows}
    told = {"agency": agency.pk, "basis": tidy(basis)}
    ended = {"state": WorkState.ENDED, "state_since": act.now}
    change(act, [Change(row, ended, told) for row in rows], EventKind.REASSIGN)
    made: list[Assignment] = []
    for state in sorted(set(states.values())):
        same = [row for row in rows if states[row.pk] == state and row.task_id not in there]
        made += _go_on(act, same, agency, WorkState(state), _OF_HEIRS)
    old = {row.pk: row for row in rows}
    hand_over(act, [(row, [old[row.continues_id or 0]]) for row in made])
    add_over(act, [(there[row.task_id], [row]) for row in rows if row.task_id in there])
    return made


def foresee_reassign(rows: Sequence[Assignment], agency: Agency) -> list[tuple[Assignment, bool]]:
    """Each with whether the other has its task already, so that it ends here."""
    there = set(had_by(agency, rows).values_list("task", flat=True))
    return [(row, row.task_id in there) for row in rows]


def had_by(agency: Agency, rows: Iterable[Assignment]) -> QuerySet[Assignment]:
    """What the agency has of the same tasks already."""
    same = Assignment.objects.filter(task__in=[row.task_id for row in rows], agency=agency)
    return same.exclude(state=WorkState.ENDED)


def _go_on(
    act: Act, rows: Sequence[Assignment], agency: Agency, state: WorkState, carried: Sequence[str]
) -> list[Assignment]:
    """New assignments that continue ended ones; who was not told yet may read the directive."""
    made = assign(
        act,
        (
            Assignment(
                agency=agency,
                continues=row,
                state=state,
                state_since=act.now,
                **{name: getattr(row, name) for name in carried},
            )
            for row in rows
        ),
    )
    for row in rows:
        add_addressees(row.task.directive, [agency.pk])
    return made
