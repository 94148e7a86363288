"""Search in rows that keep ``folded``, ``marked`` and ``vector``; an index answers it."""

from collections.abc import Sequence
from typing import TypeVar

from django.contrib.postgres.search import SearchQuery
from django.db.models import F, Func, IntegerField, Model, QuerySet, Subquery, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Least, StrIndex

from sauro.directives.folding import marked_words, tsquery
from sauro.directives.found_first import among

M = TypeVar("M", bound=Model)

_NEAR = 2_000


def matching(rows: QuerySet[M], typed: str) -> QuerySet[M]:
    """Rows that hold all words typed, with or without marks, the last from its beginning; none for
    what has no word."""
    query = _query(typed)
    return rows.filter(vector=query) if query else rows.none()


def matching_apart(rows: QuerySet[M], typed: str) -> QuerySet[M]:
    """The same rows, to be counted: they are wide, so which of them hold the words is found first,
    and what else is asked of these an index tells."""
    return rows.filter(among(matching(rows.model._default_manager.all(), typed).values("pk")))


def best(
    rows: QuerySet[M], near: QuerySet[M], typed: str, most: int, newest: Sequence[str] = ("-pk",)
) -> list[int]:
    """Ids of the same: those first that hold the words with the marks that were typed; then
    ``newest``.

    Words that many rows hold are found among the newest rows, ``near``, without a look at all the
    others.
    """
    query, marks = _query(typed), marked_words(typed)
    if query is None:
        return []
    # Not the column itself: its index would gather every row that holds the words.
    held = near.alias(words=Func(F("vector"), function="strip")).filter(words=query)
    for word in marks:
        held = held.filter(marked__contains=f" {word} ")
    found = list(held.order_by(*newest).values_list("pk", flat=True)[:most])
    if len(found) == most:
        return found
    score: Combinable = Value(0, output_field=IntegerField())
    for word in marks:
        score = score + Least(StrIndex("marked", Value(f" {word} ")), Value(1))
    whole = rows.filter(vector=query).annotate(with_marks=score).order_by("-with_marks", *newest)
    return list(whole.values_list("pk", flat=True)[:most])


def lately(rows: QuerySet[M]) -> QuerySet[M]:
    """Those of them that are among the newest of all."""
    last = rows.model._default_manager.order_by("-pk").values("pk")[_NEAR - 1 : _NEAR]
    return rows.filter(pk__gte=Subquery(last))


def _query(typed: str) -> SearchQuery | None:
    query = tsquery(typed)
    return SearchQuery(query, config="simple", search_type="raw") if query else None
