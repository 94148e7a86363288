"""Assignments of the invented province: their stages, events and what agencies reported."""

import json
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from bench.copying import Rows, write_all
from bench.province_course import Course, Step, course_of
from bench.province_people import People
from bench.province_reports import Reports
from bench.province_tasks import Addressed, Given
from sauro.tasks.models import Assignment, Cadence, Event, PeriodDuty, Stage
from sauro.tasks.vocabulary import CadenceKind, DueKind, EventKind, Every, WorkState

_STAGED = ("state", "given_due", "registered_due", "first_due", "met_day")
_CADENCES = 0.3


@dataclass(slots=True)
class Lives:
    """Makes assignments. Events and stages are written last, in the order of time."""

    random: Random
    people: People
    now: datetime
    rows: dict[type, Rows] = field(
        default_factory=lambda: {one: Rows(one) for one in (Assignment, Cadence, PeriodDuty)}
    )
    stages: Rows = field(default_factory=lambda: Rows(Stage))
    events: Rows = field(default_factory=lambda: Rows(Event))
    reports: Reports = field(init=False)

    def __post_init__(self) -> None:
        self.reports = Reports(self.random, self.now)

    def begin(self, given: Given, *, registers: bool) -> None:
        """The task's own event, and the life of each of its assignments up to now."""
        due = given.asked.due.isoformat() if given.asked.due else None
        told = {"number": given.number, "title": given.asked.title, "due": due}
        self._tell(given, None, given.at, EventKind.TASK_GIVEN, given.by, told)
        recurring = given.asked.kind == DueKind.RECURRING and self.random.random() < _CADENCES
        cadence = self._cadence(given) if recurring else None
        for one in given.to:
            pk = self._live(given, one, registers)
            if cadence is not None:
                self._owe(cadence, pk, given.at.date())

    def write(self) -> None:
        """Write what was made since, but events and stages."""
        write_all((*self.rows.values(), *self.reports.rows.values()))

    def write_history(self) -> None:
        """Write stages and events, mixed as time mixed them."""
        self.stages.in_order_of("since")
        self.events.in_order_of("at")
        write_all((self.stages, self.events))

    def _live(self, given: Given, one: Addressed, registers: bool) -> int:
        due = given.asked.due
        row: dict[str, Any] = {
            "task_id": given.task, "agency_id": one.agency, "group_id": one.group,
            "state": WorkState.GIVEN, "state_since": given.at, "given_due": due,
            "registered_due": None, "first_due": due, "met_day": None, "met_received": None,
            "extensions_granted": 0, "version": 1,
        }  # fmt: skip
        pk = self.rows[Assignment].add(**row)
        told = {"agency": one.agency, "group": one.group}
        self._tell(given, pk, given.at, EventKind.ASSIGNED, given.by, told)
        officer = self.random.choice(self.people.officers.get(one.agency) or self.people.office)
        course = course_of(self.random, given.at, due)
        steps = self._steps(pk, course, given, officer, registers)
        since = given.at
        for step in steps:
            if self._take(given, pk, row, step, since, officer):
                since = step.at
        self._stage(pk, row, since, None)
        if row["met_day"]:
            row["reported_by_id"] = officer
            self.reports.product(pk, row["met_day"], row["met_received"], officer)
        self.rows[Assignment].change(pk, **row)
        return pk

    def _steps(
        self, pk: int, course: Course, given: Given, officer: int, registers: bool
    ) -> list[Step]:
        """All that has happened by now, in order of time."""
        office = self.random.choice(self.people.office)
        steps = [*course.steps]
        steps += self.reports.on_the_way(pk, course, officer, office)
        if given.asked.due:
            steps += self.reports.extended(pk, course, given.asked.due, officer, office)
        if registers:
            steps += self.reports.registered(pk, given.at, given.asked.due, officer, office)
        return sorted((one for one in steps if one.at <= self.now), key=lambda one: one.at)

    def _take(
        self, given: Given, pk: int, row: dict[str, Any], step: Step, since: datetime, officer: int
    ) -> bool:
        """Write the event and what it changes; whether a new stage begins."""
        row["version"] += 1
        values = dict(step.values)
        staged = any(name in values for name in _STAGED)
        if staged:
            self._stage(pk, row, since, step.at)
            later = values.get("given_due") or values.get("registered_due")
            if later and row["first_due"] is None:
                values["first_due"] = later
        before = {name: _plain(row.get(name)) for name in values}
        row.update(values)
        if not values:
            row["updated_at"] = step.at
        after = {name: _plain(value) for name, value in values.items()}
        changed = {"before": before, "after": after, "version": row["version"]} if values else {}
        by = given.by if step.kind in (EventKind.CONFIRM, EventKind.RETURN) else officer
        self._tell(given, pk, step.at, step.kind, by, changed | step.told)
        return staged

    def _stage(self, pk: int, row: dict[str, Any], since: datetime, until: datetime | None) -> None:
        self.stages.add(
            assignment_id=pk, state=row["state"], due=row["given_due"] or row["registered_due"],
            first_due=row["first_due"], met_day=row["met_day"], since=since, until=until,
        )  # fmt: skip

    def _tell(
        self, given: Given, pk: int | None, at: datetime, kind: EventKind, by: int,
        data: dict[str, Any],
    ) -> None:  # fmt: skip
        self.events.add(
            task_id=given.task, assignment_id=pk, kind=kind, at=at, by_id=by,
            data=json.dumps(data, ensure_ascii=False),
            request_id=f"{given.task if pk is None else pk:x}.{at.timestamp():.0f}",
        )  # fmt: skip

    def _cadence(self, given: Given) -> int:
        return self.rows[Cadence].add(
            kind=CadenceKind.DUTY, task_id=given.task, every=Every.MONTH, on=25,
            ground="Hằng tháng báo cáo kết quả", first_day=given.at.date(),
            last_day=given.at.date() + timedelta(365), at=given.at, by_id=given.by,
        )  # fmt: skip

    def _owe(self, cadence: int, pk: int, first: date) -> None:
        """A year of months; what is past was answered, but for a few."""
        for month in range(1, 13):
            due = (first.replace(day=1) + timedelta(31 * month)).replace(day=25)
            past = due < self.now.date() and self.random.random() < 0.97
            self.rows[PeriodDuty].add(
                cadence_id=cadence, assignment_id=pk, label=f"Tháng {due.month}/{due.year}",
                stated=due, due=due, answered_at=self._at(due) if past else None,
            )  # fmt: skip

    def _at(self, day: date) -> datetime:
        return datetime.combine(day, datetime.min.time(), self.now.tzinfo)


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value
