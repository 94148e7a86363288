"""How far the tasks of one directive are: by group of tasks, and over all."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import F
from django.db.models.functions import Substr

from sauro.directives.models import Directive, Passage
from sauro.directives.vocabulary import PassageKind
from sauro.people.models import User
from sauro.tasks.models import Task
from sauro.tasks.queries.lists import Roll, Standing, standing, visible_tasks
from sauro.tasks.time import TimeState
from sauro.tasks.vocabulary import WorkState

# A heading that runs on into the mark of its first point: "III. TỔ CHỨC THỰC HIỆN 1."
_AFTER = re.compile(r"(?: (?:[-+•]|[0-9]{1,2}\.|[a-zđ]\)))+$")


@dataclass(frozen=True, slots=True)
class Square:
    """One task: its number, what its assignments come to, where it stands in time."""

    task_id: int
    number: int
    state: WorkState | None
    time: TimeState


@dataclass(frozen=True, slots=True)
class GroupProgress:
    """Tasks under one heading: how many, in which states of time; their assignments by state.

    ``title``: the words of their heading as printed, without the mark of what follows it.
    """

    heading: str
    title: str
    tasks: int
    times: dict[TimeState, int]
    roll: Roll
    squares: tuple[Square, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """Of what the user may see; ``total`` sums the groups."""

    total: GroupProgress
    groups: tuple[GroupProgress, ...]


def progress(user: User, directive: Directive, day: date) -> Progress:
    """By the first two labels above each task ("II. 3."), in the order of the text. Six queries."""
    rows = visible_tasks(user, day).filter(directive=directive).order_by("number")
    tasks = list(rows.only("number", "path", "due", "due_kind", "reading", "spans"))
    stands = standing(tasks, day)
    found = tuple(
        _group(heading, title, inside, stands)
        for heading, title, inside in grouped(directive, tasks)
    )
    return Progress(_group("", "", tasks, stands), found)


def grouped(directive: Directive, tasks: Iterable[Task]) -> Iterator[tuple[str, str, list[Task]]]:
    """Tasks of the directive by the first two labels above them, with the words of that heading.
    One query."""
    groups: dict[str, list[Task]] = {}
    for one in tasks:
        above = [str(label) for label in one.path[:-1][:2]]
        heading = " ".join(label for label in above if label.strip("-+• "))
        groups.setdefault(heading, []).append(one)
    titles = _titles(directive)
    for heading, inside in groups.items():
        yield heading, _title(titles, heading, inside[0]), inside


def _titles(directive: Directive) -> list[tuple[int, int, str]]:
    """Headings of the text: reading, start, words."""
    words = Substr("reading__chars", F("start") + 1, F("end") - F("start"))
    rows = Passage.objects.filter(directive=directive, kind=PassageKind.HEADING)
    return list(rows.order_by("start").values_list("reading", "start", words))


def _title(titles: list[tuple[int, int, str]], heading: str, task: Task) -> str:
    """The last heading before the task that bears the group's own label; empty where none does."""
    label, start = heading.rsplit(" ", maxsplit=1)[-1], task.spans[0][0] if task.spans else 0
    for reading, at, words in reversed(titles):
        if reading == task.reading_id and at < start and label and words.lstrip().startswith(label):
            return _AFTER.sub("", " ".join(words.split()))
    return ""


def _group(
    heading: str, title: str, tasks: list[Task], stands: dict[int, Standing]
) -> GroupProgress:
    by_time: dict[TimeState, int] = {}
    by_state: dict[WorkState, int] = {}
    squares = []
    for task in tasks:
        time, roll = stands[task.pk].time, stands[task.pk].roll
        by_time[time] = by_time.get(time, 0) + 1
        for state, count in roll.counts.items():
            by_state[state] = by_state.get(state, 0) + count
        squares.append(Square(task.pk, task.number, roll.summary, time))
    return GroupProgress(heading, title, len(tasks), by_time, Roll(by_state), tuple(squares))
