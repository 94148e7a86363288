"""The course of an invented assignment: what happens to it, in order of time, up to a moment."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from sauro.tasks.vocabulary import EventKind, WorkState

_STUCK, _PAUSED, _ENDED, _MISDIRECTED, _REDONE = 0.03, 0.008, 0.02, 0.006, 0.05


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happens: the fields of the assignment that it changes, if any."""

    at: datetime
    kind: EventKind
    values: dict[str, Any] = field(default_factory=dict)
    told: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Course:
    """``steps`` are in order; work lasts from ``begun`` to ``met``, whatever becomes of it."""

    steps: tuple[Step, ...]
    begun: datetime
    met: datetime


def course_of(random: Random, given: datetime, due: date | None) -> Course:
    """Most are done about their deadline; few are stuck, paused, ended or sent to the wrong one."""
    received = given + _days(random.uniform(0.05, 3))
    begun = received + _days(random.uniform(0.05, 5))
    met = max(_met(random, given, due), begun + _days(random.uniform(0.2, 2)))
    steps = [_to(received, EventKind.RECEIVE, WorkState.RECEIVED)]
    fate = random.random()
    if fate < _MISDIRECTED:
        said = {"told": {"reason": "Không thuộc chức năng, nhiệm vụ của cơ quan"}}
        steps.append(_to(begun, EventKind.MISDIRECT, WorkState.MISDIRECTED, **said))
        return Course(tuple(steps), begun, met)
    if random.random() < 0.6:
        steps.append(_to(begun, EventKind.START, WorkState.DOING))
    fate -= _MISDIRECTED
    for share, kind, state in (
        (_PAUSED, EventKind.PAUSE, WorkState.PAUSED), (_ENDED, EventKind.END, WorkState.ENDED),
    ):  # fmt: skip
        if 0 <= fate < share:
            steps.append(_to(met, kind, state, told={"basis": "Thông báo kết luận"}))
        fate -= share
    if 0 <= fate < _STUCK:
        steps = steps[: random.randrange(len(steps) + 1)]
    elif fate >= _STUCK:
        steps += _finished(random, met, due)
    return Course(tuple(steps), begun, met)


def _met(random: Random, given: datetime, due: date | None) -> datetime:
    if due is None:
        return given + _days(5 + random.expovariate(1 / 60))
    noon = datetime.combine(due, datetime.min.time(), given.tzinfo) + _days(0.4)
    return noon + _days(random.triangular(-25, 12, -4))


def _finished(random: Random, met: datetime, due: date | None) -> list[Step]:
    steps = []
    if random.random() < 0.25:
        steps.append(_to(met - _days(0.1), EventKind.SIGN, WorkState.SIGNING))
    reported = met + _days(random.uniform(0, 2))
    steps.append(_reported(reported, met, due))
    if random.random() < _REDONE:
        back = reported + _days(random.uniform(0.5, 4))
        steps.append(
            _to(back, EventKind.RETURN, WorkState.REDO, {"met_day": None, "met_received": None},
                told={"reason": "Mới thực hiện một phần", "code": "incomplete"})
        )  # fmt: skip
        met = back + _days(random.uniform(2, 12))
        reported = met + _days(0.3)
        steps.append(_reported(reported, met, due))
    confirmed = reported + _days(random.uniform(0.5, 6))
    steps.append(_to(confirmed, EventKind.CONFIRM, WorkState.DONE))
    return steps


def _reported(at: datetime, met: datetime, due: date | None) -> Step:
    late = due is not None and met.date() > due
    values = {
        "met_day": met.date(), "met_received": at.date(), "result": "Đã ban hành văn bản",
        "late_cause": "objective" if late else "",
        "late_reason": "Chờ ý kiến của cơ quan phối hợp" if late else "",
    }  # fmt: skip
    return _to(at, EventKind.REPORT, WorkState.CONFIRMING, values)


def _to(
    at: datetime, kind: EventKind, state: WorkState, values: dict[str, Any] | None = None,
    told: dict[str, Any] | None = None,
) -> Step:  # fmt: skip
    return Step(at, kind, {"state": state, "state_since": at} | (values or {}), told or {})


def _days(count: float) -> timedelta:
    return timedelta(days=count)
