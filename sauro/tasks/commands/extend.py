"""Gia hạn: asked before the deadline by the lead, decided by the giver; the first date stays."""

from datetime import date
from typing import Any

from sauro.people.act import Act
from sauro.people.commands.transaction import checked, command
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.tasks.commands.changing import Change, change, due_of, hold, note
from sauro.tasks.commands.ruling import Word, rule, told_of
from sauro.tasks.commands.stepping import Acting, objection, require_said
from sauro.tasks.lifecycle import EXTENSION, step_of
from sauro.tasks.models import Assignment, Extension
from sauro.tasks.policy import set_above_by
from sauro.tasks.vocabulary import OPEN, EventKind, ExtensionState, WorkState

_DECIDED = (WorkState.CONFIRMING, WorkState.SUBMITTED)


@command
def ask_extension(
    act: Act, assignment: Assignment, due: date, reason: str, cause: str
) -> Extension:
    """Ask for a later deadline. ``Refused`` after the deadline, and where it was set above."""
    acting, row = Acting.of(act), hold([assignment.pk])[assignment.pk]
    acting.require_enters(row)
    now = _refuse_asking(act, row, due, reason)
    one = Extension(
        assignment=row,
        state=ExtensionState.ASKED,
        from_due=now,
        asked_due=due,
        cause=cause,
        reason=tidy(reason)[:500],
        asked_at=act.now,
        asked_by=act.by,
        by_self=not acting.behalf(row),
    )
    checked(one)
    one.save()
    told = {"extension": one.pk, "asked": due.isoformat(), "reason": one.reason}
    note(act, [row], EventKind.ASK_EXTENSION, told | _behalf(acting, row))
    return one


def _refuse_asking(act: Act, row: Assignment, due: date, reason: str) -> date:
    """The deadline of today."""
    now, above = due_of(row), set_above_by(row)
    if row.state not in OPEN or row.state in _DECIDED:
        raise Refused(_over(row))
    if now is None:
        raise Refused("Nhiệm vụ chưa có thời hạn nên không cần gia hạn. Hãy đăng ký thời hạn.")
    if above:
        raise Refused(
            f"Thời hạn này do cấp trên đặt tại {above}, tỉnh không gia hạn được. Hãy báo cáo cấp "
            "đã đặt thời hạn và ghi ở phần khó khăn, vướng mắc."
        )
    if act.day > now:
        raise Refused(f"Đã quá hạn {shown(now)}. Đề nghị gia hạn phải gửi trước khi hết hạn.")
    if due <= now:
        raise Refused(f"Ngày đề nghị phải sau thời hạn hiện nay {shown(now)}.")
    if not reason.strip():
        raise Refused("Hãy ghi lý do đề nghị gia hạn.")
    return now


def _over(row: Assignment) -> str:
    return f"Nhiệm vụ đang ở trạng thái “{WorkState(row.state).label}” nên không gia hạn nữa."


@command
def grant(
    act: Act, extension: Extension, basis: str, answer: str = "", word: Word | None = None
) -> Extension:
    """Grant what was asked, with the document or note by which the giver decided."""
    return _decide(act, extension, "grant_extension", {"basis": basis, "answer": answer}, word)


@command
def refuse(act: Act, extension: Extension, reason: str, word: Word | None = None) -> Extension:
    """Refuse, with the reason."""
    return _decide(act, extension, "refuse_extension", {"reason": reason, "answer": reason}, word)


@command
def counter(
    act: Act,
    extension: Extension,
    due: date,
    basis: str = "",
    answer: str = "",
    word: Word | None = None,
) -> Extension:
    """Offer another day; the agency takes it or withdraws."""
    said = {"due": due, "basis": basis, "answer": answer}
    return _decide(act, extension, "counter_extension", said, word)


@command
def accept(act: Act, extension: Extension) -> Extension:
    """Take the day that was offered."""
    return _decide(act, extension, "accept_extension", {})


@command
def withdraw(act: Act, extension: Extension) -> Extension:
    """Take the request back."""
    return _decide(act, extension, "withdraw_extension", {})


def _decide(
    act: Act, extension: Extension, action: str, said: dict[str, Any], word: Word | None = None
) -> Extension:
    acting, step = Acting.of(act), step_of(EXTENSION, action)
    row = hold([extension.assignment_id])[extension.assignment_id]
    one = Extension.objects.select_for_update(of=("self",)).get(pk=extension.pk)
    own = acting.own(row) or (act.by is not None and one.asked_by_id == act.by.pk)
    refused = objection(acting, row, step, ExtensionState(one.state), own=own)
    if not refused and row.state not in OPEN:
        refused = _over(row)
    if refused:
        raise Refused(refused)
    require_said(step, said)
    ruled = told_of(acting, row, word)
    one.state = step.to
    if said:
        rule(one, word)
        one.decided_by, one.decided_at = act.by, act.now
        one.basis = tidy(said.get("basis", ""))[:250] or one.basis
        one.answer = tidy(said.get("answer", ""))[:500]
    if action == "counter_extension":
        one.offered_due = _later(row, said["due"])
    if step.to == ExtensionState.GRANTED:
        one.granted_due = one.offered_due or one.asked_due
    checked(one)
    one.save()
    _write(acting, row, one, EventKind(action), ruled)
    return one


def _later(row: Assignment, due: date) -> date:
    now = due_of(row)
    if now is not None and due <= now:
        raise Refused(f"Ngày đề xuất phải sau thời hạn hiện nay {shown(now)}.")
    return due


def _write(
    acting: Acting, row: Assignment, one: Extension, kind: EventKind, ruled: dict[str, str]
) -> None:
    told = {"extension": one.pk, "basis": one.basis, "reason": one.answer, **ruled}
    if kind in (EventKind.ACCEPT_EXTENSION, EventKind.WITHDRAW_EXTENSION):
        told |= _behalf(acting, row)
    if one.state == ExtensionState.GRANTED:
        values = {"given_due": one.granted_due, "extensions_granted": row.extensions_granted + 1}
        change(acting.act, [Change(row, values, told)], kind)
    else:
        offered = one.offered_due.isoformat() if one.offered_due else None
        note(acting.act, [row], kind, {**told, "offered": offered})


def _behalf(acting: Acting, row: Assignment) -> dict[str, bool]:
    return {"behalf": True} if acting.behalf(row) else {}
