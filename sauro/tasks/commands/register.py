"""Đăng ký kế hoạch thực hiện: who, when, which product, in which steps; agreed in one consent."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from sauro.people.act import Act
from sauro.people.commands.transaction import checked, command
from sauro.people.models import Post
from sauro.people.naming import tidy
from sauro.people.queries.posts import holders_on
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.tasks.commands.changing import Change, change, hold, note
from sauro.tasks.commands.stepping import Acting, objection, require_said
from sauro.tasks.entries import Entry, Planned, entry_of
from sauro.tasks.lifecycle import REGISTRATION, step_of
from sauro.tasks.models import Assignment, PlannedStep, Registration
from sauro.tasks.vocabulary import OPEN, EventKind, RegistrationState, WorkState

__all__ = ["Entry", "Planned", "RowsRefused", "agree", "recall", "register", "send_back"]
_UNFINISHED = (RegistrationState.DRAFT, RegistrationState.SENT, RegistrationState.RETURNED)
_WRITTEN = [
    "state", "person", "person_name", "due", "product", "note", "plan", "plan_words", "by",
    "by_self", "at", "sent_at", "decided_by", "decided_at", "reason",
]  # fmt: skip
_SINCE = (
    "Có bản đăng ký vừa được rút hoặc gửi lại sau khi mở trang. Hãy xem lại bản mới rồi quyết định."
)


class RowsRefused(Refused):
    """Some rows cannot be taken, and none was; ``rows`` says why, by id of the assignment."""

    def __init__(self, rows: Mapping[int, str]) -> None:
        first = next(iter(rows.values()))
        super().__init__(first if len(rows) == 1 else f"{len(rows)} dòng chưa đúng. {first}")
        self.rows = dict(rows)


@command
def register(act: Act, entries: Mapping[int, Entry], *, send: bool) -> list[Registration]:
    """Save what is registered, by id of the assignment, and send it to be agreed, all in one go.

    What says nothing, or nothing new, is passed over. ``send=False`` keeps it as a draft.
    ``RowsRefused``.
    """
    acting, held = Acting.of(act), hold(entries)
    latest = _latest(held)
    people = {(one.agency_id, one.user_id) for one in _holders(held, act)}
    prepared: list[tuple[Registration, Entry, str]] = []
    refused: dict[int, str] = {}
    for pk, row in held.items():
        entry, one = entries[pk], latest.get(pk)
        if _nothing_new(entry, one, send):
            continue
        action = "send_registration" if send and not entry.empty else "save_registration"
        try:
            _require_unchanged(entry, one)
            _require_person(row, entry, people)
            prepared.append((_prepared(acting, row, one, entry, action), entry, action))
        except Refused as problem:
            refused[pk] = problem.message
    if refused:
        raise RowsRefused(refused)
    _write([(one, entry) for one, entry, _ in prepared], latest)
    for one, _, action in prepared:
        _note(act, [(one.assignment, one)], EventKind(action), acting)
    return list(Registration.objects.filter(pk__in=[one.pk for one, _, _ in prepared]))


def _latest(held: Mapping[int, Assignment]) -> dict[int, Registration]:
    rows = Registration.objects.filter(assignment__in=held).order_by("assignment", "number")
    return {
        one.assignment_id: one for one in rows.select_related("person").prefetch_related("steps")
    }


def _holders(held: Mapping[int, Assignment], act: Act) -> list[Post]:
    return holders_on([row.agency_id for row in held.values()], act.day)


def _nothing_new(entry: Entry, one: Registration | None, send: bool) -> bool:
    if entry.empty and (one is None or one.state not in _UNFINISHED):
        return True
    if entry.fingerprint != entry_of(one).fingerprint:
        return not send and entry.seen == entry.fingerprint  # another's work, left as it is
    assert one is not None
    return one.state == RegistrationState.AGREED or not send or entry.empty


def _require_unchanged(entry: Entry, one: Registration | None) -> None:
    if entry.seen is not None and entry_of(one).fingerprint not in (entry.seen, entry.fingerprint):
        raise Refused(
            "Dòng này vừa được người khác sửa nên chưa ghi. Hãy mở lại trang để xem bản mới."
        )


def _require_person(
    row: Assignment, entry: Entry, people: Collection[tuple[int | None, int]]
) -> None:
    if entry.person and (row.agency_id, entry.person.pk) not in people:
        raise Refused(
            f"{entry.person.full_name} không có vị trí ở cơ quan này. Hãy chọn người khác hoặc ghi "
            "họ tên."
        )


def _prepared(
    acting: Acting, row: Assignment, latest: Registration | None, entry: Entry, action: str
) -> Registration:
    """The registration with what was entered, not written yet."""
    step = step_of(REGISTRATION, action)
    unfinished = latest is not None and latest.state in _UNFINISHED
    state = RegistrationState(latest.state) if latest and unfinished else RegistrationState.DRAFT
    refused = objection(acting, row, step, state)
    if not refused and row.state not in OPEN:
        refused = _over(row)
    if refused:
        raise Refused(refused)
    require_days(row, entry)
    one = latest if latest and unfinished else Registration(assignment=row, number=_next(latest))
    one.assignment = row
    one.state = step.to
    one.person, one.person_name = entry.person, tidy(entry.person_name)[:150]
    one.due, one.product, one.note = entry.due, tidy(entry.product)[:500], tidy(entry.note)[:500]
    one.plan, one.plan_words = entry.plan, entry.plan_words
    one.by, one.by_self, one.at = acting.act.by, not acting.behalf(row), acting.act.now
    one.sent_at = None
    if step.to == RegistrationState.SENT:
        one.sent_at, one.reason = acting.act.now, ""
        one.decided_by = one.decided_at = None
    checked(one)
    return one


def _over(row: Assignment) -> str:
    return f"Nhiệm vụ đang ở trạng thái “{WorkState(row.state).label}” nên không đăng ký nữa."


def _write(rows: Sequence[tuple[Registration, Entry]], latest: Mapping[int, Registration]) -> None:
    """Steps that were done stay done in a later version, by their names."""
    done = {
        (one.assignment_id, step.name): step.done_day
        for one in latest.values()
        for step in one.steps.all()
    }
    known = [one for one, _ in rows if one.pk]
    Registration.objects.bulk_create(one for one, _ in rows if not one.pk)
    Registration.objects.bulk_update(known, _WRITTEN)
    PlannedStep.objects.filter(registration__in=known).delete()
    PlannedStep.objects.bulk_create(
        PlannedStep(
            registration=one,
            rank=rank,
            name=(name := tidy(planned.name)[:250]),
            day=planned.day,
            done_day=done.get((one.assignment_id, name)),
        )
        for one, entry in rows
        for rank, planned in enumerate(entry.steps)
        if planned.name.strip()
    )


def require_days(row: Assignment, entry: Entry) -> None:
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
    seen = {one.pk: one.sent_at for one in registrations}
    held = hold(Registration.objects.filter(pk__in=seen).values_list("assignment", flat=True))
    rows = list(
        Registration.objects.select_for_update(of=("self",)).filter(pk__in=seen).order_by("pk")
    )
    require_said(step, {"reason": reason.strip()})
    if any(one.sent_at != seen[one.pk] for one in rows):
        raise Refused(_SINCE)
    for one in rows:
        row = held[one.assignment_id]
        own = acting.own(row) or (act.by is not None and one.by_id == act.by.pk)
        refused = objection(acting, row, step, RegistrationState(one.state), own=own)
        if not refused and row.state == WorkState.ENDED:
            refused = _over(row)
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
        entered = kind != EventKind.RETURN_REGISTRATION
        told |= {"behalf": True} if entered and acting.behalf(row) else {}
        note(act, [row], kind, told)
