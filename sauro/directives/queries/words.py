"""The very words that a task or a passage was read from, to be shown where they stand."""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from sauro.directives.kept_source import unpack
from sauro.directives.models import Directive, Passage, Proposal, Reading
from sauro.directives.queries.lists import visible_directives
from sauro.people.models import User
from sauro.reading.text import Source


@dataclass(frozen=True, slots=True)
class Words:
    """``spans`` of the text of ``reading``, whose places ``source`` knows."""

    reading: Reading
    source: Source
    spans: tuple[tuple[int, int], ...]


def words_of_task(user: User, directive_id: int, proposal_id: int, day: date) -> Words | None:
    """Those of a proposal, in the text or in the annex it was read from; None for who may not read
    the directive, or where it is none of its. Three queries."""
    row = (
        Proposal.objects.filter(pk=proposal_id, directive__in=_readable(user, directive_id, day))
        .select_related("reading__rendition__original")
        .first()
    )
    if row is None:
        return None
    spans = tuple((start, end) for start, end in row.spans)
    return Words(row.reading, unpack(row.reading.source), spans)


def words_of_passage(user: User, directive_id: int, start: int, day: date) -> Words | None:
    """Those of the passage that begins there in the text; None as above."""
    row = (
        Passage.objects.filter(
            start=start,
            directive__in=_readable(user, directive_id, day),
            reading__rendition__is_text=True,
        )
        .select_related("reading__rendition__original")
        .last()
    )
    if row is None:
        return None
    return Words(row.reading, unpack(row.reading.source), ((row.start, row.end),))


def _readable(user: User, directive_id: int, day: date) -> QuerySet[Directive]:
    return visible_directives(user, day).filter(pk=directive_id)
