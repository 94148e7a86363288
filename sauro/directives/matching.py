"""Which row of a table is which task, and in what the two differ."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from sauro.directives.folding import plain, query_words
from sauro.directives.vocabulary import Outcome

_ALIKE = 0.6
_WITHIN = 0.85
_SAME_LEAD = 0.1
_PRODUCT = 0.5
_FEWEST = 3
_FEWEST_SURE = 6
_CLEARLY = 0.15


@dataclass(frozen=True, slots=True)
class Side:
    """A task as one side says it: whom it names (agency, group or words), by when, with what."""

    text: str
    leads: frozenset[str]
    lead_words: str = ""
    deadlines: Sequence[dict[str, Any]] = ()
    product: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Row ``row`` is task ``task`` (indices); ``part``: it is a part of it, beside others."""

    row: int
    task: int
    part: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """``field`` is leads, deadlines or product; what the text and the table say of it."""

    field: str
    body: str
    annex: str


@dataclass(frozen=True, slots=True)
class Compared:
    """``fills`` are fields that only the table states."""

    differences: list[Difference] = field(default_factory=list)
    fills: list[str] = field(default_factory=list)


def match(rows: Sequence[Side], tasks: Sequence[Side]) -> dict[int, Pair]:
    """For each row that is known, its task: the best pairs first, each task once.

    What is left and stands whole within a task is a part of it.
    """
    scores = sorted(
        (
            (-_score(row, task), at, index)
            for at, row in enumerate(rows)
            for index, task in enumerate(tasks)
            if _score(row, task) >= _ALIKE
        ),
    )
    found: dict[int, Pair] = {}
    taken: set[int] = set()
    for _, at, index in scores:
        if at not in found and index not in taken:
            found[at] = Pair(at, index)
            taken.add(index)
    for score, at, index in scores:
        if at not in found and -score >= _WITHIN:
            found[at] = Pair(at, index, part=True)
    return found


def sure_match(rows: Sequence[Side], tasks: Sequence[Side]) -> dict[int, int]:
    """Of ``match`` only what nothing else comes near: a wrong pair is worse than none.

    Whole pairs of long enough texts, whose row fits no other task and whose task no other row.
    """
    found = {}
    for at, pair in match(rows, tasks).items():
        row, task = rows[at], tasks[pair.task]
        if pair.part or min(len(_pairs(row.text)), len(_pairs(task.text))) < _FEWEST_SURE:
            continue
        rivals = [_score(row, other) for other in tasks if other is not task]
        rivals += [_score(other, task) for other in rows if other is not row]
        if max(rivals, default=0.0) <= _score(row, task) - _CLEARLY:
            found[at] = pair.task
    return found


def compare(task: Side, row: Side) -> Compared:
    """In what they differ where both say something, and what the table alone says."""
    told = Compared()
    if row.leads and not task.leads:
        told.fills.append("leads")
    elif row.leads and row.leads != task.leads:
        told.differences.append(Difference("leads", task.lead_words, row.lead_words))
    if row.deadlines and not task.deadlines:
        told.fills.append("deadlines")
    elif row.deadlines and _times(row.deadlines) != _times(task.deadlines):
        words = (_deadline_words(task.deadlines), _deadline_words(row.deadlines))
        told.differences.append(Difference("deadlines", *words))
    if row.product and not task.product:
        told.fills.append("product")
    elif row.product and _shared(row.product, task.product) < _PRODUCT:
        told.differences.append(Difference("product", task.product, row.product))
    return told


def lead_keys(parties: Sequence[Any]) -> frozenset[str]:
    """What makes the same bodies the same, however they are called."""
    return frozenset(
        f"agency {one.agency_id}"
        if one.agency_id
        else f"group {one.group_id}"
        if one.outcome == Outcome.GROUP
        else " ".join(query_words(one.words))
        for one in parties
    )


def _score(row: Side, task: Side) -> float:
    """The share of the shorter one's pairs of words that both have."""
    mine, yours = _pairs(row.text), _pairs(task.text)
    fewest = min(len(mine), len(yours))
    if fewest < _FEWEST:
        return 0.0
    same_lead = _SAME_LEAD if row.leads & task.leads else 0.0
    share = len(mine & yours) / fewest
    return share + same_lead if share >= _ALIKE - _SAME_LEAD else 0.0


def _pairs(text: str) -> frozenset[tuple[str, str]]:
    words = [word.strip(".,;:()*“”\"'/-") for word in plain(text).split()]
    return frozenset(pairwise(word for word in words if word))


def _shared(one: str, other: str) -> float:
    mine, yours = set(query_words(one)), set(query_words(other))
    fewest = min(len(mine), len(yours))
    return len(mine & yours) / fewest if fewest else 0.0


def _times(deadlines: Sequence[dict[str, Any]]) -> frozenset[tuple[str, ...]]:
    return frozenset(
        ("date", str(one["due"]))
        if one.get("due")
        else (one["kind"], str(one.get("every")), str(one.get("on")))
        if one["kind"] == "recurring"
        else (one["kind"], " ".join(query_words(one["text"])))
        for one in deadlines
    )


def _deadline_words(deadlines: Sequence[dict[str, Any]]) -> str:
    return "; ".join(" ".join(one["text"].split()) for one in deadlines)
