"""Search in rows that keep ``folded``, ``marked`` and ``vector``; an index answers it."""

from typing import TypeVar

from django.contrib.postgres.search import SearchQuery
from django.db.models import F, Func, IntegerField, Model, QuerySet, Subquery, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Least, StrIndex

from sauro.directives.folding import marked_words, tsquery

M = TypeVar("M", bound=Model)

_NEAR = 2_000


def matching(rows: QuerySet[M], typed: str) -> QuerySet[M]:
    """Rows that hold all words typed, with or without marks, the last from its beginning; none for
    what has no word."""
    query = _query(typed)
    return rows.filter(vector=query) if query else rows.none()


def best(rows: QuerySet[M], typed: str, most: int) -> list[int]:
    """Ids of the same: those first that hold the words with the marks that were typed; then newest.

    Words that many rows hold are found among the newest rows, without a look at all the others.
    """
    query, marks = _query(typed), marked_words(typed)
    if query is None:
        return []
    last_near = rows.model._default_manager.order_by("-pk").values("pk")[_NEAR - 1 : _NEAR]
    # Not the column itself: its index would gather every row that holds the words.
    near = rows.filter(pk__gte=Subquery(last_near)).alias(words=Func(F("vector"), function="strip"))
    near = near.filter(words=query)
    for word in marks:
        near = near.filter(marked__contains=f" {word} ")
    found = list(near.order_by("-pk").values_list("pk", flat=True)[:most])
    if len(found) == most:
        return found
    score: Combinable = Value(0, output_field=IntegerField())
    for word in marks:
        score = score + Least(StrIndex("marked", Value(f" {word} ")), Value(1))
    whole = rows.filter(vector=query).annotate(with_marks=score).order_by("-with_marks", "-pk")
    return list(whole.values_list("pk", flat=True)[:most])


def _query(typed: str) -> SearchQuery | None:
    query = tsquery(typed)
    return SearchQuery(query, config="simple", search_type="raw") if query else None
