"""What was registered for tasks that were reshaped goes on with those that took their place.

After a merger, where all plans of an agency say the same, what was agreed stays agreed. Otherwise
what they say is laid before the agency as a draft: other words or a part of the work may need
another plan. The plans of the old tasks stay as they were.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sauro.people.act import Act
from sauro.tasks.commands.changing import Change, change, note
from sauro.tasks.commands.going_on import Place
from sauro.tasks.entries import Entry, entry_of
from sauro.tasks.models import Assignment, PlannedStep, Registration
from sauro.tasks.vocabulary import EventKind, RegistrationState

_COUNTS = (RegistrationState.SENT, RegistrationState.AGREED)


@dataclass(frozen=True, slots=True)
class Carried:
    """Plans of the old assignments of one agency; ``agreed``: all of them say the same, were
    agreed to, and hold within the deadline that the new task has."""

    plans: tuple[Registration, ...]
    agreed: bool


def plans_of(rows: Iterable[Assignment]) -> dict[int, Registration]:
    """By id of the assignment the plan that waits or else holds, else one that is unfinished. Two
    queries."""
    rows_of = Registration.objects.filter(assignment__in=[row.pk for row in rows])
    found = rows_of.exclude(state=RegistrationState.REPLACED).select_related(
        "person", "plan", "decided_by", "by"
    )
    listed = sorted(
        found.prefetch_related("steps"), key=lambda one: (one.state in _COUNTS, one.number)
    )
    return {one.assignment_id: one for one in listed}


def carried(
    rows: Sequence[Assignment], plans: Mapping[int, Registration], due: date | None
) -> Carried:
    """Which plans of these assignments go on; ``due`` is the given deadline of the new one."""
    mine = [plans[row.pk] for row in rows if row.pk in plans]
    same = len({entry_of(one).fingerprint for one in mine}) == 1
    agreed = all(one.state == RegistrationState.AGREED for one in mine)
    within = all(not (due and one.due and one.due > due) for one in mine)
    return Carried(tuple(mine), same and agreed and within and len(mine) == len(rows))


def carry(act: Act, places: Sequence[Place], *, merged: bool) -> None:
    """Write them; ``merged``: what was agreed may stay agreed."""
    plans = plans_of(row for _, old in places for row in old)
    for row, old in places:
        found = carried(old, plans, row.given_due)
        if merged and found.agreed:
            _agreed(act, row, found.plans)
        elif found.plans:
            _draft(act, row, found.plans)


def _agreed(act: Act, row: Assignment, plans: Sequence[Registration]) -> None:
    last = max(plans, key=lambda one: one.decided_at or one.at)
    entry = entry_of(last)
    one = Registration(
        assignment=row,
        state=RegistrationState.AGREED,
        by=last.by,
        by_self=last.by_self,
        at=last.at,
        sent_at=last.sent_at,
        decided_by=last.decided_by,
        decided_at=last.decided_at,
    )
    _fill(one, entry)
    one.save()
    _steps(one, entry, plans)
    told = {"registration": one.pk, "product": one.product, "carried": [two.pk for two in plans]}
    change(act, [Change(row, {"registered_due": one.due}, told)], EventKind.AGREE_REGISTRATION)


def _draft(act: Act, row: Assignment, plans: Sequence[Registration]) -> None:
    entry = _together([entry_of(one) for one in plans], row.given_due)
    one = Registration(
        assignment=row, state=RegistrationState.DRAFT, by=act.by, by_self=False, at=act.now
    )
    _fill(one, entry)
    one.save()
    _steps(one, entry, plans)
    note(act, [row], EventKind.SAVE_REGISTRATION, {
        "registration": one.pk, "due": one.due.isoformat() if one.due else None,
        "product": one.product, "behalf": True, "carried": [two.pk for two in plans],
    })  # fmt: skip


def _together(entries: Sequence[Entry], due: date | None) -> Entry:
    """What several plans say, in one: a person they all name, the first of their days, all else."""
    people = {(one.person, one.person_name) for one in entries}
    person, name = people.pop() if len(people) == 1 else (None, "")
    first = min((one.due for one in entries if one.due), default=None)
    if due and first:
        first = min(first, due)
    last = first or due
    steps = tuple(
        step for step in dict.fromkeys(step for one in entries for step in one.steps)
        if not (last and step.day and step.day > last)
    )  # fmt: skip
    return Entry(
        person=person,
        person_name=name,
        due=first,
        product="; ".join(dict.fromkeys(one.product for one in entries if one.product))[:500],
        note="; ".join(dict.fromkeys(one.note for one in entries if one.note))[:500],
        steps=steps,
        plan=entries[0].plan if len({one.plan for one in entries}) == 1 else None,
        plan_words="\n".join(dict.fromkeys(one.plan_words for one in entries if one.plan_words)),
    )


def _fill(one: Registration, entry: Entry) -> None:
    one.person, one.person_name, one.due = entry.person, entry.person_name, entry.due
    one.product, one.note = entry.product, entry.note
    one.plan, one.plan_words = entry.plan, entry.plan_words


def _steps(one: Registration, entry: Entry, plans: Iterable[Registration]) -> None:
    """Steps that were done stay done, by their names."""
    done = {step.name: step.done_day for plan in plans for step in plan.steps.all()}
    PlannedStep.objects.bulk_create(
        PlannedStep(
            registration=one, rank=rank, name=step.name, day=step.day, done_day=done[step.name]
        )
        for rank, step in enumerate(entry.steps)
    )
