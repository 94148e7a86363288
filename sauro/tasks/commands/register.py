"""Đăng ký kế hoạch thực hiện: who, when, which product, in which steps; agreed in one consent."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sauro.directives.models import Original
from sauro.people.act import Act
from sauro.people.commands.transaction import checked, command
from sauro.people.models import User
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.tasks.commands.changing import Change, change, hold, note
from sauro.tasks.commands.stepping import Acting, objection, require_said
from sauro.tasks.lifecycle import REGISTRATION, step_of
from sauro.tasks.models import Assignment, PlannedStep, Registration
from sauro.tasks.vocabulary import OPEN, EventKind, RegistrationState, WorkState

_UNFINISHED = (RegistrationState.DRAFT, RegistrationState.SENT, RegistrationState.RETURNED)


@dataclass(frozen=True, slots=True)
class Planned:
    """A step: its name and day."""

    name: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What is registered for one assignment; ``plan`` with its words, where one was read."""

    person: User | None = None
    person_name: str = ""
    due: date | None = None
    product: str = ""
    note: str = ""
    steps: tuple[Planned, ...] = ()
    plan: Original | None = None
    plan_words: str = ""

    @property
    def empty(self) -> bool:
        """Whether it says nothing at all."""
        return not (self.person or self.person_name or self.due or self.product or self.steps)


@command
def register(act: Act, entries: Mapping[int, Entry], *, send: bool) -> list[Registration]:
    """Save what is registered, by id of the assignment, and send it to be agreed, all in one go.

    One that says nothing is passed over. ``send=False`` keeps it as a draft. ``Refused``.
    """
    acting = Acting.of(act)
    held = hold(pk for pk, entry in entries.items() if not entry.empty)
    action = "send_registration" if send else "save_registration"
    saved = [_save(acting, row, entries[pk], action) for pk, row in held.items()]
    _note(act, [(one.assignment, one) for one in saved], EventKind(action), acting)
    return saved


def _save(acting: Acting, row: Assignment, entry: Entry, action: str) -> Registration:
    step = step_of(REGISTRATION, action)
    latest = row.registrations.order_by("-number").first()
    unfinished = latest is not None and latest.state in _UNFINISHED
    state = RegistrationState(latest.state) if latest and unfinished else RegistrationState.DRAFT
    refused = objection(acting, row, step, state)
    if not refused and row.state not in OPEN:
        refused = f"Nhiệm vụ đang ở trạng thái “{WorkState(row.state).label}” nên không đăng ký."
    if refused:
        raise Refused(refused)
    _require_days(row, entry)
    one = latest if latest and unfinished else Registration(assignment=row, number=_next(latest))
    one.assignment = row
    one.state = step.to
    one.person, one.person_name = entry.person, tidy(entry.person_name)[:150]
    one.due, one.product, one.note = entry.due, tidy(entry.product)[:500], tidy(entry.note)[:500]
    one.plan, one.plan_words = entry.plan, entry.plan_words
    one.by, one.by_self, one.at = acting.act.by, not acting.behalf(row), acting.act.now
    one.sent_at = acting.act.now if step.to == RegistrationState.SENT else None
    one.reason = ""
    checked(one)
    one.save()
    one.steps.all().delete()
    PlannedStep.objects.bulk_create(
        PlannedStep(registration=one, rank=rank, name=tidy(planned.name)[:250], day=planned.day)
        for rank, planned in enumerate(entry.steps)
        if planned.name.strip()
    )
    return one


def _require_days(row: Assignment, entry: Entry) -> None:
    """What is registered lies within what was given."""
    given = row.given_due
    if given and entry.due and entry.due > given:
        raise Refused(
            f"Hạn đăng ký {shown(entry.due)} sau hạn giao {shown(given)}. Hãy đăng ký trong hạn, "
            "hoặc đề nghị gia hạn."
        )
    last = entry.due or given
    late = [one for one in entry.steps if one.day and last and one.day > last]
    if last and late:
        raise Refused(f"Bước “{late[0].name}” có ngày sau thời hạn {shown(last)}.")


def _next(latest: Registration | None) -> int:
    return latest.number + 1 if latest else 1


@command
def recall(act: Act, registrations: Iterable[Registration]) -> None:
    """Take back what waits to be agreed, to change it."""
    _decide(act, registrations, "recall_registration", "")


@command
def agree(act: Act, registrations: Iterable[Registration]) -> list[Registration]:
    """Agree to all of them in one consent; the earlier agreed ones are replaced, and stay."""
    return _decide(act, registrations, "agree_registration", "")


@command
def send_back(act: Act, registrations: Iterable[Registration], reason: str) -> None:
    """Ask for something else, with the reason."""
    _decide(act, registrations, "return_registration", reason)


def _decide(
    act: Act, registrations: Iterable[Registration], action: str, reason: str
) -> list[Registration]:
    acting, step = Acting.of(act), step_of(REGISTRATION, action)
    ids = {one.pk for one in registrations}
    held = hold(Registration.objects.filter(pk__in=ids).values_list("assignment", flat=True))
    rows = list(
        Registration.objects.select_for_update(of=("self",)).filter(pk__in=ids).order_by("pk")
    )
    require_said(step, {"reason": reason.strip()})
    for one in rows:
        row = held[one.assignment_id]
        own = acting.own(row) or (act.by is not None and one.by_id == act.by.pk)
        refused = objection(acting, row, step, RegistrationState(one.state), own=own)
        if refused:
            raise Refused(refused)
    if step.to == RegistrationState.AGREED:
        Registration.objects.filter(assignment__in=held, state=RegistrationState.AGREED).update(
            state=RegistrationState.REPLACED
        )
    for one in rows:
        one.assignment = held[one.assignment_id]
        one.state, one.reason = step.to, tidy(reason)[:500]
        if step.others:
            one.decided_by, one.decided_at = act.by, act.now
    Registration.objects.bulk_update(rows, ["state", "reason", "decided_by", "decided_at"])
    if step.to == RegistrationState.AGREED:
        _take_over(act, rows)
    else:
        pairs = [(one.assignment, one) for one in rows]
        _note(act, pairs, EventKind(action), acting, reason)
    return rows


def _take_over(act: Act, rows: Sequence[Registration]) -> None:
    """What was agreed holds from now on: the registered deadline, beside the given one."""
    changes = [
        Change(
            one.assignment,
            {"registered_due": one.due},
            {"registration": one.pk, "product": one.product},
        )
        for one in rows
    ]
    change(act, changes, EventKind.AGREE_REGISTRATION)


def _note(
    act: Act,
    pairs: Iterable[tuple[Assignment, Registration]],
    kind: EventKind,
    acting: Acting,
    reason: str = "",
) -> None:
    for row, one in pairs:
        told = {
            "registration": one.pk,
            "due": one.due.isoformat() if one.due else None,
            "product": one.product,
        }
        told |= {"reason": reason} if reason else {}
        told |= {"behalf": True} if acting.behalf(row) else {}
        note(act, [row], kind, told)
