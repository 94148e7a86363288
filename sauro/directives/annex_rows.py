"""Rows of a table of tasks: what makes a row itself, and what it says of each field."""

import hashlib
from typing import Any

from sauro.directives.matching import Side, lead_keys
from sauro.directives.models import Directive, Party, Proposal
from sauro.directives.opened import Opened
from sauro.directives.resolving import Resolver
from sauro.directives.vocabulary import PartyRole
from sauro.people.refusal import Refused
from sauro.reading.result import Task


def rows_of(opened: Opened) -> list[Task]:
    """The tasks that rows of tables give; ``Refused`` where there are none."""
    tasks = [task for task in opened.reading.tasks if task.place.table is not None]
    if not tasks:
        raise Refused(
            "Không thấy dòng nhiệm vụ nào. Biểu cần có dòng tiêu đề cột, trong đó có cột nội dung"
            " nhiệm vụ và cột cơ quan chủ trì."
        )
    return tasks


def new_rows(directive: Directive, tasks: list[Task]) -> list[tuple[str, int, Task]]:
    known = set(directive.annex_rows.values_list("key", flat=True))
    rows = []
    for number, task in enumerate(tasks, start=1):
        key = row_key(task)
        if key not in known:
            known.add(key)
            rows.append((key, number, task))
    return rows


def row_key(task: Task) -> str:
    parts = (
        task.shown,
        "|".join(task.leads),
        "|".join(one.text for one in task.deadlines),
        task.product or "",
    )
    plain = "\n".join(" ".join(part.split()) for part in parts)
    return hashlib.sha256(plain.encode()).hexdigest()


def side_of(proposal: Proposal) -> Side:
    leads = [one for one in proposal.parties.all() if one.role == PartyRole.LEAD]
    text = (
        proposal.shown if not proposal.quotes else f"{proposal.shown} {' '.join(proposal.quotes)}"
    )
    words = "; ".join(one.words for one in leads)
    return Side(text, lead_keys(leads), words, proposal.deadlines, proposal.product)


def side_of_row(task: Task, resolver: Resolver) -> Side:
    leads = [_meant(words, resolver) for words in task.leads]
    deadlines = value_of(task, "deadlines")
    return Side(task.shown, lead_keys(leads), "; ".join(task.leads), deadlines, task.product or "")


def value_of(task: Task, field: str) -> Any:
    if field == "leads":
        return list(task.leads)
    if field == "product":
        return task.product or ""
    return [
        {
            "text": one.text, "kind": one.kind, "precision": one.precision, "due": one.due,
            "every": one.every, "on": one.on, "start": None, "end": None, "rule": "annex",
            "before": one.before, "hour": one.hour, "inherited": False,
        }
        for one in task.deadlines
    ]  # fmt: skip


def words_of(task: Task, field: str) -> str:
    if field == "leads":
        return "; ".join(task.leads)
    return task.product or "" if field == "product" else "; ".join(d.text for d in task.deadlines)


def _meant(words: str, resolver: Resolver) -> Party:
    meant = resolver.meant(words)
    return Party(
        words=words,
        outcome=meant.outcome,
        agency_id=meant.agency_id,
        group_id=meant.group_id,
    )
