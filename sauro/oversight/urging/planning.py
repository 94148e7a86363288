"""Who is told what on a day, and why: one function, of which the preview shows what a job sends."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from sauro.oversight.models import LadderStep, UrgingDay
from sauro.oversight.urging.circle import Circle, circle_on
from sauro.oversight.urging.deciding import waiting_by_agency
from sauro.oversight.urging.ladder import Window, since_of, step_for
from sauro.oversight.urging.news import news_in
from sauro.oversight.urging.overdue import Listed, overdue_by_agency, registered_of, reminded
from sauro.oversight.urging.vocabulary import MUST_ACT, ORDER, Part, Reason, StepKind, things_to_do
from sauro.people.models import User
from sauro.people.queries.calendar import work_calendar
from sauro.tasks.models import Assignment


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a person is told, as what, by which step; of a list ``count`` lượt giao, of
    what waits for a decision so many, ``due`` the day since when."""

    reason: Reason
    agency: int
    step: LadderStep | None = None
    assignment: Assignment | None = None
    count: int = 1
    due: date | None = None
    part: Part = Part.FOCAL

    @property
    def order(self) -> tuple[int, date, int]:
        """What must be done before what is to be known, the earliest deadline first."""
        row = self.assignment
        return ORDER.index(self.reason), self.due or date.max, row.pk if row else self.agency


@dataclass(frozen=True, slots=True)
class Told:
    """All that one person is told."""

    user: User
    items: tuple[Item, ...]

    @property
    def acts(self) -> int:
        """How much must be acted on."""
        return things_to_do(one.reason for one in self.items)

    @property
    def knows(self) -> int:
        """How much is for information."""
        return sum(one.reason not in MUST_ACT for one in self.items)


@dataclass(frozen=True, slots=True)
class Plan:
    """Of a day: who is told what, and the agencies where somebody should be told and nobody is
    there, with the number of their lượt giao."""

    window: Window
    told: tuple[Told, ...]
    unreached: dict[int, int]


@dataclass(slots=True)
class _Pile:
    """What was found so far, by person."""

    circle: Circle
    by_user: dict[int, list[Item]] = field(default_factory=dict)
    urged: set[tuple[int, int]] = field(default_factory=set)
    unreached: dict[int, int] = field(default_factory=dict)

    def tell(self, people: Iterable[tuple[int, Part]], item: Item) -> None:
        """Each once, as the first that they are told as."""
        parts: dict[int, Part] = {}
        for person, part in people:
            parts.setdefault(person, part)
        if not parts and item.reason in MUST_ACT:
            self.unreached[item.agency] = self.unreached.get(item.agency, 0) + item.count
        for person, part in parts.items():
            key = (person, item.assignment.pk if item.assignment else 0)
            if item.reason == Reason.NEW and key in self.urged:
                continue
            if item.step is not None and item.assignment is not None:
                self.urged.add(key)
            self.by_user.setdefault(person, []).append(replace(item, part=part))


def plan_for(day: date, today: date) -> Plan:
    """What is told on the working day, asked ``today``, which is the day or comes before it.

    It changes nothing, and is the same as long as tasks, people, calendar and ladder are. The
    number of queries hangs on no number of tasks.
    """
    window = window_of(day, today)
    steps = list(LadderStep.objects.filter(active=True))
    circle = circle_on(day)
    pile = _Pile(circle)
    _remind(pile, steps, window)
    _report(pile, window)
    _decide(pile)
    _list(pile, steps, window)
    told = (
        Told(circle.people[person], tuple(sorted(items, key=lambda one: one.order)))
        for person, items in pile.by_user.items()
    )
    ordered = sorted(told, key=lambda one: (one.user.sort_key, one.user.pk))
    return Plan(window, tuple(ordered), pile.unreached)


def window_of(day: date, today: date) -> Window:
    """From when to when the digest of the day tells. Two queries."""
    calendar = work_calendar()
    done = UrgingDay.objects.filter(day__lt=day).order_by("-day").values_list("day", flat=True)
    return Window(since_of(day, today, done.first(), calendar), day, calendar)


def _remind(pile: _Pile, steps: list[LadderStep], window: Window) -> None:
    """The steps that deadlines have come to."""
    rows = reminded(steps, window)
    registered = registered_of(rows)
    for row in rows:
        assert row.due is not None
        step = step_for(steps, row.due, window)
        if step is None:
            continue
        told = list[tuple[int, Part]]()
        told += pile.circle.focal(row, registered.get(row.pk)) if step.to_focal else []
        told += pile.circle.heads(row) if step.to_head else []
        pile.tell(told, Item(Reason(step.kind), row.agency_id, step, row, due=row.due))


def _report(pile: _Pile, window: Window) -> None:
    """What happened to the work of the agencies since."""
    found = news_in(window)
    registered = registered_of(row for row, _ in found)
    for row, reason in found:
        told = pile.circle.focal(row, registered.get(row.pk))
        pile.tell(told, Item(reason, row.agency_id, assignment=row, due=row.due))


def _decide(pile: _Pile) -> None:
    """What others sent and wait for, by agency, for those who decide it."""
    for one in waiting_by_agency(pile.circle.contacts):
        people = [(person, Part.OFFICE) for person in pile.circle.office]
        if one.decides is not None:
            people = [(person, Part.DECIDES) for person in pile.circle.contacts(one.decides)]
        if people:
            pile.tell(people, Item(Reason.DECIDE, one.agency, count=one.count, due=one.since))


def _list(pile: _Pile, steps: list[LadderStep], window: Window) -> None:
    """What is overdue, by agency, for those who urge them."""
    lists = [one for one in steps if one.kind == StepKind.LIST and window.lists(one.number)]
    if not lists:
        return
    for one in overdue_by_agency(window.day):
        item = Item(Reason.LIST, one.agency, lists[0], count=one.count, due=one.earliest)
        people = list(_overseers(pile.circle, one))
        if people:
            pile.tell(people, item)


def _overseers(circle: Circle, one: Listed) -> Iterator[tuple[int, Part]]:
    if one.follow_up is None:
        yield from ((person, Part.OFFICE) for person in circle.office)
    elif one.follow_up != one.agency:  # nobody urges oneself
        yield from ((person, Part.FOLLOW_UP) for person in circle.contacts(one.follow_up))
