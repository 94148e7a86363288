"""Deadlines that are set after the giving: an event that happened, or what was left unclear."""

from collections.abc import Sequence
from datetime import date

from sauro.directives.policy import Right, require
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.tasks.commands.changing import Change, change, hold, settle
from sauro.tasks.models import Assignment, Task
from sauro.tasks.vocabulary import OPEN, DueKind, EventKind

_WAITS = (DueKind.EVENT, DueKind.RELATIVE)


@command
def record_event(act: Act, task: Task, happened: date, due: date, basis: str) -> Task:
    """What the task waited for happened: its clock starts, and runs out on ``due``."""
    require(act, Right.GIVE)
    rows, task = _held(task)
    if task.due_kind not in _WAITS or task.due is not None:
        raise Refused("Nhiệm vụ này không chờ sự kiện nào.")
    if happened > act.day:
        raise Refused(f"Ngày {shown(happened)} ở sau hôm nay. Chỉ ghi sự kiện đã xảy ra.")
    if due < happened:
        raise Refused("Thời hạn không được trước ngày sự kiện xảy ra.")
    if not basis.strip():
        raise Refused("Hãy ghi sự kiện và căn cứ (số, ngày văn bản).")
    task.happened, task.due = happened, due
    task.save(update_fields=["happened", "due"])
    told = {"happened": happened.isoformat(), "basis": basis}
    _set(act, task, rows, due, EventKind.HAPPENED, told)
    return task


@command
def set_due(act: Act, task: Task, due: date, basis: str) -> Task:
    """The giver sets the deadline that the directive left out. One that is there is extended."""
    require(act, Right.GIVE)
    rows, task = _held(task)
    if task.due is not None:
        raise Refused("Nhiệm vụ đã có thời hạn. Thời hạn đã giao chỉ đổi bằng gia hạn.")
    if not basis.strip():
        raise Refused("Hãy ghi căn cứ của thời hạn (số, ngày văn bản hoặc bút phê).")
    if due < act.day:
        raise Refused("Thời hạn mới không được ở trong quá khứ.")
    task.due = due
    task.save(update_fields=["due"])
    _set(act, task, rows, due, EventKind.SET_DUE, {"basis": tidy(basis)})
    return task


@command
def set_above(act: Act, task: Task, document: str) -> Task:
    """Say which document of a higher authority set the deadline; empty: none did."""
    require(act, Right.GIVE)
    rows, task = _held(task)
    before, task.above = task.above, tidy(document)[:250]
    task.save(update_fields=["above"])
    told = {"before": {"above": before}, "after": {"above": task.above}}
    change(act, [Change(row, {}, told) for row in rows], EventKind.SET_DUE)
    return task


def _set(
    act: Act,
    task: Task,
    rows: Sequence[Assignment],
    due: date,
    kind: EventKind,
    told: dict[str, str],
) -> None:
    change(act, [Change(row, {"given_due": due}, told) for row in rows], kind)
    if not rows:
        settle([task.pk])


def _held(task: Task) -> tuple[Sequence[Assignment], Task]:
    """Its open assignments and the task itself, held in the order that everybody keeps."""
    rows = Assignment.objects.filter(task=task, state__in=OPEN)
    held = list(hold(rows.values_list("pk", flat=True)).values())
    return held, Task.objects.select_for_update(of=("self",)).get(pk=task.pk)
