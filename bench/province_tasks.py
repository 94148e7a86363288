"""Tasks of the invented province, and to whom each of them comes."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from random import Random

from bench.copying import Rows, write_all
from bench.province_papers import Asked, Paper
from bench.province_people import People
from sauro.directives.folding import folded, marked
from sauro.directives.vocabulary import Outcome, PartyRole
from sauro.tasks.models import Task, TaskParty

_GROUPS = 0.022
_SEVERAL = 0.09


@dataclass(frozen=True, slots=True)
class Addressed:
    """An agency that a task came to, through a class of addressees or by its name."""

    agency: int
    group: int | None


@dataclass(frozen=True, slots=True)
class Given:
    """A task that was given."""

    task: int
    asked: Asked
    at: datetime
    by: int
    number: int
    to: tuple[Addressed, ...]


@dataclass(slots=True)
class Tasks:
    """Makes tasks with the bodies they name."""

    random: Random
    people: People
    rows: dict[type, Rows] = field(
        default_factory=lambda: {one: Rows(one) for one in (Task, TaskParty)}
    )

    def give(self, paper: Paper) -> list[Given]:
        """All tasks of the document."""
        by = self.random.choice(self.people.office)
        return [
            self._give(paper, number, one, proposal, span, by)
            for number, (one, proposal, span) in enumerate(paper.tasks, start=1)
        ]

    def write(self) -> None:
        """Write what was made since."""
        write_all(self.rows.values())

    def _give(
        self, paper: Paper, number: int, one: Asked, proposal: int, span: tuple[int, int], by: int
    ) -> Given:
        group, leads = self._leads()
        words = [group[1]] if group else [self.people.names[agency] for agency in leads]
        helpers = [] if group else self._some(self.random.choice((0, 0, 1, 2)), leads)
        words += [self.people.names[agency] for agency in helpers]
        said = (one.title, one.product, paper.number, *words)
        task = self.rows[Task].add(
            directive_id=paper.directive, proposal_id=proposal, reading_id=paper.reading,
            field_id=self._field(paper), number=number, heading="I.",
            path=json.dumps(["I.", f"{number}."]),
            spans=json.dumps([span]), quotes=json.dumps([one.title], ensure_ascii=False),
            title=one.title, product=one.product, clarity=one.clarity, deadlines=one.deadlines,
            due_kind=one.kind, due_words=one.due_words, due=one.due, addressees=len(leads),
            given_at=paper.at, given_by_id=by, marked=marked(*said), folded=folded(*said),
        )  # fmt: skip
        if group:
            self._name(task, PartyRole.LEAD, 0, group[1], group=group[0])
        for role, some in ((PartyRole.LEAD, () if group else leads),
                           (PartyRole.COORDINATE, helpers)):  # fmt: skip
            for rank, agency in enumerate(some):
                self._name(task, role, rank, self.people.names[agency], agency=agency)
        to = tuple(Addressed(agency, group[0] if group else None) for agency in leads)
        return Given(task, one, paper.at, by, number, to)

    def _field(self, paper: Paper) -> int | None:
        """That of the document; every ninth is of none."""
        fields = (*self.people.fields, None)
        return fields[paper.directive % len(fields)]

    def _leads(self) -> tuple[tuple[int, str, tuple[int, ...]] | None, Sequence[int]]:
        """The class of addressees, if it is one, and the agencies; sometimes nobody is named."""
        roll = self.random.random()
        if roll < _GROUPS and self.people.groups:
            group = self.random.choice(self.people.groups)
            return group, group[2]
        if roll > 0.995:
            return None, ()
        return None, self._some(self.random.randrange(2, 5) if roll < _GROUPS + _SEVERAL else 1)

    def _some(self, count: int, but: Sequence[int] = ()) -> list[int]:
        drawn = self.random.choices(self.people.agencies, self.people.weights, k=count)
        return [agency for agency in dict.fromkeys(drawn) if agency not in but]

    def _name(
        self, task: int, role: PartyRole, rank: int, words: str, *, agency: int | None = None,
        group: int | None = None,
    ) -> None:  # fmt: skip
        self.rows[TaskParty].add(
            task_id=task, role=role, rank=rank, words=words, agency_id=agency, group_id=group,
            outcome=Outcome.GROUP if group else Outcome.AGENCY,
        )  # fmt: skip
