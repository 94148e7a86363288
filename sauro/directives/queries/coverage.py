"""Every stretch of the text accounted for: a task, or what else it is and why."""

from collections.abc import Iterable
from dataclasses import dataclass

from sauro.directives.models import Directive, Passage, Proposal
from sauro.directives.vocabulary import ALIVE, PassageKind, ProposalState

UNDECIDED = "undecided"
# How the reader begins to say why an order is no task: it names nobody. Whether the office knows
# whom it means, or it is none, a person has to say.
NOBODY = "Không nêu cơ quan thực hiện"
_TO_CLASS = (PassageKind.UNCLASSIFIED, PassageKind.TASK)
_FOR_NOTHING = (ProposalState.MERGED, ProposalState.SPLIT, ProposalState.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A passage and what it counts as.

    ``shade`` is a ``PassageKind`` (task where a live proposal has words there), ``rejected`` where
    all proposals there were rejected, or ``undecided``. ``proposals`` are the ids of those.
    """

    passage: Passage
    shade: str
    why: str
    proposals: tuple[int, ...]


def coverage(directive: Directive) -> list[Stretch]:
    """All passages of the text that is reviewed, in order. Two queries."""
    passages = list(directive.passages.order_by("start"))
    rows = directive.proposals.exclude(state__in=_FOR_NOTHING).only(
        "spans", "state", "reason", "reading_id"
    )
    return stretches(passages, rows)


def stretches(passages: Iterable[Passage], proposals: Iterable[Proposal]) -> list[Stretch]:
    """The same, of rows that are there already; proposals of other texts are passed over."""
    rows = [one for one in proposals if one.state not in _FOR_NOTHING]
    return [_stretch(passage, _upon(passage, rows)) for passage in passages]


def undecided(found: Iterable[Stretch]) -> list[Stretch]:
    """Those for which somebody has still to say what they are."""
    return [one for one in found if one.shade == UNDECIDED]


def _upon(passage: Passage, rows: Iterable[Proposal]) -> list[Proposal]:
    return [
        row
        for row in rows
        if row.reading_id == passage.reading_id
        and any(start < passage.end and passage.start < end for start, end in row.spans)
    ]


def _stretch(passage: Passage, rows: list[Proposal]) -> Stretch:
    ids = tuple(row.pk for row in rows)
    if any(row.state in ALIVE for row in rows):
        return Stretch(passage, PassageKind.TASK, "", ids)
    if passage.classed:
        return Stretch(passage, passage.classed, passage.classed_why, ids)
    if rows:
        return Stretch(passage, "rejected", rows[0].reason, ids)
    if passage.kind in _TO_CLASS or passage.why.startswith(NOBODY):
        return Stretch(passage, UNDECIDED, passage.why, ids)
    return Stretch(passage, passage.kind, passage.why, ids)
