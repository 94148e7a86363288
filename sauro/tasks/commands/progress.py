"""Cập nhật tiến độ: text or "không phát sinh", steps, counted items."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sauro.people.act import Act
from sauro.people.commands.transaction import checked, command
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.tasks.commands.changing import Change, change, due_of, hold, note
from sauro.tasks.commands.stepping import Acting, take_held
from sauro.tasks.models import Assignment, Item, PeriodDuty, PlannedStep, Update
from sauro.tasks.vocabulary import OPEN, EventKind, RegistrationState, WorkState

_STARTS = (WorkState.GIVEN, WorkState.RECEIVED, WorkState.REDO)


@dataclass(frozen=True, slots=True)
class Progress:
    """One report of progress; a forecast after the deadline needs its cause."""

    text: str = ""
    nothing_new: bool = False
    percent: int | None = None
    forecast: date | None = None
    cause: str = ""


@command
def update(act: Act, assignment: Assignment, said: Progress) -> Update:
    """Report progress; work that was not begun is begun by it. Periods that are due are answered.

    Two who report at once are both heard: nothing of one overwrites the other.
    """
    acting, row = Acting.of(act), _held_open(assignment)
    acting.require_enters(row)
    _refuse(row, said)
    if row.state in _STARTS and not said.nothing_new:
        take_held(acting, "start", [row], {})
    one = Update(
        assignment=row,
        at=act.now,
        by=act.by,
        by_self=not acting.behalf(row),
        text=tidy_lines(said.text),
        nothing_new=said.nothing_new,
        percent=said.percent,
        forecast=said.forecast,
        cause=said.cause,
    )
    checked(one)
    one.save()
    told = {"update": one.pk, "text": one.text[:200], "nothing_new": one.nothing_new}
    told |= {"behalf": True} if not one.by_self else {}
    values: dict[str, Any] = {"updated_at": act.now}
    if said.forecast != row.forecast and not said.nothing_new:
        values |= {"forecast": said.forecast}
    change(act, [Change(row, values, told)], EventKind.UPDATE)
    _answer_periods(act, row, one)
    return one


def _answer_periods(act: Act, row: Assignment, one: Update) -> None:
    """It answers the period that falls due next, and those before that nobody answered yet.

    Where some were sent back it answers these, and what is past: the next one is still to come.
    """
    owed = list(PeriodDuty.objects.filter(assignment=row, answered_at__isnull=True).order_by("due"))
    redone = any(period.redo for period in owed)
    ahead = next((period.due for period in owed if period.due >= act.day and not redone), None)
    answered = [period for period in owed if period.redo or period.due <= (ahead or act.day)]
    if not answered:
        return
    ids = [period.pk for period in answered]
    PeriodDuty.objects.filter(pk__in=ids).update(answer=one, answered_at=act.now)
    labels = "; ".join(period.label for period in answered)
    note(act, [row], EventKind.PERIOD, {"period": labels, "update": one.pk})


def _refuse(row: Assignment, said: Progress) -> None:
    if not said.text.strip() and not said.nothing_new:
        raise Refused("Hãy ghi nội dung tiến độ, hoặc chọn “Không phát sinh”.")
    due = due_of(row)
    if said.forecast and due and said.forecast > due and not said.cause:
        raise Refused(
            f"Dự kiến hoàn thành {shown(said.forecast)} sau thời hạn {shown(due)}. Hãy chọn nguyên "
            "nhân khách quan hoặc chủ quan."
        )


@command
def finish_step(act: Act, step: PlannedStep, day: date | None) -> PlannedStep:
    """Mark a step of the agreed registration as done on a day; None takes the mark away."""
    row = _held_open(step.registration.assignment)
    acting = Acting.of(act)
    acting.require_enters(row)
    if step.registration.state != RegistrationState.AGREED:
        raise Refused("Bước này thuộc bản đăng ký chưa được đồng ý hoặc đã thay bằng bản sau.")
    if day is not None and day > act.day:
        raise Refused("Ngày xong bước không được sau hôm nay.")
    if day is not None and row.state in _STARTS:
        take_held(acting, "start", [row], {})
    before = step.done_day
    step.done_day = day
    step.save(update_fields=["done_day"])
    note(act, [row], EventKind.STEP_DONE, {
        "step": step.name,
        "before": {"done_day": before.isoformat() if before else None},
        "after": {"done_day": day.isoformat() if day else None},
    })  # fmt: skip
    return step


@command
def set_items(act: Act, assignment: Assignment, names: Iterable[str]) -> list[Item]:
    """The things that the task counts, a line each; those that are there keep their days.

    One that has days is not left out silently. ``Refused``.
    """
    row = _held_open(assignment)
    Acting.of(act).require_enters(row)
    wanted = list(dict.fromkeys(tidy(name)[:250] for name in names if name.strip()))
    if not wanted:
        raise Refused("Hãy ghi mỗi thành phần trên một dòng.")
    there = {item.name: item for item in row.items.all()}
    begun = [name for name, item in there.items() if name not in wanted and _begun(item)]
    if begun:
        raise Refused(f"“{begun[0]}” đã có ngày trình hoặc phê duyệt nên không bỏ khỏi danh mục.")
    row.items.exclude(name__in=wanted).delete()
    for rank, name in enumerate(wanted):
        item = there.get(name) or Item(assignment=row, name=name)
        item.rank = rank
        item.save()
    note(act, [row], EventKind.ITEMS, {"count": len(wanted)})
    return list(row.items.order_by("rank"))


@dataclass(frozen=True, slots=True)
class ItemDays:
    """What is known of an item: when it was submitted, approved, by which document."""

    submitted: date | None = None
    approved: date | None = None
    number: str = ""
    due: date | None = None
    product: str = ""


@command
def set_item(act: Act, item: Item, days: ItemDays) -> Item:
    """Set what is known of one item. What is approved was submitted, on that day at the latest."""
    row = _held_open(item.assignment)
    acting = Acting.of(act)
    acting.require_enters(row)
    _refuse_days(act, days)
    submitted = days.submitted or days.approved
    if submitted and row.state in _STARTS:
        take_held(acting, "start", [row], {})
    before = (item.submitted_day, item.approved_day)
    item.submitted_day, item.approved_day = submitted, days.approved
    item.approved_by_number = tidy(days.number)[:120]
    item.due, item.product = days.due, tidy(days.product)[:250]
    checked(item)
    item.save()
    names = ("submitted_day", "approved_day")
    note(act, [row], EventKind.ITEM, {
        "item": item.name,
        "before": dict(zip(names, map(_plain, before), strict=True)),
        "after": dict(zip(names, map(_plain, (submitted, days.approved)), strict=True)),
    })  # fmt: skip
    return item


def _refuse_days(act: Act, days: ItemDays) -> None:
    if any(day and day > act.day for day in (days.submitted, days.approved)):
        raise Refused("Ngày trình, ngày phê duyệt không được sau hôm nay.")
    if days.submitted and days.approved and days.approved < days.submitted:
        raise Refused("Ngày phê duyệt không được trước ngày trình.")


def tidy_lines(text: str) -> str:
    """Lines stay lines; spaces around and within them do not count."""
    return "\n".join(line for line in map(tidy, text.splitlines()) if line)


def _held_open(assignment: Assignment) -> Assignment:
    row = hold([assignment.pk])[assignment.pk]
    if row.state not in OPEN or row.state in (WorkState.CONFIRMING, WorkState.MISDIRECTED):
        label = WorkState(row.state).label
        raise Refused(f"Nhiệm vụ đang ở trạng thái “{label}” nên không cập nhật tiến độ.")
    return row


def _begun(item: Item) -> bool:
    return item.submitted_day is not None or item.approved_day is not None


def _plain(day: date | None) -> str | None:
    return day.isoformat() if day else None
