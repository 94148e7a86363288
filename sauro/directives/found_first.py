"""Rows whose ids are asked for by themselves, before anything else is asked of the rows."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import BooleanField, F, Func, Model, QuerySet
from django.db.models.expressions import Combinable


class _AnyOf(ArraySubquery):
    template = "ANY(ARRAY(%(subquery)s))"


def among(ids: QuerySet[Model, object]) -> Combinable:
    """Whether the id of a row is among ``ids`` (one column): a condition for ``filter``.

    ``pk__in`` says the same and leaves the order to PostgreSQL, which cannot tell how few are left
    beside conditions on sight (``tasks.policy``) and passes over the whole table. For ids that are
    few beside the table, or that are counted.
    """
    return Func(
        F("pk"),
        _AnyOf(ids),
        template="%(expressions)s",
        arg_joiner=" = ",
        output_field=BooleanField(),
    )
