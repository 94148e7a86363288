"""Kỳ báo cáo: what is owed again and again, by which ground, until when, on which days."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from sauro.directives.models import Directive
from sauro.directives.policy import Right, require
from sauro.people import policy as people
from sauro.people.act import Act
from sauro.people.commands.calendar import clear_day, seed_calendar, set_day
from sauro.people.commands.transaction import checked, command
from sauro.people.naming import tidy
from sauro.people.queries.calendar import work_calendar
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.people.vietnam_days import SOURCE
from sauro.people.vocabulary import DayKind
from sauro.people.working_days import WorkCalendar
from sauro.tasks.commands.changing import hold, note
from sauro.tasks.models import Assignment, Cadence, PeriodDuty, Task
from sauro.tasks.periods import Owed, Period, moved, periods
from sauro.tasks.vocabulary import OPEN, CadenceKind, EventKind, Every

_MOST = 400
_TOLD = 3


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
    if not _make(one, [row.pk for row in rows], rule.first):
        raise Refused("Không có kỳ nào trong thời gian này. Hãy kiểm tra lại ngày.")
    note(act, rows, EventKind.CADENCE, {
        "cadence": one.pk, "every": rule.every, "ground": one.ground,
        "last_day": rule.last.isoformat(),
    })  # fmt: skip
    return one


@command
def end_cadence(act: Act, cadence: Cadence, last: date, basis: str) -> Cadence:
    """Periods after the day are owed no more; what was reported stays, also what was sent back."""
    require(act, Right.GIVE)
    if not basis.strip():
        raise Refused("Hãy ghi căn cứ của việc kết thúc kỳ báo cáo.")
    one = Cadence.objects.select_for_update(of=("self",)).get(pk=cadence.pk)
    if not one.first_day <= last <= one.last_day:
        raise Refused("Ngày kết thúc phải trong thời gian của kỳ báo cáo.")
    rows = list(hold(_open_rows(one)).values())
    PeriodDuty.objects.filter(
        cadence=one, stated__gt=last, answered_at__isnull=True, returned_at__isnull=True
    ).delete()
    one.last_day = last
    one.save(update_fields=["last_day"])
    note(act, rows, EventKind.END_CADENCE, {
        "cadence": one.pk, "basis": tidy(basis), "last_day": last.isoformat(),
    })  # fmt: skip
    return one


@command
def reschedule(act: Act, cadence: Cadence, on: int, basis: str, *, move: bool) -> Cadence:
    """Another day within each period, from today on: what was reported or is past stays.

    ``on`` and ``move`` as in ``Rule``. ``Refused``.
    """
    require(act, Right.GIVE)
    if not basis.strip():
        raise Refused("Hãy ghi căn cứ của việc đổi ngày báo cáo.")
    one = Cadence.objects.select_for_update(of=("self",)).get(pk=cadence.pk)
    _refuse_day(one.every, on)
    if (one.on, one.move) == (on, move):
        raise Refused("Kỳ báo cáo đang theo đúng ngày này; không có gì để đổi.")
    one.on, one.move = on, move
    one.save(update_fields=["on", "move"])
    wanted = _periods(one, one.first_day, work_calendar())
    _move(act, one, wanted, tidy(basis))
    _make(one, _open_rows(one), max(act.day, one.first_day))
    return one


@command
def change_calendar(act: Act, day: date, kind: DayKind, name: str, source: str) -> int:
    """Say what a day is; ``follow_calendar``."""
    if kind == DayKind.ORDINARY:
        clear_day(act, day, source)
    else:
        set_day(act, day, kind, name, source)
    return follow_calendar(act, source)


@command
def bring_calendar(act: Act, years: Iterable[int]) -> tuple[int, int]:
    """Bring the published days of these years in: how many days changed, how many periods moved."""
    days = seed_calendar(act, years)
    return len(days), follow_calendar(act, SOURCE)


@command
def follow_calendar(act: Act, source: str) -> int:
    """Reports that the calendar moves get their new days, however it was changed: how many periods.

    Only those of rules that move from days off, and only what is neither reported nor past.
    """
    people.require(act, people.Right.REGISTER)
    calendar, count = work_calendar(), 0
    for one in Cadence.objects.select_for_update(of=("self",)).filter(
        move=True, last_day__gte=act.day
    ):
        count += len(_move(act, one, _periods(one, one.first_day, calendar), tidy(source)))
    return count


def _move(act: Act, cadence: Cadence, wanted: Iterable[Period], basis: str) -> dict[str, Period]:
    """Give its new days to each period that gets other ones."""
    duties = PeriodDuty.objects.filter(cadence=cadence, answered_at__isnull=True)
    standing = {
        Owed(*days, answered=False)
        for days in duties.values_list("label", "stated", "due").distinct()
    }
    found = moved(standing, wanted, act.day)
    if not found:
        return found
    going = duties.filter(label__in=found, due__gte=act.day)
    rows = hold(going.values_list("assignment", flat=True))
    for label, period in found.items():
        going.filter(label=label).update(stated=period.stated, due=period.due)
    note(act, rows.values(), EventKind.MOVE_CADENCE, {
        "cadence": cadence.pk, "basis": basis, "text": _in_words(found),
    })  # fmt: skip
    return found


def owe_from(rows: Sequence[Assignment], day: date) -> None:
    """New assignments owe what their task and directive order, from the day on."""
    tasks = {row.task_id for row in rows}
    directives = {row.task.directive_id for row in rows}
    for one in Cadence.objects.filter(Q(task__in=tasks) | Q(directive__in=directives)):
        mine = [
            row.pk for row in rows if one.task_id in (None, row.task_id)
            and one.directive_id in (None, row.task.directive_id)
        ]  # fmt: skip
        _make(one, mine, max(day, one.first_day))


def _in_words(found: Mapping[str, Period]) -> str:
    """The first of the new days, and how many more there are."""
    days = sorted((one.due, label) for label, one in found.items())
    said = [f"{label}: {shown(due)}" for due, label in days[:_TOLD]]
    more = len(days) - len(said)
    return "; ".join(said) + (f"; và {more} kỳ sau đó" if more else "")


def owe_on(act: Act, old: Iterable[Task], new: Iterable[Task]) -> None:
    """What was ordered of tasks is ordered of those that take their place, with the same ground."""
    rules = Cadence.objects.filter(task__in=[one.pk for one in old], last_day__gte=act.day)
    alike = {
        (one.kind, one.every, one.on, one.last_day, one.move): one for one in rules.order_by("-pk")
    }
    Cadence.objects.bulk_create(
        Cadence(
            kind=one.kind, task=task, every=one.every, on=one.on, ground=one.ground,
            first_day=max(act.day, one.first_day), last_day=one.last_day, move=one.move,
            at=act.now, by=act.by,
        )
        for task in new
        for one in alike.values()
    )  # fmt: skip


def _make(cadence: Cadence, rows: Iterable[int], first: date) -> int:
    """A record for each row and period that has none yet; how many periods."""
    listed = list(rows)
    found = list(_periods(cadence, first, work_calendar()))
    if len(found) > _MOST:
        raise Refused(f"Có hơn {_MOST} kỳ. Hãy đặt thời gian ngắn hơn.")
    there = PeriodDuty.objects.filter(cadence=cadence, assignment__in=listed)
    known = set(there.values_list("assignment", "label"))
    PeriodDuty.objects.bulk_create(
        (
            PeriodDuty(
                cadence=cadence, assignment_id=row, label=one.label, stated=one.stated, due=one.due
            )
            for row in listed
            for one in found
            if (row, one.label) not in known
        ),
        ignore_conflicts=True,
    )
    return len(found)


def _periods(cadence: Cadence, first: date, calendar: WorkCalendar) -> Iterable[Period]:
    return periods(
        Every(cadence.every), cadence.on, first, cadence.last_day, calendar, move=cadence.move
    )


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
    _refuse_day(rule.every, rule.on)


def _refuse_day(every: str, on: int) -> None:
    most = 7 if every == Every.WEEK else 31
    if not 1 <= on <= most:
        raise Refused(f"Ngày trong kỳ phải từ 1 đến {most}.")
