"""Kỳ báo cáo: what is owed again and again, by which ground, until when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from sauro.directives.models import Directive
from sauro.directives.policy import Right, require
from sauro.people.act import Act
from sauro.people.commands.transaction import checked, command
from sauro.people.naming import tidy
from sauro.people.queries.calendar import work_calendar
from sauro.people.refusal import Refused
from sauro.tasks.commands.changing import hold, note
from sauro.tasks.models import Assignment, Cadence, PeriodDuty, Task
from sauro.tasks.periods import periods
from sauro.tasks.vocabulary import OPEN, CadenceKind, EventKind, Every

_MOST = 400


@dataclass(frozen=True, slots=True)
class Rule:
    """``every`` period, ``on`` its day (``Cadence.on``), from ``first`` to ``last`` day."""

    every: Every
    on: int
    first: date
    last: date | None
    ground: str
    move: bool = False


@command
def set_cadence(act: Act, of: Task | Directive, rule: Rule) -> Cadence:
    """From now on each open assignment of it owes an answer for each period. ``Refused``.

    Of a task it is a duty of its own, of a directive the report of progress of all its tasks. The
    same rule again changes nothing.
    """
    require(act, Right.GIVE)
    _refuse(rule)
    assert rule.last is not None
    task = of if isinstance(of, Task) else None
    directive = of if isinstance(of, Directive) else None
    one, _ = Cadence.objects.get_or_create(
        task=task,
        directive=directive,
        every=rule.every,
        on=rule.on,
        first_day=rule.first,
        last_day=rule.last,
        defaults={
            "kind": CadenceKind.DUTY if task else CadenceKind.UPDATE,
            "ground": tidy(rule.ground)[:500],
            "move": rule.move,
            "at": act.now,
            "by": act.by,
        },
    )
    checked(one)
    rows = list(hold(_open_rows(one)).values())
    if not _make(one, rows, rule.first):
        raise Refused("Không có kỳ nào trong thời gian này. Hãy kiểm tra lại ngày.")
    note(act, rows, EventKind.CADENCE, {
        "cadence": one.pk, "every": rule.every, "ground": one.ground,
        "last_day": rule.last.isoformat(),
    })  # fmt: skip
    return one


@command
def end_cadence(act: Act, cadence: Cadence, last: date, basis: str) -> Cadence:
    """Periods after the day are owed no more; those that were answered stay."""
    require(act, Right.GIVE)
    if not basis.strip():
        raise Refused("Hãy ghi căn cứ của việc kết thúc kỳ báo cáo.")
    one = Cadence.objects.select_for_update(of=("self",)).get(pk=cadence.pk)
    if not one.first_day <= last <= one.last_day:
        raise Refused("Ngày kết thúc phải trong thời gian của kỳ báo cáo.")
    rows = list(hold(_open_rows(one)).values())
    PeriodDuty.objects.filter(cadence=one, stated__gt=last, answered_at__isnull=True).delete()
    one.last_day = last
    one.save(update_fields=["last_day"])
    note(act, rows, EventKind.CADENCE, {
        "cadence": one.pk, "basis": tidy(basis), "last_day": last.isoformat(),
    })  # fmt: skip
    return one


def owe_from(rows: Sequence[Assignment], day: date) -> None:
    """New assignments owe what their task and directive order, from the day on."""
    tasks = {row.task_id for row in rows}
    directives = {row.task.directive_id for row in rows}
    for one in Cadence.objects.filter(Q(task__in=tasks) | Q(directive__in=directives)):
        mine = [
            row for row in rows if one.task_id in (None, row.task_id)
            and one.directive_id in (None, row.task.directive_id)
        ]  # fmt: skip
        _make(one, mine, max(day, one.first_day))


def _make(cadence: Cadence, rows: Iterable[Assignment], first: date) -> int:
    """A record for each row and period; how many periods."""
    found = list(
        periods(
            Every(cadence.every), cadence.on, first, cadence.last_day, work_calendar(),
            move=cadence.move,
        )
    )  # fmt: skip
    if len(found) > _MOST:
        raise Refused(f"Có hơn {_MOST} kỳ. Hãy đặt thời gian ngắn hơn.")
    PeriodDuty.objects.bulk_create(
        (
            PeriodDuty(
                cadence=cadence, assignment=row, label=one.label, stated=one.stated, due=one.due
            )
            for row in rows
            for one in found
        ),
        ignore_conflicts=True,
    )
    return len(found)


def _open_rows(cadence: Cadence) -> list[int]:
    rows = Assignment.objects.filter(state__in=OPEN)
    if cadence.task_id is not None:
        rows = rows.filter(task=cadence.task_id)
    else:
        rows = rows.filter(task__directive=cadence.directive_id)
    return list(rows.values_list("pk", flat=True))


def _refuse(rule: Rule) -> None:
    if rule.last is None:
        raise Refused("Hãy nhập ngày kết thúc: nhiệm vụ định kỳ phải có lúc hết.")
    if rule.last < rule.first:
        raise Refused("Ngày kết thúc không được trước ngày bắt đầu.")
    if not rule.ground.strip():
        raise Refused("Hãy ghi căn cứ của kỳ báo cáo. Không có căn cứ thì không ai phải báo cáo.")
    most = 7 if rule.every == Every.WEEK else 31
    if not 1 <= rule.on <= most:
        raise Refused(f"Ngày trong kỳ phải từ 1 đến {most}.")
