"""Search in rows that keep ``folded``, ``marked`` and ``vector``; an index answers it."""

from typing import TypeVar, cast

from django.contrib.postgres.search import SearchQuery
from django.db.models import IntegerField, Model, QuerySet, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Least, StrIndex

from sauro.directives.folding import marked_words, tsquery

M = TypeVar("M", bound=Model)


def matching(rows: QuerySet[M], typed: str) -> QuerySet[M]:
    """Rows that hold all words typed, with or without marks, each from its beginning; none for
    what has no word."""
    query = tsquery(typed)
    if not query:
        return rows.none()
    return rows.filter(vector=SearchQuery(query, config="simple", search_type="raw"))


def ranked(rows: QuerySet[M], typed: str) -> QuerySet[M]:
    """The same, those first that hold the words with the marks that were typed; then newest."""
    score: Combinable = Value(0, output_field=IntegerField())
    for word in marked_words(typed):
        score = score + Least(StrIndex("marked", Value(f" {word} ")), Value(1))
    found = matching(rows, typed).annotate(with_marks=score).order_by("-with_marks", "-pk")
    return cast("QuerySet[M]", found)
