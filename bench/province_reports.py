"""What agencies of the invented province reported, registered and asked for."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from bench.copying import Rows
from bench.province_course import Course, Step
from bench.province_words import OBSTACLES, STEPS, UPDATES
from sauro.directives.numbers import number_key
from sauro.tasks.models import (
    Extension,
    Obstacle,
    PlannedStep,
    Product,
    Registration,
    Update,
)
from sauro.tasks.vocabulary import Cause, EventKind, ExtensionState, RegistrationState

_MODELS = (Update, Obstacle, Product, Extension, Registration, PlannedStep)
_OBSTACLES = 0.025
_PRODUCTS = 0.7


@dataclass(slots=True)
class Reports:
    """Makes rows that hang on assignments; each way tells what steps of the life came of it."""

    random: Random
    now: datetime
    rows: dict[type, Rows] = field(default_factory=lambda: {one: Rows(one) for one in _MODELS})

    def product(self, pk: int, day: date, received: date, by: int) -> None:
        """The document that was reported, where it was handed in."""
        if self.random.random() > _PRODUCTS:
            return
        number = f"{self.random.randrange(1, 4_000)}/BC-{pk}"
        self.rows[Product].add(
            assignment_id=pk, kind="Báo cáo", number=number, number_key=number_key(number),
            day=day, received=received, at=self._at(received), by_id=by,
        )  # fmt: skip

    def on_the_way(self, pk: int, course: Course, officer: int, office: int) -> list[Step]:
        """Updates and difficulties while the agency is at work."""
        lasts = (course.met - course.begun).total_seconds()
        steps = []
        for _ in range(min(3, int(self.random.expovariate(1.4)))):
            at = course.begun + timedelta(seconds=self.random.uniform(0, lasts))
            if at <= self.now:
                text = self.random.choice(UPDATES)
                self.rows[Update].add(assignment_id=pk, at=at, by_id=officer, text=text)
                steps.append(Step(at, EventKind.UPDATE, told={"text": text}))
        if self.random.random() < _OBSTACLES:
            steps += self._hindered(pk, course, officer, office)
        return steps

    def _hindered(self, pk: int, course: Course, officer: int, office: int) -> list[Step]:
        at = course.begun + (course.met - course.begun) / 3
        if at > self.now:
            return []
        answered = at + timedelta(days=self.random.uniform(1, 12))
        done = answered <= self.now and self.random.random() < 0.97
        text = self.random.choice(OBSTACLES)
        one = self.rows[Obstacle].add(
            assignment_id=pk, at=at, by_id=officer, text=text, cause=Cause.OBJECTIVE,
            answer="Đã có văn bản hướng dẫn" if done else "",
            answered_at=answered if done else None, answered_by_id=office if done else None,
        )  # fmt: skip
        steps = [Step(at, EventKind.OBSTACLE, told={"text": text, "obstacle": one})]
        if done:
            steps.append(Step(answered, EventKind.OBSTACLE_ANSWER, told={"obstacle": one}))
        return steps

    def extended(self, pk: int, course: Course, due: date, officer: int, office: int) -> list[Step]:
        """A request for a later deadline, by one that will be late."""
        asked = self._at(due) - timedelta(days=3)
        late = course.met.date() > due and self.random.random() < 0.4
        if not late or not course.begun < asked <= self.now:
            return []
        decided, later = asked + timedelta(days=self.random.uniform(0.5, 3)), due + timedelta(20)
        state = self.random.choices(
            (ExtensionState.GRANTED, ExtensionState.REFUSED, ExtensionState.COUNTERED), (8, 2, 0.1)
        )[0]
        state = state if decided <= self.now else ExtensionState.ASKED
        granted = state == ExtensionState.GRANTED
        one = self.rows[Extension].add(
            assignment_id=pk, state=state, from_due=due, asked_due=later,
            granted_due=later if granted else None, cause=Cause.OBJECTIVE,
            reason="Chờ hướng dẫn của cơ quan cấp trên", asked_at=asked, asked_by_id=officer,
            decided_at=decided if state != ExtensionState.ASKED else None,
            decided_by_id=office if state != ExtensionState.ASKED else None,
            offered_due=due + timedelta(10) if state == ExtensionState.COUNTERED else None,
        )  # fmt: skip
        steps = [Step(asked, EventKind.ASK_EXTENSION, told={"extension": one})]
        if granted:
            values = {"given_due": later, "extensions_granted": 1}
            steps.append(Step(decided, EventKind.GRANT_EXTENSION, values, {"extension": one}))
        elif state == ExtensionState.REFUSED:
            steps.append(Step(decided, EventKind.REFUSE_EXTENSION, told={"extension": one}))
        return steps

    def registered(
        self, pk: int, given: datetime, due: date | None, officer: int, office: int
    ) -> list[Step]:
        """How far the agency's plan for it has come."""
        sent = given + timedelta(days=self.random.uniform(1, 9))
        decided = sent + timedelta(days=self.random.uniform(0.5, 6))
        if sent > self.now or self.random.random() < 0.04:
            state = RegistrationState.DRAFT
        elif decided > self.now:
            state = RegistrationState.SENT
        elif self.random.random() < 0.015:
            state = RegistrationState.RETURNED
        else:
            state = RegistrationState.AGREED
        wanted = due or given.date() + timedelta(self.random.randrange(20, 120))
        self._register(pk, state, wanted, given, sent, decided, officer, office)
        return _registering(state, wanted, due, sent, decided)

    def _register(
        self, pk: int, state: RegistrationState, wanted: date, given: datetime, sent: datetime,
        decided: datetime, officer: int, office: int,
    ) -> None:  # fmt: skip
        was_sent = state != RegistrationState.DRAFT
        was_decided = state in (RegistrationState.AGREED, RegistrationState.RETURNED)
        one = self.rows[Registration].add(
            assignment_id=pk, state=state, person_id=officer, due=wanted, product="Báo cáo",
            by_id=officer, at=min(sent, self.now), sent_at=sent if was_sent else None,
            decided_at=decided if was_decided else None,
            decided_by_id=office if was_decided else None,
            reason="Cần ghi rõ sản phẩm" if state == RegistrationState.RETURNED else "",
        )  # fmt: skip
        for rank, name in enumerate(STEPS):
            share = (rank + 1) / len(STEPS)
            day = given.date() + (wanted - given.date()) * share
            self.rows[PlannedStep].add(registration_id=one, rank=rank, name=name, day=day)

    def _at(self, day: date) -> datetime:
        return datetime.combine(day, datetime.min.time(), self.now.tzinfo) + timedelta(hours=9)


def _registering(
    state: RegistrationState, wanted: date, due: date | None, sent: datetime, decided: datetime
) -> list[Step]:
    if state == RegistrationState.DRAFT:
        return []
    steps = [Step(sent, EventKind.SEND_REGISTRATION)]
    if state == RegistrationState.AGREED:
        values = {} if due else {"registered_due": wanted}
        steps.append(Step(decided, EventKind.AGREE_REGISTRATION, values))
    elif state == RegistrationState.RETURNED:
        steps.append(Step(decided, EventKind.RETURN_REGISTRATION))
    return steps
